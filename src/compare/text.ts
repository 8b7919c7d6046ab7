import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Difference, DifferentGap } from '../model/difference.ts';
import type { MessageArguments } from '../model/text.ts';
import { placeText } from '../report/record-labels.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { LONGEST, shown } from '../report/safe-text.ts';
import { tellingLines } from '../report/told-lines.ts';
import { isWorse } from './difference.ts';
import { changeText, countsText, gapText, sideText, TOLD_GAPS } from './words.ts';

/** Of each kind, as many as a person reads at once. */
const MOST = 50;
const INDENT = 2;

/** The difference for a terminal: what is worse first, one line at the end that sums it up. */
export function* differenceText(
  told: Difference,
  { language, words, width, paint }: RenderOptions,
): Generator<string> {
  const say = (code: MessageCode, args?: MessageArguments): string => message(language, code, args);
  const lines = tellingLines(language, width);
  const labelled = (label: MessageCode, text: string): string =>
    lines(say('report.labelled', { label: say(label), value: text }));

  function* section(heading: string, items: readonly string[], count = items.length): Generator<string> {
    if (count === 0) return;
    yield `\n${paint.bold(heading)}\n`;
    yield* items;
    if (count > items.length) yield lines(say('diff.more', { count: count - items.length }), INDENT);
  }
  const gapLines = (gap: DifferentGap): string => {
    const place = gap.location === null ? '' : shown(language, placeText(gap.location), LONGEST.message);
    return [
      lines(gapText(words, gap), INDENT, '-'),
      gap.message === null ? '' : lines(gap.message, INDENT),
      lines(changeText(language, gap), INDENT),
      place === '' ? '' : `${' '.repeat(INDENT)}${paint.dim(place)}\n`,
    ].join('');
  };
  const messages = (those: readonly { readonly message: string }[]): readonly string[] =>
    those.slice(0, MOST).map(({ message: text }) => lines(text, INDENT, '-'));

  yield `${paint.bold(say('diff.title'))}\n`;
  yield labelled('label.unit', say('unit.named', told.now.unit));
  yield labelled('diff.before', sideText(language, told.before));
  yield labelled('diff.now', sideText(language, told.now));
  yield* section(say('diff.section.uncompared'), messages(told.uncompared), told.uncompared.length);
  const { counts } = told;
  yield* section(
    say('diff.section.loosened', { count: counts.loosened }),
    messages(told.loosened),
    counts.loosened,
  );
  for (const kind of TOLD_GAPS)
    yield* section(
      say(`diff.section.${kind}`, { count: counts[kind] }),
      told[kind].slice(0, MOST).map(gapLines),
      counts[kind],
    );
  const result = say(isWorse(told) ? 'diff.verdict.worse' : 'diff.verdict.good');
  const line = [result, countsText(language, told)].join(say('report.clause-separator'));
  yield `\n${isWorse(told) ? paint.bad(line) : paint.good(line)}\n`;
}
