import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';

/** As much of a text is looked at, before the place where the parser gives up. */
const REACH = 5000;
const OPENING = /["'[{]/g;
const CLOSING = /[\]}]/;
const NEVER_CLOSED = /^unexpected end of the (?:stream|document) within/;
const BRACKET_NEVER_CLOSED = /^unexpected end of the (?:stream|document) within a flow collection/;

/** Where the quote or bracket opens that is still open at `end`; `end` itself, where that is not found. */
export function openingBefore(text: string, end: number): number {
  // What closes at the margin is itself the mistake.
  if (CLOSING.test(text.charAt(end))) return end;
  const from = Math.max(0, end - REACH);
  const signs = [...text.slice(from, end).matchAll(OPENING)].map(({ index }) => from + index);
  const isOpen = (sign: number): boolean => NEVER_CLOSED.test(refusalOf(text.slice(sign, end)));
  return signs.findLast((sign) => beginsValue(lineUpTo(text, sign)) && isOpen(sign)) ?? end;
}

/** Whether a value could begin behind this part of a line: no comment, and nothing inside another text. */
function beginsValue(before: string): boolean {
  const parsed = parse(`${before}x`);
  if (typeof parsed !== 'string')
    return parsed.some((event) => event.type === EVENT_ID.SCALAR && event.valueStart === before.length);
  // Between brackets a text ends before a bracket, and a value has to come after a comma.
  return BRACKET_NEVER_CLOSED.test(parsed) && BRACKET_NEVER_CLOSED.test(refusalOf(`${before}[`));
}

function lineUpTo(text: string, offset: number): string {
  return /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - REACH), offset))?.[0] ?? '';
}

function refusalOf(text: string): string {
  const parsed = parse(text);
  return typeof parsed === 'string' ? parsed : '';
}

/** The parser's events, or why it refuses the text. */
function parse(text: string): readonly Event[] | string {
  try {
    return parseEvents(text, {});
  } catch (error) {
    if (error instanceof YAMLException) return error.reason;
    throw error;
  }
}
