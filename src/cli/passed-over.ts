import { namedAsEvidence } from '../inventory/evidence-apart.ts';
import type { Source } from '../model/source.ts';
import { type Session, say } from './session.ts';

/** Says which spreadsheets lie in the inventory's folder and were not read, but for those that a record names as its evidence. */
export function sayPassedOver(
  spreadsheets: readonly string[],
  sources: readonly Source[],
  session: Session,
): void {
  if (spreadsheets.length === 0) return;
  const evidence = namedAsEvidence(sources);
  const files = spreadsheets.filter((file) => !evidence.has(file));
  if (files.length > 0) say(session, 'cli.spreadsheets', { files });
}
