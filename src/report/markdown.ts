import { message } from '../messages/message.ts';
import type { Report } from '../model/report.ts';
import { appendix } from './markdown/appendix.ts';
import { gapsTable, remedies } from './markdown/gaps.ts';
import { openMatters } from './markdown/open.ts';
import { basics, chapters, conclusion } from './markdown/overview.ts';
import { risks } from './markdown/risks.ts';
import { createSheet } from './markdown/sheet.ts';
import type { RenderOptions } from './render-options.ts';

/** The report as it is handed in, as GFM: eight sections in the usual order. */
export function* markdownChunks(report: Report, { language, words }: RenderOptions): Generator<string> {
  const sheet = createSheet(report, words);
  yield `# ${message(language, 'report.title')}\n`;
  yield* basics(sheet);
  yield* conclusion(sheet);
  yield* chapters(sheet);
  yield* gapsTable(sheet);
  yield* risks(sheet);
  yield* remedies(sheet);
  yield* openMatters(sheet);
  yield* appendix(sheet);
}
