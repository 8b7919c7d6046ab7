import { expect, test } from 'vitest';
import { answerPerName } from '../../../src/model/functions/answer-per-name.ts';

function counted() {
  const asked: string[] = [];
  const answer = answerPerName((name, unit) => {
    asked.push(name);
    return name === 'none' ? undefined : `${name} of ${(unit as { id: string }).id}`;
  });
  return { asked, answer };
}

test('each name is worked out once for a unit, whatever the answer is', () => {
  const { asked, answer } = counted();
  const unit = { id: 'u' };
  expect([answer('a', unit), answer('a', unit), answer('none', unit), answer('none', unit)]).toEqual([
    'a of u',
    'a of u',
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['a', 'none']);
});

test('another record of the unit has answers of its own', () => {
  const { answer } = counted();
  expect([answer('a', { id: 'u' }), answer('a', { id: 'v' })]).toEqual(['a of u', 'a of v']);
});

test('what is beyond the limit is worked out each time', () => {
  const { asked, answer } = counted();
  const unit = { id: 'u' };
  for (const round of [1, 2])
    for (let n = 0; n < 5000; n++) expect(answer(`${n}`, unit), `${round}`).toBe(`${n} of u`);
  expect(asked).toHaveLength(5000 + 5000 - 4096);
});
