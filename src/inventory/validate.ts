import type { Outcome } from '../model/diagnostic.ts';
import type { Inventory } from '../model/inventory.ts';
import { isMapping } from '../model/mapping.ts';
import type { Paper } from '../model/paper.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Source } from '../model/source.ts';
import { BlemishFinder } from './blemishes.ts';
import { checkDeclaredPapers } from './declared-papers.ts';
import { Findings, type RecordPlace } from './findings.ts';
import { IdBook } from './ids.ts';
import { checkVersions } from './inventory-version.ts';
import { type Merged, merge } from './merge.ts';
import { mergedInventory } from './merged-inventory.ts';
import type { Validators } from './record-validator.ts';
import { checkReferences, referenceFields } from './references.ts';
import { checkResponsibleUnits } from './responsible-units.ts';
import { explainShape } from './shape.ts';
import { shown } from './shown.ts';

/**
 * Merges the sources and checks every record against its schema and every reference against the records, and that no
 * person stands where a unit is named; the papers that the unit names against `papers`, asked for only where it names
 * some. Gives the inventory, or everything that is wrong with it, each thing once and at its own place.
 */
export function validate(
  sources: readonly Source[],
  schema: SchemaIndex,
  validators: Validators,
  papers?: () => readonly Paper[],
): Outcome<Inventory> {
  const findings = new Findings();
  // What a newer version may say is not known here: nothing else about the files could be trusted.
  if (checkVersions(sources, findings).newer) return { ok: false, diagnostics: findings.inOrder(sources) };
  const merged = merge(sources, schema, findings);
  const blemishes = new BlemishFinder(findings);
  const ids = new IdBook();
  const all = [...places(merged)];
  for (const place of all) {
    checkRecord(place, schema, validators, blemishes, findings);
    if (place.collection !== 'unit') ids.enter(place, findings);
  }
  const references = referenceFields(schema);
  for (const place of all) {
    checkReferences(place, references.get(place.collection) ?? [], ids, findings);
    if (papers && place.collection === 'unit') checkDeclaredPapers(place, papers, findings);
  }
  checkResponsibleUnits(all, findings);
  const inventory = mergedInventory(sources, merged);
  if (findings.any || !inventory) return { ok: false, diagnostics: findings.inOrder(sources) };
  return { ok: true, value: inventory };
}

function* places(merged: Merged): Generator<RecordPlace> {
  if (merged.unit) {
    const { source, value } = merged.unit;
    yield { source, collection: 'unit', pointer: '/unit', record: value };
  }
  for (const [collection, segments] of merged.collections) {
    for (const { source, records } of segments) {
      for (let index = 0; index < records.length; index++) {
        yield { source, collection, pointer: `/${collection}/${index}`, record: records[index] };
      }
    }
  }
}

function checkRecord(
  place: RecordPlace,
  schema: SchemaIndex,
  validators: Validators,
  blemishes: BlemishFinder,
  findings: Findings,
): void {
  const { collection, record } = place;
  const fields = schema[collection]?.fields;
  const validator = validators[collection];
  if (!fields || !validator) throw new Error(`there is no schema for ${collection}`);
  if (validator.isFlawless?.(record)) return;
  blemishes.find(place, fields);
  if (!isMapping(record)) {
    findings.add('shape.not-a-mapping', place, [], { field: collection, found: shown(record, place) });
  } else if (!validator(record)) {
    explainShape({ place, fields, validator, findings });
  }
}
