import { expect, test } from 'vitest';
import type { ReportGap } from '../../src/model/report-results.ts';
import { rendererOf } from '../../src/report/formats.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { furtherPlaces } from '../../src/report/record-labels.ts';
import { fact, gap, OUTCOMES, ref, result, smallReport } from './a-small-report.ts';
import { SMALL_WORDS } from './a-small-rulebook.ts';

const at = (line: number, pointer: string) => ({ file: 'inventory.yaml', line, column: 5, pointer });
const place = (id: string, line: number, pointer: string) => ({
  collection: 'terminals',
  id,
  name: null,
  location: at(line, pointer),
});

test('a place that a reader has already is not named again', () => {
  const gap = {
    record: { collection: 'terminals', id: 'pc-01' },
    location: at(86, '/terminals/0/assetLedger/notAsset'),
    related: [
      place('pc-01', 86, '/terminals/0/purchasedOn'),
      place('pc-01', 90, '/terminals/0/registeredOn'),
      place('pc-02', 95, '/terminals/1'),
      place('pc-02', 95, '/terminals/1/ip'),
    ],
  } as unknown as ReportGap;
  expect(furtherPlaces(gap).map(({ location }) => location.pointer)).toEqual([
    '/terminals/0/registeredOn',
    '/terminals/1',
  ]);
});

test('nor in the text of a report', async () => {
  const portal = ref('systems', 0);
  const related = [fact(portal, 'mlps'), fact(ref('footers', 0)), fact(ref('footers', 0))];
  const found = gap('retention', 'fail', fact(portal, 'audit'), { related });
  const results = [result('A2.2', portal, 'fail', { gaps: [found] })];
  const told = { rule: 'A2.2', passed: 0, results };
  const outcomes = OUTCOMES.map(({ rule }) => (rule === 'A2.2' ? told : { rule, passed: 1, results: [] }));
  const render = await rendererOf('text');
  const options = { width: 80, paint: PLAIN, language: 'zh', words: SMALL_WORDS.zh } as const;
  const text = [...render(smallReport({ outcomes }), options)].join('');
  expect(text.match(/相关：.*/g)).toEqual(['相关：首页标识 portal-home footers.yaml:2:5']);
});
