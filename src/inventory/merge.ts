import type { SchemaIndex } from '../model/schema-index.ts';
import type { Location, Source } from '../model/source.ts';
import type { Findings, RecordPlace } from './findings.ts';
import { halfWidthKey } from './full-width.ts';
import { VERSION_KEY } from './inventory-version.ts';
import { notAList } from './list-mistake.ts';
import { nearestTitled } from './nearest.ts';
import { isSecretKey } from './passwords.ts';
import { shown, shownKey } from './shown.ts';

/** A collection as one file declares it; `start` is the index of its first record over all files. */
export interface Segment {
  readonly source: Source;
  readonly start: number;
  readonly records: readonly unknown[];
}

/** All files together, not yet checked record by record. */
export interface Merged {
  readonly unit: { readonly source: Source; readonly value: unknown } | undefined;
  /** In the order of the schemas, the segments of each in the order of the files. */
  readonly collections: ReadonlyMap<string, readonly Segment[]>;
}

/** Puts the files' collections together, in order; the unit has to be in exactly one of them. */
export function merge(sources: readonly Source[], schema: SchemaIndex, findings: Findings): Merged {
  const segments = new Map<string, Segment[]>(
    Object.keys(schema)
      .filter((name) => name !== 'unit')
      .map((name) => [name, []]),
  );
  const units: Source[] = [];
  for (const source of sources) {
    for (const key of Object.keys(source.value)) {
      if (key === 'unit') units.push(source);
      else if (key !== VERSION_KEY) appendSegment(source, key, segments.get(key), schema, findings);
    }
  }
  reportUnits(units, sources, findings);
  const [first] = units;
  return {
    unit: first && { source: first, value: first.value.unit },
    collections: new Map([...segments].filter(([, parts]) => parts.length > 0)),
  };
}

function appendSegment(
  source: Source,
  key: string,
  segments: Segment[] | undefined,
  schema: SchemaIndex,
  findings: Findings,
): void {
  const place: RecordPlace = { source, collection: key, pointer: '' };
  const value = source.value[key];
  if (!segments) reportUnknown(place, key, schema, findings);
  else if (value === null || value === '') {
    if (value === null) findings.add('shape.null', place, [key], { field: key, empty: '[]', optional: key });
    else findings.add('shape.empty', place, [key], { field: key, optional: key });
  } else if (!Array.isArray(value)) {
    const { code, args } = notAList(value, shown(value, place, [key]));
    findings.add(code, place, [key], { field: key, ...args });
  } else {
    const last = segments.at(-1);
    segments.push({ source, start: last ? last.start + last.records.length : 0, records: value });
  }
}

function reportUnknown(place: RecordPlace, key: string, schema: SchemaIndex, findings: Findings): void {
  if (key.trim() === '') {
    findings.add('shape.empty', place, [key], { field: '', optional: key }, { part: 'key' });
    return;
  }
  if (isSecretKey(key)) {
    findings.add('trap.password', place, [key], { field: shownKey(key) }, { part: 'key' });
    return;
  }
  const titles = {
    ...Object.fromEntries(Object.values(schema).map(({ name, title }) => [name, title])),
    [VERSION_KEY]: { zh: VERSION_KEY, en: VERSION_KEY },
  };
  const halfWidth = halfWidthKey(key);
  if (halfWidth !== undefined && Object.hasOwn(schema, halfWidth)) {
    const args = { field: halfWidth, found: shownKey(key), suggestion: halfWidth };
    findings.add('trap.full-width', place, [key], args, { part: 'key' });
    return;
  }
  const meant = nearestTitled(key, titles);
  const args = {
    key: shownKey(key),
    ...(meant !== undefined && { nearest: meant }),
    allowed: Object.keys(schema),
  };
  findings.add('shape.unknown-collection', place, [key], args, { part: 'key' });
}

function reportUnits(units: readonly Source[], sources: readonly Source[], findings: Findings): void {
  const [first, ...others] = units;
  const [anywhere] = sources;
  if (!first) {
    if (anywhere)
      findings.add('shape.no-unit', { source: anywhere, collection: 'unit', pointer: '' }, ['unit'], {});
    return;
  }
  const related: readonly Location[] = [first.locate('/unit', 'key')];
  for (const source of others) {
    const place = { source, collection: 'unit', pointer: '' };
    findings.add('shape.two-units', place, ['unit'], {}, { part: 'key', related });
  }
}
