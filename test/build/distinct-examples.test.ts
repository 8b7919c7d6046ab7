import { expect, test } from 'vitest';
import { holdDistinct } from '../../src/build/distinct-examples.ts';
import type { Example } from '../../src/examples/example.ts';

const missing: Example = {
  rule: 'A4.1',
  name: 'operator-missing',
  base: 'model-unit',
  asOf: '2026-11-01',
  edit: [{ remove: 'systems/site/operatorUnit' }],
  changes: {},
};

test('the same case under another name is refused, whatever it is said to change', () => {
  const again: Example = { ...missing, name: 'nobody-operates', changes: { unit: { fail: [] } } };
  expect(() => holdDistinct([missing, again])).toThrow(
    'A4.1: nobody-operates is the same case as operator-missing',
  );
});

test.each([{ rule: 'A4.2' }, { asOf: '2026-11-02' }, { edit: [{ remove: 'systems/duty/operatorUnit' }] }])(
  'a case that differs in %o is another',
  (difference) => {
    expect(() => holdDistinct([missing, { ...missing, name: 'another', ...difference }])).not.toThrow();
  },
);

test('two cases of one name are refused, those of another rule are not', () => {
  const edit = [{ remove: 'systems/duty/operatorUnit' }];
  expect(() => holdDistinct([missing, { ...missing, edit }])).toThrow(
    'A4.1: two examples are called operator-missing',
  );
  expect(() => holdDistinct([missing, { ...missing, rule: 'A4.2' }])).not.toThrow();
});
