import type { AttestationState } from '../model/attestation.ts';
import type { Loosened } from '../model/difference.ts';
import type { Report, ReportParameter } from '../model/report.ts';
import { atLeast } from '../model/severity.ts';
import type { WaiverState } from '../model/waiver.ts';
import { evidenceState } from './baseline.ts';
import { lessBound } from './footing.ts';
import type { GapComparison } from './gaps.ts';
import { vanished } from './vanished.ts';

/**
 * By state whether what is in it counts; `off` is what does not on its day and will or did on another, or not in this run;
 * `void` what does not for what it says itself, whatever the day: once mended it is as good as new.
 */
const STANDING = {
  valid: 'counts',
  expiring: 'counts',
  unused: 'counts',
  overlapping: 'counts',
  superseded: 'counts',
  expired: 'off',
  future: 'off',
  ignored: 'off',
  'too-long': 'void',
  'self-approved': 'void',
  'approver-away': 'void',
  'not-waivable': 'void',
  'unknown-rule': 'void',
  'unknown-requirement': 'void',
  'unknown-subject': 'void',
  'signer-away': 'void',
  unproven: 'void',
  'not-attestable': 'void',
} as const satisfies Record<WaiverState | AttestationState, 'counts' | 'off' | 'void'>;

/** What was loosened between two reports though no gap shows it, each a way to make the light green. */
export function loosened(
  before: Report,
  now: Report,
  { onlyBefore, onlyNow }: Pick<GapComparison, 'onlyBefore' | 'onlyNow'>,
): readonly Loosened[] {
  // Of a duty that was not looked at before, nothing was told then.
  const compared = comparedWith(now, new Set(onlyNow));
  return [
    ...conditions(before, now, now.partial ? onlyBefore : []),
    ...waivers(before, compared),
    ...attestations(before, compared),
    ...parameters(before, now),
    ...lessBound(before, now),
    ...vanished(before, now),
    ...unsound(before, now),
  ];
}

/** The waivers and attestations of the duties that both reports looked at. */
function comparedWith(
  { waivers: granted, attestations: signed }: Report,
  onlyNow: ReadonlySet<string>,
): Pick<Report, 'waivers' | 'attestations'> {
  return {
    waivers: granted.filter(({ rule }) => !onlyNow.has(rule)),
    attestations: signed.filter(({ rule }) => !onlyNow.has(rule)),
  };
}

/** What the later run was not asked any more. */
function conditions(before: Report, now: Report, leftOut: readonly string[]): readonly Loosened[] {
  const found: Loosened[] = [];
  if (now.asOf < before.asOf)
    found.push({ code: 'run.earlier-day', args: { before: before.asOf, now: now.asOf } });
  if (leftOut.length > 0) found.push({ code: 'run.duties-left-out', args: { ids: [...leftOut] } });
  if (before.ignoresWaivers && !now.ignoresWaivers && now.summary.waived > 0)
    found.push({ code: 'run.waivers-honoured', args: { count: now.summary.waived } });
  const [then, today] = [before.requireEvidence, now.requireEvidence];
  if (then !== null && (today === null || !atLeast(then, today)))
    found.push({ code: 'run.evidence-not-required', args: { severity: then } });
  return found;
}

function waivers(before: Report, now: Pick<Report, 'waivers'>): readonly Loosened[] {
  const known = new Map(before.waivers.map((waiver) => [waiver.fingerprint, waiver]));
  return now.waivers.flatMap(({ fingerprint, id, rule, expiresOn, state }): readonly Loosened[] => {
    const then = known.get(fingerprint);
    const args = { id, rule, expiresOn };
    if (!then) return [{ code: 'waiver.new', args }];
    if (expiresOn > then.expiresOn) return [{ code: 'waiver.extended', args }];
    return countsAtLast(then.state, state) ? [{ code: 'waiver.counts', args }] : [];
  });
}

function attestations(before: Report, now: Pick<Report, 'attestations'>): readonly Loosened[] {
  const known = new Map(before.attestations.map((one) => [`${one.rule} ${one.id}`, one]));
  return now.attestations.flatMap(({ id, rule, expiresOn, state }): readonly Loosened[] => {
    const then = known.get(`${rule} ${id}`);
    const args = { id, rule, expiresOn };
    if (!then) return [{ code: 'attestation.new', args }];
    if (expiresOn > then.expiresOn) return [{ code: 'attestation.extended', args }];
    return countsAtLast(then.state, state) ? [{ code: 'attestation.counts', args }] : [];
  });
}

function countsAtLast(then: WaiverState | AttestationState, now: WaiverState | AttestationState): boolean {
  return STANDING[then] === 'void' && STANDING[now] === 'counts';
}

function parameters(before: Report, now: Report): readonly Loosened[] {
  const known = new Map(before.parameters.map((parameter) => [parameter.name, parameter]));
  return now.parameters.flatMap((parameter): readonly Loosened[] => {
    const then = known.get(parameter.name);
    if (!then || then.value === parameter.value || !isLooser(then, parameter)) return [];
    const { name, value } = parameter;
    return [{ code: 'parameter.loosened', args: { name, before: then.value, now: value } }];
  });
}

/**
 * Whether the later value is looser. Which way is stricter is told by either's effect; where both are defaults, of two
 * rulebooks, it is not known, and the rulebook's matter.
 */
function isLooser(then: ReportParameter, now: ReportParameter): boolean {
  const stricter = stricterWay(now) ?? stricterWay(then);
  if (stricter === undefined) return false;
  return (now.value > then.value ? 1 : -1) !== stricter;
}

/** 1 where higher is stricter, -1 where lower is; nothing for a default. */
function stricterWay({ value, default: usual, effect }: ReportParameter): 1 | -1 | undefined {
  if (effect === 'default') return undefined;
  return value > usual === (effect === 'tightened') ? 1 : -1;
}

function unsound(before: Report, now: Report): readonly Loosened[] {
  return now.evidenceProblems
    .filter((problem) => ['new', 'worse'].includes(evidenceState(problem, before)))
    .map(({ record: { collection, id } }) => ({ code: 'evidence.unsound', args: { collection, id } }));
}
