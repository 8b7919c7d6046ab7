import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { perfectOutcomes, smallReport } from '../a-small-report.ts';
import { parsedCommand, parsedXml, validSarif } from '../parsers.ts';
import { manyGaps, openGapsOf, rendered } from './ci-reports.ts';

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

  it('to GitHub even where the gaps alone are more than it shows, and what is left out is counted', async () => {
    const many = {
      ...manyGaps(300),
      evidenceProblems: [
        ...Array.from({ length: 39 }, () => ({ ...problem, severity: 'medium' as const })),
        problem,
      ],
    };
    const commands = (await rendered(many, 'github')).trimEnd().split('\n').map(parsedCommand);
    const told = commands.filter(({ message }) => message.includes('evidence/scan.pdf'));
    expect(told[0]?.command).toBe('error');
    const gaps = openGapsOf(many).length - (commands.length - 1 - told.length);
    expect(commands.at(-1)?.message).toContain(`另有 ${gaps} 项差距`);
    expect(commands.at(-1)?.message).toContain(`另有 ${40 - told.length} 项佐证材料问题`);
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
