import { describe, expect, test } from 'vitest';
import type { ThemeId } from '../../../src/domain/atlas/id';
import type { Form } from '../../../src/domain/atlas/feature/kind';
import { type RendererId, rendererOf } from '../../../src/domain/atlas/renderers';

const drawer = (renderer: RendererId, form: Form) => {
  const theme = 'theme' as ThemeId;
  const themes = new Map([[theme, { renderer }]]);
  return rendererOf({ themes }, { theme, kind: { form } });
};

describe('what draws a feature', () => {
  test.each([
    ['network', 'line', 'network'],
    ['network', 'station', 'network'],
    ['tracks', 'stop', 'tracks'],
    ['campaigns', 'army', 'campaigns'],
    ['territories', 'boundary', 'territories'],
    ['events', 'symbol', 'events'],
  ] as const)('is the renderer of its theme: %s a %s', (theme, form, renderer) => {
    expect(drawer(theme, form)).toBe(renderer);
  });

  test('is one for symbols of every theme, which make room for one another', () => {
    expect(drawer('tracks', 'symbol')).toBe('events');
  });

  test('is nothing where its theme is drawn by another: the theme decides, not the form', () => {
    expect(drawer('events', 'line')).toBeNull();
    expect(drawer('tracks', 'army')).toBeNull();
  });
});
