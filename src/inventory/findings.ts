import type { Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import { type Path, toPointer } from '../model/json-pointer.ts';
import { isMapping } from '../model/mapping.ts';
import type { Location, Source } from '../model/source.ts';
import type { MessageArguments } from '../model/text.ts';
import { pathBeforeSecret, withoutSecret } from './passwords.ts';

/** A declared record (or, with `record` undefined, a whole collection) and where it stands. */
export interface RecordPlace {
  readonly source: Source;
  readonly collection: string;
  /** JSON pointer of the record in its file. */
  readonly pointer: string;
  readonly record?: unknown;
}

/** More about one finding. */
export interface FindingOptions {
  /** Point at the key instead of its value. */
  readonly part?: 'key';
  readonly related?: readonly Location[];
}

/** Arguments that repeat what a record says. */
const TELLING = new Set([
  'found',
  'written',
  'suggestion',
  'serial',
  'nearest',
  'id',
  'optional',
  'unquoted',
]);
const NOT_CLASSIFIED: readonly unknown[] = [undefined, false, 'false', '否', 'no'];

/** Collects diagnostics; a value that one is about needs no second one. */
export class Findings {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #claimed = new Map<Source, Set<string>>();

  /** Adds a diagnostic about the value at `path` in a record, unless the value (or one around it) has one already. */
  add(
    code: DiagnosticCode,
    place: RecordPlace,
    path: Path,
    args: MessageArguments,
    options: FindingOptions = {},
  ): void {
    if (this.has(place, path)) return;
    const pointer = place.pointer + toPointer(path);
    this.#claim(place.source, pointer);
    const location = place.source.locate(pointer, options.part ?? 'value');
    const classified = isClassified(place.record);
    this.#diagnostics.push({
      code,
      args: classified ? withoutContent(args, place, path, options) : args,
      location: { ...location, pointer: place.pointer + toPointer(shownPath(path, options, classified)) },
      ...(options.related && { related: options.related }),
    });
  }

  /** Whether the value at `path`, or one around it, has a diagnostic. */
  has(place: RecordPlace, path: Path): boolean {
    const claimed = this.#claimed.get(place.source);
    if (!claimed) return false;
    for (let length = path.length; length >= 0; length--) {
      if (claimed.has(place.pointer + toPointer(path.slice(0, length)))) return true;
    }
    return false;
  }

  get any(): boolean {
    return this.#diagnostics.length > 0;
  }

  /** All diagnostics, in the order of the files and of the places in them. */
  inOrder(sources: readonly Source[]): readonly Diagnostic[] {
    const rank = new Map(sources.map((source, position) => [source.file, position]));
    return this.#diagnostics.toSorted(
      ({ location: one }, { location: other }) =>
        (rank.get(one.file) ?? 0) - (rank.get(other.file) ?? 0) ||
        one.line - other.line ||
        one.column - other.column,
    );
  }

  #claim(source: Source, pointer: string): void {
    const claimed = this.#claimed.get(source);
    if (claimed) claimed.add(pointer);
    else this.#claimed.set(source, new Set([pointer]));
  }
}

/** The field a path leads to, from the collection down: `systems.mlps.level`. A secret in a key is left out. */
export function fieldName(collection: string, path: Path): string {
  return [collection, ...path.filter((step) => typeof step === 'string').map(withoutSecret)].join('.');
}

/** A record marked classified, even with a wrong word, is told by its place only. */
function isClassified(record: unknown): boolean {
  return (
    isMapping(record) && Object.hasOwn(record, 'classified') && !NOT_CLASSIFIED.includes(record.classified)
  );
}

/** The path down to where it would tell what must not be shown. */
function shownPath(path: Path, options: FindingOptions, classified: boolean): Path {
  if (classified && path[0] === 'ext') return ['ext'];
  return pathBeforeSecret(classified && options.part === 'key' ? path.slice(0, -1) : path);
}

function withoutContent(
  args: MessageArguments,
  place: RecordPlace,
  path: Path,
  options: FindingOptions,
): MessageArguments {
  const kept = Object.entries(args).filter(
    ([name]) => !TELLING.has(name) && !(name === 'key' && options.part === 'key'),
  );
  const field = path[0] === 'ext' ? { field: fieldName(place.collection, ['ext']) } : {};
  return { ...Object.fromEntries(kept), ...field };
}
