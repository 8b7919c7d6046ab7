import { evidencePath } from '../model/evidence.ts';
import { isMapping } from '../model/mapping.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { InputFile, Source } from '../model/source.ts';
import { isLedger, ledgerCollection } from './csv.ts';
import { decode } from './encoding.ts';
import { halfWidth } from './full-width.ts';
import { VERSION_KEY } from './inventory-version.ts';

/**
 * The files that a record of some sources names as its evidence. They may lie among the ledgers and end like them: a list
 * of log entries, what a scanner wrote. Nothing has been checked yet, so anything may stand where evidence should.
 */
export function namedAsEvidence(sources: readonly Source[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { value } of sources) {
    for (const collection of Object.values(value)) {
      for (const record of Array.isArray(collection) ? collection : [collection]) {
        const evidence = isMapping(record) ? record.evidence : undefined;
        for (const entry of Array.isArray(evidence) ? evidence : []) {
          if (!isMapping(entry) || typeof entry.file !== 'string') continue;
          const file = evidencePath(entry.file);
          if (file !== undefined) named.add(file);
        }
      }
    }
  }
  return named;
}

/** Whether what a file was read as has nothing of an inventory at its top. */
export function isForeign({ value }: Source, schema: SchemaIndex): boolean {
  return Object.keys(value).every((key) => !isTopKey(key, schema));
}

/**
 * Whether a file that could not be read has nothing of an inventory in it: a table is not named after a collection, and
 * no line of another text begins like one. What is in doubt is an inventory with a mistake, for leaving out a part of one
 * would let gaps pass.
 */
export function isForeignText({ file, bytes }: InputFile, schema: SchemaIndex): boolean {
  if (isLedger(file)) return ledgerCollection(file, schema) === undefined;
  const decoded = decode(bytes);
  const text = decoded.ok ? decoded.text : decoded.readable;
  for (const [, key = ''] of text.matchAll(KEY_OF_A_LINE)) if (isTopKey(key, schema)) return false;
  return true;
}

/** Lists and brackets may stand before the key: an inventory with a mistake in it can look like anything. */
const KEY_OF_A_LINE = /(?:^|[{,\n])[\s\ufeff{[-]*["'“”]?([^\s"'“”:：{},[\]]{1,100})["'“”]?\s*[:：]/g;

function isTopKey(key: string, schema: SchemaIndex): boolean {
  const name = halfWidth(key);
  return name === VERSION_KEY || Object.hasOwn(schema, name);
}
