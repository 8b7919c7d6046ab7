import { type Fields, fieldAt, fieldsAt } from '../model/field-at.ts';
import { type Path, valueAt } from '../model/json-pointer.ts';
import { isMapping } from '../model/mapping.ts';
import { fieldName } from './findings.ts';
import { halfWidthKey } from './full-width.ts';
import { nearestTitled } from './nearest.ts';
import type { RefusedRecord } from './refused-record.ts';
import { shownKey } from './shown.ts';

/** A key that the mapping at `path` may not have. */
export function reportUnknownKey({ place, fields, findings }: RefusedRecord, path: Path, key: string): void {
  const known = fieldsAt(fields, path);
  const field = fieldName(place.collection, path);
  const halfWidth = halfWidthKey(key);
  if (halfWidth !== undefined && Object.hasOwn(known, halfWidth)) {
    const args = { field, found: shownKey(key), suggestion: halfWidth };
    findings.add('trap.full-width', place, [...path, key], args, { part: 'key' });
    return;
  }
  const nested = layered(key, known, place.collection);
  if (nested !== undefined) {
    findings.add(
      'shape.unknown-key',
      place,
      [...path, key],
      { field, key: shownKey(key), nested },
      { part: 'key' },
    );
    return;
  }
  const meant = keyMeant(key, known);
  const args = {
    field,
    key: shownKey(key),
    ...(meant !== undefined && { nearest: meant }),
    allowed: Object.keys(known),
  };
  findings.add('shape.unknown-key', place, [...path, key], args, { part: 'key' });
}

/** A key that the mapping at `path` must have; a misspelt one there is the same mistake and already told. */
export function reportMissingKey({ place, fields, findings }: RefusedRecord, path: Path, key: string): void {
  const mapping = valueAt(place.record, path);
  const known = fieldsAt(fields, path);
  const misspelt =
    isMapping(mapping) &&
    Object.keys(mapping).some((other) => !Object.hasOwn(known, other) && keyMeant(other, known) === key);
  if (misspelt) return;
  findings.add('shape.missing-key', place, [...path, key], { field: fieldName(place.collection, path), key });
}

/** How to write the field that reports call `contact.phone`, or `footers.contact.phone`: one key within the other. */
function layered(key: string, known: Fields, collection: string): string | undefined {
  const steps = key.split('.');
  if (steps[0] === collection) steps.shift();
  if (steps.length === 0 || !fieldAt(known, steps)) return undefined;
  return steps.reduceRight(
    (inner, step, place) => `${step}: ${place === steps.length - 1 ? inner : `{${inner}}`}`,
    '…',
  );
}

function keyMeant(key: string, known: Fields): string | undefined {
  const titles = Object.fromEntries(Object.entries(known).map(([name, { title }]) => [name, title]));
  return nearestTitled(halfWidthKey(key) ?? key, titles);
}
