import type { Day } from './day.ts';
import type { Text } from './text.ts';

/** A regulation or a notice that forwards it. */
export interface Paper {
  readonly id: string;
  readonly number: string;
  readonly issuer: string;
  readonly title: Text;
  /** The first day on which it binds; unknown for a paper whose date is not known. */
  readonly inForce?: Day;
  readonly forwards?: string;
  /** Whom it binds, in words. */
  readonly binds: Text;
  readonly chapters: readonly Chapter[];
  /** A paper that does not come with the program: whom it is addressed to and what it changes. */
  readonly further?: FurtherPaper;
}

/** What a paper says that somebody adds to the program's own. */
export interface FurtherPaper {
  /** The units it binds by themselves; those elsewhere may declare it in `unit.papers`. */
  readonly addressed: readonly Address[];
  /** Figures that it makes stricter for the units it binds, by the parameter's name. */
  readonly tighten: Readonly<Record<string, number | string>>;
}

/** Units by category and by the head of their region code; of either, all where it is not there. */
export interface Address {
  readonly categories?: readonly string[];
  readonly regions?: readonly string[];
}

/** A chapter, with the articles (or, in a notice, the items) it holds, in order. */
export interface Chapter {
  readonly id: string;
  readonly title: Text;
  readonly articles: readonly { readonly number: number; readonly title: Text }[];
}
