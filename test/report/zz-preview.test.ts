import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { smallReport, perfectOutcomes } from '/work/main/test/report/a-small-report.ts';
import { textChunks } from '/work/main/src/report/text.ts';
import { markdownChunks } from '/work/main/src/report/markdown.ts';
import { jsonChunks } from '/work/main/src/report/json.ts';
import { PLAIN } from '/work/main/src/report/paint.ts';
test('x', () => {
  for (const language of ['zh','en'] as const) {
    const r = smallReport({ language });
    for (const width of [80,48]) writeFileSync(`/tmp/out.${language}.${width}.txt`, [...textChunks(r, {width, paint: PLAIN, language})].join(''));
    writeFileSync(`/tmp/out.${language}.md`, [...markdownChunks(r, {width:80, paint: PLAIN, language})].join(''));
    writeFileSync(`/tmp/out.${language}.json`, [...jsonChunks(r)].join(''));
  }
  const p = smallReport({ outcomes: perfectOutcomes(), parameters: [] });
  writeFileSync(`/tmp/out.perfect.txt`, [...textChunks(p, {width:80, paint: PLAIN, language:'zh'})].join(''));
  writeFileSync(`/tmp/out.perfect.md`, [...markdownChunks(p, {width:80, paint: PLAIN, language:'zh'})].join(''));
});
