import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SchemaIndex } from '../../src/model/schema-index.ts';
import { shippedRulebook } from '../../src/platform/shipped-data.ts';
import type { BareGap } from '../../src/report/bare.ts';
import { createWording } from '../../src/report/wording.ts';

const schema: SchemaIndex = JSON.parse(readFileSync('dist/data/schema-index.json', 'utf8'));
const words = createWording('en', shippedRulebook(), schema);
const UNIT = { collection: 'unit', id: 'luxi-yj', name: null };

function gap(requirement: string, { code, args }: Pick<BareGap, 'code' | 'args'>): BareGap {
  return {
    requirement,
    verdict: 'undeclared',
    code,
    args,
    record: UNIT,
    location: { file: 'unit.yaml', line: 1, column: 1, pointer: '' },
    offender: UNIT,
    related: [],
    actual: null,
    fingerprint: '',
    waiver: null,
    baselineState: null,
    withheld: false,
  } as unknown as BareGap;
}

describe('the remedy of a fact that is missing', () => {
  const missing = (field: string) => ({ code: 'fact.missing', args: { fields: [field] } }) as const;

  it.each([
    // Of the subject, of the unit, of what a rule looks up.
    ['A8.2', 'systems', 'numbered', 'systems.mlps.filing.number', 'filed', 'systems.mlps.notDone'],
    ['A5.1', 'unit', 'group', 'unit.leadership.group.kind', 'group', 'unit.leadership.notSet'],
    ['A6.1', 'unit', 'numbered', 'documents.number', 'number', 'documents.notStated'],
    ['A6.1', 'unit', 'scoped', 'documents.scope', 'scope', 'documents.notStated'],
    ['A13.4', 'unit', 'owner', 'documents.backup.owner', 'owner', 'documents.backup.notSet'],
  ])('%s of %s, %s: how to say that it was not done', (rule, collection, requirement, field, entry, list) => {
    const of = { rule, subject: { collection, id: 'x', name: null } };
    const { remedy } = words.gap(gap(requirement, missing(field)), of);
    expect(remedy).toContain(`known not to have been done or settled, put ${entry} into `);
    expect(remedy).toMatch(new RegExp(`\\(${list}\\)$`));
  });

  it('says nothing of an entry where another fact is missing', () => {
    const { remedy } = words.gap(gap('numbered', missing('documents.date')), { rule: 'A6.1', subject: UNIT });
    expect(remedy).toContain('(documents.date)');
    expect(remedy).not.toContain('notStated');
  });
});

describe('a collection that is not declared', () => {
  const zh = createWording('zh', shippedRulebook(), schema);
  const told = (code: BareGap['code'], fields: readonly string[]) =>
    zh.gap(gap('group', { code, args: { fields } }), { rule: 'A5.1', subject: UNIT }).message;

  it('is never told as a field that is missing', () => {
    expect(told('fact.missing', ['people', 'unit.leadership.notSet'])).toBe(
      '未申报“人员”（people），无法判定',
    );
    expect(told('applies.undecided', ['people'])).toBe('未申报“人员”（people），无法确定是否适用');
    expect(told('fact.missing', ['people', 'systems.mlps.level'])).toBe(
      '未申报“人员”（people），缺少“等级”（systems.mlps.level），无法判定',
    );
  });
});

describe('what is owed several times a year', () => {
  const args = { year: 2026, times: 2, done: 1, before: 0, last: '2026-05-16', due: '2026-12-01' };

  it.each([
    ['year.missed', '1 in 2026 and 0 in the year before; 2 are owed each year; last on 2026-05-16;'],
    ['year.planned', '1 in 2026 of 2 owed; more is planned, due by 2026-12-01;'],
    [
      'year.grace',
      '1 in 2026 of 2 owed, and no plan for more is still to fall due; to be done or planned by 2026-12-01;',
    ],
    ['year.open', '1 in 2026 of 2 owed, and no plan for more is still to fall due;'],
  ] as const)('%s: the different values of a field are not called times', (code, told) => {
    const { message } = words.gap(gap('two-forms', { code, args }), { rule: 'XC1.2', subject: UNIT });
    expect(message).toContain(`different "Forms" (campaigns.forms): ${told}`);
    expect(message).not.toContain('time');
  });

  it('a plan that was missed is not denied', () => {
    const of = { rule: 'A41.3', subject: UNIT };
    const { message } = words.gap(
      gap('drilled', { code: 'year.grace', args: { year: 2027, due: '2027-03-31' } }),
      of,
    );
    expect(message).toContain('not done yet in 2027, and no plan that is still to fall due; to be done or');
  });

  it('acts are', () => {
    const { message } = words.gap(gap('drilled', { code: 'year.missed', args }), {
      rule: 'A41.3',
      subject: UNIT,
    });
    expect(message).toContain('done 1 time in 2026 and 0 times in the year before; 2 are owed each year');
  });
});
