import { Option } from 'commander';
import { message } from '../messages/message.ts';
import { LANGUAGES, type Language } from '../model/text.ts';
import { FORMATS } from '../report/formats.ts';
import { dutyIds } from './completion/duty-offers.ts';
import { offering, plainly } from './completion/offers.ts';
import { UsageError } from './usage-error.ts';

/** `--lang zh|en`, which every command has. */
export function languageOption(language: Language): Option {
  const option = new Option('--lang <zh|en>', message(language, 'cli.option.lang')).argParser((found) => {
    const known = LANGUAGES.find((one) => one === found);
    if (!known) throw new UsageError('cli.bad-choice', { option: '--lang', found, allowed: [...LANGUAGES] });
    return known;
  });
  return offering(option, plainly(LANGUAGES));
}

type FormatDescription =
  | 'cli.option.format'
  | 'cli.option.forecast-format'
  | 'cli.option.diff-format'
  | 'cli.option.plan-format'
  | 'cli.option.explain-format'
  | 'cli.option.list-format';

/** `--format FMT[=FILE]`, which may be given several times. */
export function formatOption(
  language: Language,
  formats: readonly string[] = FORMATS,
  description: FormatDescription = 'cli.option.format',
): Option {
  const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value];
  const option = new Option('--format <FMT[=FILE]>', message(language, description))
    .argParser(gather)
    .default([], 'text');
  return offering(option, plainly(formats));
}

/** `--only IDS`, separated by commas; given several times, what each of them names. */
export function onlyOption(language: Language): Option {
  const gather = (value: string, before?: string): string =>
    before === undefined ? value : `${before},${value}`;
  const option = new Option('--only <IDS>', message(language, 'cli.option.only')).argParser(gather);
  return offering(option, dutyIds);
}

/** `--rules DIR`, which may be given several times: papers that are added to the program's own. */
export function rulesOption(language: Language): Option {
  const gather = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  const option = new Option('--rules <DIR>', message(language, 'cli.option.rules')).argParser(gather);
  return offering(option, 'files');
}

/** `--config FILE`: another configuration than the one in the inventory's folder. */
export function configOption(language: Language): Option {
  return offering(new Option('--config <FILE>', message(language, 'cli.option.config')), 'files');
}

/** `--path-prefix DIR`: where the inventory lies in its repository; who has no inventory at hand cannot see that. */
export function pathPrefixOption(language: Language, isSeen = true): Option {
  const described = message(language, 'cli.option.path-prefix', {
    otherwise: message(language, isSeen ? 'cli.path-prefix.seen' : 'cli.path-prefix.none'),
  });
  return new Option('--path-prefix <DIR>', described).argParser(prefixOf);
}

/** `--text FILE`: a plain text of the papers, whose articles are quoted. */
export function textOption(language: Language): Option {
  return offering(new Option('--text <FILE>', message(language, 'cli.option.quote-text')), 'files');
}

/** `--redact`: pseudonyms for names and the like. */
export function redactOption(language: Language): Option {
  return new Option('--redact', message(language, 'cli.option.redact'));
}

/** A folder as a POSIX path that ends in `/`; empty for the repository itself. */
export function prefixOf(folder: string): string {
  const path = folder
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .replace(/\/+$/, '');
  return path === '' || path === '.' ? '' : `${path}/`;
}

/** `--any-rulebook`: reports of different rulebooks are compared too. */
export function anyRulebookOption(language: Language): Option {
  return new Option('--any-rulebook', message(language, 'cli.option.any-rulebook'));
}

/** `--any-unit`: reports of different units are compared too. */
export function anyUnitOption(language: Language): Option {
  return new Option('--any-unit', message(language, 'cli.option.any-unit'));
}

/** `--include-waived`: waived gaps stand in SARIF too. */
export function includeWaivedOption(language: Language): Option {
  return new Option('--include-waived', message(language, 'cli.option.include-waived'));
}
