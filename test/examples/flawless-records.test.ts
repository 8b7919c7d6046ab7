import { expect, test } from 'vitest';
import { rememberingFlawless } from '../../src/examples/flawless-records.ts';
import type { RecordValidator } from '../../src/inventory/record-validator.ts';

/** A validator for which only `{ good: true }` is flawless, and the records it was asked about. */
function validator() {
  const asked: unknown[] = [];
  const isGood = (record: unknown): boolean => (record as { readonly good?: boolean } | null)?.good === true;
  const things: RecordValidator = (record) => {
    things.errors = isGood(record) ? null : [{ keyword: 'good', instancePath: '', params: {} }];
    return isGood(record);
  };
  things.isFlawless = (record) => {
    asked.push(record);
    return isGood(record);
  };
  return { validators: { things }, asked };
}

test('a record found flawless is not looked at twice, any other is', () => {
  const { validators, asked } = validator();
  const things = rememberingFlawless(validators).things!;
  const [good, bad, likeGood] = [{ good: true }, { good: false }, { good: true }];
  const answers = [good, bad, good, bad, likeGood].map((record) => things.isFlawless?.(record));
  expect(answers).toEqual([true, false, true, false, true]);
  expect(asked).toEqual([good, bad, bad, likeGood]);
});

test('what is no record is not flawless', () => {
  const { validators, asked } = validator();
  expect(rememberingFlawless(validators).things!.isFlawless?.(null)).toBe(false);
  expect(asked).toEqual([]);
});

test('what is wrong with a record is told as before', () => {
  const { validators } = validator();
  const things = rememberingFlawless(validators).things!;
  expect(things({ good: false })).toBe(false);
  expect(things.errors).toEqual([{ keyword: 'good', instancePath: '', params: {} }]);
  expect(things({ good: true })).toBe(true);
  expect(things.errors).toBeNull();
});

test('of the same validators there is one memory, and a validator that calls nothing flawless stays itself', () => {
  const { validators } = validator();
  expect(rememberingFlawless(validators)).toBe(rememberingFlawless(validators));
  const plain: RecordValidator = () => true;
  expect(rememberingFlawless({ plain }).plain).toBe(plain);
});
