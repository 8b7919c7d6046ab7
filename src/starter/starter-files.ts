import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';
import { type CiService, ciFile } from './ci-files.ts';
import { starterInventory } from './starter-inventory.ts';
import type { UnitFacts } from './unit-facts.ts';

/** A file to be made: a POSIX path in the inventory's folder, and what stands in it. */
export interface StarterFile {
  readonly file: string;
  readonly text: string;
}

/** Hidden, so that it is no part of the inventory. */
const EDITOR_SCHEMA = '.netsec/inventory.schema.json';

/** The inventory itself: the one file that must not be there yet. */
export const INVENTORY_FILE = 'inventory.yaml';

/** What `.gitignore` keeps out of the repository: reports are made again at any time. */
const IGNORED = ['netsec-report.*', '*.sarif'];

/** Everything a new inventory begins with. */
export function starterFiles(
  schema: SchemaIndex,
  editorSchema: string,
  facts: UnitFacts,
  ci: CiService | undefined,
  language: Language,
): readonly StarterFile[] {
  const names = [INVENTORY_FILE, ...Object.keys(schema).map((name) => `${name}.yaml`)];
  const settings = { 'yaml.schemas': { [EDITOR_SCHEMA]: names } };
  return [
    { file: INVENTORY_FILE, text: starterInventory(schema, facts, EDITOR_SCHEMA, language) },
    { file: EDITOR_SCHEMA, text: editorSchema },
    { file: '.vscode/settings.json', text: `${JSON.stringify(settings, null, 2)}\n` },
    { file: '.gitignore', text: IGNORED.map((pattern) => `${pattern}\n`).join('') },
    ...(ci ? [ciFile(ci, language)] : []),
  ];
}
