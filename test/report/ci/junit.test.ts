import { describe, expect, it } from 'vitest';
import { perfectOutcomes, smallReport } from '../a-small-report.ts';
import { every, parsedXml } from '../parsers.ts';
import { BROKEN, openGapsOf, rendered, TWINS } from './ci-reports.ts';

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

  it('has no two cases of one name', async () => {
    const names = every(parsedXml(await rendered(TWINS, 'junit')), 'testcase').map(
      ({ attributes }) => attributes.name,
    );
    expect(new Set(names).size).toBe(names.length);
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
