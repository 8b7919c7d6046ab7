import { describe, expect, test } from 'vitest';
import type { Edit, Example } from '../../src/examples/example.ts';
import { breachesOf } from '../../src/laws/hold.ts';
import { checkRule } from '../../src/rulebook/check-rule.ts';
import type { RuleSource } from '../../src/rulebook/rule-source.ts';
import { AS_OF, SHIPPED, valuesOf } from '../fixtures/shipped.ts';

const NO_TEXT = { zh: '', en: '' };
const MUST = { zh: '应当', en: 'must' };
const BASES = new Map([['model-unit', valuesOf('model-unit')]]);

/** The breaches of a rule for some records with one requirement, after an edit of the unit in order. */
function breaches(of: string, that: string, edit: readonly Edit[], more: Partial<RuleSource> = {}) {
  const duty = SHIPPED.rulebook.duties[0]!;
  const source: RuleSource = {
    id: duty.id,
    title: NO_TEXT,
    for: of,
    requires: [{ id: 'it', that, must: MUST }],
    remedy: NO_TEXT,
    ...more,
  };
  const { parameters } = SHIPPED.rulebook;
  const rule = checkRule(source, { schema: SHIPPED.schema, conditions: new Map(), parameters, duty });
  const shipped = { ...SHIPPED, rulebook: { ...SHIPPED.rulebook, rules: [rule] } };
  const example: Example = { rule: rule.id, name: 'it', base: 'model-unit', asOf: AS_OF, edit, changes: {} };
  return breachesOf(example, { bases: BASES, shipped }).map(({ law, what }) =>
    what ? `${law} ${what}` : law,
  );
}

const TABLET: readonly Edit[] = [{ set: 'terminals/pc-01/kind', to: 'tablet' }];

describe('a law is broken by', () => {
  test('what passes until it is known not to', () => {
    const requires = [{ id: 'it', that: 'true', undone: 'subject.kind == "tablet"', must: MUST }];
    expect(breaches('terminals', '', TABLET, { requires })).toEqual(['taking-away terminals.kind']);
  });

  test('a part taken away, and then not by the whole as well', () => {
    const requires = [
      { id: 'it', that: 'true', undone: 'subject.entryCheck.on.onOrBefore(asOf)', must: MUST },
    ];
    expect(breaches('people', '', [], { requires })).toEqual(['taking-away people.entryCheck.on']);
  });

  test('the whole taken away, though a part of it may be told worse as well', () => {
    const graded = 'subject.mlps.level >= 1 || subject.mlps.gradedOn.onOrBefore(asOf)';
    const undone = `(${graded}) && !(known(subject.mlps.notDone) && "filed" in subject.mlps.notDone)`;
    const requires = [{ id: 'it', that: 'true', undone, must: MUST }];
    expect(breaches('systems', '', [], { requires })).toEqual([
      'taking-away systems.mlps',
      'not-done systems.mlps.notDone filed',
    ]);
  });

  test('what passes over a record that says too little to be found', () => {
    const record = { id: 'n', kind: 'emergency-plan', date: '2026-05-06', title: '某预案' };
    const edit: readonly Edit[] = [
      { add: 'documents', record: { ...record, emergencyPlan: { basedOnNationalPlan: false } } },
    ];
    const plan = {
      last: 'documents',
      where: { kind: '"emergency-plan"' },
      by: 'date',
      absent: 'fail',
    } as const;
    expect(breaches('unit', 'plan.emergencyPlan.basedOnNationalPlan', edit, { let: { plan } })).toEqual([
      'taking-away documents.date',
    ]);
  });

  test('what is satisfied by the word that something was not done', () => {
    const that = 'known(subject.notDone) && "approval" in subject.notDone';
    const edit: readonly Edit[] = [{ set: 'accounts/site-bailin/status', to: 'active' }];
    expect(breaches('accounts', that, edit)).toEqual(['not-done accounts.notDone approval']);
  });

  test('what is satisfied by a bad result', () => {
    const that = 'subject.entryCheck.result != "passed"';
    expect(breaches('people', that, [])).toEqual([
      'not-done people.entryCheck.result failed',
      'not-done people.entryCheck.result not-done',
    ]);
  });

  test('an empty list that settles what is open beside a record that has nothing to do with it', () => {
    const withNone = (absent: 'pass' | 'fail') => ({ let: { others: { all: 'budgets', absent } } });
    const that = 'unit.nature == "organ" || others.exists(one, one.year > 2100)';
    const edit: readonly Edit[] = [{ remove: 'unit/nature' }];
    expect(breaches('unit', that, edit, withNone('pass'))).toEqual(['empty-list budgets']);
    expect(breaches('unit', that, edit, withNone('fail'))).toEqual([]);
  });

  test('what goes by ids', () => {
    expect(breaches('terminals', 'subject.id == "pc-01"', [])).toEqual(['ids']);
  });

  test('what has a day of its own', () => {
    expect(breaches('people', 'subject.joinedOn.onOrBefore("2026-11-01")', [])).toEqual(['days']);
    expect(breaches('people', 'subject.joinedOn.onOrBefore(asOf)', [])).toEqual([]);
  });

  test('what counts that which asks nothing', () => {
    const everybody = { all: { all: 'people', absent: 'pass' } } as const;
    const count = (valuesOf('model-unit').people as readonly unknown[]).length;
    expect(breaches('unit', `size(all) <= ${count}`, [], { let: everybody })).toEqual(['additions']);
  });

  test('what compares names as they are written', () => {
    expect(breaches('systems', 'subject.responsibleUnit == unit.name', [])).toEqual(['names', 'own-words']);
    expect(breaches('systems', 'subject.responsibleUnit.isNameOf(unit)', [])).toEqual([]);
  });

  test('what knows the superior by one name', () => {
    const inFull = 'subject.operatorUnit.withSuperiorInFull(unit.superior, unit).sameName(unit.superior)';
    expect(breaches('systems', '!subject.operatorUnit.sameName(unit.superior)', [])).toEqual([
      'superior-in-full',
      'superior-by-another-name',
    ]);
    expect(breaches('systems', `!${inFull}`, [])).toEqual([]);
  });
});

test('a law is broken by what knows a section by one name', () => {
  const edits: readonly Edit[] = [{ set: 'systems/site/responsibleUnit', to: '科技信息化股' }];
  const options = { let: { sections: { all: 'departments', absent: 'pass' } } } as const;
  const knownAs = (names: string): string => `!sections.exists(section, section.name.sameName(${names}))`;
  const byItsName = knownAs('subject.responsibleUnit');
  expect(breaches('systems', byItsName, edits, options)).toEqual([
    'sections-in-full',
    'sections-listed-in-short',
  ]);
  const onRecord = knownAs('subject.responsibleUnit.namesOnRecord(unit)');
  expect(breaches('systems', onRecord, edits, options)).toEqual([]);
});

describe('no law is broken by', () => {
  test('what asks for the facts that it leans on', () => {
    expect(breaches('terminals', 'subject.kind != "tablet"', TABLET)).toEqual([]);
  });

  test('a field whose absence says something', () => {
    const left: readonly Edit[] = [{ set: 'people/bai-lin/leftOn', to: '2026-10-01' }];
    expect(breaches('people', '!known(subject.leftOn)', left)).toEqual([]);
  });

  test('a field without which the unit is malformed', () => {
    const requires = [{ id: 'it', that: 'true', undone: 'subject.name == "何明"', must: MUST }];
    expect(breaches('people', '', [], { requires })).toEqual([]);
  });
});
