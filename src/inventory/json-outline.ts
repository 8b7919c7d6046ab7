import { MAPPING, Outline, SCALAR, SEQUENCE } from './outline.ts';

const BLANKS = /[ \t\r\n]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

const BLANK = 32;
const QUOTE = 34;
const BACKSLASH = 92;

/** What may stand next. */
type Awaited = 'value' | 'value or end' | 'key' | 'key or end' | 'comma or end' | 'nothing';

/** The nodes of a JSON text, strictly as RFC 8259 has it; of a text that is none, those before the mistake. */
export class JsonOutline extends Outline {
  readonly #open: number[] = [];
  #offset = 0;
  /** The offset of the first character that cannot stand where it does; the text's length, where the end cannot. */
  readonly mistake: number | undefined;

  constructor(text: string) {
    super(text);
    if (!this.#document()) this.mistake = this.#offset;
  }

  key(node: number): string {
    return this.written(node);
  }

  written(node: number): string {
    const text = this.text.slice(this.start(node), this.end(node));
    return text.startsWith('"') ? (JSON.parse(text) as string) : text;
  }

  #document(): boolean {
    let awaited: Awaited | undefined = 'value';
    for (;;) {
      this.#skip(BLANKS);
      if (this.#offset === this.text.length) return awaited === 'nothing';
      awaited = this.#next(awaited);
      if (!awaited) return false;
    }
  }

  /** Takes one sign or scalar in and gives what may follow; `undefined` where it cannot stand. */
  #next(awaited: Awaited): Awaited | undefined {
    const sign = this.text[this.#offset]!;
    switch (awaited) {
      case 'nothing':
        return undefined;
      case 'comma or end':
        if (sign !== ',') return this.#end(sign);
        this.#offset += 1;
        return this.kind(this.#open.at(-1)!) === MAPPING ? 'key' : 'value';
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
    const kind = sign === '{' ? MAPPING : SEQUENCE;
    this.#open.push(this.add(kind, this.#offset, this.#offset));
    this.#offset += 1;
    return kind === MAPPING ? 'key or end' : 'value or end';
  }

  #scalar(sign: string): Awaited | undefined {
    const start = this.#offset;
    if (!(sign === '"' ? this.#string() : this.#skip(NUMBER_OR_WORD))) return undefined;
    this.add(SCALAR, start, this.#offset);
    return this.#behindValue();
  }

  /** Goes over a string, or to the first character in it that may not stand there. */
  #string(): boolean {
    for (this.#offset += 1; this.#offset < this.text.length; ) {
      const unit = this.text.charCodeAt(this.#offset);
      if (unit === BACKSLASH) {
        if (!this.#skip(ESCAPE)) return false;
      } else {
        if (unit < BLANK) return false;
        this.#offset += 1;
        if (unit === QUOTE) return true;
      }
    }
    return false;
  }

  #key(sign: string): Awaited | undefined {
    if (sign !== '"' || !this.#scalar(sign)) return undefined;
    this.#skip(BLANKS);
    if (this.text[this.#offset] !== ':') return undefined;
    this.#offset += 1;
    return 'value';
  }

  #end(sign: string): Awaited | undefined {
    const collection = this.#open.at(-1);
    if (collection === undefined || sign !== (this.kind(collection) === MAPPING ? '}' : ']'))
      return undefined;
    this.#open.pop();
    this.close(collection);
    this.#offset += 1;
    return this.#behindValue();
  }

  #behindValue(): Awaited {
    return this.#open.length === 0 ? 'nothing' : 'comma or end';
  }

  #skip(form: RegExp): boolean {
    form.lastIndex = this.#offset;
    const matched = form.test(this.text);
    if (matched) this.#offset = form.lastIndex;
    return matched;
  }
}
