import { parseEvents } from 'js-yaml';
import type { KeptText } from './kept-text.ts';
import { PlaceFinder } from './place-finder.ts';
import { MAX_DEPTH } from './yaml-mistake.ts';
import { YamlOutline } from './yaml-outline.ts';
import type { Section } from './yaml-sections.ts';

const RECENT_ITEMS = 64;
/** A dash and blanks before a plain key: nothing that a comment, a quote, an anchor or a tag could begin. */
const ITEM = /^ *- +(?=[\p{L}\p{N}_])/u;
/** Further on nobody writes what stands behind a dash; if so, the item is parsed. */
const LONGEST_DASH = 64;

/** Finds values in a text that was cut into sections: only the item asked for is parsed again. */
export class SectionPlaces {
  readonly #text: KeptText;
  readonly #sections: ReadonlyMap<string, Section>;
  readonly #whole = new Map<Section, PlaceFinder>();
  /** Items asked for last, by their offsets; the oldest first. */
  readonly #recent = new Map<number, PlaceFinder>();

  constructor(text: KeptText, sections: readonly Section[]) {
    this.#text = text;
    this.#sections = new Map(sections.map((section) => [section.key, section]));
  }

  offset(steps: readonly string[], part: 'key' | 'value'): number {
    const [key, item, ...rest] = steps;
    const section = this.#sections.get(key ?? '');
    if (!section) return this.#firstKey();
    if (!section.items) return section.start + this.#inSection(section).offset(steps, part);
    if (item === undefined && part === 'key') return section.start;
    const start = section.items.starts[Number(item)];
    if (start === undefined) return section.items.starts[0]! + section.items.indent;
    const plain = rest.length === 0 ? this.#itemOnItsLine(start) : undefined;
    return plain ?? start + this.#inItem(section, start, Number(item)).offset(['0', ...rest], part);
  }

  written(steps: readonly string[]): string | undefined {
    const [key, item, ...rest] = steps;
    const section = this.#sections.get(key ?? '');
    if (!section?.items) return section && this.#inSection(section).written(steps);
    const start = section.items.starts[Number(item)];
    return start === undefined
      ? undefined
      : this.#inItem(section, start, Number(item)).written(['0', ...rest]);
  }

  /** Where an item begins that stands on the line of its dash: found without parsing it. */
  #itemOnItsLine(start: number): number | undefined {
    const found = ITEM.exec(this.#text.slice(start, start + LONGEST_DASH));
    return found ? start + found[0].length : undefined;
  }

  #firstKey(): number {
    for (const { start } of this.#sections.values()) return start;
    return 0;
  }

  #inSection(section: Section): PlaceFinder {
    const known = this.#whole.get(section) ?? this.#finder(section.start, section.end);
    this.#whole.set(section, known);
    return known;
  }

  #inItem({ items, end }: Section, start: number, index: number): PlaceFinder {
    const known = this.#recent.get(start) ?? this.#finder(start, items?.starts[index + 1] ?? end);
    this.#recent.delete(start);
    this.#recent.set(start, known);
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > RECENT_ITEMS && oldest !== undefined) this.#recent.delete(oldest);
    return known;
  }

  #finder(start: number, end: number): PlaceFinder {
    const text = this.#text.slice(start, end);
    return new PlaceFinder(new YamlOutline(text, parseEvents(text, { maxDepth: MAX_DEPTH })));
  }
}
