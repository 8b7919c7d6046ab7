import { MAPPING, Outline, SCALAR, SEQUENCE } from './outline.ts';
import { PlaceFinder } from './place-finder.ts';
import type { Reading } from './reading.ts';
import { valueOfPlain, WORD_WITH_A_TYPE } from './yaml-scalar.ts';

/**
 * Characters that stand in no plain inventory: tabs, lone carriage returns, controls, YAML's other line ends, marks that
 * are not seen, and those beyond the basic plane.
 */
const OUT_OF_THE_ORDINARY = /[^\n\r -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]|\r(?!\n)/;
/** Blank lines and lines of comment. */
const NOTHING = /(?: *(?:#[^\n]*|\r)?\n)*(?: *(?:#[^\n]*)?$)?/y;
const BLANKS = / */y;
/** The end of a line behind a value. */
const LINE_END = /(?: +#[^\n]*| *\r?)(?:\n|$)/y;
const DASH = /- +(?=[^ #\r\n])/y;
/** A key, with blanks and a value behind it or with nothing more on its line. */
const KEY =
  /([A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff-]{0,99}):(?:( +)(?=[^ #\r\n])|(?: +#[^\n]*| *\r?)(?:\n|$))/y;
const FLOW_KEY = /([A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff-]{0,99}): +(?=[^ #\r\n])/y;
const QUOTED = /"[^"\\\r\n]*"/y;
/** A text without quotes, on one line. Nothing that means something to YAML begins it; `: ` and ` #` end it. */
const PLAIN = /(?:[^-?:,[\]{}#&*!|>'"%@`\s]|-(?=\d))(?:[^ \r\n:#]|:(?=[^ \r\n])|(?<! )#| +(?=[^ #\r\n]))*/y;
/** The same between brackets, where commas and brackets end it too. */
const FLOW_PLAIN =
  /(?:[^-?:,[\]{}#&*!|>'"%@`\s]|-(?=\d))(?:[^ \r\n:#,[\]{}]|:(?=[^ \r\n,[\]{}])| +(?=[^ #\r\n,[\]{}]))*/y;
/** Between brackets a line may end after a comma or an opening bracket. */
const FLOW_BLANKS = / *(?:\r?\n *)?/y;

const DEEPEST = 32;
const NOTHING_MORE = -1;
const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAPPING = 123;
const CLOSE_MAPPING = 125;

type Mapping = Record<string, unknown>;

/** Thrown at the first thing that is not understood. */
const NOT_PLAIN = Symbol('not plain');

/**
 * Reads a YAML text written as inventories are: block mappings and lists, brackets, and texts on one line in double
 * quotes or none. `undefined` for a text with anything else in it, or with any mistake: that is the YAML parser's to
 * read. Gives exactly what the parser gives, several times as fast in a process that has just started.
 */
export function readPlainYaml(text: string): Reading | undefined {
  if (OUT_OF_THE_ORDINARY.test(text)) return undefined;
  const outline = new PlainYaml(text);
  const value = outline.read();
  if (!value) return undefined;
  const places = new PlaceFinder(outline);
  return {
    value,
    offset: (steps, part) => places.offset(steps, part),
    written: (steps) => places.written(steps),
  };
}

/** Reads the values and notes their places on the way. */
export class PlainYaml extends Outline {
  #at = 0;
  /** The column of what stands at `#at`, where that is the first thing on its line; -1 at the end of the text. */
  #column = NOTHING_MORE;
  #depth = 0;

  /** The text's one document, where it is a mapping and plain. */
  read(): Mapping | undefined {
    try {
      this.#nextLine();
      const value = this.#blockMapping(this.#column);
      return this.#column === NOTHING_MORE ? value : undefined;
    } catch (reason) {
      if (reason === NOT_PLAIN) return undefined;
      throw reason;
    }
  }

  key(node: number): string {
    return this.text.slice(this.start(node), this.end(node));
  }

  written(node: number): string {
    const start = this.start(node);
    return this.text.slice(this.#sign(start) === QUOTE ? start + 1 : start, this.end(node));
  }

  #sign(offset: number): number {
    return this.text.charCodeAt(offset);
  }

  /** Passes what the pattern finds right here. */
  #pass(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.text)) throw NOT_PLAIN;
    this.#at = pattern.lastIndex;
  }

  /** Goes to the next line that has something on it. */
  #nextLine(): void {
    this.#pass(NOTHING);
    const start = this.#at;
    this.#pass(BLANKS);
    this.#column = this.#at === this.text.length ? NOTHING_MORE : this.#at - start;
  }

  #open(kind: typeof MAPPING | typeof SEQUENCE): number {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw NOT_PLAIN;
    return this.add(kind, this.#at, this.#at);
  }

  #shut(node: number): void {
    this.#depth -= 1;
    this.close(node);
  }

  #blockMapping(column: number): Mapping {
    const node = this.#open(MAPPING);
    const mapping: Mapping = {};
    do {
      KEY.lastIndex = this.#at;
      const found = KEY.exec(this.text);
      if (!found) throw NOT_PLAIN;
      const key = this.#key(mapping, found[1]!);
      this.#at = KEY.lastIndex;
      if (found[2] === undefined) {
        this.#nextLine();
        mapping[key] = this.#below(column);
      } else mapping[key] = this.#onLine(column);
    } while (this.#column === column && this.#sign(this.#at) !== MINUS);
    if (this.#column > column) throw NOT_PLAIN;
    this.#shut(node);
    return mapping;
  }

  #key(mapping: Mapping, key: string): string {
    if (Object.hasOwn(mapping, key) || key === '__proto__' || WORD_WITH_A_TYPE.test(key)) throw NOT_PLAIN;
    this.add(SCALAR, this.#at, this.#at + key.length);
    return key;
  }

  /** What stands on the lines below a key or dash. */
  #below(column: number): unknown {
    const inside = this.#column;
    const dash = this.#sign(this.#at) === MINUS;
    if (inside > column) return dash ? this.#blockSequence(inside) : this.#blockMapping(inside);
    if (inside === column && dash) return this.#blockSequence(inside);
    throw NOT_PLAIN;
  }

  #blockSequence(column: number): unknown[] {
    const node = this.#open(SEQUENCE);
    const items: unknown[] = [];
    do {
      const start = this.#at;
      this.#pass(DASH);
      KEY.lastIndex = this.#at;
      if (KEY.test(this.text)) items.push(this.#blockMapping(column + this.#at - start));
      else items.push(this.#onLine(column));
    } while (this.#column === column && this.#sign(this.#at) === MINUS);
    if (this.#column > column) throw NOT_PLAIN;
    this.#shut(node);
    return items;
  }

  /** A value on the line of its key or dash; goes to the next line. */
  #onLine(column: number): unknown {
    const value = this.#value(PLAIN, column);
    this.#pass(LINE_END);
    this.#nextLine();
    return value;
  }

  #value(plain: RegExp, column: number): unknown {
    switch (this.#sign(this.#at)) {
      case QUOTE:
        return this.#quoted();
      case OPEN_MAPPING:
        return this.#flowMapping(column);
      case OPEN_LIST:
        return this.#flowSequence(column);
      default:
        return this.#plain(plain);
    }
  }

  #quoted(): string {
    const start = this.#at;
    this.#pass(QUOTED);
    this.add(SCALAR, start, this.#at - 1);
    return this.text.slice(start + 1, this.#at - 1);
  }

  #plain(pattern: RegExp): unknown {
    const start = this.#at;
    this.#pass(pattern);
    this.add(SCALAR, start, this.#at);
    return valueOfPlain(this.text.slice(start, this.#at));
  }

  #flowMapping(column: number): Mapping {
    const node = this.#open(MAPPING);
    const mapping: Mapping = {};
    while (this.#anotherOne(CLOSE_MAPPING, column, node)) {
      FLOW_KEY.lastIndex = this.#at;
      const found = FLOW_KEY.exec(this.text);
      if (!found) throw NOT_PLAIN;
      const key = this.#key(mapping, found[1]!);
      this.#at = FLOW_KEY.lastIndex;
      mapping[key] = this.#value(FLOW_PLAIN, column);
    }
    this.#shut(node);
    return mapping;
  }

  #flowSequence(column: number): unknown[] {
    const node = this.#open(SEQUENCE);
    const items: unknown[] = [];
    while (this.#anotherOne(CLOSE_LIST, column, node)) items.push(this.#value(FLOW_PLAIN, column));
    this.#shut(node);
    return items;
  }

  /** Passes the sign before or behind an entry, and says whether there is an entry to come. */
  #anotherOne(closing: number, column: number, node: number): boolean {
    const first = this.length === node + 1;
    if (!first) this.#pass(BLANKS);
    const sign = this.#sign(first ? this.#at + 1 : this.#at);
    if (sign === closing) {
      this.#at += first ? 2 : 1;
      return false;
    }
    if (!first && sign !== COMMA) throw NOT_PLAIN;
    this.#at += 1;
    const before = this.#at;
    this.#pass(FLOW_BLANKS);
    const start = this.text.lastIndexOf('\n', this.#at - 1) + 1;
    // Lines that go on between brackets stand further in than what they belong to.
    if (start > before && this.#at - start <= column) throw NOT_PLAIN;
    return true;
  }
}
