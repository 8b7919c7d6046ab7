import { describe, expect, test } from 'vitest';
import { judge, ruleThat, verdictOf } from './small-world.ts';

const thing = (more: object = {}) => ({ things: [{ id: 'a', ...more }] });

describe('subjects', () => {
  const good = ruleThat('subject.good');
  test('no collection: one undeclared on the unit', () => {
    expect(judge({}, good).results).toMatchObject([
      { verdict: 'undeclared', subject: { collection: 'unit' }, reason: { code: 'collection.missing' } },
    ]);
  });
  test('an empty collection: not applicable, or a pass for a prohibition', () => {
    expect(judge({ things: [] }, good).results).toMatchObject([
      { verdict: 'not-applicable', reason: { code: 'collection.empty' } },
    ]);
    expect(judge({ things: [] }, ruleThat('subject.good', { empty: 'pass' }))).toMatchObject({
      passed: 1,
      results: [],
    });
  });
  test('an event to come is not judged, nor found', () => {
    const one = ruleThat('subject.thing == "a"', { for: 'events' });
    expect(judge({ events: [{ id: 'e', happenedOn: '2026-11-02', thing: 'b' }] }, one).results).toMatchObject(
      [{ verdict: 'not-applicable', reason: { code: 'event.future' } }],
    );
    const found = ruleThat('known(event)', {
      let: { event: { first: 'events', where: { thing: 'subject.id' }, absent: 'fail' } },
    });
    expect(
      verdictOf(judge({ ...thing(), events: [{ id: 'e', happenedOn: '2026-11-02', thing: 'a' }] }, found)),
    ).toBe('fail');
  });
  test('applies that cannot be told is undeclared; one that is false decides even so', () => {
    const only = (applies: string) =>
      verdictOf(judge(thing({ fine: false }), ruleThat('subject.fine', { applies })));
    expect(only('subject.good')).toBe('undeclared');
    expect(only('subject.good && subject.fine')).toBe('not-applicable');
    expect(only('!subject.fine')).toBe('fail');
  });
  test('a reference that is meaningfully absent finds nobody', () => {
    const owned = ruleThat('owner.good', {
      let: { owner: { first: 'people', where: { id: 'subject.owner' }, absent: 'fail' } },
    });
    expect(judge({ ...thing(), people: [] }, owned).results[0]?.gaps[0]).toMatchObject({
      verdict: 'fail',
      code: 'lookup.none',
    });
    expect(verdictOf(judge({ ...thing({ owner: 'p' }), people: [{ id: 'p', good: true }] }, owned))).toBe(
      'pass',
    );
  });
});
