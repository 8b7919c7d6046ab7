import { describe, expect, test } from 'vitest';
import type { Rulebook } from '../../src/model/rulebook.ts';
import { coverageOf } from '../../src/rulebook/coverage.ts';
import { CALENDAR, MUST, rule, SCHEMA } from '../evaluate/small-world.ts';

const NO_TEXT = { zh: '', en: '' };

function rulebook(more: Partial<Rulebook> = {}): Rulebook {
  const duty = {
    id: 'T1.1',
    paper: 'p',
    article: 1,
    duty: 'shall',
    severity: 'low',
    waivable: true,
    title: NO_TEXT,
    parameters: [],
  } as const;
  const chapters = [
    {
      id: 'c',
      title: NO_TEXT,
      articles: [
        { number: 1, title: NO_TEXT },
        { number: 2, title: NO_TEXT },
      ],
    },
  ];
  const paper = { id: 'p', number: 'P', issuer: 'x', title: NO_TEXT, binds: NO_TEXT, chapters };
  return {
    version: '0',
    digest: '',
    papers: [paper],
    duties: [duty],
    rules: [
      rule({
        requires: [
          { id: 'it', that: 'subject.good && daysSince(subject.checkedOn) < params.limit', must: MUST },
        ],
      }),
    ],
    unwritten: [],
    parameters: [],
    footing: {},
    calendar: CALENDAR,
    ...more,
  };
}

const parameter = { name: 'limit', default: 1, stricter: 'lower', loosen: 'never', source: NO_TEXT } as const;
const codes = (book: Rulebook, examples = new Map([['T1.1', 3]]), text?: string) =>
  coverageOf(book, SCHEMA, examples, text).problems.map(
    ({ code, args }) => `${code} ${Object.values(args).join(' ')}`,
  );

describe('what coverage finds', () => {
  test('fields and collections that no rule reads', () => {
    const found = codes(rulebook());
    expect(found).toContain('coverage.collection-unread people');
    expect(found).toContain('coverage.field-unread things.kind');
    expect(found).not.toContain('coverage.field-unread things.good');
    expect(found).not.toContain('coverage.field-unread things.checkedOn');
  });
  test('functions that one rule alone calls', () => {
    expect(codes(rulebook())).toContain('coverage.function-of-one-rule daysSince T1.1');
    const twice = rulebook();
    expect(codes({ ...twice, rules: [twice.rules[0]!, { ...twice.rules[0]!, id: 'T1.2' }] })).not.toContain(
      'coverage.function-of-one-rule daysSince T1.1',
    );
  });
  test('parameters nobody reads, unless a duty without a rule waits for them', () => {
    expect(codes(rulebook({ parameters: [parameter] }))).not.toContain('coverage.parameter-unread limit');
    const other = { ...parameter, name: 'other' };
    expect(codes(rulebook({ parameters: [other] }))).toContain('coverage.parameter-unread other');
    const waiting = { ...rulebook().duties[0]!, id: 'T2.1', parameters: ['other'] };
    expect(codes(rulebook({ parameters: [other], duties: [waiting], unwritten: ['T2.1'] }))).not.toContain(
      'coverage.parameter-unread other',
    );
  });
  test('rules without examples, and remedies said twice', () => {
    expect(codes(rulebook(), new Map())).toContain('coverage.no-examples T1.1');
    const [one] = rulebook().rules;
    const remedy = { zh: '改', en: 'mend' };
    const same = [
      { ...one!, remedy },
      { ...one!, id: 'T1.2', remedy },
    ];
    expect(codes(rulebook({ rules: same }))).toContain('coverage.same-remedy T1.1,T1.2');
  });
  test('articles of a text that have no duty, and articles that the text lacks', () => {
    const found = codes(rulebook(), new Map([['T1.1', 1]]), '第一条 甲\n第二条 乙\n第三条 丙\n');
    expect(found).toContain('coverage.article-uncovered 2 2');
    expect(found).toContain('coverage.article-uncovered 3 3');
    expect(codes(rulebook(), new Map(), '第一条 甲')).toContain(
      'coverage.article-missing-in-text 2 articles',
    );
  });
});
