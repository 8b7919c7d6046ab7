import type { Inventory } from '../model/inventory.ts';
import type { SchemaIndex, SensitiveKind } from '../model/schema-index.ts';
import { isOpenName, organisations, sensitiveValues } from './sensitive-values.ts';

/** Replaces what must not leave the unit. */
export interface Redaction {
  /** The text with every sensitive value in it replaced. Ids stay. */
  text(text: string): string;
  /** The pseudonym of a text that is a sensitive value as a whole. */
  whole(text: string): string | undefined;
  /** A value of a field of this kind, which goes even where it is not written as it is on record. */
  fact(kind: SensitiveKind, text: string): string;
}

/** What looks like a telephone number, an address or the like even where no field says that it is one. */
const PATTERNS: readonly (readonly [pattern: RegExp, pseudonym: string])[] = [
  [/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '〈email〉'],
  [/(?<![\w:-])[0-9a-f]{2}([:-][0-9a-f]{2}){5}(?![\w:-])/gi, '〈mac〉'],
  [/(?<![\w.])(\d{1,3}\.){3}\d{1,3}(?![\w.]\d)(?!\d)/g, '〈ip〉'],
  [/(?<![\w-])\d{17}[\dXx](?!\w)/g, '〈id-card〉'],
  [/(?<![\w-])(\+?86-?)?1[3-9]\d{9}(?!\w)/g, '〈phone〉'],
  [/(?<![\w-])0\d{2,3}-\d{7,8}(?!\w)/g, '〈phone〉'],
];

/** Shorter values of these are no secrets by themselves where other words stand around them. */
const SHORTEST_WITHIN = {
  person: 2,
  'person-or-firm': 2,
  phone: 5,
  email: 5,
  address: 5,
  ip: 5,
  mac: 5,
  login: 3,
  serial: 5,
} as const satisfies Readonly<Record<Exclude<SensitiveKind, 'text'>, number>>;
const WORD = /[A-Za-z0-9_]/;

/** Collects the sensitive values of an inventory. */
export function createRedaction(inventory: Inventory, schema: SchemaIndex): Redaction {
  const wholes = new Map<string, string>();
  const within = new Map<string, string>();
  /** By their first character the lengths of the values, longest first. */
  const lengths = new Map<string, Set<number>>();
  for (const { value, kind, pseudonym } of sensitiveValues(inventory, schema)) {
    if (!wholes.has(value)) wholes.set(value, pseudonym);
    if (kind === 'text' || value.length < SHORTEST_WITHIN[kind] || within.has(value)) continue;
    within.set(value, pseudonym);
    const known = lengths.get(value.charAt(0)) ?? new Set();
    lengths.set(value.charAt(0), known.add(value.length));
  }
  const ids = new Set([inventory.unit, ...[...inventory.collections.values()].flat()].map(({ id }) => id));
  const open = organisations(inventory);
  const longestFirst = new Map([...lengths].map(([first, all]) => [first, [...all].sort((a, b) => b - a)]));

  function valueAt(text: string, at: number): string | undefined {
    for (const length of longestFirst.get(text.charAt(at)) ?? []) {
      const value = text.slice(at, at + length);
      if (within.has(value) && standsAlone(text, at, value)) return value;
    }
    return undefined;
  }

  function redacted(text: string): string {
    const whole = wholes.get(text);
    if (whole !== undefined) return whole;
    if (ids.has(text)) return text;
    let done = '';
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const value = valueAt(text, at);
      if (value === undefined) continue;
      done += withoutPatterns(text.slice(from, at)) + within.get(value);
      at += value.length - 1;
      from = at + 1;
    }
    return done + withoutPatterns(text.slice(from));
  }

  return {
    whole: (text) => wholes.get(text),
    text: redacted,
    fact: (kind, text) => (isOpenName(text, kind, open) ? text : (wholes.get(text) ?? `〈${kind}〉`)),
  };
}

/** Latin words and figures are no part of a longer one: `10.1.1.1` is not in `10.1.1.10`, nor `wang` in `wangluo`. */
function standsAlone(text: string, at: number, value: string): boolean {
  const end = at + value.length;
  const before = WORD.test(value.charAt(0)) && WORD.test(text.charAt(at - 1));
  const after = WORD.test(value.charAt(value.length - 1)) && WORD.test(text.charAt(end));
  return !before && !after;
}

function withoutPatterns(text: string): string {
  return PATTERNS.reduce((done, [pattern, pseudonym]) => done.replace(pattern, pseudonym), text);
}
