import { expect } from '@playwright/test';
import { TOUR } from '../../src/tools/soak/moments';
import { ALIKE, tour } from '../../src/tools/soak/tour';
import { test } from './test';

/** Of the forty of `npm run soak -- --tour` those that differ most in kind. */
const FEW = TOUR.slice(0, 3);

test(
  'a moment looks the same whether one came to it after others or by its link',
  { tag: '@map' },
  async ({ browser, baseURL }) => {
    test.setTimeout(900_000);
    const others: Record<string, number> = {};
    for await (const { moment, share, toured, fresh, drawing } of tour(
      browser,
      baseURL ?? '',
      FEW,
    )) {
      if (share <= ALIKE) continue;
      others[moment] = share;
      for (const [name, body] of Object.entries({ toured, fresh, drawing })) {
        await test.info().attach(`${name} ${moment}`, { body, contentType: 'image/png' });
      }
    }
    expect(others).toEqual({});
  },
);
