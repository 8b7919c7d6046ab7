import { ledgerCollection } from '../inventory/csv.ts';
import { namedAsEvidence } from '../inventory/evidence-apart.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Source } from '../model/source.ts';
import { SPREADSHEET } from '../platform/inventory-folder.ts';
import type { InventoryInput } from './inventory-input.ts';
import { type Session, say } from './session.ts';
import { isConfiguration } from './settings/configuration.ts';

const INVENTORY_ENDING = /\.(?:ya?ml|json|csv)(?:~|\.\w+)$/i;
const ENDING = /\.\w+$/;

/**
 * Says which files lie in the inventory's folder or below, look like a part of it and were not read, but for those that a record
 * names as its evidence.
 */
export function sayPassedOver(
  { passedOver, shipped: { schema } }: Pick<InventoryInput, 'passedOver' | 'shipped'>,
  sources: readonly Source[],
  session: Session,
): void {
  if (passedOver.length === 0) return;
  const evidence = namedAsEvidence(sources);
  const unnamed = passedOver.filter((file) => !evidence.has(file));
  const spreadsheets = unnamed.filter((file) => SPREADSHEET.test(file));
  if (spreadsheets.length > 0) say(session, 'cli.spreadsheets', { files: spreadsheets });
  const settings = unnamed.filter(isConfiguration);
  if (settings.length > 0) say(session, 'cli.configurations-below', { files: settings });
  const rest = unnamed.filter((file) => !SPREADSHEET.test(file) && !settings.includes(file));
  const others = rest.filter((file) => looksLikeInventory(file, schema));
  if (others.length > 0) say(session, 'cli.passed-over', { files: others });
}

/** An inventory file under another ending, or a text that is called as a ledger would be. */
function looksLikeInventory(file: string, schema: SchemaIndex): boolean {
  return INVENTORY_ENDING.test(file) || ledgerCollection(file.replace(ENDING, '.csv'), schema) !== undefined;
}
