import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PackedRulebook, unpackRulebook } from '../model/packed-rulebook.ts';
import type { Rulebook } from '../model/rulebook.ts';

let root: string | undefined;

/** The package's own folder: the nearest one above this module that has a package.json. */
export function packageRoot(): string {
  root ??= nearestPackage(path.dirname(fileURLToPath(import.meta.url)));
  return root;
}

function nearestPackage(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error('netsec: the package.json of the package is missing');
  return nearestPackage(above);
}

/** The version in package.json. */
export function toolVersion(): string {
  return (JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')) as { version: string })
    .version;
}

/** The rulebook that comes with the program. */
export function shippedRulebook(): Rulebook {
  return unpackRulebook(parsed<PackedRulebook>('rulebook'));
}

/** A file of `dist/data`. */
export function shippedJson<T>(name: 'schema-index' | 'shapes' | 'bases'): T {
  return parsed<T>(name);
}

/**
 * The examples that come with the program, of the rules asked for or of all. Those of a rule are parsed when they are asked
 * for, for they are most of what is shipped.
 */
export function shippedExamples<T>(): (rules?: ReadonlySet<string>) => readonly T[] {
  const text = readFileSync(path.join(packageRoot(), 'dist', 'data', 'examples.jsonl'), 'latin1');
  const lines = new Map(text.split('\n').map((line) => [line.slice(2, line.indexOf('"', 2)), line]));
  const known = new Map<string, readonly T[]>();
  const examplesOf = (rule: string): readonly T[] => {
    const examples = known.get(rule) ?? (JSON.parse(lines.get(rule)!) as readonly [string, readonly T[]])[1];
    known.set(rule, examples);
    return examples;
  };
  return (rules) => [...lines.keys()].filter((rule) => !rules || rules.has(rule)).flatMap(examplesOf);
}

/** What the build wrote in ASCII. */
function parsed<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(packageRoot(), 'dist', 'data', `${name}.json`), 'latin1')) as T;
}

/** A file of `dist/data` as text. */
export function shippedText(name: string): string {
  return readFileSync(path.join(packageRoot(), 'dist', 'data', name), 'utf8');
}

/** The compiled schemas; large, and loaded once. */
export function shippedValidators<T>(): T {
  const file = path.join(packageRoot(), 'dist', 'data', 'validators.cjs');
  return (createRequire(import.meta.url)(file) as { default: T }).default;
}

/** The compiled schemas of what the authors of papers write. */
export function shippedAuthorValidators<T>(): T {
  const file = path.join(packageRoot(), 'dist', 'data', 'author-validators.cjs');
  return (createRequire(import.meta.url)(file) as { default: T }).default;
}

/** A file of `schemas/`, for editors. */
export function shippedSchema(name: string): string {
  return readFileSync(path.join(packageRoot(), 'schemas', `${name}.schema.json`), 'utf8');
}
