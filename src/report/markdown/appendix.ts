import { listed, message } from '../../messages/message.ts';
import type { ReportParameter } from '../../model/report.ts';
import type { Language } from '../../model/text.ts';
import { idRanges } from '../id-ranges.ts';
import { type KeptOut, reasonsTold } from '../not-applicable.ts';
import { code, prose, shortened, told, value } from './escape.ts';
import { unwrittenSentence } from './overview.ts';
import { list, paragraph, type Sheet, section, subsection, table } from './sheet.ts';

/** 附录: the papers, the parameters, what does not apply, what has no rule, the inputs, the tool. */
export function* appendix(sheet: Sheet): Generator<string> {
  const { report, language, say } = sheet;
  yield section(sheet, 'section.appendix');
  yield* table(
    sheet,
    ['column.paper-number', 'column.paper-title', 'column.issuer', 'column.in-force'],
    report.papers.map(({ number, title, issuer, inForce }) => [
      value(language, number),
      value(language, title),
      value(language, issuer),
      inForce === null ? say('paper.unknown-day') : value(language, inForce),
    ]),
    subsection(say('subsection.papers')),
  );
  yield* parameters(sheet);
  yield* notApplicable(sheet);
  const unwritten = unwrittenSentence(sheet);
  if (unwritten !== '') {
    yield `${subsection(say('subsection.unwritten'))}${paragraph(message(language, 'report.full-stop', { text: unwritten }))}`;
  }
  yield* table(
    sheet,
    ['column.file', 'column.digest'],
    report.inputs.map(({ file, sha256 }) => [code(language, file), code(language, sha256)]),
    subsection(say('subsection.inputs')),
  );
  yield* runNotes(sheet);
  yield subsection(say('subsection.tool'));
  yield list([
    say('tool.value', { version: report.tool.version }),
    say('report.labelled', {
      label: message(language, 'label.rulebook'),
      value: message(language, 'rulebook.value', report.rulebook),
    }),
  ]);
}

function* parameters(sheet: Sheet): Generator<string> {
  const { report, language, say } = sheet;
  yield subsection(say('subsection.parameters'));
  if (report.parameters.every(({ effect }) => effect === 'default')) {
    yield paragraph(message(language, 'report.full-stop', { text: say('parameters.default') }));
  }
  yield* table(
    sheet,
    ['column.parameter', 'column.parameter-value', 'column.default', 'column.effect', 'column.source'],
    report.parameters.map((parameter) => parameterRow(sheet, parameter)),
  );
}

function parameterRow({ language, say }: Sheet, parameter: ReportParameter): readonly string[] {
  const source = value(language, parameter.source);
  const reason =
    parameter.reason === null
      ? ''
      : say('report.labelled', {
          label: message(language, 'label.reason'),
          value: shortened(language, parameter.reason),
        });
  return [
    code(language, parameter.name),
    value(language, String(parameter.value)),
    value(language, String(parameter.default)),
    say(`effect.${parameter.effect}`),
    reason === '' ? source : [source, reason].join(message(language, 'report.clause-separator')),
  ];
}

/** Why what does not apply: each reason once, with the duties and of which records of each it is said. */
function* notApplicable(sheet: Sheet): Generator<string> {
  const { report, language, survey, say } = sheet;
  const dutiesBy = new Map<string, Map<string, string[]>>();
  for (const { id } of report.articles.flatMap(({ duties }) => duties)) {
    for (const [reason, keptOut] of reasonsTold(survey.notApplicable, id, language)) {
      const byRecords = dutiesBy.get(reason) ?? new Map<string, string[]>();
      const records = recordsText(keptOut, language);
      dutiesBy.set(reason, byRecords.set(records, [...(byRecords.get(records) ?? []), id]));
    }
  }
  const rows = [...dutiesBy].map(([reason, byRecords]) => {
    const duties = [...byRecords].map(([records, ids]) =>
      message(language, 'not-applicable.duties', { ids: idRanges(report, language, ids), records }),
    );
    return [
      told(language, reason),
      prose(language, duties.join(message(language, 'report.clause-separator'))),
    ];
  });
  yield* table(
    sheet,
    ['column.reason', 'column.duties-and-count'],
    rows,
    subsection(say('subsection.not-applicable')),
  );
}

/** The records that a reason keeps out: by their ids where they are few, else the first of them and how many. */
function recordsText({ count, first }: KeptOut, language: Language): string {
  if (first.length === 0) return message(language, 'not-applicable.records', { count });
  const ids = listed(language, first);
  return first.length === count ? ids : message(language, 'not-applicable.first-records', { ids, count });
}

/** Notes on the run itself; remarks on records stand with the open matters. */
function* runNotes({ report, language, say }: Sheet): Generator<string> {
  const notes = [];
  for (const { rule, message: text } of report.notes) if (rule === null) notes.push(told(language, text));
  if (notes.length > 0) yield `${subsection(say('subsection.notes'))}${list(notes)}`;
}
