import type { AttestationState, SettledAttestation } from '../model/attestation.ts';
import { declaredPasses, type Passes } from '../model/passes.ts';
import type { Gap, ReasonCode, Result, RuleOutcome } from '../model/result.ts';
import type { Rule } from '../model/rulebook.ts';
import { type Assurance, lesser, worstVerdict } from '../model/verdict.ts';
import type { AttestationBook } from './attestations.ts';

type Attestation = Omit<SettledAttestation, 'subjects'>;

/** What a gap is for which there is an attestation that does not count. */
const WHY_NOT = {
  expired: 'attestation.expired',
  future: 'attestation.future',
  'too-long': 'attestation.too-long',
  'signer-away': 'attestation.signer-away',
  unproven: 'attestation.unproven',
} as const satisfies Partial<Record<AttestationState, ReasonCode>>;

/**
 * Lets an attestation stand in for what a rule marks as attestable and nothing on record decides. Only a gap of
 * knowledge is closed by it: what fails on the records fails whatever was attested. Where the only attestations do not
 * count, the gap says why.
 */
export function attest(book: AttestationBook): (rule: Rule, outcome: RuleOutcome) => RuleOutcome {
  return (rule, outcome) => {
    const attestable = attestableRequirements(rule);
    const attestation = attestable.size > 0 ? book.for(rule.id) : undefined;
    if (!attestation) return outcome;
    const gained: Assurance[] = [];
    const results = outcome.results.map((result) => {
      const isOpen = ({ requirement, verdict }: Gap) =>
        verdict === 'undeclared' && attestable.has(requirement);
      if (!result.gaps.some(isOpen)) return result;
      if (attestation.state !== 'valid')
        return {
          ...result,
          gaps: result.gaps.map((gap) => (isOpen(gap) ? explained(gap, attestation) : gap)),
        };
      book.lean(attestation);
      const settled = attested(
        result,
        result.gaps.filter((gap) => !isOpen(gap)),
        attestation,
      );
      if (settled.verdict === 'pass') gained.push(settled.assurance ?? 'declared');
      return settled;
    });
    return gained.length > 0 ? withMore(outcome, results, gained) : { ...outcome, results };
  };
}

function attestableRequirements({ checks }: Rule): ReadonlySet<string> {
  return new Set(
    checks.flatMap(({ requires }) => requires.filter(({ attestable }) => attestable).map(({ id }) => id)),
  );
}

/** A result without the gaps that were closed. */
function attested(result: Result, gaps: readonly Gap[], { id, assurance }: Attestation): Result {
  return {
    ...result,
    gaps,
    verdict: gaps.length > 0 ? worstVerdict(gaps.map(({ verdict }) => verdict)) : 'pass',
    assurance: lesser(result.assurance ?? 'declared', assurance),
    attestation: id,
  };
}

/** A gap with the reason why the attestation does not close it. */
function explained(gap: Gap, { id, state, signedOn, expiresOn }: Attestation): Gap {
  if (!isReason(state)) return gap;
  return { ...gap, code: WHY_NOT[state], args: { ...gap.args, attestation: id, signedOn, expiresOn } };
}

function isReason(state: AttestationState): state is keyof typeof WHY_NOT {
  return Object.hasOwn(WHY_NOT, state);
}

function withMore(
  outcome: RuleOutcome,
  results: readonly Result[],
  gained: readonly Assurance[],
): RuleOutcome {
  const { counts, of }: Passes = outcome.passes ?? declaredPasses(outcome.passed);
  const more = { ...counts };
  for (const assurance of gained) more[assurance] += 1;
  return { ...outcome, passed: outcome.passed + gained.length, passes: { counts: more, of }, results };
}
