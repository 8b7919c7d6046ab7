import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { MAPPING, type NodeKind, Outline, SCALAR, SEQUENCE } from './outline.ts';
import { typed } from './yaml-scalar.ts';

const ABSENT = -1;
/** Plain texts that begin otherwise are always strings. */
const MAY_HAVE_A_TYPE = /^$|^[-+.\d~nNtTfF]/;
const BLOCK_HEADER = /(?<=^|\s)[|>][-+\d]*[ \t]*(?=#|$)/;
const FIRST_DASH_OF_A_LINE = /(?<=[\r\n] *)-(?=[ \r\n]|$)/g;

interface OpenCollection {
  readonly node: number;
  readonly blockSequence: boolean;
  children: number;
}

/** The nodes of one YAML document, from its events. An alias stands as a scalar. */
export class YamlOutline extends Outline {
  /** Scalars whose text is not the piece of the file between their start and end. */
  readonly #composed = new Map<number, ScalarEvent>();
  readonly #open: OpenCollection[] = [];

  constructor(text: string, events: readonly Event[]) {
    super(text);
    for (const event of events) this.#take(event);
  }

  written(node: number): string {
    const composed = this.#composed.get(node);
    return composed ? getScalarValue(this.text, composed) : this.text.slice(this.start(node), this.end(node));
  }

  /** Keys become strings, but only after YAML gave them a type: `0x10` is the key `16`. */
  key(node: number): string {
    const text = this.written(node);
    const style = this.#composed.get(node)?.style ?? SCALAR_STYLE.PLAIN;
    return style === SCALAR_STYLE.PLAIN && MAY_HAVE_A_TYPE.test(text) ? String(typed(text)) : text;
  }

  #take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        this.#openCollection(event);
        break;
      case EVENT_ID.SCALAR:
        this.#scalar(event);
        break;
      case EVENT_ID.ALIAS:
        this.#enter(SCALAR, event.anchorStart - 1, event.anchorEnd);
        break;
      case EVENT_ID.POP:
        this.#closeCollection();
        break;
    }
  }

  #openCollection(event: MappingEvent | SequenceEvent): void {
    const kind = event.type === EVENT_ID.MAPPING ? MAPPING : SEQUENCE;
    const node = this.#enter(kind, event.start, event.start);
    const blockSequence = kind === SEQUENCE && event.style === COLLECTION_STYLE.BLOCK;
    this.#open.push({ node, blockSequence, children: 0 });
  }

  /** Documents end with the same event as collections. */
  #closeCollection(): void {
    const closed = this.#open.pop();
    if (closed) this.close(closed.node);
  }

  #scalar(event: ScalarEvent): void {
    if (event.valueStart === ABSENT) {
      const start = this.#placeOfNothing();
      const end = Math.max(start + 1, this.end(this.length - 1));
      this.#composed.set(this.#enter(SCALAR, start, end), event);
      return;
    }
    const start = this.#startOf(event);
    const node = this.#enter(SCALAR, start, event.valueEnd);
    if (!event.fast || start !== event.valueStart) this.#composed.set(node, event);
  }

  #enter(kind: NodeKind, start: number, end: number): number {
    const parent = this.#open.at(-1);
    if (parent) parent.children += 1;
    return this.add(kind, start, end);
  }

  #startOf({ style, valueStart }: ScalarEvent): number {
    if (style === SCALAR_STYLE.PLAIN) return valueStart;
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
    return this.#blockHeader(valueStart);
  }

  /** The text of a block scalar begins on the line after its `|` or `>`. */
  #blockHeader(valueStart: number): number {
    let end = valueStart;
    if (this.text[end - 1] === '\n') end -= 1;
    if (this.text[end - 1] === '\r') end -= 1;
    let line = end;
    while (line > 0 && this.text[line - 1] !== '\n' && this.text[line - 1] !== '\r') line -= 1;
    return line + Math.max(0, this.text.slice(line, end).search(BLOCK_HEADER));
  }

  /** A value that is not there: at its key, at its dash, or at the start of the collection. */
  #placeOfNothing(): number {
    const parent = this.#open.at(-1);
    if (!parent) return 0;
    const last = this.length - 1;
    if (parent.blockSequence) return this.#nextDash(parent, last);
    return this.start(parent.children % 2 === 1 ? last : parent.node);
  }

  #nextDash(parent: OpenCollection, last: number): number {
    if (parent.children === 0) return this.start(parent.node);
    FIRST_DASH_OF_A_LINE.lastIndex = this.end(last);
    return FIRST_DASH_OF_A_LINE.exec(this.text)?.index ?? this.start(last);
  }
}
