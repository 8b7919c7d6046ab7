import { distance } from 'fastest-levenshtein';
import { type Titled, withWordInTitle } from './value-words.ts';

/** The candidate that was probably meant by a misspelt word; the first of several equally near ones. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.normalize('NFKC').toLowerCase();
  let furthest = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  let best: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > furthest) continue;
    const away = distance(wanted, candidate.toLowerCase());
    if (away < furthest || (away === furthest && best === undefined)) {
      best = candidate;
      furthest = away;
    }
  }
  return best;
}

/** The key that was meant: by its title in either language or a word of it, or misspelt. */
export function nearestTitled(word: string, titled: Titled): string | undefined {
  const wanted = word.normalize('NFKC').trim();
  const byTitle = Object.entries(titled).find(([, { zh, en }]) => zh === wanted || en === wanted);
  return byTitle?.[0] ?? withWordInTitle(word, titled) ?? nearest(word, Object.keys(titled));
}
