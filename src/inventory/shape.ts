import { fieldAt } from '../model/field-at.ts';
import { fromPointer, type Path, toPointer, valueAt, withValueAt } from '../model/json-pointer.ts';
import type { FieldSchema } from '../model/schema-index.ts';
import type { MessageArguments } from '../model/text.ts';
import { isChinese } from './chinese.ts';
import { isLedger } from './csv.ts';
import { listCell, wordsBetweenCommas } from './csv-cells.ts';
import { fieldName, type RecordPlace } from './findings.ts';
import { reportMissingKey, reportUnknownKey } from './keys.ts';
import { notAList } from './list-mistake.ts';
import { nearest, nearestTitled } from './nearest.ts';
import type { RecordValidator, ShapeError } from './record-validator.ts';
import type { RefusedRecord } from './refused-record.ts';
import { shown } from './shown.ts';
import type { Refused, Trap } from './trap.ts';
import { trapOf } from './traps.ts';

/** Of several errors about one value the one that says most comes first. */
const VALUE_ERRORS = ['type', 'enum', 'format', 'pattern', 'minimum', 'maximum', 'uniqueItems'];

/** Says what is wrong with the shape of a refused record: one diagnostic a mistake. */
export function explainShape(refused: RefusedRecord): void {
  const worst = new Map<string, ShapeError>();
  for (const error of refused.validator.errors ?? []) {
    const { keyword, instancePath, params } = error;
    const path = fromPointer(instancePath, refused.place.record);
    if (keyword === 'additionalProperties')
      reportUnknownKey(refused, path, String(params.additionalProperty));
    else if (keyword === 'required') reportMissingKey(refused, path, String(params.missingProperty));
    else if (weight(error) < weight(worst.get(instancePath))) worst.set(instancePath, error);
  }
  for (const [pointer, error] of worst)
    explainValue(refused, fromPointer(pointer, refused.place.record), error);
}

function weight(error: ShapeError | undefined): number {
  const position = error ? VALUE_ERRORS.indexOf(error.keyword) : -1;
  return position < 0 ? VALUE_ERRORS.length : position;
}

function explainValue(
  { place, fields, validator, findings }: RefusedRecord,
  path: Path,
  error: ShapeError,
): void {
  if (findings.has(place, path)) return;
  const field = fieldAt(fields, path);
  if (!field) throw new Error(`no field at ${toPointer(path)} of ${place.collection}`);
  const value = valueAt(place.record, path);
  const accepts = (candidate: unknown): boolean => isAccepted(validator, place.record, path, candidate);
  const refused: Refused = { value, field, written: shown(value, place, path), accepts };
  const trap =
    joinedIds(refused, place, path) ?? trapOf(refused) ?? plainMistake(refused, error, place.source.file);
  const at =
    error.keyword === 'uniqueItems'
      ? [...path, Math.max(Number(error.params.i), Number(error.params.j))]
      : path;
  findings.add(trap.code, place, at, { field: fieldName(place.collection, path), ...trap.args });
}

function isAccepted(validator: RecordValidator, record: unknown, path: Path, candidate: unknown): boolean {
  if (validator(withValueAt(record, path, candidate))) return true;
  const pointer = toPointer(path);
  return !validator.errors?.some(({ instancePath }) => instancePath === pointer);
}

/** What is wrong with ids joined by commas and blanks in a ledger's list: there a comma is a part of an id. */
function joinedIds({ value, field, written }: Refused, place: RecordPlace, path: Path): Trap | undefined {
  if (!isLedger(place.source.file) || !field.refs || typeof path.at(-1) !== 'number') return undefined;
  const words = wordsBetweenCommas(String(value));
  if (words.length < 2) return undefined;
  return { code: 'shape.pattern', args: { found: written, suggestion: listCell(words) } };
}

function plainMistake(refused: Refused, { keyword, params }: ShapeError, file: string): Trap {
  const { value, field, written } = refused;
  switch (keyword) {
    case 'type':
      if (field.type === 'record' || field.type === 'free')
        return { code: 'shape.not-a-mapping', args: { found: written } };
      if (field.values) return notAllowed(refused, file);
      if (field.type === 'list') return notAList(value, written);
      return { code: 'shape.wrong-type', args: { expected: field.type, found: written } };
    case 'enum':
      return notAllowed(refused, file);
    case 'minimum':
    case 'maximum':
      return {
        code: 'shape.out-of-range',
        args: { found: written, bound: `${params.comparison} ${params.limit}` },
      };
    case 'uniqueItems':
      return { code: 'shape.repeated-item', args: { found: repeatedItem(value, params) } };
    default:
      return { code: 'shape.pattern', args: { found: written, ...exampleOf(field) } };
  }
}

/** Names the values that are allowed, or, to the author of a Chinese ledger, the words it may have for them. */
function notAllowed({ value, field, written }: Refused, file: string): Trap {
  const values = field.values ?? {};
  const inWords = isLedger(file) && isChinese(written);
  const allowed = inWords ? Object.values(values).map(({ zh }) => zh) : Object.keys(values);
  const meant =
    typeof value !== 'string' ? undefined : inWords ? nearest(value, allowed) : nearestTitled(value, values);
  return {
    code: 'shape.not-allowed',
    args: { found: written, allowed, ...(meant !== undefined && { nearest: meant }) },
  };
}

function repeatedItem(value: unknown, params: ShapeError['params']): string {
  return shown(valueAt(value, [Number(params.i)]));
}

function exampleOf(field: FieldSchema): MessageArguments {
  return typeof field.example === 'string' ? { example: field.example } : {};
}
