import { type Day, dayNumber, isDay, yearOf } from '../model/day.ts';
import type { EvidenceWeight } from '../model/evidence.ts';
import type { Footing } from '../model/footing.ts';
import type { FunctionContext } from '../model/functions/rule-function.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Calendar } from './calendar.ts';

/** What all rules of a run share. */
export interface Run {
  readonly index: InventoryIndex;
  readonly schema: SchemaIndex;
  readonly asOf: Day;
  readonly parameters: Readonly<Record<string, number | string>>;
  /** How the papers bind this unit, and from which day. */
  readonly footing: Footing;
  /** The days that are fixed by the year of the audit date. */
  readonly calendar: Calendar;
  /** The records whose evidence is sound; without it nothing is more than declared. */
  readonly standing?: EvidenceWeight['standing'];
}

/** Later than every day. */
const NEVER: Day = '9999-99-99';

/** The number of a day that was noted; of a text that is in no calendar (a year's 02-30) the cautious one. */
function numberOf(noted: Day, cautious: number): number {
  if (noted === NEVER) return Number.POSITIVE_INFINITY;
  return isDay(noted) ? dayNumber(noted) : cautious;
}

/**
 * A run that notes for how long its answers about the audit date stay what they are, where somebody will ask. Whoever
 * reads `asOf` itself may do anything with it, so the answer holds on that day alone; the questions below say more exactly
 * when they turn.
 */
export class DatedRun implements Run {
  readonly index: InventoryIndex;
  readonly schema: SchemaIndex;
  readonly parameters: Run['parameters'];
  readonly footing: Footing;
  readonly standing?: EvidenceWeight['standing'];
  /** Whether anybody will ask when the answers turn. */
  readonly isNoting: boolean;
  /** The audit date for what says itself when its answer turns: reading it here notes nothing. */
  readonly unnoted: FunctionContext;
  readonly #asOf: Day;
  readonly #calendar: Calendar;
  /** The first day on which an answer is another one. */
  #turnsOn: Day = NEVER;
  /** The last day on which every answer is still the same. */
  #holdsThrough: Day = NEVER;
  /** In so many days an answer is another one. */
  #turnsIn = Number.POSITIVE_INFINITY;

  constructor(run: Run, isNoting = true) {
    this.isNoting = isNoting;
    this.index = run.index;
    this.schema = run.schema;
    this.parameters = run.parameters;
    this.footing = run.footing;
    if (run.standing) this.standing = run.standing;
    this.#asOf = run.asOf;
    this.#calendar = run.calendar;
    this.unnoted = { asOf: run.asOf, hasReached: (day) => day <= run.asOf };
  }

  get asOf(): Day {
    this.turnsIn(1);
    return this.#asOf;
  }

  /** The year of the audit date. */
  get year(): number {
    this.#turnWithTheYear();
    return yearOf(this.#asOf);
  }

  get calendar(): Calendar {
    this.#turnWithTheYear();
    return this.#calendar;
  }

  #turnWithTheYear(): void {
    this.hasPassed(`${this.#asOf.slice(0, 4)}-12-31`);
  }

  /** Whether the audit date is `day` or later. */
  hasReached(day: Day): boolean {
    if (day <= this.#asOf) return true;
    if (day < this.#turnsOn) this.#turnsOn = day;
    return false;
  }

  /** Whether the audit date is later than `day`. */
  hasPassed(day: Day): boolean {
    if (day < this.#asOf) return true;
    if (day < this.#holdsThrough) this.#holdsThrough = day;
    return false;
  }

  /** Notes that an answer is another one so many days after the audit date. */
  turnsIn(days: number): void {
    if (days < this.#turnsIn) this.#turnsIn = days;
  }

  /** Forgets what was noted; to be called before the first question of what is to be noted. */
  startNoting(): void {
    this.#turnsOn = NEVER;
    this.#holdsThrough = NEVER;
    this.#turnsIn = Number.POSITIVE_INFINITY;
  }

  /** The first day, as a `dayNumber`, on which what was asked since `startNoting` may be answered otherwise. */
  firstTurn(): number {
    const tomorrow = dayNumber(this.#asOf) + 1;
    return Math.min(
      tomorrow - 1 + this.#turnsIn,
      numberOf(this.#turnsOn, tomorrow),
      numberOf(this.#holdsThrough, tomorrow - 1) + 1,
    );
  }
}
