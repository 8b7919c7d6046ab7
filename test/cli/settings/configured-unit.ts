import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach } from 'vitest';
import { type Ended, run } from '../run.ts';

export const SCHEMA = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
/** Whether a configuration, as a value, is one by the schema that editors complete by. */
export const fits = new Ajv2020({ strict: false }).compile(SCHEMA);

/** A small unit in a folder of its own before each test. */
export interface ConfiguredUnit {
  readonly inFolder: (name: string) => string;
  /** Writes the configuration in the inventory's folder. */
  readonly configure: (text: string) => void;
  readonly audit: (...more: readonly string[]) => Promise<Ended>;
}

export function configuredUnit(): ConfiguredUnit {
  let folder = '';
  const inFolder = (name: string): string => path.join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'netsec-settings-'));
    mkdirSync(inFolder('台账'));
    writeFileSync(
      inFolder('台账/unit.yaml'),
      'unit: {id: u, name: 某县应急管理局, category: county, region: "411024"}\nviolations: []\n',
    );
  });
  return {
    inFolder,
    configure: (text) => writeFileSync(inFolder('台账/netsec.config.yaml'), text),
    audit: (...more) => run(['audit', '台账', '--as-of', '2026-11-01', ...more], { cwd: folder }),
  };
}
