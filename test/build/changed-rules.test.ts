import { describe, expect, test } from 'vitest';
import { type RuleFiles, saidOtherwise } from '../../src/build/changed-rules.ts';

describe('rules that are not said as before', () => {
  const BEFORE: Readonly<Record<string, string>> = {
    'rules/p/terms.yaml': 'isFit: it.fit\nisGood: it.good && it.isFit()\nisOld: it.age > 3\n',
    'rules/p/conditions.yaml':
      '- { id: shared, that: subject.isGood() }\n- { id: other, that: subject.alone }\n',
    'rules/p/article-01.yaml':
      '- { id: A1.1, requires: [{ that: subject.isFit() }] }\n- { id: A1.2, requires: [{ that: subject.named }] }\n',
    'rules/p/article-01.examples.yaml': '- { rule: A1.1, name: one }\n- { rule: A1.2, name: two }\n',
    'rules/p/article-12.yaml': '- { id: A12.1, requires: [{ that: thing.isOld() }] }\n',
    'rules/survivors.yaml': '- { rule: A12.1, mutants: [more], why: it cannot be }\n',
    'rules/register.yaml': 'params: {}\n',
  };
  const files = (changes: Readonly<Record<string, string | undefined>> = {}): RuleFiles =>
    new Map(
      Object.entries({ ...BEFORE, ...changes }).filter(
        (file): file is [string, string] => file[1] !== undefined,
      ),
    );
  const changed = (file: string, from: string, to: string): readonly string[] => {
    const text = BEFORE[file]!.replace(from, to);
    expect(text).not.toBe(BEFORE[file]);
    return [...saidOtherwise(files(), files({ [file]: text }))].sort();
  };

  test.each<[what: string, file: string, from: string, to: string, ids: readonly string[]]>([
    ['a rule alone in its article', 'rules/p/article-01.yaml', 'named', 'known(subject.name)', ['A1.2']],
    ['examples of a rule', 'rules/p/article-01.examples.yaml', 'two', 'other', ['A1.2']],
    ['a condition', 'rules/p/conditions.yaml', 'alone', 'known(subject.alone)', ['other']],
    ['a term, through another term too', 'rules/p/terms.yaml', 'it.fit', 'it.fits', ['A1.1', 'shared']],
    ['a term of one rule', 'rules/p/terms.yaml', '> 3', '>= 3', ['A12.1']],
    ['a term that nobody uses', 'rules/p/terms.yaml', 'isFit: ', 'isNew: it.new\nisFit: ', []],
    ['a comment', 'rules/p/article-12.yaml', '- {', '# Of age.\n- {', []],
    ['an explained survivor', 'rules/survivors.yaml', 'more', 'less', ['A12.1']],
    ['what is said of duties', 'rules/register.yaml', '{}', '{ years: 1 }', []],
  ])('%s', (_what, file, from, to, ids) => {
    expect(changed(file, from, to)).toEqual(ids);
  });

  test('a file that is new, one that went, and rules that change places', () => {
    const without = files({ 'rules/p/article-12.yaml': undefined, 'rules/survivors.yaml': undefined });
    expect([...saidOtherwise(without, files())]).toEqual(['A12.1']);
    expect([...saidOtherwise(files(), without)]).toEqual([]);
    const [first, second] = BEFORE['rules/p/article-01.yaml']!.trimEnd().split('\n');
    expect([
      ...saidOtherwise(files(), files({ 'rules/p/article-01.yaml': `${second}\n${first}\n` })),
    ]).toEqual([]);
  });

  test('everything, where what was there before is in a form that nobody can read', () => {
    const before = files({
      'rules/p/terms.yaml': 'isFit: it.fit ((\nisGood: it.isFit()\nisOld: it.isFit()\n',
    });
    expect([...saidOtherwise(before, files())].sort()).toEqual(['A1.1', 'A1.2', 'A12.1', 'other', 'shared']);
  });
});
