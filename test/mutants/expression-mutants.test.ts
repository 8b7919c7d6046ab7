import { describe, expect, test } from 'vitest';
import { expressionMutants } from '../../src/mutants/expression-mutants.ts';
import { scopeOf } from '../../src/mutants/rule-scope.ts';
import type { LookupSource } from '../../src/rulebook/rule-source.ts';
import { PARAMETERS, SCHEMA } from '../evaluate/small-world.ts';

const VOCABULARY = { schema: SCHEMA, parameters: PARAMETERS };

const marks: LookupSource = { all: 'marks', where: { thing: 'subject.id' }, absent: 'pass' };

function written(text: string): readonly string[] {
  return expressionMutants(text, scopeOf('things', { marks }, VOCABULARY)).map((mutant) => mutant.text);
}

describe('an expression with one thing changed', () => {
  test.each([
    ['subject.good && unit.startedOn == asOf', 'subject.good || unit.startedOn == asOf'],
    ['subject.good && subject.kind == "box"', 'subject.good'],
    ['subject.good && subject.kind == "box"', 'subject.kind == "box"'],
    ['!subject.good', 'subject.good'],
    ['subject.good', '!subject.good'],
    ['subject.good', 'subject.fine'],
    ['subject.kind == "box"', 'subject.kind != "box"'],
    ['subject.kind == "box"', 'subject.kind == "bag"'],
    ['subject.kind in ["box", "bag"]', 'subject.kind in ["bag"]'],
    ['subject.kind in ["box"]', 'subject.kind in ["bag"]'],
    ['subject.count < 3', 'subject.count <= 3'],
    ['subject.count < 3', 'subject.count < 4'],
    ['subject.count < 3', 'subject.count < 2'],
    ['subject.count + 1 > 3', 'subject.count - 1 > 3'],
    ['known(subject.leftOn)', 'true'],
    ['known(subject.leftOn) ? subject.good : subject.fine', 'subject.fine'],
    ['subject.doneOn.onOrBefore(asOf)', 'asOf.onOrBefore(subject.doneOn)'],
    ['subject.doneOn.onOrBefore(asOf)', '!asOf.onOrBefore(subject.doneOn)'],
    ['subject.doneOn.onOrBefore(asOf)', 'subject.startedOn.onOrBefore(asOf)'],
    ['marks.all(mark, mark.good)', 'marks.exists(mark, mark.good)'],
    ['marks.all(mark, mark.label == "")', 'marks.all(mark, mark.thing == "")'],
    ['marks.filter(mark, mark.good)', 'marks'],
    ['subject.id.hasForm("e-mail")', 'subject.id.hasForm("badge-link")'],
  ])('%s becomes %s', (text, other) => {
    expect(written(text)).toContain(other);
  });

  test('no two are the same, and none is the expression itself', () => {
    const text = 'subject.good && (subject.good || subject.good)';
    const all = written(text);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(text);
  });

  test('a text is never taken for a value that stands beside it', () => {
    expect(written('subject.kind in ["box", "bag"]')).not.toContain('subject.kind in ["bag", "bag"]');
  });

  test('names that mean the same record are not exchanged', () => {
    const scope = scopeOf('unit', {}, VOCABULARY);
    const texts = expressionMutants('unit.things > 1', scope).map(({ text }) => text);
    expect(texts).not.toContain('subject.things > 1');
  });
});
