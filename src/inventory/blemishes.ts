import { absenceListOf } from '../model/absence-list.ts';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import { type Fields, fieldAt, fieldsAt } from '../model/field-at.ts';
import { toPointer, valueAt } from '../model/json-pointer.ts';
import type { FieldSchema, FieldType } from '../model/schema-index.ts';
import type { MessageArguments } from '../model/text.ts';
import { isLedger } from './csv.ts';
import { isFiller } from './fillers.ts';
import { type FindingOptions, type Findings, fieldName, type RecordPlace } from './findings.ts';
import { isBareDigest, isDigestKey, isPasswordHash, isSecretKey } from './passwords.ts';
import { shownKey } from './shown.ts';

/** Fields in which no word is what is wanted. */
const TAKE_NO_WORDS: ReadonlySet<FieldType> = new Set(['list', 'day', 'instant', 'number', 'integer']);

/**
 * Goes once through all of a record, `ext` too, for what is never a value: nulls, empty texts, keys and mappings, words
 * that stand for nothing, and passwords. One finder serves all records of an inventory.
 */
export class BlemishFinder {
  readonly #findings: Findings;
  readonly #keys = new Map<string, 'plain' | 'blank' | 'secret'>();
  #place!: RecordPlace;
  #fields: Fields = {};
  /** Changed on the way instead of copied: most records have nothing to report. */
  #path: (string | number)[] = [];

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** Reports the blemishes of one record. */
  find(place: RecordPlace, fields: Fields): void {
    this.#place = place;
    this.#fields = fields;
    this.#path = [];
    this.#enter(place.record);
  }

  #enter(value: unknown): void {
    if (typeof value === 'string') this.#text(value);
    else if (value === null) this.#null();
    else if (Array.isArray(value)) {
      for (let position = 0; position < value.length; position++) this.#step(position, value[position]);
    } else if (typeof value === 'object') this.#mapping(value as Readonly<Record<string, unknown>>);
  }

  #mapping(value: Readonly<Record<string, unknown>>): void {
    const keys = Object.keys(value);
    if (keys.length === 0 && this.#path[0] !== 'ext') this.#reportEmpty('shape.empty');
    for (let position = 0; position < keys.length; position++) {
      const key = keys[position]!;
      this.#step(key, value[key]);
    }
  }

  #step(step: string | number, value: unknown): void {
    this.#path.push(step);
    const kind = typeof step === 'string' ? this.#kindOf(step) : 'plain';
    if (kind === 'blank') this.#reportEmpty('shape.empty', { part: 'key' });
    else if (kind === 'secret' && typeof value !== 'boolean')
      this.#report('trap.password', {}, { part: 'key' });
    else this.#enter(value);
    this.#path.pop();
  }

  #kindOf(key: string): 'plain' | 'blank' | 'secret' {
    let kind = this.#keys.get(key);
    if (kind === undefined) {
      kind = key.trim() === '' ? 'blank' : isSecretKey(key) ? 'secret' : 'plain';
      this.#keys.set(key, kind);
    }
    return kind;
  }

  #text(text: string): void {
    if (text.trim() === '') this.#reportEmpty('shape.empty');
    else if (isPasswordHash(text) || (isBareDigest(text) && !this.#mayBeDigest()))
      this.#report('trap.password');
    else if (isFiller(text)) this.#filler(text.trim());
  }

  /** Where a yes or no or one of given words is wanted, what the field may hold says enough. */
  #filler(found: string): void {
    const field = fieldAt(this.#fields, this.#path);
    if (!field || !(field.freeText || TAKE_NO_WORDS.has(field.type))) return;
    const isFigure = field.type === 'number' || field.type === 'integer';
    const { collection, source } = this.#place;
    const absence = absenceListOf(this.#fields, this.#path);
    const { optional, ...wayOut } = this.#wayOut(absence?.list.length);
    const list = field.type === 'list' ? undefined : this.#listOfMappings();
    const record = this.#recordWithoutContent(field);
    this.#report('trap.filler', {
      found,
      ...wayOut,
      ...(optional !== undefined &&
        (isLedger(source.file) ? { cell: shownKey(this.#heading()) } : { optional })),
      ...(field.type === 'list' && { empty: '[]' }),
      ...(isFigure && { zero: '0' }),
      ...(list !== undefined && (isLedger(source.file) ? { cells: list } : { item: list })),
      ...(record !== undefined && { record }),
      ...(absence && { fields: [fieldName(collection, absence.list)], undone: absence.word }),
    });
  }

  /** `{name：某局}` has one key, with the value in it, and nothing after it. */
  #null(): void {
    const key = this.#lastKey();
    if (!key.includes('：') || this.#path.at(-1) !== key) {
      this.#reportEmpty('shape.null');
      return;
    }
    const field = fieldName(this.#place.collection, this.#path.slice(0, -1));
    const args = { field, found: shownKey(key), suggestion: shownKey(key.replace(/\s*：\s*/, ': ')) };
    this.#findings.add('trap.full-width', this.#place, [...this.#path], args, { part: 'key' });
  }

  #reportEmpty(code: 'shape.null' | 'shape.empty', options?: FindingOptions): void {
    this.#report(code, this.#wayOut(), options);
  }

  #report(code: DiagnosticCode, args: MessageArguments = {}, options?: FindingOptions): void {
    const field = fieldName(this.#place.collection, this.#path);
    this.#findings.add(code, this.#place, [...this.#path], { field, ...args }, options);
  }

  /**
   * What may go where nothing can be filled in: the key, or the item of the list; nothing that has to be there. At another
   * depth than its own, the key of a mapping above it.
   */
  #wayOut(depth = this.#path.length): MessageArguments {
    const { collection } = this.#place;
    const path = this.#path.slice(0, depth);
    const step = path.at(-1) ?? (collection === 'unit' ? undefined : 0);
    if (typeof step === 'number') return { list: this.#lastKey() || collection };
    if (step === undefined || fieldAt(this.#fields, path)?.required) return {};
    return { optional: shownKey(step) };
  }

  /**
   * The nearest list above that has the value in a mapping: without the value, what is left there would still count as an item.
   * One that names something in other words is to stay.
   */
  #listOfMappings(): string | undefined {
    const position = this.#path.findLastIndex((step) => typeof step === 'number');
    if (position === -1 || position === this.#path.length - 1) return undefined;
    const path = this.#path.slice(0, position + 1);
    const fields = fieldsAt(this.#fields, path);
    const item = valueAt(this.#place.record, path) as Readonly<Record<string, unknown>>;
    const isNamed = Object.entries(item).some(
      ([key, value]) => hasOwnWords(fields[key]) && typeof value === 'string' && !isFiller(value),
    );
    return isNamed ? undefined : String(this.#path[position - 1]);
  }

  /** The record that says nothing in what it cannot do without. */
  #recordWithoutContent(field: FieldSchema): string | undefined {
    const { collection, record } = this.#place;
    if (this.#path.length > 1 || !field.required || !field.freeText || collection === 'unit')
      return undefined;
    const { id } = record as { readonly id?: unknown };
    return typeof id === 'string' ? shownKey(id) : collection;
  }

  /** The heading of the column that the value stands in. */
  #heading(): string {
    const { source, pointer } = this.#place;
    return source.heading?.(pointer + toPointer(this.#path)) ?? this.#lastKey();
  }

  #lastKey(): string {
    return this.#path.findLast((step) => typeof step === 'string') ?? '';
  }

  #mayBeDigest(): boolean {
    return isDigestKey(this.#lastKey()) || fieldAt(this.#fields, this.#path)?.refs !== undefined;
  }
}

/** Whether the field holds a name, a text or an id, and not one of several given words. */
function hasOwnWords(field: FieldSchema | undefined): boolean {
  return field?.type === 'string' && field.values === undefined;
}
