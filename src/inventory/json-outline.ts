import type { NodeKind, Outline } from './outline.ts';

/** The nodes of a JSON text; or, for a text that is none, the offset of the first character that cannot stand. */
export type JsonOutline =
  | { readonly ok: true; readonly outline: Outline }
  | { readonly ok: false; readonly offset: number };

const BLANKS = /[ \t\r\n]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

const BLANK = 32;
const QUOTE = 34;
const BACKSLASH = 92;

/** Finds the nodes of a JSON text, strictly as RFC 8259 has it. */
export function jsonOutline(text: string): JsonOutline {
  const scanner = new Scanner(text);
  return scanner.document()
    ? { ok: true, outline: scanner.outline() }
    : { ok: false, offset: scanner.offset };
}

/** What may stand next. */
type Awaited = 'value' | 'value or end' | 'key' | 'key or end' | 'comma or end' | 'nothing';

class Scanner {
  readonly #text: string;
  readonly #kinds: NodeKind[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #afters: number[] = [];
  readonly #open: number[] = [];
  offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): boolean {
    let awaited: Awaited | undefined = 'value';
    for (;;) {
      this.#skip(BLANKS);
      if (this.offset === this.#text.length) return awaited === 'nothing';
      awaited = this.#next(awaited);
      if (!awaited) return false;
    }
  }

  outline(): Outline {
    const [kinds, starts, afters] = [this.#kinds, this.#starts, this.#afters];
    const written = (node: number): string => this.#written(node);
    return { kinds, starts, afters, written, key: written };
  }

  /** Takes one sign or scalar in and gives what may follow; `undefined` where it cannot stand. */
  #next(awaited: Awaited): Awaited | undefined {
    const sign = this.#text[this.offset]!;
    switch (awaited) {
      case 'nothing':
        return undefined;
      case 'comma or end':
        if (sign !== ',') return this.#end(sign);
        this.offset += 1;
        return this.#kinds[this.#open.at(-1)!] === 'mapping' ? 'key' : 'value';
      case 'key or end':
        return sign === '}' ? this.#end(sign) : this.#key(sign);
      case 'key':
        return this.#key(sign);
      case 'value or end':
        return sign === ']' ? this.#end(sign) : this.#value(sign);
      case 'value':
        return this.#value(sign);
    }
  }

  #value(sign: string): Awaited | undefined {
    if (sign !== '{' && sign !== '[') return this.#scalar(sign);
    const kind = sign === '{' ? 'mapping' : 'sequence';
    this.#open.push(this.#add(kind, this.offset, this.offset));
    this.offset += 1;
    return kind === 'mapping' ? 'key or end' : 'value or end';
  }

  #scalar(sign: string): Awaited | undefined {
    const start = this.offset;
    if (!(sign === '"' ? this.#string() : this.#skip(NUMBER_OR_WORD))) return undefined;
    this.#add('scalar', start, this.offset);
    return this.#behindValue();
  }

  /** Goes over a string, or to the first character in it that may not stand there. */
  #string(): boolean {
    for (this.offset += 1; this.offset < this.#text.length; ) {
      const unit = this.#text.charCodeAt(this.offset);
      if (unit === BACKSLASH) {
        if (!this.#skip(ESCAPE)) return false;
      } else {
        if (unit < BLANK) return false;
        this.offset += 1;
        if (unit === QUOTE) return true;
      }
    }
    return false;
  }

  #key(sign: string): Awaited | undefined {
    if (sign !== '"' || !this.#scalar(sign)) return undefined;
    this.#skip(BLANKS);
    if (this.#text[this.offset] !== ':') return undefined;
    this.offset += 1;
    return 'value';
  }

  #end(sign: string): Awaited | undefined {
    const collection = this.#open.at(-1);
    if (collection === undefined || sign !== (this.#kinds[collection] === 'mapping' ? '}' : ']'))
      return undefined;
    this.#open.pop();
    this.#afters[collection] = this.#kinds.length;
    this.offset += 1;
    return this.#behindValue();
  }

  #behindValue(): Awaited {
    return this.#open.length === 0 ? 'nothing' : 'comma or end';
  }

  #skip(form: RegExp): boolean {
    form.lastIndex = this.offset;
    const matched = form.test(this.#text);
    if (matched) this.offset = form.lastIndex;
    return matched;
  }

  #add(kind: NodeKind, start: number, end: number): number {
    const node = this.#kinds.length;
    this.#kinds.push(kind);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#afters.push(node + 1);
    return node;
  }

  #written(node: number): string {
    const text = this.#text.slice(this.#starts[node], this.#ends[node]);
    return text.startsWith('"') ? (JSON.parse(text) as string) : text;
  }
}
