import { itemPath } from '../model/item-path.ts';
import type { Report } from '../model/report.ts';
import type { ReportGap } from '../model/report-results.ts';

/** What tells a gap apart from others of its fingerprint: its words, and the item of a list that it is about. */
export interface Mark {
  readonly words: string;
  /** Where the item lies in its record; nothing where the gap is about none. */
  readonly item: string | undefined;
}

/** The marks of all gaps of some fingerprints, in the report's order. */
export function marksIn(
  report: Report,
  fingerprints: ReadonlySet<string>,
): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  if (fingerprints.size === 0) return marks;
  for (const { gaps } of report.results)
    for (const gap of gaps) {
      if (!fingerprints.has(gap.fingerprint)) continue;
      const those = marks.get(gap.fingerprint);
      if (those) those.push(markOf(gap));
      else marks.set(gap.fingerprint, [markOf(gap)]);
    }
  return marks;
}

function markOf(gap: ReportGap): Mark {
  return { words: JSON.stringify([gap.message, gap.expected]), item: itemPath(gap)?.join('/') };
}

/** What two gaps of one fingerprint are known by, the surest first; at last by nothing. */
const SAMENESS: readonly ((mark: Mark | undefined) => string | undefined)[] = [
  (mark) => mark?.item && `${mark.item} ${mark.words}`,
  (mark) => mark?.words,
  (mark) => mark?.item,
  () => '',
];

/** For each of some gaps the one of earlier ones that it is: of the same mark, else the next in order. */
export function matched<Gap>(
  found: readonly Gap[],
  known: readonly Gap[],
  marks: ReadonlyMap<Gap, Mark>,
): ReadonlyMap<Gap, Gap> {
  const [only, earlier] = [found[0], known[0]];
  if (only === undefined || earlier === undefined) return new Map();
  if (found.length === 1 && known.length === 1) return new Map([[only, earlier]]);
  const matches = new Map<Gap, Gap>();
  let free = known;
  for (const sameness of SAMENESS) {
    const byKey = new Map<string, Gap[]>();
    for (const gap of free) {
      const key = sameness(marks.get(gap));
      if (key === undefined) continue;
      const those = byKey.get(key);
      if (those) those.push(gap);
      else byKey.set(key, [gap]);
    }
    for (const gap of found) {
      const key = sameness(marks.get(gap));
      const match = matches.has(gap) || key === undefined ? undefined : byKey.get(key)?.shift();
      if (match !== undefined) matches.set(gap, match);
    }
    const taken = new Set(matches.values());
    free = free.filter((gap) => !taken.has(gap));
  }
  return matches;
}
