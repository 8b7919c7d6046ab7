import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { jsonChunks } from '../../src/report/json.ts';
import { contradictionIn } from '../../src/report/saved-figures.ts';
import { smallReport } from './a-small-report.ts';

const saved = () => JSON.parse([...jsonChunks(smallReport())].join(''));

it('a report as it was saved bears its figures out', () => {
  expect(contradictionIn(saved() as Report)).toBeUndefined();
});

it.each<readonly [pointer: string, path: readonly string[], written: unknown]>([
  ['/summary/gaps/high', ['summary', 'gaps', 'high'], 0],
  ['/summary/gapVerdicts/fail', ['summary', 'gapVerdicts', 'fail'], 0],
  ['/summary/gaps/', ['results'], []],
  ['/summary/waived', ['summary', 'waived'], 7],
  ['/summary/evidenceProblems/low', ['summary', 'evidenceProblems', 'low'], 7],
  ['/summary/verdicts/pass', ['summary', 'verdicts', 'pass'], 9],
  ['/summary/arithmetic/counted', ['summary', 'arithmetic', 'counted'], 0],
  ['/summary/complianceRate', ['summary', 'complianceRate'], 1],
  ['/articles (fail)', ['articles', '0', 'duties', '0', 'gaps', 'fail'], 7],
])('one whose figures were edited does not: %s', (pointer, path, written) => {
  const report = saved();
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key], report);
  holder[path.at(-1)!] = written;
  expect(contradictionIn(report as Report)?.pointer).toContain(pointer);
});
