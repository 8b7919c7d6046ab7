import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { authorFaultText } from '../../src/messages/author-fault-text.ts';
import type { SchemaIndex } from '../../src/model/schema-index.ts';
import { loadPapers } from '../../src/papers/load-papers.ts';
import type { AuthorValidators } from '../../src/papers/shape.ts';
import { shippedAuthorValidators, shippedJson, shippedRulebook } from '../../src/platform/shipped-data.ts';
import { paperFiles } from '../../src/starter/paper-files.ts';
import { type Ended, run, type Surroundings } from '../cli/run.ts';

export const ID = 'lxn-2026-1';

const SCHEMAS = { paper: '{}', rule: '{}', example: '{}', inventory: '{}' };

/** The paper that `netsec rules new` writes, addressed to the model unit, by file. */
export const STARTED: Readonly<Record<string, string>> = Object.fromEntries(
  paperFiles(ID, SCHEMAS, 'en').map(({ file, text }) => [file, text.replace('411099', '411024')]),
);

/** Its files, one of them with something replaced. */
export function changed(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = STARTED[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { [file]: text.replace(from, () => to) };
}

/** The rule with another expression. */
export function requiring(expression: string): Readonly<Record<string, string>> {
  return changed('article-01.yaml', 'subject.ext.seal == "intact"', expression);
}

/** A folder of its own with the paper in it; a file without text is left out. */
export function folderOf(files: Readonly<Record<string, string | undefined>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'netsec-paper-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries({ ...STARTED, ...files })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, ID, file)), { recursive: true });
    writeFileSync(join(folder, ID, file), text);
  }
  return folder;
}

/** What is wrong with it, a line each, as it is told in English. */
export function faultsIn(files: Readonly<Record<string, string | undefined>>): string {
  const texts = Object.entries({ ...STARTED, ...files });
  const folder = {
    folder: ID,
    files: texts.flatMap(([file, text]) =>
      text === undefined ? [] : [{ file, bytes: ENCODER.encode(text) }],
    ),
  };
  const read = loadPapers([folder], GROUND, AUTHOR_VALIDATORS, () => {});
  if ('loaded' in read) return '';
  return read.faults
    .map((fault) => {
      const { file, line, column } = fault.location;
      return `${file}:${line}:${column}: ${authorFaultText('en', fault)}`;
    })
    .join('\n');
}

const ENCODER = new TextEncoder();
const GROUND = {
  rulebook: shippedRulebook(),
  schema: shippedJson<SchemaIndex>('schema-index'),
};
const AUTHOR_VALIDATORS = shippedAuthorValidators<AuthorValidators>();

/** Audits the model unit by it, from the folder that holds the paper's. */
export function auditBy(
  files: Readonly<Record<string, string | undefined>>,
  surroundings: Surroundings = {},
  ...more: readonly string[]
): Promise<Ended> {
  const unit = join(process.cwd(), 'fixtures/model-unit');
  const argv = ['audit', unit, '--as-of', '2026-11-01', '--rules', ID];
  const language = more.includes('--lang') ? [] : ['--lang', 'en'];
  return run([...argv, '--format', 'json', ...language, ...more], { cwd: folderOf(files), ...surroundings });
}
