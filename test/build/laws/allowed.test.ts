import { describe, expect, test } from 'vitest';
import { type Allowed, allowedText, compare, readAllowed, renewed } from '../../../src/build/laws/allowed.ts';
import type { Breach } from '../../../src/laws/hold.ts';

const breach = (rule: string, example: string, what?: string): Breach => ({
  law: what ? 'taking-away' : 'order',
  rule,
  example,
  ...(what ? { what } : {}),
  told: 'it was another one',
});
const allowed = (one: Breach, why: string): Allowed => {
  const { told: _, ...named } = one;
  return { ...named, why };
};
const always = () => true;
const [known, unread, gone] = [
  breach('T2.1', 'a', 'things.kind'),
  breach('T10.1', 'b'),
  breach('T2.1', 'c', 'things.kind'),
];

describe('the list of breaches', () => {
  const list = [allowed(known, 'because'), allowed(unread, ''), allowed(gone, 'once')];

  test('explains by a reason only, and is stale where it explains what is none', () => {
    const { unexplained, stale, explained } = compare([known, unread], list, always);
    expect(unexplained).toEqual([unread]);
    expect(stale).toEqual([allowed(gone, 'once')]);
    expect(explained).toBe(1);
  });

  test('is not stale where nobody tried', () => {
    expect(compare([known], list, ({ example }) => example === 'a').stale).toEqual([]);
  });

  test('keeps reasons when it is brought up to date, and what was not tried', () => {
    const fresh = breach('T2.1', 'd', 'things.kind');
    expect(renewed([known, fresh], list, ({ example }) => example !== 'c')).toEqual([
      allowed(gone, 'once'),
      allowed(known, 'because'),
      allowed(fresh, ''),
    ]);
  });

  test('reads back as it was written, in the order of laws, reasons and rules', () => {
    const same = [...list, allowed(breach('T10.1', 'e', 'things.kind'), 'because'), allowed(known, 'again')];
    const text = allowedText(same.slice(0, -1), ['T2.1', 'T10.1']);
    const read = readAllowed(text);
    expect(read.map(({ rule, example }) => `${rule} ${example}`)).toEqual([
      'T2.1 a',
      'T10.1 e',
      'T2.1 c',
      'T10.1 b',
    ]);
    expect(new Set(read)).toEqual(new Set(same.slice(0, -1)));
    expect(() => readAllowed(allowedText(same, ['T2.1', 'T10.1']))).toThrow(/T2.1 things.kind a twice/);
  });

  test.each([
    ['no list', '{}'],
    ['another law', '[{law: other, why: x, breaches: {T1.1: [a]}}]'],
    ['no reason', '[{law: order, breaches: {T1.1: [a]}}]'],
    ['no breaches', '[{law: order, why: x, breaches: {}}]'],
    ['a key too many', '[{law: order, why: x, breaches: {T1.1: [a]}, more: 1}]'],
  ])('%s is refused', (_, text) => {
    expect(() => readAllowed(text)).toThrow(/fixtures\/laws\.yaml/);
  });
});
