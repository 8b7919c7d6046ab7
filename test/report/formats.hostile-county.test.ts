import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { Language } from '../../src/model/text.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { type Format, rendererOf } from '../../src/report/formats.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { readSavedReport } from '../../src/report/saved-report.ts';
import { AS_OF, auditFiles, filesOf, SHIPPED, WORDS } from '../fixtures/shipped.ts';
import { HOSTILE, rawIn, reportFullOf } from './hostile-texts.ts';
import { every, parsedCommand, parsedXml, validSarif } from './parsers.ts';

const audited = auditFiles(filesOf('sample-county'));

/** The sample county's report, every text that can come from outside replaced by the next of the hostile ones. */
function hostile(language: Language): Report {
  const texts = Object.values(HOSTILE);
  let next = 0;
  const report = buildReport({
    ...SHIPPED,
    ...audited,
    asOf: AS_OF,
    asOfSource: 'argument',
    language,
    toolVersion: '0',
  });
  return reportFullOf(() => texts[next++ % texts.length]!, report);
}

describe.each(['zh', 'en'] as const)(
  'the whole of the sample county, full of every hostile text, in %s',
  (language) => {
    const report = hostile(language);
    const open = [...report.results].flatMap(({ gaps }) =>
      gaps.filter(
        ({ verdict, waiver }) => waiver === null && (verdict === 'fail' || verdict === 'undeclared'),
      ),
    );

    async function shown(format: Format): Promise<string> {
      const render = await rendererOf(format);
      const text = [...render(report, { width: 80, paint: PLAIN, language, words: WORDS[language] })].join(
        '',
      );
      expect(rawIn(text)).toBeUndefined();
      return text;
    }

    test('is safe on a terminal', async () => {
      expect((await shown('text')).length).toBeGreaterThan(1000);
    });

    test('is Markdown without a heading, link or piece of HTML of its own', async () => {
      const tree = fromMarkdown(await shown('markdown'), {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      });
      const types = new Set(tree.children.map(({ type }) => type));
      expect([...types].filter((type) => !['heading', 'paragraph', 'list', 'table'].includes(type))).toEqual(
        [],
      );
    });

    test('is JSON that reads back', async () => {
      expect(readSavedReport(await shown('json')).ok).toBe(true);
    });

    test('is SARIF, XML, Code Quality and workflow commands with every gap', async () => {
      const log = JSON.parse(await shown('sarif'));
      expect(validSarif(log), JSON.stringify(validSarif.errors)?.slice(0, 500)).toBe(true);
      expect(log.runs[0].results).toHaveLength(open.length);
      expect(every(parsedXml(await shown('junit')), 'failure')).toHaveLength(open.length);
      expect(JSON.parse(await shown('gitlab')).length).toBeGreaterThanOrEqual(open.length);
      for (const line of (await shown('github')).trimEnd().split('\n'))
        expect(['error', 'warning', 'notice']).toContain(parsedCommand(line).command);
    });
  },
);
