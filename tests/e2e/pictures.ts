import type { Page } from '@playwright/test';

/** A picture of the page once it no longer changes. */
export async function settled(page: Page): Promise<Buffer> {
  let shot = await page.screenshot();
  for (let times = 0; times < 30; times += 1) {
    await page.waitForTimeout(500);
    const next = await page.screenshot();
    if (next.equals(shot)) break;
    shot = next;
  }
  return shot;
}

/** How many pixels of two pictures of one size differ to the eye. */
export function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    countDiffering,
    [one, other].map((shot) => shot.toString('base64')),
  );
}

/** Runs in the page, and so brings all it needs. */
async function countDiffering(shots: readonly string[]): Promise<number> {
  const pixelsOf = async (shot: string): Promise<Uint8ClampedArray> => {
    const image = new Image();
    image.src = `data:image/png;base64,${shot}`;
    await image.decode();
    const ink = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!ink) throw new Error('no canvas');
    ink.drawImage(image, 0, 0);
    return ink.getImageData(0, 0, image.width, image.height).data;
  };
  const [one, other] = await Promise.all(shots.map(pixelsOf));
  return one?.filter((value, at) => Math.abs(value - (other?.[at] ?? 0)) > 24).length ?? NaN;
}
