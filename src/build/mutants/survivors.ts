import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Tried } from '../../mutants/try-mutants.ts';

/** `rules/survivors.yaml`: changes that no example can or need notice, each with the reason. */
export const SURVIVORS = 'rules/survivors.yaml';

/** A survivor that somebody looked at: it changes nothing that a unit could declare, or nothing worth an example. */
export interface Accepted {
  readonly rule: string;
  readonly mutant: string;
  readonly why: string;
}

/** Reads the list: entries of a rule (or condition), its mutants and one reason. Throws for a malformed or repeated one. */
export function readAccepted(): readonly Accepted[] {
  if (!existsSync(SURVIVORS)) return [];
  const accepted = acceptedIn(load(readFileSync(SURVIVORS, 'utf8'), { filename: SURVIVORS }));
  const keys = accepted.map(keyOf);
  const repeated = keys.find((key, position) => keys.indexOf(key) !== position);
  if (repeated) throw new Error(`${SURVIVORS} has ${repeated} twice`);
  return accepted;
}

function acceptedIn(entries: unknown): readonly Accepted[] {
  if (!Array.isArray(entries)) throw new Error(`${SURVIVORS} is no list`);
  return entries.flatMap((entry): readonly Accepted[] => {
    const { rule, mutants, why, ...others } = entry ?? {};
    const texts = [rule, why, ...(Array.isArray(mutants) ? mutants : [undefined])];
    if (texts.some((text) => typeof text !== 'string' || text === '') || Object.keys(others).length > 0)
      throw new Error(`${SURVIVORS}: not a rule, its mutants and why: ${JSON.stringify(entry)}`);
    return mutants.map((mutant: string) => ({ rule, mutant, why }));
  });
}

/** How the changes of some rules came out, against the list. */
export interface Comparison {
  /** Survivors that nobody has explained. */
  readonly unexplained: readonly { readonly rule: string; readonly mutant: string }[];
  /** Entries of the list, for what was looked at, that are no survivors now. */
  readonly stale: readonly Accepted[];
  readonly explained: number;
}

/** Compares what came of some rules with the list. */
export function compare(tried: readonly Tried[], accepted: readonly Accepted[]): Comparison {
  const survivors = tried.flatMap(({ of, survivors: names }) =>
    names.map((mutant) => ({ rule: of, mutant })),
  );
  const surviving = new Set(survivors.map(keyOf));
  const listed = new Set(accepted.map(keyOf));
  const lookedAt = new Set(tried.map(({ of }) => of));
  const unexplained = survivors.filter((one) => !listed.has(keyOf(one)));
  return {
    unexplained,
    stale: accepted.filter((entry) => lookedAt.has(entry.rule) && !surviving.has(keyOf(entry))),
    explained: survivors.length - unexplained.length,
  };
}

function keyOf({ rule, mutant }: { readonly rule: string; readonly mutant: string }): string {
  return `${rule} ${mutant}`;
}
