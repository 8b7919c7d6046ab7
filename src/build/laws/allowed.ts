import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { type Breach, LAWS, type Law } from '../../laws/hold.ts';

/** `fixtures/laws.yaml`: where laws do not hold of rules, each with the reason. */
export const ALLOWED = 'fixtures/laws.yaml';

/** A breach by its names alone. */
type Named = Pick<Breach, 'law' | 'rule' | 'what' | 'example'>;

/** A breach that somebody looked at; without a reason (empty) nobody has yet. */
export interface Allowed extends Named {
  readonly why: string;
}

/** Reads the list. Throws for a malformed or repeated entry. */
export function readAllowed(text = readFileSync(ALLOWED, 'utf8')): readonly Allowed[] {
  const entries = load(text, { filename: ALLOWED });
  if (!Array.isArray(entries)) throw new Error(`${ALLOWED} is no list`);
  const allowed = entries.flatMap(allowedIn);
  const keys = allowed.map(keyOf);
  const repeated = keys.find((key, position) => keys.indexOf(key) !== position);
  if (repeated) throw new Error(`${ALLOWED} has ${repeated} twice`);
  return allowed;
}

function allowedIn(entry: unknown): readonly Allowed[] {
  const { law, why, breaches, ...others } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const listed = Object.entries((breaches ?? {}) as Readonly<Record<string, unknown>>);
  const isRight =
    LAWS.includes(law as Law) &&
    typeof why === 'string' &&
    listed.length > 0 &&
    listed.every(([, examples]) => Array.isArray(examples)) &&
    Object.keys(others).length === 0;
  if (!isRight) throw new Error(`${ALLOWED}: not a law, why, and breaches: ${JSON.stringify(entry)}`);
  return listed.flatMap(([place, examples]) => {
    const [rule = '', ...what] = place.split(' ');
    const named = { law: law as Law, rule, ...(what.length > 0 ? { what: what.join(' ') } : {}), why };
    return (examples as readonly unknown[]).map((example) => ({ ...named, example: String(example) }));
  });
}

/** What breaches of laws are to the list. */
export interface Comparison {
  /** Breaches that nobody has given a reason for. */
  readonly unexplained: readonly Breach[];
  /** Entries for examples that were tried, or are no more, that are no breaches now. */
  readonly stale: readonly Allowed[];
  readonly explained: number;
}

/** Which entries of the list some trials could have shown to be needed: those of these examples, or of none there is. */
export type WasTried = (entry: Named) => boolean;

/** Compares breaches with the list. */
export function compare(
  breaches: readonly Breach[],
  allowed: readonly Allowed[],
  tried: WasTried,
): Comparison {
  const found = new Set(breaches.map(keyOf));
  const reasons = new Map(allowed.map((entry) => [keyOf(entry), entry.why]));
  const unexplained = breaches.filter((breach) => !reasons.get(keyOf(breach)));
  return {
    unexplained,
    stale: allowed.filter((entry) => tried(entry) && !found.has(keyOf(entry))),
    explained: breaches.length - unexplained.length,
  };
}

/** The list as it has to be now: reasons stay with what is still a breach, and new breaches have an empty one. */
export function renewed(
  breaches: readonly Breach[],
  allowed: readonly Allowed[],
  tried: WasTried,
): readonly Allowed[] {
  const reasons = new Map(allowed.map((entry) => [keyOf(entry), entry.why]));
  const now = breaches.map(({ told: _, ...named }) => ({ ...named, why: reasons.get(keyOf(named)) ?? '' }));
  return [...allowed.filter((entry) => !tried(entry)), ...now];
}

/** The list as text, by law, reason and rule; what has no reason yet comes first. `rules`: their ids, in order. */
export function allowedText(allowed: readonly Allowed[], rules: readonly string[]): string {
  const groups = LAWS.flatMap((law) => {
    const ofLaw = allowed.filter((entry) => entry.law === law);
    return [...new Set(ofLaw.map(({ why }) => why))].sort().map((why) =>
      groupText(
        law,
        why,
        ofLaw.filter((entry) => entry.why === why),
        rules,
      ),
    );
  });
  return `${HEAD}\n${groups.join('\n')}`;
}

const HEAD = `# Where a law that should hold of every rule does not, and why it need not: \`npm run laws\` lists the others, and says where
# an entry here is a breach no more; \`npm run laws -- --write\` brings the list up to date, with an empty \`why\` to be filled in.
`;

function groupText(law: Law, why: string, entries: readonly Allowed[], rules: readonly string[]): string {
  const places = [...new Set(entries.map(placeOf))].sort(
    (one, other) => rules.indexOf(ruleOf(one)) - rules.indexOf(ruleOf(other)) || (one < other ? -1 : 1),
  );
  const lines = places.map((place) => {
    const examples = entries.filter((entry) => placeOf(entry) === place).map(({ example }) => example);
    return `    ${place}:\n${examples
      .sort()
      .map((example) => `      - ${example}\n`)
      .join('')}`;
  });
  return `- law: ${law}\n  why: ${JSON.stringify(why)}\n  breaches:\n${lines.join('')}`;
}

function ruleOf(place: string): string {
  return place.split(' ', 1)[0]!;
}

function placeOf({ rule, what }: Named): string {
  return what === undefined ? rule : `${rule} ${what}`;
}

/** How a breach is told from every other. */
export function keyOf(breach: Named): string {
  return `${breach.law} ${placeOf(breach)} ${breach.example}`;
}
