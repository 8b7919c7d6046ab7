import { describe, expect, it } from 'vitest';
import { MOST_RESULTS } from '../../../src/report/ci/sarif.ts';
import { perfectOutcomes, smallReport } from '../a-small-report.ts';
import { validSarif } from '../parsers.ts';
import { BROKEN, manyGaps, openGapsOf, rendered, TWINS } from './ci-reports.ts';

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

  it('numbers gaps of one identity for what matches alerts by it', async () => {
    const [run] = JSON.parse(await rendered(TWINS, 'sarif')).runs;
    const hashes = run.results.map((one: SarifResult) => one.partialFingerprints.primaryLocationLineHash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.filter((hash: string) => hash.endsWith(':2'))).toHaveLength(1);
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
