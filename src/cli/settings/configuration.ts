import path from 'node:path/posix';
import { isFiller } from '../../inventory/fillers.ts';
import { nearest } from '../../inventory/nearest.ts';
import { readSource } from '../../inventory/read.ts';
import { shownKey } from '../../inventory/shown.ts';
import type { MessageCode } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import { isMapping } from '../../model/mapping.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import type { SchemaIndex } from '../../model/schema-index.ts';
import type { InputFile, Location, Source } from '../../model/source.ts';
import { LANGUAGES, type Language, type MessageArguments } from '../../model/text.ts';
import { CONFIGURATION_FILE } from '../../platform/inventory-folder.ts';
import { wordDiagnostics } from '../../report/diagnostics.ts';
import {
  type ParameterFault,
  type ParameterSetting,
  settleParameters,
} from '../../rulebook/settle-parameters.ts';
import { FAIL_ON, type FailOn } from '../fail-on.ts';
import { type Session, say, sayLine } from '../session.ts';

/** Whether a file is called as a configuration is, wherever it lies. */
export function isConfiguration(file: string): boolean {
  return path.basename(file) === CONFIGURATION_FILE;
}

/** What a configuration may settle; whatever is not in it is settled otherwise. `schemas/config.schema.json` says the same. */
export interface Configuration {
  readonly parameters?: Readonly<Record<string, ParameterSetting>>;
  readonly language?: Language;
  readonly failOn?: FailOn;
  /** `FMT[=FILE]`, files relative to the configuration's folder. */
  readonly outputs?: readonly string[];
  /** Folders of further papers, relative to the configuration's folder. */
  readonly papers?: readonly string[];
  /** Further inventory files, relative to the configuration's folder. */
  readonly inventory?: readonly string[];
}

/** A configuration that was read, with the place of each of its values. */
export interface ReadConfiguration {
  readonly value: Configuration;
  placeOf(key: keyof Configuration, name?: string): Location;
}

interface Fault {
  readonly code: MessageCode;
  readonly args: MessageArguments;
  readonly pointer: string;
}

type Read<T> = (value: unknown, pointer: string, faults: Fault[]) => T | undefined;

const READERS = {
  parameters: readParameters,
  language: oneOf(LANGUAGES),
  failOn: oneOf(FAIL_ON),
  outputs: readTexts,
  papers: readTexts,
  inventory: readTexts,
} as const satisfies { readonly [Key in keyof Configuration]-?: Read<Configuration[Key]> };

export const CONFIGURATION_KEYS = Object.keys(READERS) as (keyof Configuration)[];

/**
 * Reads a configuration. `undefined` when it cannot be used; every fault in it has been said then, each at its place.
 * Nothing in it for no file at all.
 */
export function readConfiguration(
  file: InputFile | undefined,
  rulebook: Rulebook,
  schema: SchemaIndex,
  session: Session,
): ReadConfiguration | undefined {
  if (!file) return { value: {}, placeOf: (key) => ({ file: '', line: 1, column: 1, pointer: `/${key}` }) };
  const read = readSource(file, schema);
  if (!read.ok) {
    for (const { location, message: text } of wordDiagnostics(read.diagnostics, session.language, schema))
      sayLine(session.streams.stderr, message(session.language, 'cli.place', { ...location, message: text }));
    return undefined;
  }
  const faults: Fault[] = [];
  const value = configurationOf(read.value, faults);
  for (const fault of settleParameters(rulebook.parameters, value.parameters ?? {}).faults)
    faults.push(parameterFault(fault, rulebook, session));
  for (const { code, args, pointer } of faults)
    say(session, code, { ...read.value.locate(pointer), ...args });
  if (faults.length > 0) return undefined;
  return {
    value,
    placeOf: (key, name) => read.value.locate(name === undefined ? `/${key}` : `/${key}/${name}`),
  };
}

function configurationOf({ value }: Source, faults: Fault[]): Configuration {
  const found: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (!Object.hasOwn(READERS, key)) {
      const meant = nearest(key, CONFIGURATION_KEYS);
      const args = { key: shownKey(key), allowed: CONFIGURATION_KEYS, ...(meant ? { nearest: meant } : {}) };
      faults.push({ code: 'config.unknown-key', args, pointer: `/${key}` });
      continue;
    }
    const read: Read<unknown> = READERS[key as keyof Configuration];
    const kept = read(entry, `/${key}`, faults);
    if (kept !== undefined) found[key] = kept;
  }
  return found;
}

function oneOf<T extends string>(allowed: readonly T[]): Read<T> {
  return (value, pointer, faults) => {
    const known = allowed.find((one) => one === value);
    if (known === undefined)
      faults.push({ code: 'config.bad-choice', args: { key: pointer.slice(1), allowed }, pointer });
    return known;
  };
}

function readTexts(value: unknown, pointer: string, faults: Fault[]): readonly string[] | undefined {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== ''))
    return value;
  faults.push({ code: 'config.bad-list', args: { key: pointer.slice(1) }, pointer });
  return undefined;
}

function readParameters(
  value: unknown,
  pointer: string,
  faults: Fault[],
): Readonly<Record<string, ParameterSetting>> | undefined {
  if (!isMapping(value)) {
    faults.push({ code: 'config.bad-parameters', args: {}, pointer });
    return undefined;
  }
  const settings: Record<string, ParameterSetting> = {};
  for (const [name, entry] of Object.entries(value)) {
    const setting = settingOf(entry);
    if (setting) settings[name] = setting;
    else faults.push({ code: 'config.bad-parameters', args: {}, pointer: `${pointer}/${name}` });
  }
  return settings;
}

function settingOf(entry: unknown): ParameterSetting | undefined {
  if (typeof entry === 'number' || typeof entry === 'string') return { value: entry };
  if (!isMapping(entry)) return undefined;
  const { value, reason, ...rest } = entry;
  if (Object.keys(rest).length > 0) return undefined;
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  if (reason === undefined) return { value };
  if (typeof reason !== 'string' || reason.trim() === '') return undefined;
  // A word that says nothing is no reason.
  return isFiller(reason) ? { value } : { value, reason };
}

function parameterFault(fault: ParameterFault, { parameters }: Rulebook, { language }: Session): Fault {
  const meant =
    fault.kind === 'unknown'
      ? nearest(
          fault.name,
          parameters.map(({ name }) => name),
        )
      : undefined;
  const args = {
    name: shownKey(fault.name),
    ...(fault.default === undefined ? {} : { default: fault.default }),
    ...(fault.source ? { source: fault.source[language] } : {}),
    ...(meant ? { nearest: meant } : {}),
  };
  return { code: `config.parameter-${fault.kind}`, args, pointer: `/parameters/${fault.name}` };
}
