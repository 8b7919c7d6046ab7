import { type Path, toPointer } from '../model/json-pointer.ts';
import type { RecordPlace } from './findings.ts';
import { withoutSecret } from './passwords.ts';

const LONGEST = 60;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** A value as a diagnostic shows it: as written where that is known, cut when long, never the inside of a mapping. */
export function shown(value: unknown, place?: RecordPlace, path: Path = []): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value === 'string') return shownText(value);
  return shownText(place?.source.written(place.pointer + toPointer(path)) ?? String(value));
}

/** A key as a diagnostic shows it: without a secret that may stand in it. */
export function shownKey(key: string): string {
  return shownText(withoutSecret(key));
}

/** A text from the inventory made harmless for a terminal. */
export function shownText(text: string): string {
  const visible = text.replace(CONTROL, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  const characters = [...visible];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : visible;
}
