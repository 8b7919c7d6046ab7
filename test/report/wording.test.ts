import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SchemaIndex } from '../../src/model/schema-index.ts';
import { shippedRulebook } from '../../src/platform/shipped-data.ts';
import type { BareGap } from '../../src/report/bare.ts';
import { createWording } from '../../src/report/wording.ts';

const schema: SchemaIndex = JSON.parse(readFileSync('dist/data/schema-index.json', 'utf8'));
const words = createWording('en', shippedRulebook(), schema);
const zh = createWording('zh', shippedRulebook(), schema);
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
    expect(remedy).toMatch(new RegExp(`known to be lacking \\(.+\\), put ${entry} into .*\\(${list}\\)$`));
  });

  it.each([
    ['A8.1', 'systems.responsibleUnit'],
    ['A10.1', 'systems.userUnit'],
    ['A15.1', 'footers.responsibleUnit'],
    ['A5.5', 'projects.responsibleUnit'],
  ])('%s, %s: whose it is is no matter for an example, which would be the unit’s own name', (rule, field) => {
    const of = { rule, subject: { collection: field.split('.')[0]!, id: 'x', name: null } };
    const { remedy } = zh.gap(gap('applies', { code: 'applies.undecided', args: { fields: [field] } }), of);
    expect(remedy).toMatch(/，照实填写全称：是本单位的填本单位，是上级或其他单位的填那个单位$/);
    expect(remedy).not.toContain('某县应急管理局');
  });

  it('says nothing of an entry where another fact is missing', () => {
    const { remedy } = words.gap(gap('numbered', missing('documents.date')), { rule: 'A6.1', subject: UNIT });
    expect(remedy).toContain('(documents.date)');
    expect(remedy).not.toContain('notStated');
  });
});

describe('the remedy where another unit may have done it', () => {
  const told = (rule: string, requirement: string, field: string) => {
    const [collection = ''] = field.split('.');
    const missing = { code: 'fact.missing', args: { fields: [field] } } as const;
    return zh.gap(gap(requirement, missing), { rule, subject: { collection, id: 'x', name: null } }).remedy;
  };

  it.each([
    ['A33.1', 'reviewed-by-operations', 'terminals.accessReview.by', 'terminals.accessReview.unit'],
    ['A34.1', 'handled-by-operations', 'repairs.handledBy', 'repairs.by'],
    ['A35.1', 'handled-by-operations', 'disposals.handledBy', 'disposals.to'],
    ['A5.5', 'by-the-right-department', 'projects.securityPlan.reviewedBy', 'projects.securityPlan.unit'],
    ['A5.9', 'by-confidentiality', 'incidents.investigation.by', 'incidents.investigation.unit'],
  ])('%s: names the field for it', (rule, requirement, field, other) => {
    expect(told(rule, requirement, field)).toMatch(
      new RegExp(`；由符合要求的其他单位办理的，不填这一项，改在“[^”]+”（${other}）中填写其全称`),
    );
  });

  it.each([
    ['A33.1', 'reviewed-by-operations', 'terminals.accessReview.on'],
    ['A16.2', 'of-operations', 'repairs.attendedBy'],
    ['A10.1', 'person-own', 'systems.responsiblePerson'],
    ['A36.2', 'named-holder', 'accounts.person'],
    ['A31.2', 'approved-or-exempt', 'terminals.product.approved'],
  ])('%s, %s: not of %s, which no unit’s name stands for', (rule, requirement, field) => {
    expect(told(rule, requirement, field)).not.toContain('其他单位');
  });
});

describe('what the record itself may say, or says, is not there', () => {
  const of = { rule: 'A15.6', subject: { collection: 'systems', id: 'portal', name: null } };
  const missing = (...fields: string[]) => ({ code: 'fact.missing', args: { fields } }) as const;

  it('by the word of the schema that a list of records is asked about', () => {
    const { remedy } = zh.gap(gap('police-number', missing('footers.police.number')), of);
    expect(remedy).toMatch(
      /；确知没有“公安备案号”的，改在“页面未显示的内容”（footers.notShown）中填写 police$/,
    );
  });

  it('not by a word that the requirement does not ask about', () => {
    const { remedy } = zh.gap(gap('shown', missing('footers.icp.number')), of);
    expect(remedy).not.toContain('notShown');
  });

  it.each([
    ['responsible-consent-before', 'dataCopies.responsibleConsent.on', '责任部门同意', 'responsible'],
    ['operations-consent-before', 'dataCopies.operationsConsent.on', '运维部门同意', 'operations'],
  ])('%s: what a mapping holds goes by the word for the mapping', (requirement, field, title, word) => {
    const subject = { collection: 'dataCopies', id: 'c1', name: null };
    const { remedy } = zh.gap(gap(requirement, missing(field)), { rule: 'A24.1', subject });
    expect(remedy).toContain(
      `；确知没有“${title}”的，改在“没有取得的同意”（dataCopies.notObtained）中填写 ${word}`,
    );
  });

  it('by the field that says so of the whole mapping, beside its day', () => {
    const contractor = { rule: 'A21.2', subject: { collection: 'contractors', id: 'c1', name: null } };
    const told = (field: string) =>
      zh.gap(gap('people-signed-before-work', missing(`people.responsibilityLetter.${field}`)), contractor)
        .remedy;
    expect(told('on')).toMatch(
      /；确知没有“安全责任书”的，改在“已签订”（people.responsibilityLetter.signed）中填写 false$/,
    );
    expect(told('until')).not.toContain('signed');
  });

  it('says what was not done behind the fact that it is, and asks for that fact though its absence says something', () => {
    const subject = { collection: 'incidents', id: 'i1', name: null };
    const { remedy } = zh.gap(gap('activated', missing('incidents.activatedAt', 'incidents.discoveredAt')), {
      rule: 'A42.1',
      subject,
    });
    expect(remedy).toMatch(
      /（incidents.activatedAt），例如：[^；]*；确知没有“启动预案”的，[^；]* activation；[^；]*（incidents.discoveredAt），例如：[^；]*$/,
    );
  });

  it.each([
    ['A15.3', 'shown', 'footers.notShown', 'contact'],
    ['A15.6', 'shown', 'footers.notShown', 'police'],
  ])('%s: done, the word has to go from a list of records too', (rule, requirement, field, word) => {
    const unmet = {
      ...gap(requirement, { code: 'requirement.unmet', args: { field } }),
      verdict: 'fail',
    } as BareGap;
    expect(zh.gap(unmet, { ...of, rule }).remedy).toMatch(
      new RegExp(`；做到以后，从“页面未显示的内容”（footers.notShown）中删去 ${word}$`),
    );
    const none = gap(requirement, { code: 'lookup.none', args: { collection: 'footers' } });
    expect(zh.gap(none, { ...of, rule }).remedy).not.toContain('notShown');
    expect(zh.gap({ ...unmet, withheld: true }, { ...of, rule }).remedy).not.toContain('notShown');
  });

  it('is not said again where the rule says it', () => {
    const subject = { collection: 'systems', id: 'portal', name: null };
    const args = { field: 'systems.notAssigned', undone: 'operator' };
    const unmet = gap('operator-assigned', { code: 'requirement.unmet', args });
    const { remedy } = zh.gap(unmet, { rule: 'A15.2', subject });
    expect(remedy).toContain('从 notAssigned 中删去 operator');
    expect(remedy).not.toContain('做到以后');
  });
});

describe('what is wrong where a look-up found nothing', () => {
  const of = (rule: string) => ({ rule, subject: { collection: 'systems', id: 'portal', name: null } });
  const none = (requirement: string, verdict: BareGap['verdict'], collection: string, related: string[]) =>
    ({
      ...gap(requirement, { code: 'lookup.none', args: { collection } }),
      verdict,
      related: related.map((one) => ({ ...UNIT, collection: one })),
    }) as unknown as BareGap;

  it.each([
    ['A11.2', 'in-place', 'fail', 'products', ['safeguards'], /^登记的边界和接入安全措施中，没有已经启用、/],
    ['A11.2', 'in-place', 'fail', 'safeguards', [], /^没有登记对应的“安全措施”/],
    ['A11.2', 'in-place', 'undeclared', 'products', ['safeguards'], /^没有登记对应的“软硬件产品”/],
    ['A8.3', 'problems-of-a-failed-one', 'undeclared', 'evaluations', ['evaluations'], /没有登记发现的问题/],
    ['A15.2', 'same-operator', 'fail', 'footers', ['systems'], /^没有登记对应的“/],
  ] as const)('%s, %s, %s for want of %s beside %s', (rule, requirement, verdict, lacking, related, said) => {
    expect(zh.gap(none(requirement, verdict, lacking, [...related]), of(rule)).message).toMatch(said);
  });
});

describe('the remedy of what was done, though late', () => {
  const of = { rule: 'A42.2', subject: { collection: 'incidents', id: 'i1', name: null } };
  const late = gap('in-time', {
    code: 'requirement.late',
    args: { day: '2026-03-08', until: '2027-03-08', 'params.incidentReportHours': 24 },
  });

  it('is for a wrong record and for another time, which is said once', () => {
    expect(words.gap(late, of).remedy).toMatch(
      /^If the record is right, nothing more is to be done and it ends by itself\. Report within 24 hours from now on; /,
    );
    expect(words.gap(late, of).remedy?.match(/from now on/g)).toHaveLength(1);
    expect(zh.gap(late, of).remedy).toMatch(/^登记属实的，不必再办，期满自行消除；今后在 24 小时内报送；/);
    expect(zh.gap(late, of).remedy?.match(/今后/g)).toHaveLength(1);
  });

  it('does not ask for what is done already, which the remedy before that does', () => {
    const repair = { rule: 'A34.3', subject: { collection: 'repairs', id: 'r1', name: null } };
    const args = { day: '2026-10-31', until: '2027-10-31', 'params.lookbackDays': 365 };
    const done = words.gap(gap('cleared', { code: 'requirement.late', args }), repair).remedy;
    expect(done).toMatch(/ ends by itself\. If a day is wrong, correct repairs\.clearedOn[^;]*; /);
    expect(done).not.toContain('Fetch back');
    expect(words.gap(gap('cleared', { code: 'requirement.unmet', args: {} }), repair).remedy).toMatch(
      /^Fetch back/,
    );
  });
});

describe('what may stand in a field that is to be filled in', () => {
  const remedyOf = (field: string, wording = zh) =>
    wording.gap(gap('x', { code: 'fact.missing', args: { fields: [field] } }), { rule: 'A1', subject: UNIT })
      .remedy ?? '';

  it('an id, and none as an example: which one is the answer', () => {
    expect(remedyOf('devices.custodian')).toMatch(/，填“人员”（people）中记录的编号（还没有记录的先登记）$/);
    expect(remedyOf('devices.custodian', words)).toMatch(
      /with the id of a record in "People" \(people\) \(make the record first if it is missing\)$/,
    );
    expect(remedyOf('disposals.item')).toMatch(/“外设”（peripherals）、“设备”（devices）中记录的编号（/);
  });

  it('several ids, or none', () => {
    expect(remedyOf('trainings.trainees')).toMatch(
      /，照实列出“人员”（people）中记录的编号（还没有记录的先登记），确实没有的写 \[\]$/,
    );
  });

  it('left open, of ids within a record', () => {
    expect(remedyOf('contractors.supervision')).toMatch(
      /，照实填写，确实没有的写 \[\]，例如：\[\{on: 2026-01-15, measuresChecked: true\/false, by: …\}\]$/,
    );
  });

  it('nothing, of a list', () => {
    expect(remedyOf('networks.extensions')).toMatch(/，照实填写，确实没有的写 \[\]，例如：\[\{to: /);
    expect(remedyOf('networks.extensions', words)).toMatch(
      / as it is, \[\] where there are none, for example \[/,
    );
    expect(remedyOf('systems.audit.events')).toMatch(/，照实列出，确实没有的写 \[\]，可填：access（/);
  });

  it('years as they are', () => {
    expect(remedyOf('documents.appraisedYears')).toMatch(/，例如：\[2024, 2025\]$/);
  });

  it('no name that may be the unit’s own, of the unit above', () => {
    for (const field of ['incidents.report.unit', 'inspections.report.unit', 'securityTests.guidance.unit'])
      expect(remedyOf(field)).toMatch(/，例如：某市应急管理局$/);
    expect(remedyOf('unit.superior')).toMatch(/，例如：某市应急管理局$/);
  });
});

it('a fact of the unit is asked of it, where the gap is of other records, and not of a record among several', () => {
  const of = { rule: 'A23.1', subject: { collection: 'systems', id: 'oa', name: null } };
  const lacking = gap('applies', {
    code: 'applies.undecided',
    args: { fields: ['unit.criticalInfrastructure'] },
  });
  const { remedy } = zh.gap({ ...lacking, offender: of.subject, record: of.subject }, of);
  expect(remedy).toMatch(/^在“单位”（unit）中填写“关键信息基础设施”/);
});

describe('a look-up that cannot be decided', () => {
  const of = { rule: 'A22.2', subject: { collection: 'products', id: 'p1', name: null } };
  const args = { collection: 'devices', fields: ['devices.purchasedAs'] };
  const record = { collection: 'devices', id: 'srv-1', name: null };

  it('for want of one record’s field names that record', () => {
    const alone = {
      ...gap('use-ended', { code: 'lookup.undecided', args: { ...args, id: 'srv-1' } }),
      record,
    };
    const { message, remedy } = zh.gap(alone, of);
    expect(message).toBe(
      '“设备”（devices）的记录 srv-1 缺少“采购的产品”（devices.purchasedAs），无法确定是否对应',
    );
    expect(remedy).toContain('在“设备”（devices）的记录 srv-1 中填写“采购的产品”');
  });

  it('for want of several names none', () => {
    const several = { ...gap('use-ended', { code: 'lookup.undecided', args }), record };
    expect(zh.gap(several, of).remedy).toContain('在“设备”（devices）的每条记录中填写“采购的产品”');
  });
});

describe('a collection that is not declared', () => {
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

describe('a collection that is declared and has nothing of what was looked for', () => {
  const told = (args: BareGap['args']) =>
    zh.gap(gap('group', { code: 'fact.missing', args }), { rule: 'A5.1', subject: UNIT });
  const beside = { fields: ['people', 'systems.mlps.level'], unmatched: ['people'] };

  it('is not told as one that is not declared', () => {
    expect(told(beside).message).toBe(
      '没有登记对应的“人员”（people），缺少“等级”（systems.mlps.level），无法判定',
    );
    expect(told({ fields: ['people'], unmatched: ['people'] }).message).toBe(
      '没有登记对应的“人员”（people），无法判定',
    );
  });

  it('is to be entered, not declared', () => {
    expect(told(beside).remedy).toMatch(/^在“人员”（people）中登记对应的记录；/);
    expect(told(beside).remedy).not.toContain('people: []');
  });

  it('stands beside one that is not declared', () => {
    const both = { fields: ['documents', 'people'], unmatched: ['people'] };
    expect(told(both).message).toMatch(/^未申报“.+”（documents），没有登记对应的“人员”（people），无法判定$/);
    expect(told(both).remedy).toContain('documents: []');
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
