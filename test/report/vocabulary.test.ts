import { expect, test } from 'vitest';
import { WORDS } from '../fixtures/shipped.ts';

const GAP = { offender: null, related: [], actual: 'built' } as unknown as Parameters<
  typeof WORDS.zh.actual
>[0];

test('what stands in a list of what was not done is told with the name of the list, so that it does not read as done', () => {
  const gap = { ...GAP, args: { field: 'projects.security.notDone', undone: 'built' } };
  expect(WORDS.zh.actual(gap)).toBe('没有做的阶段：建设');
  expect(WORDS.en.actual(gap)).toBe('Stages not done: built');
});

test('any other fact is told as it stands, and what is not there is not told', () => {
  const gap = { ...GAP, args: { field: 'systems.status' }, actual: 'online' };
  expect(WORDS.zh.actual(gap)).toBe('上线运行');
  expect(WORDS.en.actual({ ...gap, actual: null })).toBeNull();
});
