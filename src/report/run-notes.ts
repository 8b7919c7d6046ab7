import { message } from '../messages/message.ts';
import type { EvidenceWeight } from '../model/evidence.ts';
import type { ReportNote, RunNoteCode } from '../model/report.ts';
import type { SourceNote } from '../model/source.ts';
import type { Language, MessageArguments } from '../model/text.ts';

/** That only some duties were looked at. */
export function partialNote(language: Language, ids: readonly string[]): ReportNote {
  return runNote(language, 'note.partial', { ids });
}

/** That the report is shown in another language than it was made in, by another rulebook. */
export function otherRulebookNote(language: Language, version: string): ReportNote {
  return runNote(language, 'note.other-rulebook', { version });
}

/** That names and the like were replaced. */
export function redactedNote(language: Language): ReportNote {
  return runNote(language, 'note.redacted', {});
}

/** That some evidence could not be looked at, or is dated after the audit date. */
export function* evidenceNotes(
  language: Language,
  { unseen, future }: Pick<EvidenceWeight, 'unseen' | 'future'>,
): Generator<ReportNote> {
  if (unseen > 0) yield runNote(language, 'note.evidence-unseen', { count: unseen });
  if (future > 0) yield runNote(language, 'note.evidence-future', { count: future });
}

/** How a file was read. */
export function sourceNote(language: Language, { code, file }: SourceNote): ReportNote {
  return runNote(language, code, { file });
}

function runNote(
  language: Language,
  code: RunNoteCode | SourceNote['code'],
  args: MessageArguments,
): ReportNote {
  return {
    code,
    args,
    message: message(language, code, args),
    id: null,
    rule: null,
    subject: null,
    location: null,
    withheld: false,
  };
}
