import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { MOST_OF_A_KIND } from '../../src/report/ci/github.ts';
import { MOST_RESULTS } from '../../src/report/ci/sarif.ts';
import { type Format, rendererOf } from '../../src/report/formats.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { fact, gap, OUTCOMES, perfectOutcomes, ref, result, smallReport } from './a-small-report.ts';
import { SMALL_WORDS } from './a-small-rulebook.ts';
import { HOSTILE, rawIn, reportFullOf } from './hostile-texts.ts';
import { every, parsedCommand, parsedXml, validSarif } from './parsers.ts';

async function rendered(report: Report, format: Format, prefix = ''): Promise<string> {
  const render = await rendererOf(format);
  return [
    ...render(report, {
      width: 80,
      paint: PLAIN,
      language: report.language,
      words: SMALL_WORDS[report.language],
      prefix,
    }),
  ].join('');
}

/** What the tests read of a SARIF result. */
interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
    },
  ];
}

function openGapsOf(report: Report) {
  return [...report.results].flatMap(({ rule, severity, gaps }) =>
    gaps
      .filter(({ verdict }) => verdict === 'fail' || verdict === 'undeclared')
      .map((one) => ({ rule, severity, ...one })),
  );
}

/** A report with so many gaps of one rule. */
function manyGaps(count: number): Report {
  const results = Array.from({ length: count }, (_, at) => {
    const subject = ref('terminals', at);
    return result('A4.1', subject, 'fail', { gaps: [gap('numbered', 'fail', fact(subject))] });
  });
  return smallReport({
    outcomes: OUTCOMES.map((outcome) =>
      outcome.rule === 'A4.1' ? { rule: 'A4.1', passed: 0, results } : outcome,
    ),
  });
}

const BROKEN = smallReport({
  outcomes: OUTCOMES.map((outcome) =>
    outcome.rule === 'A2.1'
      ? {
          rule: 'A2.1',
          passed: 0,
          results: [
            result('A2.1', ref('systems', 0), 'error', {
              gaps: [
                gap('graded', 'error', fact(ref('systems', 0)), { code: 'rule.fault', args: { fault: 'x' } }),
              ],
            }),
          ],
        }
      : outcome,
  ),
});

describe('SARIF', () => {
  it.each([
    ['of a small unit', smallReport()],
    ['in English', smallReport({ language: 'en' })],
    ['without a gap', smallReport({ outcomes: perfectOutcomes() })],
    ['with a check that failed to run', BROKEN],
  ])('is valid: %s', async (_, report) => {
    const log = JSON.parse(await rendered(report, 'sarif'));
    expect(validSarif(log), JSON.stringify(validSarif.errors)).toBe(true);
  });

  it('has each open gap at its place, under the prefix, with its identity', async () => {
    const report = smallReport();
    const [run] = JSON.parse(await rendered(report, 'sarif', '台账/')).runs;
    const levels = { high: 'error', medium: 'warning', low: 'note' };
    expect(
      run.results.map((one: SarifResult) => [
        one.ruleId,
        one.level,
        one.partialFingerprints['netsec/v1'],
        one.locations[0].physicalLocation.artifactLocation.uri,
        one.locations[0].physicalLocation.region.startLine,
      ]),
    ).toEqual(
      openGapsOf(report).map(({ rule, severity, fingerprint, location }) => [
        rule,
        levels[severity],
        fingerprint,
        `${encodeURIComponent('台账')}/${location.file}`,
        location.line,
      ]),
    );
    for (const one of run.results) expect(run.tool.driver.rules[one.ruleIndex].id).toBe(one.ruleId);
  });

  it('says that it did not run well where a check failed, and calls that no finding', async () => {
    const [run] = JSON.parse(await rendered(BROKEN, 'sarif')).runs;
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications[0]).toMatchObject({
      level: 'error',
      associatedRule: { id: 'A2.1' },
    });
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('A2.1');
  });

  it('lists no more than services accept, and says so', async () => {
    const [run] = JSON.parse(await rendered(manyGaps(MOST_RESULTS + 10), 'sarif')).runs;
    expect(run.results).toHaveLength(MOST_RESULTS);
    const notes = run.invocations[0].toolExecutionNotifications.map(
      ({ message }: { message: { text: string } }) => message.text,
    );
    expect(notes.some((text: string) => text.includes(String(MOST_RESULTS)))).toBe(true);
  });
});

describe('JUnit', () => {
  it.each([
    ['of a small unit', smallReport()],
    ['without a gap', smallReport({ outcomes: perfectOutcomes() })],
    ['with a check that failed to run', BROKEN],
  ])('counts what it holds: %s', async (_, report) => {
    const root = parsedXml(await rendered(report, 'junit'));
    for (const suite of [root, ...every(root, 'testsuite')]) {
      const found = {
        tests: every(suite, 'testcase').length,
        failures: every(suite, 'failure').length,
        errors: every(suite, 'error').length,
        skipped: every(suite, 'skipped').length,
      };
      expect(suite.attributes).toMatchObject(
        Object.fromEntries(Object.entries(found).map(([name, count]) => [name, String(count)])),
      );
    }
    expect(every(root, 'testsuite')).toHaveLength(report.articles.length);
    expect(every(root, 'failure')).toHaveLength(openGapsOf(report).length);
  });

  it('has a case for every duty without a gap', async () => {
    const report = smallReport();
    const names = every(parsedXml(await rendered(report, 'junit')), 'testcase').map(
      ({ attributes }) => attributes.name,
    );
    for (const duty of report.articles.flatMap(({ duties }) => duties))
      expect(names.some((name) => name?.startsWith(duty.id))).toBe(true);
  });
});

describe('GitLab Code Quality', () => {
  it('has each open gap once, with what the widget reads', async () => {
    const report = smallReport();
    const entries = JSON.parse(await rendered(report, 'gitlab', 'inventory/'));
    expect(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual(
      openGapsOf(report).map(({ fingerprint }) => fingerprint),
    );
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual([
        'description',
        'check_name',
        'fingerprint',
        'severity',
        'location',
      ]);
      expect(['minor', 'major', 'critical']).toContain(entry.severity);
      expect(entry.location.path).toMatch(/^inventory\/\w+\.yaml$/);
      expect(entry.location.lines.begin).toBeGreaterThan(0);
    }
  });
});

describe('workflow commands', () => {
  it('annotate each open gap at its place', async () => {
    const report = smallReport();
    const commands = (await rendered(report, 'github', 'inventory/'))
      .trimEnd()
      .split('\n')
      .map(parsedCommand);
    expect(commands.map(({ properties }) => [properties.file, properties.line])).toEqual(
      openGapsOf(report).map(({ location }) => [`inventory/${location.file}`, String(location.line)]),
    );
    for (const { message } of commands) expect(message).toContain('\n');
  });

  it('are as many as the service shows, and a count of the rest', async () => {
    const report = manyGaps(300);
    const commands = (await rendered(report, 'github')).trimEnd().split('\n').map(parsedCommand);
    for (const kind of ['error', 'warning', 'notice'])
      expect(commands.filter(({ command }) => command === kind).length).toBeLessThanOrEqual(MOST_OF_A_KIND);
    const left = openGapsOf(report).length - (commands.length - 1);
    expect(commands.at(-1)?.message).toContain(String(left));
  });
});

describe.each(Object.entries(HOSTILE))('a report full of %s', (_, text) => {
  const report = reportFullOf(text);
  const count = openGapsOf(report).length;

  it('is SARIF', async () => {
    const sarif = await rendered(report, 'sarif', 'inventory/');
    expect(rawIn(sarif)).toBeUndefined();
    const log = JSON.parse(sarif);
    expect(validSarif(log), JSON.stringify(validSarif.errors)?.slice(0, 500)).toBe(true);
    expect(log.runs[0].results).toHaveLength(count);
  });

  it('is XML', async () => {
    const xml = await rendered(report, 'junit');
    expect(rawIn(xml)).toBeUndefined();
    expect(every(parsedXml(xml), 'failure')).toHaveLength(count);
  });

  it('is Code Quality', async () => {
    const json = await rendered(report, 'gitlab');
    expect(rawIn(json)).toBeUndefined();
    expect(JSON.parse(json)).toHaveLength(count);
  });

  it('is one command a line', async () => {
    const shown = await rendered(report, 'github');
    expect(rawIn(shown)).toBeUndefined();
    const lines = shown.trimEnd().split('\n');
    expect(lines).toHaveLength(count);
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=[^,]*,line=\d+,col=\d+,title=[^,]*::/);
  });
});

describe('unsound evidence, which fails a run, is told', () => {
  const problem = {
    code: 'evidence.missing',
    args: { file: 'evidence/scan.pdf' },
    message: 'evidence evidence/scan.pdf does not exist',
    remedy: 'put the file there',
    severity: 'high',
    record: { collection: 'terminals', id: 'pc-1', name: null },
    location: { file: 'terminals.yaml', line: 7, column: 3, pointer: '/terminals/0/evidence/0' },
    withheld: false,
    baselineState: null,
    fingerprint: 'e'.repeat(32),
  } as const;
  const perfect = smallReport({ outcomes: perfectOutcomes(), language: 'en' });
  const missing: Report = { ...perfect, evidenceProblems: [problem] };
  const known: Report = { ...perfect, evidenceProblems: [{ ...problem, baselineState: 'unchanged' }] };

  it('to GitHub', async () => {
    expect(await rendered(missing, 'github', 'ledger/')).toBe(
      '::error file=ledger/terminals.yaml,line=7,col=3,title=Unsound evidence::Terminals pc-1: evidence evidence/scan.pdf does not exist%0AMend: put the file there\n',
    );
    expect(await rendered(known, 'github')).toMatch(/^::notice title=netsec::/);
  });

  it('to GitLab', async () => {
    expect(JSON.parse(await rendered(missing, 'gitlab'))).toMatchObject([
      {
        check_name: 'evidence/evidence.missing',
        severity: 'critical',
        fingerprint: problem.fingerprint,
        location: { path: 'terminals.yaml', lines: { begin: 7 } },
      },
    ]);
  });

  it('as SARIF', async () => {
    const runOf = async (report: Report) => {
      const log = JSON.parse(await rendered(report, 'sarif'));
      expect(validSarif(log), JSON.stringify(validSarif.errors)).toBe(true);
      return log.runs[0];
    };
    const run = await runOf(missing);
    expect(run.results).toMatchObject([{ ruleId: 'evidence', level: 'error' }]);
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('evidence');
    expect((await runOf(known)).results).toMatchObject([{ baselineState: 'unchanged' }]);
    const rules = (await runOf(perfect)).tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(rules).not.toContain('evidence');
  });

  it('as JUnit', async () => {
    const text = await rendered(missing, 'junit');
    expect(parsedXml(text)).toBeDefined();
    expect(text).toMatch(/<testsuites[^>]* failures="1"/);
    expect(text).toMatch(/<testsuite name="Unsound evidence" tests="1" failures="1"/);
    expect(await rendered(known, 'junit')).toMatch(/<testsuites[^>]* failures="0"/);
  });
});
