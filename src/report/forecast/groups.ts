import type { ForecastLapse, LaterStep } from '../../model/forecast.ts';
import { WAIVERS } from '../../model/waiver.ts';

/** Lapses of one requirement on one day: as a rule one thing to do for all of them. */
export interface LapseGroup {
  /** The first of them; day, rule, requirement, verdict and severity are the same for all. */
  readonly head: ForecastLapse;
  /** As many of them as are told one by one. */
  readonly told: readonly ForecastLapse[];
  readonly count: number;
  /** What is said of them, each text once and no more than a few. */
  readonly messages: readonly string[];
  readonly remedies: readonly string[];
  /** What becomes of them later, likewise. */
  readonly later: readonly (readonly LaterStep[])[];
  /** The waivers that ended, likewise. */
  readonly waivers: readonly EndedWaiver[];
}

/** A waiver and the place of its end. */
export type EndedWaiver = ForecastLapse['related'][number];

/** The waivers whose end is why a gap opens: no rule reads waivers, so they stand beside it for nothing else. */
export function endedWaivers({ related }: ForecastLapse): readonly EndedWaiver[] {
  return related.filter(({ collection }) => collection === WAIVERS);
}

const TEXTS_TOLD = 3;

/** Goes through a forecast's lapses once; `limit` of each group are kept to be told one by one. */
export function* grouped(lapses: Iterable<ForecastLapse>, limit: number): Generator<LapseGroup> {
  let open: OpenGroup | undefined;
  for (const lapse of lapses) {
    if (!open || !belongsTo(open.head, lapse)) {
      if (open) yield open.group;
      open = new OpenGroup(lapse, limit);
    }
    open.add(lapse);
  }
  if (open) yield open.group;
}

function belongsTo(head: ForecastLapse, lapse: ForecastLapse): boolean {
  const { firstBadDay, rule, requirement, verdict } = lapse;
  return (
    head.firstBadDay === firstBadDay &&
    head.rule === rule &&
    head.requirement === requirement &&
    head.verdict === verdict
  );
}

class OpenGroup {
  readonly head: ForecastLapse;
  readonly #limit: number;
  readonly #told: ForecastLapse[] = [];
  readonly #messages = new Set<string>();
  readonly #remedies = new Set<string>();
  readonly #later = new Map<string, readonly LaterStep[]>();
  readonly #waivers = new Map<string, EndedWaiver>();
  #count = 0;

  constructor(head: ForecastLapse, limit: number) {
    this.head = head;
    this.#limit = limit;
  }

  add(lapse: ForecastLapse): void {
    this.#count += 1;
    if (this.#count <= this.#limit) this.#told.push(lapse);
    if (this.#messages.size < TEXTS_TOLD) this.#messages.add(lapse.message);
    if (lapse.remedy !== null && this.#remedies.size < TEXTS_TOLD) this.#remedies.add(lapse.remedy);
    if (lapse.later.length > 0 && this.#later.size < TEXTS_TOLD)
      this.#later.set(JSON.stringify(lapse.later), lapse.later);
    for (const waiver of endedWaivers(lapse))
      if (this.#waivers.size < TEXTS_TOLD) this.#waivers.set(waiver.id, waiver);
  }

  get group(): LapseGroup {
    return {
      head: this.head,
      told: this.#told,
      count: this.#count,
      messages: [...this.#messages],
      remedies: [...this.#remedies],
      later: [...this.#later.values()],
      waivers: [...this.#waivers.values()],
    };
  }
}
