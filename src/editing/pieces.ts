import { type Section, sectionsOf } from '../inventory/yaml-sections.ts';
import { CannotEdit } from './edit.ts';
import { type Piece, yamlPiece } from './yaml-piece.ts';

/** Longer texts are parsed in pieces: the parser that keeps places takes a second for this many characters. */
const LONGEST_WHOLE = 1_048_576;

/** A piece, and the way in it to what was looked for. */
export interface Found {
  readonly piece: Piece;
  readonly path: readonly (string | number)[];
}

/** Gives the piece of a text in which something stands; each is parsed once. */
export class Pieces {
  readonly #text: string;
  readonly #sections: readonly Section[] | undefined;
  readonly #parsed = new Map<number, Piece>();

  constructor(text: string, longestWhole = LONGEST_WHOLE) {
    this.#text = text;
    if (text.length <= longestWhole) return;
    this.#sections = sectionsOf(text);
    if (!this.#sections) throw new CannotEdit('edit.too-large');
  }

  /** Where the value at a path stands. */
  of(path: readonly (string | number)[]): Found {
    const [collection, index] = path;
    if (!this.#sections) return { piece: this.#piece(0, this.#text.length), path };
    const section = this.#sections.find(({ key }) => key === collection);
    if (!section) throw new CannotEdit('edit.not-by-hand');
    const start = typeof index === 'number' ? section.items?.starts[index] : undefined;
    if (typeof index !== 'number' || start === undefined)
      return { piece: this.#piece(section.start, section.end), path };
    const end = section.items?.starts[index + 1] ?? section.end;
    return { piece: this.#piece(start, end), path: [0, ...path.slice(2)] };
  }

  /** Where the end of a collection's list stands: its last item, if it has some, or its key; else the end of the text. */
  endOf(collection: string): Found {
    const section = this.#sections?.find(({ key }) => key === collection);
    const last = this.#sections?.at(-1);
    if (!this.#sections || !last) return { piece: this.#piece(0, this.#text.length), path: [collection] };
    if (!section) return { piece: this.#piece(last.start, last.end), path: [collection] };
    const start = section.items?.starts.at(-1);
    if (start === undefined) return { piece: this.#piece(section.start, section.end), path: [collection] };
    return { piece: this.#piece(start, section.end), path: [] };
  }

  #piece(start: number, end: number): Piece {
    const known = this.#parsed.get(start);
    const piece = known ?? yamlPiece(this.#text.slice(start, end), start);
    this.#parsed.set(start, piece);
    return piece;
  }
}
