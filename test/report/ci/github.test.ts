import { describe, expect, it } from 'vitest';
import { MOST_OF_A_KIND } from '../../../src/report/ci/github.ts';
import { smallReport } from '../a-small-report.ts';
import { parsedCommand } from '../parsers.ts';
import { manyGaps, openGapsOf, rendered } from './ci-reports.ts';

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
