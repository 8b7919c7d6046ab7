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

test.each([
  [
    '2026-03-31',
    'done 1 time in 2026 of 2 owed, and no more is planned; to be done or planned by 2026-03-31',
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
    'A3.1 Media secret-01: marked classified; it belongs out of this inventory equipment.yaml:',
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
