import type { Audited } from '../judge.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Foresight, Lapse, LaterStep } from '../model/forecast.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { GapVerdict } from '../model/report-summary.ts';
import type { Gap, Result, RuleOutcome } from '../model/result.ts';
import { WAIVERS, type Waiver } from '../model/waiver.ts';

/** What auditing day after day shows. */
export interface Foreseen extends Foresight {
  /** The audit of the first day. */
  readonly today: Audited;
  /** The first day on which a rule failed to run: nothing can rest on a forecast that has one. */
  readonly brokenOn: Day | undefined;
  /** What becomes of each gap of the first day. */
  readonly endings: readonly Ending[];
}

/** A gap of the first day, and the day from which it is none to the end; nothing where it is one on the last day. */
export interface Ending {
  readonly result: Result;
  readonly gap: Gap;
  readonly endsOn: Day | undefined;
}

/**
 * Audits `days` days after the first and tells what opens on the way, or turns from unverified to not met. What is a gap
 * already is none of its business otherwise, unless it closes by itself and opens again. `auditOn` is asked for each day once, in order.
 */
export function foresee(asOf: Day, days: number, auditOn: (day: Day) => Audited): Foreseen {
  const today = auditOn(asOf);
  const waivers = placesOfWaivers(today.index);
  const watched = today.outcomes.map((outcome) => new WatchedRule(outcome, waivers));
  let brokenOn = isBroken(today) ? asOf : undefined;
  let before = asOf;
  for (let count = 1; count <= days; count += 1) {
    const day = addDays(asOf, count);
    const audited = auditOn(day);
    if (isBroken(audited)) brokenOn ??= day;
    for (const [position, outcome] of audited.outcomes.entries())
      watched[position]?.next(outcome, day, before);
    before = day;
  }
  return {
    today,
    days,
    through: addDays(asOf, days),
    lapses: watched.flatMap((rule) => rule.lapses),
    closing: watched.reduce((sum, { closing }) => sum + closing, 0),
    brokenOn,
    endings: watched.flatMap((rule) => rule.endings),
  };
}

/** The rules that have a gap on one day which is none on another; both audits looked at the same rules. */
export function rulesWithEndings(first: Audited, last: Audited): ReadonlySet<string> {
  const ending = first.outcomes.filter((outcome, position) => {
    const other = last.outcomes[position];
    const open = other && openGaps(other);
    return [...openGaps(outcome).keys()].some((key) => !open?.has(key));
  });
  return new Set(ending.map(({ rule }) => rule));
}

function isBroken({ outcomes }: Audited): boolean {
  return outcomes.some(({ results }) => results.some(({ verdict }) => verdict === 'error'));
}

interface OpenGap {
  readonly result: Result;
  readonly gap: Gap & { readonly verdict: GapVerdict };
}

/** One rule from day to day. */
class WatchedRule {
  readonly #lapses = new Map<string, Lapse & { readonly later: LaterStep[] }>();
  readonly #first: ReadonlyMap<string, OpenGap>;
  readonly #endsOn = new Map<string, Day>();
  readonly #waivers: PlacesOfWaivers;
  #outcome: RuleOutcome;
  #open: ReadonlyMap<string, OpenGap>;

  constructor(outcome: RuleOutcome, waivers: PlacesOfWaivers) {
    this.#waivers = waivers;
    this.#outcome = outcome;
    this.#open = openGaps(outcome);
    this.#first = this.#open;
  }

  /** What the rule says the day after. */
  next(outcome: RuleOutcome, day: Day, dayBefore: Day): void {
    if (outcome === this.#outcome) return;
    const before = this.#open;
    const waived = waivedGaps(this.#outcome);
    this.#outcome = outcome;
    this.#open = openGaps(outcome);
    for (const [key, { result, gap }] of this.#open) {
      const verdictBefore = before.get(key)?.gap.verdict;
      if (verdictBefore === gap.verdict) continue;
      const known = this.#lapses.get(key);
      if (known) known.later.push({ day, verdict: gap.verdict });
      // What nobody knows can still be shown to be so; once it is a fail, that is over.
      else if (verdictBefore === undefined || gap.verdict === 'fail')
        this.#lapses.set(key, {
          rule: result.rule,
          result: { ...result, gaps: [besideWaiver(gap, waived.get(key), this.#waivers)] },
          lastGoodDay: dayBefore,
          firstBadDay: day,
          later: [],
        });
    }
    for (const key of before.keys()) {
      if (this.#open.has(key)) continue;
      this.#lapses.get(key)?.later.push({ day, verdict: 'closed' });
      if (this.#first.has(key)) this.#endsOn.set(key, day);
    }
  }

  get lapses(): readonly Lapse[] {
    return [...this.#lapses.values()];
  }

  get closing(): number {
    return [...this.#first.keys()].filter((key) => !this.#open.has(key)).length;
  }

  get endings(): readonly Ending[] {
    return [...this.#first].map(([key, open]) => {
      return { ...open, endsOn: this.#open.has(key) ? undefined : this.#endsOn.get(key) };
    });
  }
}

/** A rule's gaps by what makes a gap the same on two days: requirement, subject, offender and the entry of its list. */
function openGaps({ results }: RuleOutcome): ReadonlyMap<string, OpenGap> {
  const open = new Map<string, OpenGap>();
  for (const result of results) {
    for (const gap of result.gaps) {
      if (!isOpen(gap)) continue;
      const key = keyOf(result, gap);
      // Of a list's member that is unmet and not all known, the worse is told.
      if (open.get(key)?.gap.verdict !== 'fail') open.set(key, { result, gap });
    }
  }
  return open;
}

/** The waivers of a rule's covered gaps, each by what makes its gap the same on two days. */
function waivedGaps({ results }: RuleOutcome): ReadonlyMap<string, Waiver> {
  const waived = new Map<string, Waiver>();
  for (const result of results)
    for (const gap of result.gaps) {
      if (!gap.waiver) continue;
      const key = keyOf(result, gap);
      if (!waived.has(key)) waived.set(key, gap.waiver);
    }
  return waived;
}

/** Where the waivers stand in their collection, by their ids. */
type PlacesOfWaivers = ReadonlyMap<unknown, number>;

function placesOfWaivers(index: InventoryIndex): PlacesOfWaivers {
  return new Map((index.records(WAIVERS) ?? []).map(({ id }, at) => [id, at]));
}

/** What opens because a waiver has ended names that waiver beside it, at the day of its end. */
function besideWaiver(gap: Gap, waiver: Waiver | undefined, waivers: PlacesOfWaivers): Gap {
  const at = waiver && waivers.get(waiver.id);
  if (at === undefined) return gap;
  const end = { record: { collection: WAIVERS, index: at }, path: ['expiresOn'] };
  return { ...gap, related: [...gap.related, end] };
}

function isOpen(gap: Gap): gap is OpenGap['gap'] {
  return (gap.verdict === 'fail' || gap.verdict === 'undeclared') && !gap.waiver;
}

function keyOf({ subject }: Result, { requirement, offender, entry }: Gap): string {
  return [requirement, subject.collection, subject.index, offender.collection, offender.index, entry].join(
    ' ',
  );
}
