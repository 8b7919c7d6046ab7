import { idRanges } from '../id-ranges.ts';
import { categoryText, evidenceRequirementText, footingText } from '../unit-labels.ts';
import { labelled, type Page, value } from './page.ts';

const FILES_NAMED = 6;

/** Whose report it is, as of when, on what, by what. */
export function* header(page: Page): Generator<string> {
  const { report, language, paint, say } = page;
  yield `${paint.bold(say('report.title'))}\n`;
  const { unit } = report;
  yield labelled(
    page,
    'label.unit',
    say('unit.named', { name: value(page, unit.name), id: value(page, unit.id) }),
  );
  yield labelled(page, 'label.category', categoryText(language, unit.category));
  yield labelled(page, 'label.region', unit.region);
  yield labelled(page, 'label.footing', footingText(report, language));
  yield labelled(page, 'label.as-of', say(`as-of.${report.asOfSource}`, { day: report.asOf }));
  yield labelled(page, 'label.inputs', inputs(page));
  yield labelled(page, 'label.scope', scope(page));
  if (report.requireEvidence !== null)
    yield labelled(page, 'label.require-evidence', evidenceRequirementText(language, report.requireEvidence));
  if (report.ignoresWaivers) yield labelled(page, 'label.waivers', say('waivers.ignored'));
  yield labelled(page, 'label.tool', say('tool.value', { version: report.tool.version }));
  yield labelled(page, 'label.rulebook', report.rulebook.version);
}

function inputs(page: Page): string {
  const files = page.report.inputs.map(({ file }) => value(page, file));
  const args = { count: files.length, files: files.slice(0, FILES_NAMED) };
  return page.say(files.length > FILES_NAMED ? 'inputs.more' : 'inputs.listed', args);
}

function scope({ report, language, say }: Page): string {
  if (report.partial) return say('scope.partial', { ids: idRanges(report, language, report.only) });
  const count = report.articles.reduce((sum, { duties }) => sum + duties.length, 0);
  return say('scope.all', { count });
}
