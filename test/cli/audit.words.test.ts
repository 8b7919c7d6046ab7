import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-'));
  cpSync('fixtures/model-unit', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, before: string, after: string): void {
  const at = path.join(folder, file);
  const text = readFileSync(at, 'utf8');
  expect(text).toContain(before);
  writeFileSync(
    at,
    text.replace(before, () => after),
  );
}

const audit = (...more: string[]) => run(['audit', folder, '--as-of', '2026-11-01', '--lang', 'en', ...more]);

test('a duty that sums up others is never audited without them', async () => {
  edit('systems.yaml', 'mlps: {level: 2,', 'mlps: {notDone: [graded], level: 2,');
  const { code, stdout } = await audit('--only', 'A9.1');
  expect({ code, gap: stdout.includes('A8.1') }).toEqual({ code: 1, gap: true });
});

test('what a record says was not done is a gap there, and the remedy says to take it out', async () => {
  edit(
    'construction.yaml',
    'security: {plannedOn: 2020-03-12,',
    'security: {notDone: [planned], plannedOn: 2020-03-12,',
  );
  const { code, stdout } = await audit('--only', 'A9.2', '--format', 'json');
  const [gap] = JSON.parse(stdout).results.flatMap((result: { gaps: unknown[] }) => result.gaps);
  expect({ code, gap }).toMatchObject({
    code: 1,
    gap: {
      location: { pointer: '/projects/0/security/notDone' },
      remedy: expect.stringMatching(
        /; once that is so, take planned out of .*\(projects\.security\.notDone\)$/,
      ),
    },
  });
});

test('while there is time, the remedy of what a record says was not done tells to take that out as well', async () => {
  edit('systems.yaml', 'mlps: {level: 2,', 'mlps: {notDone: [filed], level: 2,');
  const { stdout } = await run([
    ...['audit', folder, '--lang', 'en', '--format', 'json', '--only', 'A8.2', '--as-of', '2020-09-20'],
  ]);
  const gaps = JSON.parse(stdout).results.flatMap((result: { gaps: unknown[] }) => result.gaps);
  expect(gaps).toContainEqual(
    expect.objectContaining({
      verdict: 'pending',
      remedy: expect.stringMatching(/; once that is so, take filed out of .*\(systems\.mlps\.notDone\)$/),
    }),
  );
});

test.each([
  ['A8.2', 'systems.yaml', 'number: "41102420001-00001", ', 'numbered', 'filed', 'systems.mlps.notDone'],
  ['A5.1', 'unit.yaml', 'kind: leading-group, ', 'group', 'group', 'unit.leadership.notSet'],
])(
  '%s: where a fact is missing, how to say that it was not done',
  async (rule, file, fact, requirement, entry, field) => {
    edit(file, fact, '');
    const { stdout } = await audit('--only', rule, '--format', 'json');
    const gaps: object[] = JSON.parse(stdout).results.flatMap((result: { gaps: object[] }) => result.gaps);
    const told = '; or, where that is known to be lacking (';
    const remedy = expect.stringContaining(`), put ${entry} into `);
    expect(gaps).toContainEqual(expect.objectContaining({ requirement, remedy }));
    expect(gaps).toContainEqual(
      expect.objectContaining({ requirement, remedy: expect.stringMatching(new RegExp(`\\(${field}\\)$`)) }),
    );
    expect(gaps.filter((gap) => 'remedy' in gap && String(gap.remedy).includes(told))).toHaveLength(1);
  },
);

test('of what is owed several times a year, how often it was done', async () => {
  writeFileSync(path.join(folder, 'netsec.config.yaml'), 'parameters: {drillPerYear: 3}\n');
  const { code, stdout } = await audit('--only', 'A41.3');
  expect({ code, told: stdout.replace(/\s+/g, ' ') }).toMatchObject({
    code: 1,
    told: expect.stringMatching(
      /done \d times? in 2026 and \d times? in the year before; 3 are owed each year/,
    ),
  });
});

test('a remark on what backups are made by names the backup', async () => {
  edit('systems.yaml', 'frequencyDays: 1\n', 'frequencyDays: 30\n');
  edit('systems.yaml', 'retentionDays: 90\n', 'retentionDays: 2\n');
  const { stdout } = await audit('--only', 'A13.4');
  const told = stdout.replace(/\s+/g, ' ');
  expect(told).toContain('backup site-daily is made every 30 days, the policy says 7');
  expect(told).toContain('backup site-daily is kept 2 days, the policy says');
});

test.each([
  [
    '2026-03-31',
    'done 1 time in 2026 of 2 owed, and no plan for more is still to fall due; to be done or planned by 2026-03-31',
  ],
  ['2026-11-01', 'done 1 time in 2026 of 2 owed, and no plan for more is still to fall due'],
])('what was done in part of what is owed is said, as of %s', async (asOf, told) => {
  writeFileSync(path.join(folder, 'netsec.config.yaml'), 'parameters: {drillPerYear: 2}\n');
  edit(
    'incidents.yaml',
    'drills:\n',
    'drills:\n  - {id: second, title: x, heldOn: 2025-03-11, systems: [hazard], planRevisionNeeded: false}\n',
  );
  edit('incidents.yaml', 'heldOn: 2026-06-10', 'heldOn: 2026-01-10');
  const { stdout } = await run(['audit', folder, '--lang', 'en', '--only', 'A41.3', '--as-of', asOf]);
  expect(stdout.replace(/\s+/g, ' ')).toContain(told);
});

test('what is marked classified is named by id and place, to be taken out, and by nothing else', async () => {
  const { code, stdout } = await audit('--only', 'A3');
  const told = stdout.replace(/\s+/g, ' ');
  expect(code).toBe(0);
  expect(told).toContain(
    'A3.1 Media secret-01: marked classified; it belongs out of this inventory, and if it is a terminal',
  );
  const json = JSON.parse((await audit('--only', 'A3', '--format', 'json')).stdout);
  expect(json.notes).toContainEqual(
    expect.objectContaining({
      rule: 'A3.1',
      subject: { collection: 'media', id: 'secret-01', name: null },
      withheld: false,
    }),
  );
});
