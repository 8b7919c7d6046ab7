import { message } from '../messages/message.ts';
import type {
  Difference,
  DifferenceSide,
  DifferentGap,
  DifferentVerdict,
  Uncompared,
} from '../model/difference.ts';
import type { Report } from '../model/report.ts';
import type { BaselineState } from '../model/report-baseline.ts';
import type { ReportGap, ReportResult } from '../model/report-results.ts';
import type { Language } from '../model/text.ts';
import { type ComparedGap, compareGaps, type GapComparison, metGaps } from './gaps.ts';
import { loosened } from './loosened.ts';
import { loosenedText } from './words.ts';

/** Tells what is different in a later report of the same unit. */
export function difference(
  before: Report,
  now: Report,
  { language, toolVersion }: { readonly language: Language; readonly toolVersion: string },
): Difference {
  const comparison = compareGaps(before, now);
  const { counts, closed } = comparison;
  const changed = changedGaps(now, comparison);
  const looser = loosened(before, now, comparison);
  return {
    schemaVersion: 1,
    kind: 'diff',
    tool: { name: 'netsec', version: toolVersion },
    language,
    before: sideOf(before),
    now: sideOf(now),
    counts: { ...counts, closed: closed.length, loosened: looser.length },
    loosened: looser.map((one) => ({ ...one, message: loosenedText(language, one) })),
    new: changed.new,
    worse: changed.worse,
    better: changed.better,
    closed: closed.map((gap) => ({
      ...identityOf(gap),
      severityBefore: gap.severity,
      before: verdictOf(gap),
      now: null,
      location: null,
      message: null,
      waiver: null,
    })),
    uncompared: uncompared(before, now, comparison).map((one) => ({
      ...one,
      message: message(language, `uncompared.${one.code}`, one.args),
    })),
  };
}

/** Whether something is new or worse. */
export function isWorse({ counts }: Pick<Difference, 'counts'>): boolean {
  return counts.new + counts.worse + counts.loosened > 0;
}

function sideOf({ asOf, tool, rulebook, unit, partial }: Report): DifferenceSide {
  return { asOf, tool: tool.version, rulebook, unit: { id: unit.id, name: unit.name }, partial };
}

function changedGaps(
  now: Report,
  comparison: GapComparison,
): Readonly<Record<Exclude<BaselineState, 'unchanged'>, readonly DifferentGap[]>> {
  const changed = { new: [] as DifferentGap[], worse: [] as DifferentGap[], better: [] as DifferentGap[] };
  for (const { result, states } of metGaps(now, comparison)) {
    for (const [at, gap] of result.gaps.entries()) {
      const { state = null, before = undefined } = states[at] ?? {};
      if (state !== null && state !== 'unchanged') changed[state].push(differentGap(result, gap, before));
    }
  }
  return changed;
}

function differentGap(
  { rule, title, severity, subject }: ReportResult,
  { requirement, verdict, offender, waiver, location, message: text, fingerprint }: ReportGap,
  before: ComparedGap | undefined,
): DifferentGap {
  const waived = waiver !== null;
  const gap = { rule, title, requirement, severity, verdict, subject, offender, fingerprint, waived };
  return {
    ...identityOf(gap),
    severityBefore: before?.severity ?? null,
    before: before ? verdictOf(before) : null,
    now: verdictOf(gap),
    location,
    message: text,
    waiver: waiver?.id ?? null,
  };
}

function verdictOf({ verdict, waived }: ComparedGap): DifferentVerdict {
  return waived ? 'waived' : verdict;
}

function identityOf(
  gap: ComparedGap,
): Omit<DifferentGap, 'severityBefore' | 'before' | 'now' | 'location' | 'message' | 'waiver'> {
  const { rule, title, severity, requirement, subject, offender, fingerprint } = gap;
  const ids = ({ collection, id }: ComparedGap['subject']) => ({ collection, id });
  return { rule, title, severity, requirement, subject: ids(subject), offender: ids(offender), fingerprint };
}

function uncompared(
  before: Report,
  now: Report,
  { onlyBefore, onlyNow }: GapComparison,
): readonly Uncompared[] {
  const [then, today] = [[...before.collections], [...now.collections]];
  const withoutEvidence = [...then, ...today].filter(({ evidence }) => evidence === null);
  const found: readonly (Uncompared | false)[] = [
    before.unit.id !== now.unit.id && {
      code: 'unit',
      args: { before: before.unit.id, now: now.unit.id },
    },
    before.rulebook.digest !== now.rulebook.digest && {
      code: 'rulebook',
      args: { before: before.rulebook.version, now: now.rulebook.version },
    },
    onlyBefore.length > 0 && { code: 'duties-only-before', args: { ids: [...onlyBefore] } },
    onlyNow.length > 0 && { code: 'duties-only-now', args: { ids: [...onlyNow] } },
    before.ignoresWaivers !== now.ignoresWaivers && { code: 'waivers', args: {} },
    (then.length === 0 || today.length === 0) && { code: 'records', args: {} },
    withoutEvidence.length > 0 && {
      code: 'evidence',
      args: { collections: [...new Set(withoutEvidence.map(({ collection }) => collection))] },
    },
  ];
  return found.filter((one) => one !== false);
}
