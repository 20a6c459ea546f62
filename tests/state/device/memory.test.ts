import { expect, test } from 'vitest';
import type { Store } from '../../../src/state/device/browserStore';
import { Memory } from '../../../src/state/device/memory.svelte';
import type { LanguageId } from '../../../src/domain/atlas/id';
import { passageId } from '../../sampleAtlas';

function storeOf(kept: Map<string, string>): Store {
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
  };
}

test('a passage read is offered on the next visit, not in this one', () => {
  const kept = new Map<string, string>();
  const memory = new Memory(storeOf(kept), '/atlas/');
  expect(memory.before).toBeNull();
  memory.keep(passageId('siege'));
  expect(memory.before).toBeNull();
  expect(new Memory(storeOf(kept), '/atlas/').before).toBe('brief.siege');
  expect(new Memory(storeOf(kept), '/another/').before).toBeNull();
});

test('where nothing may be kept nothing is offered and nothing breaks', () => {
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  const forbidden = new Memory({ getItem: refuse, setItem: refuse }, '/');
  expect(forbidden.before).toBeNull();
  expect(() => {
    forbidden.keep(passageId('siege'));
  }).not.toThrow();
  expect(new Memory(null, '/').before).toBeNull();
});

test('the language that was chosen is told on the next visit', () => {
  const kept = new Map<string, string>();
  const memory = new Memory(storeOf(kept), '/atlas/');
  expect(memory.language).toBeNull();
  memory.keepLanguage('ja' as LanguageId);
  expect(new Memory(storeOf(kept), '/atlas/').language).toBe('ja');
  memory.keepLanguage(null);
  expect(new Memory(storeOf(kept), '/atlas/').language).toBe('en');
  expect(new Memory(storeOf(kept), '/another/').language).toBeNull();
});

test('what was kept by something else is no passage', () => {
  expect(new Memory(storeOf(new Map([['atlas-place:/', 'nonsense']])), '/').before).toBeNull();
});
