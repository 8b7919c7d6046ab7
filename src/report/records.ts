import type { InventoryIndex, InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { ReportRecord } from '../model/report-results.ts';
import type { MessageArguments } from '../model/text.ts';

/** The record a reference points at. */
export function recordAt(index: InventoryIndex, ref: RecordRef): InventoryRecord | undefined {
  return ref.collection === 'unit' ? index.inventory.unit : index.records(ref.collection)?.[ref.index];
}

/** Whether a record is declared classified: then its id and place may be shown, and nothing else. */
export function isClassified(index: InventoryIndex, ref: RecordRef): boolean {
  return recordAt(index, ref)?.classified === true;
}

/** A record as reports name it. */
export function reportRecord(index: InventoryIndex, ref: RecordRef): ReportRecord {
  const name = isClassified(index, ref) ? null : nameOf(recordAt(index, ref));
  return { collection: ref.collection, id: index.idOf(ref), name };
}

function nameOf(record: InventoryRecord | undefined): string | null {
  const name = record?.name ?? record?.title ?? record?.login;
  return typeof name === 'string' ? name : null;
}

/** Arguments that name the rulebook's and the schemas' things and nothing a record says. */
const WITHOUT_FACTS: ReadonlySet<string> = new Set([
  'field',
  'fields',
  'collection',
  'collections',
  'condition',
  'heading',
  'position',
  'unmatched',
  'year',
]);

/** Whether an argument of this name says nothing that a record says. */
export function namesNoFact(name: string): boolean {
  return WITHOUT_FACTS.has(name);
}

/** Variables of a rule that are no records which could be classified. */
const OPEN_ROOTS: readonly string[] = ['params', 'unit'];

/** What is left of a gap's or remark's arguments where a classified record has part in it. */
export function withoutFacts(args: MessageArguments): MessageArguments {
  const isOpen = (name: string) =>
    WITHOUT_FACTS.has(name) || OPEN_ROOTS.includes(name.split('.', 1)[0] ?? '');
  return Object.fromEntries(Object.entries(args).filter(([name]) => isOpen(name)));
}
