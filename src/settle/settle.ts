import type { SettledAttestation } from '../model/attestation.ts';
import type { RuleOutcome } from '../model/result.ts';
import type { Rule } from '../model/rulebook.ts';
import type { SettledWaiver } from '../model/waiver.ts';
import { attest } from './attest.ts';
import { readAttestations } from './attestations.ts';
import { requireEvidence } from './require-evidence.ts';
import { rollUp } from './roll-up.ts';
import type { Settlement } from './settlement.ts';
import { waive } from './waive.ts';
import { readWaivers } from './waivers.ts';

/** What a run says in the end. */
export interface Settled {
  readonly outcomes: readonly RuleOutcome[];
  readonly attestations: readonly SettledAttestation[];
  readonly waivers: readonly SettledWaiver[];
}

/** One step: what it makes of an outcome. No step drops a result. */
type Step = (rule: Rule, outcome: RuleOutcome) => RuleOutcome;

/**
 * Settles what the rules said: annotates results, drops none. Attestations stand in for what nothing on record decides;
 * waivers cover gaps, of which those for want of
 * evidence are none; passes that need evidence and have none become gaps; roll-ups come last, for they rest on what
 * became of the others.
 */
export function settle(evaluated: readonly RuleOutcome[], settlement: Settlement): Settled {
  const { rulebook, only } = settlement;
  const attestations = readAttestations(settlement);
  const waivers = readWaivers(settlement);
  const steps: readonly Step[] = [attest(attestations), waive(waivers), requireEvidence(settlement)];
  const rules = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
  const settled = evaluated.map((outcome) => {
    const rule = rules.get(outcome.rule);
    return rule ? steps.reduce((before, step) => step(rule, before), outcome) : outcome;
  });
  const looked = rollUp(rulebook, settled, settlement.index, only);
  return { outcomes: looked, attestations: attestations.used(only), waivers: waivers.used(only) };
}
