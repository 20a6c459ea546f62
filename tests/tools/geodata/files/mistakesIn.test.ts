import * as v from 'valibot';
import { expect, test } from 'vitest';
import { mistakesIn } from '../../../../src/tools/geodata/files/mistakesIn';

const inks = v.strictObject({ day: v.string(), night: v.string() });
const schema = v.strictObject({
  sides: v.array(v.strictObject({ id: v.string(), colours: v.optional(inks) })),
  eras: v.record(v.string(), v.pipe(v.strictObject({ from: v.string() }), v.title('an era'))),
  shape: v.variant('type', [
    v.strictObject({ type: v.literal('Point'), at: v.number() }),
    v.strictObject({ type: v.literal('Line'), from: v.number() }),
  ]),
});
const sound = {
  sides: [{ id: 'a', colours: { day: '#000', night: '#fff' } }],
  eras: { long: { from: '1900' } },
  shape: { type: 'Point', at: 1 },
};
const told = (value: unknown): readonly string[] =>
  mistakesIn(schema, v.safeParse(schema, value)).map(
    ({ path, message, expected }) => `${path.join('.')}: ${message}; expected ${expected}`,
  );

test('a field that is unknown is told with those that are known there, in lists, records and alternatives', () => {
  expect(told(sound)).toEqual([]);
  expect(told({ ...sound, side: [] })).toEqual([
    'side: unknown field "side" (did you mean "sides"?); expected one of sides, eras, shape',
  ]);
  expect(told({ ...sound, sides: [{ id: 'a', colors: 1 }] })).toEqual([
    'sides.0.colors: unknown field "colors" (did you mean "colours"?); expected one of id, colours',
  ]);
  expect(
    told({ ...sound, sides: [{ id: 'a', colours: { day: '', night: '', dusk: '' } }] }),
  ).toEqual(['sides.0.colours.dusk: unknown field "dusk"; expected one of day, night']);
  expect(told({ ...sound, eras: { long: { from: '1900', til: '1901' } } })).toEqual([
    'eras.long.til: unknown field "til"; expected one of from',
  ]);
  expect(told({ ...sound, shape: { type: 'Point', at: 1, form: 2 } })).toEqual([
    'shape.form: unknown field "form"; expected one of type, at, from',
  ]);
});

test('other mistakes are told as ever', () => {
  expect(told({ ...sound, sides: 'none' })).toEqual(['sides: found "none"; expected a list […]']);
});
