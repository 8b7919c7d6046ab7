import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { load } from 'js-yaml';
import type { Example } from '../examples/example.ts';
import { createExampleRunner } from '../examples/run-examples.ts';
import { buildRulebook } from './rulebook.ts';

export async function main(prefixes: readonly string[]): Promise<void> {
  process.env.NETSEC_DRAFT = '1';
  await buildRulebook();
  const json = (name: string) => JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8'));
  const { bases, examples } = json('examples');
  const validators = (await import(pathToFileURL('dist/data/validators.mjs').href)).default;
  const sources = Object.fromEntries(
    Object.entries(bases as Record<string, { file: string; text: string }[]>).map(([name, files]) => [
      name,
      files.map(({ file, text }) => ({
        file,
        sha256: '',
        value: load(text) as Record<string, unknown>,
        notes: [],
        locate: (pointer: string) => ({ file, line: 1, column: 1, pointer }),
        written: () => undefined,
      })),
    ]),
  );
  const run = createExampleRunner(sources, { schema: json('schema-index'), validators, rulebook: json('rulebook') });
  let bad = 0;
  const chosen = (examples as Example[]).filter(({ rule }) => prefixes.length === 0 || prefixes.some((prefix) => rule === prefix || rule.startsWith(`${prefix}.`)));
  for (const example of chosen) {
    const result = run(example);
    if (!result.broken && !result.differs) continue;
    bad += 1;
    console.log(`${example.rule} ${example.name}: ${result.broken ?? `\n   expected ${JSON.stringify(result.differs?.expected)}\n   found    ${JSON.stringify(result.differs?.found)}`}`);
  }
  console.log(`${chosen.length} examples, ${bad} wrong`);
}
