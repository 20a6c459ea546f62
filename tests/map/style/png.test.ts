import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { pngAddress } from '../../../src/map/style/png';

test('pixels come back out of the picture as they went in', () => {
  const data = new Uint8ClampedArray(200 * 100 * 4).map((_, index) => (index * 7) % 256);
  const address = pngAddress({ width: 200, height: 100, data });
  const bytes = Buffer.from(address.replace('data:image/png;base64,', ''), 'base64');
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([200, 100]);
  const start = bytes.indexOf('IDAT') + 4;
  const lines = unzlibSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
  expect(lines.length).toBe(100 * 801);
  expect([...lines.subarray(801 * 3 + 1, 801 * 4)]).toEqual([...data.subarray(800 * 3, 800 * 4)]);
});
