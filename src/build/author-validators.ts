import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import * as formats from './formats.ts';
import { type SelfContained, selfContained } from './validators.ts';

/** What the authors of a paper write, each with a schema of its own in `schemas/`. */
const AUTHORED = ['paper', 'rule', 'example', 'conditions'] as const;

/**
 * A CommonJS module with a validator for each kind of file that a paper is written in. It generates no code when it runs.
 */
export async function compileAuthorValidators(): Promise<SelfContained> {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    messages: false,
    formats,
    code: { source: true, esm: true, formats: _`require("./formats.ts")` },
  });
  for (const name of AUTHORED)
    ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')), name);
  const code = standalone.default(ajv, Object.fromEntries(AUTHORED.map((name) => [name, name])));
  return selfContained(`${code}\nexport default { ${AUTHORED.join(', ')} };\n`);
}
