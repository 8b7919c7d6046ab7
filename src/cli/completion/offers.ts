import type { Argument, Option } from 'commander';
import type { Language } from '../../model/text.ts';

/** What a shell may put in a place of the command line, and what it means in the person's language. */
export interface Suggestion {
  readonly value: string;
  readonly description: string;
}

/** What can stand as an option's value or as an argument: files, or one of some words. */
export type Offer = 'files' | ((language: Language) => readonly Suggestion[]);

const offers = new WeakMap<Argument | Option, Offer>();

/** Says what a shell may complete an option's value or an argument with; gives it back. */
export function offering<T extends Argument | Option>(place: T, offer: Offer): T {
  offers.set(place, offer);
  return place;
}

/** What was said of it; nothing for free text. */
export function offerOf(place: Argument | Option): Offer | undefined {
  return offers.get(place);
}

/** Words that explain themselves. */
export function plainly(values: readonly string[]): Offer {
  return () => values.map((value) => ({ value, description: '' }));
}
