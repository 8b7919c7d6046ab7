import type { Forecast, ForecastLapse, Foresight, Lapse } from '../../model/forecast.ts';
import type { InventoryIndex } from '../../model/inventory.ts';
import type { GapVerdict } from '../../model/report-summary.ts';
import { SEVERITIES, type Severity } from '../../model/severity.ts';
import { compareTexts } from '../../model/text-order.ts';
import { buildReport, type ReportInput } from '../build-report.ts';
import { type JudgedDuty, judgedDuties } from '../judged-duties.ts';
import { reportResult, type Telling } from '../results.ts';
import { createWithholding } from '../withheld.ts';
import { createWording } from '../wording.ts';

/** Makes the forecast: `today` is what the report of the audit date would be made from. */
export function buildForecast(today: ReportInput, foresight: Foresight): Forecast {
  const report = buildReport(today);
  const { index, rulebook, schema, language, outcomes, only } = today;
  const words = createWording(language, rulebook, schema);
  const telling: Telling = { index, schema, words, withholding: createWithholding(index) };
  const duties = judgedDuties(rulebook, outcomes, only);
  const lapses = inOrder(foresight.lapses, duties, index);
  return {
    schemaVersion: 1,
    kind: 'forecast',
    tool: report.tool,
    rulebook: report.rulebook,
    language,
    asOf: report.asOf,
    asOfSource: report.asOfSource,
    days: foresight.days,
    through: foresight.through,
    unit: report.unit,
    footing: report.footing,
    papers: report.papers,
    parameters: report.parameters,
    inputs: report.inputs,
    partial: report.partial,
    only: report.only,
    unwritten: report.unwritten,
    summary: {
      lapses: countBySeverity(lapses),
      nextDeadline: lapses[0]?.lapse.lastGoodDay ?? null,
      gapsToday: report.summary.gaps,
      closing: foresight.closing,
    },
    lapses: {
      *[Symbol.iterator]() {
        for (const { lapse, duty } of lapses) yield forecastLapse(lapse, duty, telling);
      },
    },
  };
}

interface Ordered {
  readonly lapse: Lapse;
  readonly duty: JudgedDuty;
}

/** By day, gravest first, then as a report orders its gaps. */
function inOrder(
  lapses: readonly Lapse[],
  duties: readonly JudgedDuty[],
  index: InventoryIndex,
): readonly Ordered[] {
  const ranks = new Map(duties.map((duty, rank) => [duty.duty.id, { duty, rank }]));
  const keyed = lapses.flatMap((lapse) => {
    const known = ranks.get(lapse.rule);
    if (!known) return [];
    return [{ lapse, duty: known.duty, key: keyOf(lapse, known, index) }];
  });
  return keyed.sort((one, other) => compareTexts(one.key, other.key));
}

function keyOf(
  { firstBadDay, result }: Lapse,
  { duty, rank }: { readonly duty: JudgedDuty; readonly rank: number },
  index: InventoryIndex,
): string {
  const { subject, gaps } = result;
  const [gap] = gaps;
  const severity = SEVERITIES.indexOf(duty.severity);
  const records = [subject, ...gaps.map(({ offender }) => offender)];
  const names = records.flatMap((record) => [record.collection, index.idOf(record)]);
  const parts = [
    firstBadDay,
    severity,
    String(rank).padStart(4, '0'),
    gap?.requirement,
    gap?.verdict,
    ...names,
  ];
  return parts.join('\u0000');
}

function countBySeverity(lapses: readonly Ordered[]): Record<Severity, number> {
  const counts = { high: 0, medium: 0, low: 0 };
  for (const { duty } of lapses) counts[duty.severity] += 1;
  return counts;
}

/** A lapse as the audit of its first bad day tells it. */
function forecastLapse(lapse: Lapse, duty: JudgedDuty, telling: Telling): ForecastLapse {
  if (!duty.judged) throw new Error(`rule ${lapse.rule} gave no outcome`);
  const { gaps, ...result } = reportResult(duty, duty.judged.rule, lapse.result, telling);
  const [gap] = gaps;
  if (!gap) throw new Error(`a lapse of rule ${lapse.rule} without a gap`);
  return {
    lastGoodDay: lapse.lastGoodDay,
    firstBadDay: lapse.firstBadDay,
    rule: result.rule,
    paper: result.paper,
    article: result.article,
    title: result.title,
    severity: result.severity,
    subject: result.subject,
    requirement: gap.requirement,
    verdict: gap.verdict as GapVerdict,
    code: gap.code,
    args: gap.args,
    message: gap.message,
    offender: gap.offender,
    location: gap.location,
    related: gap.related,
    actual: gap.actual,
    expected: gap.expected,
    remedy: gap.remedy,
    later: lapse.later,
    withheld: gap.withheld,
    fingerprint: gap.fingerprint,
  };
}
