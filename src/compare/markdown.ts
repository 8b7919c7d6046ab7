import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Difference } from '../model/difference.ts';
import type { MessageArguments } from '../model/text.ts';
import { code, told as escaped, prose } from '../report/markdown/escape.ts';
import { list, table } from '../report/markdown/sheet.ts';
import { placeText } from '../report/record-labels.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { isWorse } from './difference.ts';
import { changeText, countsText, gapText, sideText, TOLD_GAPS } from './words.ts';

/** The difference as GFM, for a comment on a pull request. */
export function* differenceMarkdown(told: Difference, { language, words }: RenderOptions): Generator<string> {
  const say = (text: MessageCode, args?: MessageArguments): string =>
    prose(language, message(language, text, args));
  const labelled = (label: MessageCode, value: string): string =>
    say('report.labelled', { label: message(language, label), value });
  const heading = (text: string): string => `\n## ${text}\n`;
  const messages = (those: readonly { readonly message: string }[]): string =>
    list(those.map((one) => escaped(language, one.message)));

  yield `# ${say('diff.title')}\n`;
  yield list([
    labelled('label.unit', message(language, 'unit.named', told.now.unit)),
    labelled('diff.before', sideText(language, told.before)),
    labelled('diff.now', sideText(language, told.now)),
    say(isWorse(told) ? 'diff.verdict.worse' : 'diff.verdict.good'),
    prose(language, countsText(language, told)),
  ]);
  if (told.uncompared.length > 0)
    yield `${heading(say('diff.section.uncompared'))}${messages(told.uncompared)}`;
  if (told.loosened.length > 0)
    yield `${heading(say('diff.section.loosened', { count: told.counts.loosened }))}${messages(told.loosened)}`;
  for (const kind of TOLD_GAPS)
    yield* table(
      { say },
      ['column.requirement', 'column.change', 'column.finding', 'column.place'],
      told[kind].map((gap) => [
        escaped(language, gapText(words, gap)),
        escaped(language, changeText(language, gap)),
        gap.message === null ? '' : escaped(language, gap.message),
        gap.location === null ? '' : code(language, placeText(gap.location)),
      ]),
      heading(say(`diff.section.${kind}`, { count: told.counts[kind] })),
    );
}
