import type { Argument, Command, Option } from 'commander';
import type { Language } from '../../model/text.ts';
import { type Offer, offerOf, type Suggestion } from './offers.ts';

/** What a shell can put at the end of a line. */
export interface Completion {
  readonly suggestions: readonly Suggestion[];
  /** Whether the shell should offer files as well. */
  readonly files: boolean;
}

const NOTHING: Completion = { suggestions: [], files: false };

/** How far a line has got: the command, the option that waits for its value, and the arguments given so far. */
interface Progress {
  readonly command: Command;
  readonly waiting: Option | undefined;
  readonly given: number;
  readonly onlyArguments: boolean;
}

/**
 * What can stand in place of the last of the words; the others are complete. `=` as a word of its own, as bash cuts
 * `--format=json`, is passed over.
 */
export function completeLine(program: Command, words: readonly string[], language: Language): Completion {
  const whole = words.filter((word, position) => word !== '=' || position === 0);
  const last = words.at(-1) === '=' ? '' : (whole.at(-1) ?? '');
  const before = words.at(-1) === '=' ? whole : whole.slice(0, -1);
  const { command, waiting, given, onlyArguments } = progressOf(program, before);
  if (waiting) return fromOffer(offerOf(waiting), last, language);
  if (!onlyArguments && last.startsWith('-')) return fromOptions(command, last, language);
  const commands = given > 0 || command.commands.length === 0 ? [] : visible(command);
  const own = commands.map((one) => ({ value: one.name(), description: one.description() }));
  const offered = fromOffer(argumentOffer(command, given), last, language);
  return { suggestions: [...starting(own, last), ...offered.suggestions], files: offered.files };
}

function progressOf(program: Command, words: readonly string[]): Progress {
  let command = program;
  let waiting: Option | undefined;
  let given = 0;
  let onlyArguments = false;
  for (const word of words) {
    if (waiting) waiting = undefined;
    else if (onlyArguments) given += 1;
    else if (word === '--') onlyArguments = true;
    else if (word.startsWith('-')) waiting = word.includes('=') ? undefined : takingValue(command, word);
    else {
      const below: Command | undefined =
        given > 0 ? undefined : command.commands.find((one) => one.name() === word);
      if (below) command = below;
      else given += 1;
    }
  }
  return { command, waiting, given, onlyArguments };
}

function takingValue(command: Command, flag: string): Option | undefined {
  return command.options.find(
    ({ long, short, required, optional }) => (long === flag || short === flag) && (required || optional),
  );
}

function fromOptions(command: Command, word: string, language: Language): Completion {
  const [flag = '', ...rest] = word.split('=');
  if (rest.length > 0) {
    const option = takingValue(command, flag);
    const { suggestions, files } = fromOffer(option && offerOf(option), rest.join('='), language);
    return {
      suggestions: suggestions.map(({ value, description }) => ({ value: `${flag}=${value}`, description })),
      files,
    };
  }
  const options = command.createHelp().visibleOptions(command);
  const own = options.flatMap(({ long, description }) => (long ? [{ value: long, description }] : []));
  return { suggestions: starting(own, word), files: false };
}

/** The argument whose turn it is; the last one again where it may be repeated. */
function argumentOffer(command: Command, given: number): Offer | undefined {
  const places: readonly Argument[] = command.registeredArguments;
  const place = places[given] ?? (places.at(-1)?.variadic ? places.at(-1) : undefined);
  return place && offerOf(place);
}

/** In a list with commas, the part behind the last one is completed. */
function fromOffer(offer: Offer | undefined, word: string, language: Language): Completion {
  if (offer === undefined) return NOTHING;
  if (offer === 'files') return { suggestions: [], files: true };
  const head = word.slice(0, word.lastIndexOf(',') + 1);
  const suggestions = offer(language).map(({ value, description }) => ({ value: head + value, description }));
  return { suggestions: starting(suggestions, word), files: false };
}

function starting(suggestions: readonly Suggestion[], word: string): readonly Suggestion[] {
  return suggestions.filter(({ value }) => value.startsWith(word));
}

function visible(command: Command): readonly Command[] {
  return command.createHelp().visibleCommands(command);
}
