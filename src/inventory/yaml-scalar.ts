import { constructFromEvents, EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

const ABSENT = -1;
/** Plain texts that begin otherwise are always strings. */
const MAY_HAVE_A_TYPE = /^[-+.\d~nNtTfF]/;
const NO_NUMBER = /^(?:\d{4}-\d\d-\d\d|\d+(?:\.\d+){2,})$/;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** Words that are more than a text, however they are written. */
export const WORD_WITH_A_TYPE = /^(?:null|true|false)$/i;
const FIRST_LETTER = 65;

/** What YAML makes of a plain text. */
export function typed(text: string): unknown {
  const [start, end, none] = [0, text.length, ABSENT];
  const properties = { anchorStart: none, anchorEnd: none, tagStart: none, tagEnd: none };
  const scalar: ScalarEvent = {
    type: EVENT_ID.SCALAR,
    valueStart: start,
    valueEnd: end,
    ...properties,
    style: SCALAR_STYLE.PLAIN,
    chomping: 1,
    indent: none,
    fast: true,
  };
  const events: Event[] = [
    { type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] },
    scalar,
    { type: EVENT_ID.POP },
  ];
  return constructFromEvents(events, { source: text })[0];
}

/** The same, of a text on one line: most often told without asking the parser. */
export function valueOfPlain(text: string): unknown {
  if (!MAY_HAVE_A_TYPE.test(text) || NO_NUMBER.test(text)) return text;
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (WHOLE_NUMBER.test(text)) return Number(text);
  if (text.charCodeAt(0) >= FIRST_LETTER && text !== '~' && !WORD_WITH_A_TYPE.test(text)) return text;
  return typed(text);
}
