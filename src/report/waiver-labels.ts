import { message } from '../messages/message.ts';
import type { ReportWaiverOnRecord } from '../model/report-waivers.ts';
import type { Language } from '../model/text.ts';
import { WAIVER_IN_FORCE } from '../model/waiver.ts';

/** Short texts on waivers that several formats share. Values of the input in them are raw: the format makes them safe. */

/** Which records a waiver is for. */
export function waiverSubjectText(language: Language, { subject }: ReportWaiverOnRecord): string {
  const { collection, id, pattern } = subject;
  if (id !== null && pattern !== null)
    return message(language, 'waiver.subject.all', { collection, id, pattern });
  if (id !== null) return message(language, 'waiver.subject.id', { collection, id });
  if (pattern !== null) return message(language, 'waiver.subject.pattern', { collection, pattern });
  return message(language, 'waiver.subject.none', { collection });
}

/** The duty that a waiver is from, and which of its requirements. */
export function waiverDutyText(
  language: Language,
  { rule, requirement }: Pick<ReportWaiverOnRecord, 'rule' | 'requirement'>,
): string {
  return requirement === null ? rule : message(language, 'waiver.duty', { duty: rule, requirement });
}

/** Its owner or its approver, by name, and by the id that stands on record. */
export function waiverPersonText(
  language: Language,
  waiver: Pick<ReportWaiverOnRecord, 'owner' | 'approver' | 'names'>,
  part: 'owner' | 'approver',
): string {
  const id = waiver[part];
  const { names = {} } = waiver;
  return Object.hasOwn(names, id) ? message(language, 'unit.named', { name: names[id]!, id }) : id;
}

/** How many gaps a waiver covers, or leaves open. */
export function waiverGapsText(language: Language, { state, gaps }: ReportWaiverOnRecord): string {
  const inForce = WAIVER_IN_FORCE.has(state) || gaps === 0;
  return message(language, inForce ? 'waiver.gaps.covered' : 'waiver.gaps.open', { count: gaps });
}

/** A waiver in a line: of what, for whom, until when, and how it stands. */
export function waiverText(language: Language, waiver: ReportWaiverOnRecord): string {
  const { id, approvedOn, expiresOn, state } = waiver;
  return message(language, 'waiver.head', {
    duty: waiverDutyText(language, waiver),
    id,
    subject: waiverSubjectText(language, waiver),
    approvedOn,
    expiresOn,
    state: message(language, `waiver.state.${state}`),
    gaps: waiverGapsText(language, waiver),
  });
}
