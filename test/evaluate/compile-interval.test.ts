import { describe, expect, test } from 'vitest';
import { judge, MUST, rule, verdictOf } from './small-world.ts';

const thing = (more: object = {}) => ({ things: [{ id: 'a', ...more }] });

describe('interval', () => {
  const checked = rule({
    requires: [
      {
        id: 'lately',
        interval: { last: 'subject.checkedOn', days: 'params.limit', from: 'subject.startedOn' },
        must: MUST,
      },
    ],
  });
  test.each([
    [{ startedOn: '2020-01-01', checkedOn: '2026-10-22' }, 'pass'],
    [{ startedOn: '2020-01-01', checkedOn: '2026-10-21' }, 'fail'],
    [{ startedOn: '2026-10-22', checkedOn: '2026-10-01' }, 'pass'],
    [{ checkedOn: '2026-10-22' }, 'pass'],
    [{ checkedOn: '2026-10-21' }, 'undeclared'],
    [{ startedOn: '2026-10-22' }, 'pending'],
    [{ startedOn: '2026-10-21' }, 'undeclared'],
    [{ startedOn: '2020-01-01', checkedOn: '2062-10-22' }, 'undeclared'],
    [{ startedOn: '2026-10-22', checkedOn: '2062-10-22' }, 'undeclared'],
    [{}, 'undeclared'],
  ])('%j: %s', (more, verdict) => {
    expect(verdictOf(judge(thing(more), checked))).toBe(verdict);
  });
  test('where absence means never, an interval that is over fails', () => {
    const never = rule({
      requires: [
        {
          id: 'lately',
          interval: { last: 'subject.leftOn', days: '10', from: 'subject.startedOn' },
          must: MUST,
        },
      ],
    });
    expect(verdictOf(judge(thing({ startedOn: '2026-10-21' }), never))).toBe('fail');
    expect(verdictOf(judge(thing({ startedOn: '2026-10-22' }), never))).toBe('pending');
  });
});
