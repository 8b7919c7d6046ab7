import { readSource } from '../inventory/read.ts';
import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { ParameterValue, Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { InputFile, Source } from '../model/source.ts';
import type { MessageArguments } from '../model/text.ts';
import { wordDiagnostics } from '../report/diagnostics.ts';
import {
  type ParameterFault,
  type ParameterSetting,
  settleParameters,
} from '../rulebook/settle-parameters.ts';
import { type Session, say, sayLine } from './session.ts';

/** The name a configuration has in the inventory's folder. */
export const CONFIGURATION_FILE = 'netsec.config.yaml';

const KEYS = ['parameters'];

/**
 * The parameters of this run: the rulebook's, as the configuration changes them. `undefined` when the configuration
 * cannot be used; every fault in it has been said then.
 */
export function configuredParameters(
  file: InputFile | undefined,
  rulebook: Rulebook,
  schema: SchemaIndex,
  session: Session,
): readonly ParameterValue[] | undefined {
  if (!file) return settleParameters(rulebook.parameters, {}).values;
  const read = readSource(file, schema);
  if (!read.ok) {
    for (const { location, message: text } of wordDiagnostics(read.diagnostics, session.language, schema))
      sayLine(session.streams.stderr, message(session.language, 'cli.place', { ...location, message: text }));
    return undefined;
  }
  const faults: Fault[] = [];
  const settings = settingsOf(read.value, faults);
  const settled = settleParameters(rulebook.parameters, settings);
  for (const fault of settled.faults) faults.push(parameterFault(fault, session));
  for (const { code, args, pointer } of faults)
    say(session, code, { ...read.value.locate(pointer), ...args });
  return faults.length > 0 ? undefined : settled.values;
}

interface Fault {
  readonly code: MessageCode;
  readonly args: MessageArguments;
  readonly pointer: string;
}

function settingsOf(source: Source, faults: Fault[]): Readonly<Record<string, ParameterSetting>> {
  for (const key of Object.keys(source.value))
    if (!KEYS.includes(key))
      faults.push({ code: 'config.unknown-key', args: { key, allowed: KEYS }, pointer: `/${key}` });
  const { parameters = {} } = source.value;
  if (!isMapping(parameters)) {
    faults.push({ code: 'config.bad-parameters', args: {}, pointer: '/parameters' });
    return {};
  }
  const settings: Record<string, ParameterSetting> = {};
  for (const [name, entry] of Object.entries(parameters)) {
    const setting = settingOf(entry);
    if (setting) settings[name] = setting;
    else faults.push({ code: 'config.bad-parameters', args: {}, pointer: `/parameters/${name}` });
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
  return typeof reason === 'string' && reason.trim() !== '' ? { value, reason } : undefined;
}

function parameterFault(fault: ParameterFault, { language }: Session): Fault {
  const args = {
    name: fault.name,
    ...(fault.default === undefined ? {} : { default: fault.default }),
    ...(fault.source ? { source: fault.source[language] } : {}),
  };
  return { code: `config.parameter-${fault.kind}`, args, pointer: `/parameters/${fault.name}` };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
