import { createHash } from 'node:crypto';

/**
 * The SHA-256 of a text's words, the same however it is broken, spaced and typed: after NFKC all white space and
 * invisible marks are out, and the variants of a punctuation mark (full and half width, straight and curly quotes,
 * dashes, brackets, middle dots) count as one.
 */
export function textDigest(text: string): string {
  return createHash('sha256').update(normalised(text)).digest('hex');
}

/** Each sort of punctuation mark and what it is written as. */
const VARIANTS: readonly (readonly [marks: RegExp, as: string])[] = [
  [/[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu, ''],
  [/[。．｡]/gu, '.'],
  [/[“”„‟«»「」『』‘’‚‛`´']/gu, '"'],
  [/[〈⟨<]+/gu, '《'],
  [/[〉⟩>]+/gu, '》'],
  [/[〔【［]/gu, '['],
  [/[〕】］]/gu, ']'],
  [/[‐‑‒–—―−─]+/gu, '-'],
  [/[·•‧∙・･]/gu, '·'],
  [/…+|\.{3,}/gu, '…'],
];

function normalised(text: string): string {
  return VARIANTS.reduce((done, [marks, as]) => done.replace(marks, as), text.normalize('NFKC'));
}
