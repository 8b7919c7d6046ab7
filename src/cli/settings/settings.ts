import path from 'node:path/posix';
import type { ParameterValue, Rulebook } from '../../model/rulebook.ts';
import type { Location } from '../../model/source.ts';
import type { Language } from '../../model/text.ts';
import { settleParameters } from '../../rulebook/settle-parameters.ts';
import { FAIL_ON, type FailOn } from '../fail-on.ts';
import { UsageError } from '../usage-error.ts';
import type { Configuration, ReadConfiguration } from './configuration.ts';

/** Where a value comes from: nobody changed it, the configuration did, or the command line, which wins. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'configuration'; readonly location: Location }
  | { readonly kind: 'flag'; readonly flag: string };

/** A value that holds in this run, and where it comes from. */
export interface Setting<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** Everything that a command line and a configuration settle together. */
export interface Settings {
  readonly language: Setting<Language>;
  readonly failOn: Setting<FailOn>;
  readonly outputs: Setting<readonly string[]>;
  readonly papers: Setting<readonly string[]>;
  readonly inventory: Setting<readonly string[]>;
  readonly parameters: readonly (ParameterValue & { readonly origin: Origin })[];
}

/** What the command line says; what it does not say is not there. */
export interface Flags {
  readonly lang?: Language;
  readonly failOn?: string;
  readonly format?: readonly string[];
  readonly rules?: readonly string[];
}

const DEFAULTS = { language: 'zh', failOn: 'low', outputs: ['text'], papers: [], inventory: [] } as const;

/**
 * Puts defaults, configuration and command line together. What the configuration names lies in `folder`, its own, as seen
 * from the working folder. Throws a UsageError for a flag that makes no sense.
 */
export function settingsFrom(
  flags: Flags,
  configuration: ReadConfiguration,
  folder: string,
  rulebook: Rulebook,
): Settings {
  const { value, placeOf } = configuration;
  const settled = <T>(
    key: keyof Configuration,
    fallback: T,
    flag: string,
    told: T | undefined,
  ): Setting<T> => {
    if (told !== undefined) return { value: told, origin: { kind: 'flag', flag } };
    const configured = value[key] as T | undefined;
    if (configured === undefined) return { value: fallback, origin: { kind: 'default' } };
    return { value: configured, origin: { kind: 'configuration', location: placeOf(key) } };
  };
  const list = (told: readonly string[] | undefined) => (told && told.length > 0 ? told : undefined);
  const inFolder = (file: string): string => path.join(folder, file);
  const placed = (setting: Setting<readonly string[]>, place: (value: string) => string) =>
    setting.origin.kind === 'configuration' ? { ...setting, value: setting.value.map(place) } : setting;
  const { values } = settleParameters(rulebook.parameters, value.parameters ?? {});
  return {
    language: settled<Language>('language', DEFAULTS.language, '--lang', flags.lang),
    failOn: settled<FailOn>('failOn', DEFAULTS.failOn, '--fail-on', failOnOf(flags.failOn)),
    outputs: placed(
      settled<readonly string[]>('outputs', DEFAULTS.outputs, '--format', list(flags.format)),
      (output) => output.replace(/=(.+)$/s, (_, file: string) => `=${inFolder(file)}`),
    ),
    papers: placed(
      settled<readonly string[]>('papers', DEFAULTS.papers, '--rules', list(flags.rules)),
      inFolder,
    ),
    inventory: placed(settled<readonly string[]>('inventory', DEFAULTS.inventory, '', undefined), inFolder),
    parameters: values.map((parameter) => ({
      ...parameter,
      origin: Object.hasOwn(value.parameters ?? {}, parameter.name)
        ? { kind: 'configuration', location: placeOf('parameters', parameter.name) }
        : { kind: 'default' },
    })),
  };
}

function failOnOf(found: string | undefined): FailOn | undefined {
  if (found === undefined) return undefined;
  const known = FAIL_ON.find((value) => value === found);
  if (!known) throw new UsageError('cli.bad-choice', { option: '--fail-on', found, allowed: [...FAIL_ON] });
  return known;
}
