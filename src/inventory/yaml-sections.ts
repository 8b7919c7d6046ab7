/** One top-level key of a YAML text and its value: whole lines, up to the next key. */
export interface Section {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** For a value that is a block sequence: the offsets of its items' lines, and how far in their dashes stand. */
  readonly items?: { readonly starts: readonly number[]; readonly indent: number };
}

/** Marks that reach beyond a section, or that move what the parser takes for an indentation. */
const FAR_REACHING = /[\0\uFEFF]|\r(?!\n)|^ *\t/m;
const KEY = /^([A-Za-z][\w-]*):(?=[ \r]|$)/;
/** YAML gives these a type before they become keys. */
const TYPED_KEY = /^(?:true|false|null)$/i;
const NOTHING_BEHIND = /^ *(?: #.*)?\r?$/;
const OPENING_MARKER = /^--- *\r?$/;
const LF = 10;
const CR = 13;
const BLANK = 32;
const HASH = 35;
const DASH = 45;

/**
 * Cuts a text whose top level is a block mapping of plain keys into its sections; `undefined` for any other.
 *
 * In a text without errors, a line at the margin and one that is as far in as the dashes of a top-level sequence can
 * only be a key, an item, a comment or blank: whatever goes on over lines (block scalars, quotes, brackets, plain
 * texts) has to stand further in, or the parser refuses it. That is what makes cutting there safe: in a text with
 * errors, one of the pieces has one too.
 */
export function sectionsOf(text: string): readonly Section[] | undefined {
  return FAR_REACHING.test(text) ? undefined : new Cutter(text).cut();
}

interface OpenSection {
  readonly key: string;
  readonly start: number;
  /** Whether the value may still turn out to be a block sequence. */
  undecided: boolean;
  readonly starts: number[];
  indent: number;
}

class Cutter {
  readonly #text: string;
  readonly #sections: Section[] = [];
  readonly #keys = new Set<string>();
  #open: OpenSection | undefined;
  #marked = false;

  constructor(text: string) {
    this.#text = text;
  }

  cut(): readonly Section[] | undefined {
    const { length } = this.#text;
    for (let start = 0; start < length; ) {
      const lineFeed = this.#text.indexOf('\n', start);
      const end = lineFeed < 0 ? length : lineFeed;
      if (!this.#line(start, end)) return undefined;
      start = end + 1;
    }
    this.#close(length);
    return this.#sections.length > 0 ? this.#sections : undefined;
  }

  /** Takes a line in and gives whether it was understood. */
  #line(start: number, end: number): boolean {
    const open = this.#open;
    const inItems = open !== undefined && open.starts.length > 0;
    const furthest = inItems ? start + open.indent : end;
    let first = start;
    while (first < furthest && this.#text.charCodeAt(first) === BLANK) first += 1;
    const sign = first < end ? this.#text.charCodeAt(first) : LF;
    if (sign === LF || sign === CR || sign === HASH) return true;
    const column = first - start;
    if (sign === DASH && this.#isDash(first)) return this.#dash(start, column);
    if (inItems && sign === BLANK) return true;
    if (column === 0) return this.#margin(start, end);
    if (inItems) return column === open.indent;
    if (open) open.undecided = false;
    return open !== undefined;
  }

  #isDash(offset: number): boolean {
    const next = offset + 1 < this.#text.length ? this.#text.charCodeAt(offset + 1) : LF;
    return next === BLANK || next === LF || next === CR;
  }

  #dash(start: number, column: number): boolean {
    const open = this.#open;
    if (!open) return false;
    if (open.undecided) {
      open.undecided = false;
      open.indent = column;
    } else if (open.starts.length === 0) {
      return column > 0;
    }
    if (column === open.indent) open.starts.push(start);
    return column === open.indent;
  }

  #margin(start: number, end: number): boolean {
    const line = this.#text.slice(start, end);
    if (!this.#open && !this.#marked && OPENING_MARKER.test(line)) {
      this.#marked = true;
      return true;
    }
    const [head, key] = KEY.exec(line) ?? [];
    if (head === undefined || key === undefined) return false;
    if (TYPED_KEY.test(key) || this.#keys.has(key)) return false;
    this.#close(start);
    this.#keys.add(key);
    const undecided = NOTHING_BEHIND.test(line.slice(head.length));
    this.#open = { key, start, undecided, starts: [], indent: 0 };
    return true;
  }

  #close(end: number): void {
    if (!this.#open) return;
    const { key, start, starts, indent } = this.#open;
    this.#sections.push({ key, start, end, ...(starts.length > 0 && { items: { starts, indent } }) });
  }
}
