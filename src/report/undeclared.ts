import { message } from '../messages/message.ts';
import type { ReportGap, ReportResult } from '../model/report-results.ts';
import { gapKind } from './gap-numbers.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The open gaps of one requirement that only wait for the same collections to be declared: told as one. */
export interface UndeclaredGroup {
  /** The collection of the records concerned. */
  readonly collection: string;
  count: number;
  /** The fact as it must be, where that is the same of all. */
  expected: string | null;
  /** Of the gap counted last: what has the same is told in the same words. */
  args: ReportGap['args'];
}

/** What is not declared, and what that leaves open. */
export interface Undeclared {
  /** By collection: how many gaps wait for it. */
  readonly collections: Map<string, number>;
  readonly groups: Map<string, UndeclaredGroup>;
  /** How many gaps there are in all groups. */
  gaps: number;
}

export function noneUndeclared(): Undeclared {
  return { collections: new Map(), groups: new Map(), gaps: 0 };
}

/** Counts a gap in its group, which it gives; nothing where the gap has to be told for itself. */
export function countUndeclared(
  undeclared: Undeclared,
  result: ReportResult,
  gap: ReportGap,
  words: Vocabulary,
): UndeclaredGroup | undefined {
  const collections = collectionsOf(gap, words);
  if (collections.length === 0) return undefined;
  undeclared.gaps += 1;
  for (const name of collections)
    undeclared.collections.set(name, (undeclared.collections.get(name) ?? 0) + 1);
  const key = keyOf(result, gap, collections);
  const { collection } = result.subject;
  const { args } = gap;
  const group = undeclared.groups.get(key) ?? { collection, count: 0, expected: gap.expected, args };
  undeclared.groups.set(key, group);
  group.count += 1;
  if (group.args !== args && group.expected !== gap.expected) group.expected = null;
  group.args = args;
  return group;
}

/** The group that a gap was counted in. */
export function groupOf(
  { groups }: Undeclared,
  result: ReportResult,
  gap: ReportGap,
  words: Vocabulary,
): UndeclaredGroup | undefined {
  const collections = collectionsOf(gap, words);
  return collections.length === 0 ? undefined : groups.get(keyOf(result, gap, collections));
}

/** Of which records a group is, and of how many. */
export function recordsText({ collection, count }: UndeclaredGroup, words: Vocabulary): string {
  return message(words.language, 'gaps.of-records', { collection: words.collection(collection), count });
}

/** What to say of the collections that are not declared: what it means, and each with its gaps, those with most first. */
export function undeclaredTold(
  { collections, gaps }: Undeclared,
  { language, collection }: Vocabulary,
): { readonly lead: string; readonly collections: readonly string[] } | undefined {
  const most = [...collections].toSorted(([, one], [, other]) => other - one);
  if (most.length === 0) return undefined;
  return {
    lead: message(language, 'gaps.undeclared', {
      collections: most.length,
      gaps,
      example: `${most[0]![0]}: []`,
    }),
    collections: most.map(([name, count]) =>
      message(language, 'gaps.undeclared-of', {
        collection: message(language, 'collection.titled', { title: collection(name), name }),
        count,
      }),
    ),
  };
}

function collectionsOf(gap: ReportGap, words: Vocabulary): readonly string[] {
  return gapKind(gap) === 'open' && !gap.withheld ? words.undeclared(gap) : [];
}

function keyOf(
  { rule, subject }: ReportResult,
  { requirement, baselineState }: ReportGap,
  collections: readonly string[],
): string {
  return [rule, subject.collection, requirement, baselineState, ...collections].join(' ');
}
