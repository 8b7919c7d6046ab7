import type { Forecast, Foresight, Lapse } from '../../../src/model/forecast.ts';
import type { Gap } from '../../../src/model/result.ts';
import type { ReportInput } from '../../../src/report/build-report.ts';
import { buildForecast } from '../../../src/report/forecast/build-forecast.ts';
import { fact, gap, ref, result, smallInput, UNIT } from '../a-small-report.ts';

/** A lapse of the gap's rule and subject. */
export function lapse(
  rule: string,
  subject: Parameters<typeof result>[1],
  one: Gap,
  [lastGoodDay, firstBadDay]: readonly [string, string],
  later: Lapse['later'] = [],
): Lapse {
  return {
    rule,
    result: result(rule, subject, one.verdict, { gaps: [one] }),
    lastGoodDay,
    firstBadDay,
    later,
  };
}

const NUMBERED = fact(ref('terminals', 1), 'assetNumber');

/** One on the audit date itself, one of several records, one that gets worse, one of a classified record. */
export const LAPSES: readonly Lapse[] = [
  lapse(
    'A2.2',
    ref('systems', 0),
    gap('retention', 'fail', fact(ref('systems', 0), 'audit', 'retentionDays'), { actual: '90' }),
    ['2026-11-01', '2026-11-02'],
  ),
  lapse('A4.1', ref('terminals', 0), gap('numbered', 'fail', fact(ref('terminals', 0), 'assetNumber')), [
    '2026-11-25',
    '2026-11-26',
  ]),
  lapse('A4.1', ref('terminals', 1), gap('numbered', 'fail', NUMBERED), ['2026-11-25', '2026-11-26']),
  lapse(
    'A4.1',
    ref('terminals', 2),
    gap('numbered', 'fail', fact(ref('terminals', 2), 'assetNumber'), {
      args: { day: '2026-01-02' },
      actual: '秘密的编号',
    }),
    ['2026-11-25', '2026-11-26'],
  ),
  lapse(
    'A3.2',
    UNIT,
    gap('inspected', 'undeclared', fact(UNIT), { code: 'year.open', args: { year: 2027 } }),
    ['2027-03-31', '2027-04-01'],
    [{ day: '2028-01-01', verdict: 'fail' }],
  ),
  lapse(
    'A3.1',
    ref('systems', 0),
    gap('icp-number', 'fail', fact(ref('footers', 0), 'icp', 'number'), {
      args: { 'footer.icp.number': '豫ICP备123号' },
      actual: '豫ICP备123号',
      related: [fact(ref('systems', 0))],
    }),
    ['2026-11-25', '2026-11-26'],
    [{ day: '2027-06-01', verdict: 'closed' }],
  ),
];

/** A forecast of a year over the small report's unit. */
export function smallForecast(
  foresight: Partial<Foresight> = {},
  change: Partial<ReportInput> = {},
): Forecast {
  const whole = { days: 365, through: '2027-11-01', lapses: LAPSES, closing: 2, ...foresight };
  return buildForecast(smallInput(change), whole);
}
