import { describe, expect, it } from 'vitest';
import { openGapsOf, rendered } from './ci/ci-reports.ts';
import { HOSTILE, rawIn, reportFullOf } from './hostile-texts.ts';
import { every, parsedXml, validSarif } from './parsers.ts';

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
