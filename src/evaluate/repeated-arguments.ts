import type { MessageArguments } from '../model/text.ts';

/**
 * Keeps what the words of one requirement were last filled with: a hundred thousand records that lack the same fact say
 * the same, and hold it once.
 */
export class RepeatedArguments {
  #last: MessageArguments = {};

  /** Arguments that say the same: the last ones, where these are no others. */
  of(args: MessageArguments): MessageArguments {
    if (!sayTheSame(this.#last, args)) this.#last = args;
    return this.#last;
  }
}

function sayTheSame(one: MessageArguments, other: MessageArguments): boolean {
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]));
}

function isSame(
  one: MessageArguments[string] | undefined,
  other: MessageArguments[string] | undefined,
): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((member, at) => member === other[at]);
}
