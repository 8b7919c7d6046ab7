import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conjunction, disjunction } from '../../src/evaluate/logic.ts';
import { Lack, type Missing, Unknown } from '../../src/evaluate/value.ts';

const missing = (name: string): Missing => ({ kind: 'none', collection: name });
const name = fc.constantFrom('a', 'b', 'c');
const value = fc.oneof(
  fc.boolean(),
  name.map((collection) => new Unknown([missing(collection)])),
  fc
    .tuple(name, fc.constantFrom('fail', 'pass', 'not-applicable') as fc.Arbitrary<Lack['verdict']>)
    .map(([collection, verdict]) => new Lack(collection, verdict)),
);

/** A value in a form that can be compared: what is missing is a set. */
function plain(one: unknown): unknown {
  if (!(one instanceof Unknown)) return one;
  return { missing: one.missing.map((entry) => JSON.stringify(entry)).sort() };
}

describe.each([
  ['conjunction', conjunction],
  ['disjunction', disjunction],
])('%s', (_, join) => {
  test('the order of the operands changes nothing', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), fc.array(value, { maxLength: 5 }), (one, other) => {
        expect(plain(join([...one, ...other]))).toEqual(plain(join([...other, ...one])));
      }),
    );
  });
  test('operands may be joined in groups, as && and || do', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(plain(join([join([a, b]), c]))).toEqual(plain(join([a, join([b, c])])));
      }),
    );
  });
});

test('silence never becomes an answer', () => {
  const silence = new Unknown([missing('a')]);
  expect(conjunction([silence, true])).toBeInstanceOf(Unknown);
  expect(disjunction([silence, false])).toBeInstanceOf(Unknown);
  expect(conjunction([silence, new Lack('b', 'pass')])).toBeInstanceOf(Unknown);
  expect(disjunction([silence, new Lack('b', 'fail')])).toBeInstanceOf(Unknown);
});
