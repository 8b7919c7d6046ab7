import { beforeAll, describe, expect, test } from 'vitest';
import { editFile } from '../../src/editing/edit-file.ts';
import { applyEdits } from '../../src/examples/edit.ts';
import { indexed } from '../../src/examples/run-examples.ts';
import type { StandingGap } from '../../src/explain/explanation.ts';
import { fileEdits } from '../../src/explain/file-edits.ts';
import type { Ground } from '../../src/explain/ground.ts';
import { type Stand, standingPart, standOf } from '../../src/explain/standing.ts';
import { type Audited, judge } from '../../src/judge.ts';
import type { InputFile } from '../../src/model/source.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { settleParameters } from '../../src/rulebook/settle-parameters.ts';
import { AS_OF, auditFiles, filesOf, SHIPPED, valuesOf } from '../fixtures/shipped.ts';

const PARAMETERS = settleParameters(SHIPPED.rulebook.parameters, {}).values;
const GROUND: Ground = { shipped: SHIPPED, asOf: AS_OF, parameters: PARAMETERS };
const FILES = filesOf('sample-county');
const PATIENCE = 300_000;

function reportOn(audited: Audited, asOf = AS_OF) {
  return buildReport({
    ...SHIPPED,
    ...audited,
    asOf,
    asOfSource: 'argument',
    parameters: PARAMETERS,
    language: 'zh',
    toolVersion: '0',
  });
}

/** The identities of all open gaps. */
function openIn(
  audited: Audited,
  isOpen = (verdict: string) => verdict === 'fail' || verdict === 'undeclared',
): ReadonlySet<string> {
  const gaps = [...reportOn(audited).results].flatMap((result) => result.gaps);
  const open = gaps.filter(({ verdict, waiver }) => waiver === null && isOpen(verdict));
  return new Set(open.map(({ fingerprint }) => fingerprint));
}

function failingIn(audited: Audited): ReadonlySet<string> {
  return openIn(audited, (verdict) => verdict === 'fail');
}

function standing(files: readonly InputFile[], asOf = AS_OF): Stand {
  const audited = auditFiles(files, asOf);
  const model = { plain: valuesOf('model-unit'), asOf: AS_OF };
  return standOf(
    { files, audited, report: reportOn(audited, asOf) },
    { ...GROUND, asOf },
    model,
    new Set(SHIPPED.rulebook.rules.map(({ id }) => id)),
  );
}

/** Every open gap, as it is told. */
function gapsOf(stand: Stand): readonly StandingGap[] {
  return SHIPPED.rulebook.rules
    .flatMap((rule) => standingPart(rule, stand).gaps)
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'undeclared');
}

/** The files after a patch that says that it can be spliced into them. */
function patchedFiles(gap: StandingGap, stand: Stand): readonly InputFile[] {
  const edits = fileEdits(gap.patch!.edit, stand.audited.index)!;
  return FILES.map((file) => {
    const own = edits.get(file.file);
    if (!own) return file;
    const edited = editFile(file, own, SHIPPED.schema);
    if (!edited.ok) throw new Error(edited.refusal.code);
    return { file: file.file, bytes: edited.bytes };
  });
}

/** What is told of article 27 in the model unit with these extensions of its network besides. */
function gapsOfExtensions(...extensions: readonly string[]): readonly StandingGap[] {
  const more = extensions.map((extension) => `      - ${extension}\n`).join('');
  const files = filesOf('model-unit').map(({ file, bytes }) => ({
    file,
    bytes: Buffer.from(
      Buffer.from(bytes)
        .toString()
        .replace('    extensions:\n', (head) => head + more),
    ),
  }));
  const rule = SHIPPED.rulebook.rules.find(({ id }) => id === 'A27.2')!;
  return standingPart(rule, standing(files)).gaps;
}

test('each entry of a list that is not met gets a patch of its own', () => {
  const undated = '{to: 某站, extendedOn: 2026-09-01, permission: {decision: approved, number: 号}}';
  const gaps = gapsOfExtensions(undated, undated);
  expect(gaps.map(({ patch }) => patch?.edit.map((edit) => 'set' in edit && edit.set))).toEqual([
    [expect.stringContaining('extensions[0]')],
    [expect.stringContaining('extensions[1]')],
  ]);
});

test('a day that is declared is not moved back with what stands around it', () => {
  const refused = '{to: 某站, extendedOn: 2026-09-01, permission: {decision: not-asked, on: 2026-09-05}}';
  expect(gapsOfExtensions(refused).map(({ patch }) => patch)).toEqual([null]);
});

describe('patches for the sample county', () => {
  let stand: Stand;
  let gaps: readonly StandingGap[] = [];
  beforeAll(() => {
    stand = standing(FILES);
    gaps = gapsOf(stand);
  }, PATIENCE);

  test('every gap of the report is told', () => {
    expect(new Set(gaps.map(({ fingerprint }) => fingerprint))).toEqual(openIn(stand.audited));
  });

  test('at least 80 % of the gaps of duties that apply get one', () => {
    const applying = gaps.filter(({ requirement }) => requirement !== 'applies');
    const offered = applying.filter(({ patch }) => patch !== null);
    expect(offered.length / applying.length).toBeGreaterThanOrEqual(0.8);
  });

  test('where it is not known whether the duty applies there is none', () => {
    const asking = gaps.filter(({ requirement }) => requirement === 'applies');
    expect(asking.length).toBeGreaterThan(2);
    expect(asking.filter(({ patch }) => patch !== null)).toEqual([]);
  });

  test('what was done late gets none', () => {
    const late = gaps.filter(({ code }) => code === 'requirement.late');
    expect(late.length).toBeGreaterThan(5);
    expect(late.filter(({ patch }) => patch !== null)).toEqual([]);
  });

  test('most of them can be spliced into the files', () => {
    const offered = gaps.flatMap(({ patch }) => patch ?? []);
    expect(offered.filter(({ diff }) => diff !== null).length / offered.length).toBeGreaterThanOrEqual(0.8);
  });

  test(
    'each, made in the files or else in the values, closes its gap and opens no other',
    () => {
      const before = openIn(stand.audited);
      const failing = failingIn(stand.audited);
      for (const gap of gaps) {
        if (!gap.patch) continue;
        const after = gap.patch.diff
          ? auditFiles(patchedFiles(gap, stand))
          : judge(
              indexed(
                applyEdits(valuesOf('sample-county'), gap.patch.edit, SHIPPED.schema).inventory,
                SHIPPED,
              ),
              SHIPPED,
              GROUND,
            );
        const open = openIn(after);
        expect([gap.fingerprint, open.has(gap.fingerprint)]).toEqual([gap.fingerprint, false]);
        const worse = [...failingIn(after)].filter((one) => !failing.has(one));
        const opened = [...open].filter((one) => !before.has(one));
        expect([gap.fingerprint, opened, worse]).toEqual([gap.fingerprint, [], []]);
      }
    },
    PATIENCE,
  );

  test('nothing is said of what a classified record says', () => {
    const told = gaps.filter(({ withheld }) => withheld);
    expect(told.filter(({ patch }) => patch !== null)).toEqual([]);
  });
});

/** How a rule stands in the unit in order with some of its text replaced. */
function standingWith(rule: string, edits: readonly (readonly [string | RegExp, string])[], asOf = AS_OF) {
  const files = filesOf('model-unit').map(({ file, bytes }) => {
    const text = Buffer.from(bytes).toString();
    return { file, bytes: Buffer.from(edits.reduce((sum, [from, to]) => sum.replace(from, to), text)) };
  });
  return standingPart(SHIPPED.rulebook.rules.find(({ id }) => id === rule)!, standing(files, asOf)).gaps;
}

test('each answer to whether the duty applies is told, and none is offered', () => {
  const [gap] = standingWith('A29.1', [['    personalInformation: {processed: false}\n', '']]);
  const field = 'systems.personalInformation.processed';
  expect(gap).toMatchObject({
    requirement: 'applies',
    patch: null,
    answers: [
      { field, value: true, outcome: 'applies' },
      { field, value: false, outcome: 'not-applicable' },
    ],
  });
  const [open] = standingWith('A8.2', [['level: 2, ', '']]);
  expect(open).toMatchObject({ requirement: 'applies', patch: null, answers: [] });
});

test('what was only not known does not become a fail', () => {
  const events = '      events: [access, device-state, software-state, privilege-change]\n';
  const [gap] = standingWith('A18.2', [[events, '']]);
  const [edit] = gap?.patch?.edit ?? [];
  // The access alone would do for article 18.2, and leave out what 18.3 asks for.
  expect(edit).toMatchObject({ to: expect.arrayContaining(['access', 'device-state', 'software-state']) });
});

test('no day of what a thing is, and no publicity week, is made up', () => {
  const [released] = standingWith('A12.4', [[/ *releasedOn: \S+\n/, '']]);
  expect(released).toMatchObject({ message: expect.stringContaining('releasedOn'), patch: null });
  const inJune = [[/heldOn: 2026-09-15\n *endedOn: \S+/, 'heldOn: 2026-06-15']] as const;
  const [week] = standingWith('A37.2', inJune, '2026-11-28');
  expect(week).toMatchObject({ requirement: 'in-the-week', patch: null });
});

test('a unit in order gets none', () => {
  expect(gapsOf(standing(filesOf('model-unit')))).toEqual([]);
});

test('the same inventory gets the same patches', () => {
  const rule = SHIPPED.rulebook.rules.find(({ id }) => id === 'A36.3')!;
  expect(standingPart(rule, standing(FILES))).toEqual(standingPart(rule, standing(FILES)));
});
