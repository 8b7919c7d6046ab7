import { type Day, dayOf, yearOf } from '../model/day.ts';
import type { Fact, InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { Requirement } from '../model/rulebook.ts';
import { compareTexts } from '../model/text-order.ts';
import type { compileTally } from './compile-tally.ts';
import { recordOf } from './facts.ts';
import type { Frame } from './frame.ts';

/** What is on record of a yearly duty that was not done: the latest acts, and the day of the latest that counts. */
export interface LatestActs {
  readonly related: readonly Fact[];
  readonly last: Day | undefined;
}

/** So many of the latest acts are told, whether they count or not. */
const TOLD = 3;

/** The latest acts; one that is classified is left out, for the gap could not be told with it. */
export function latestActs(
  acts: readonly InventoryRecord[],
  { on }: Pick<Extract<Requirement, { kind: 'yearly' }>, 'on'>,
  tally: ReturnType<typeof compileTally>,
  subject: RecordRef,
  frame: Frame,
): LatestActs {
  const dated = acts
    .flatMap((act) => (typeof act[on] === 'string' ? [{ act, day: dayOf(act[on]) }] : []))
    .filter(({ act, day }) => act.classified !== true && frame.run.hasReached(day))
    .sort(
      (one, other) =>
        compareTexts(other.day, one.day) || compareTexts(String(one.act.id), String(other.act.id)),
    );
  const counting = dated.find(({ act, day }) => tally([act], yearOf(day), frame).count > 0);
  return {
    related: dated.slice(0, TOLD).map(({ act }) => ({ record: recordOf(act, subject, frame), path: [on] })),
    last: counting?.day,
  };
}
