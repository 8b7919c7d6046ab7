import { Option } from 'commander';
import { message } from '../messages/message.ts';
import { LANGUAGES, type Language } from '../model/text.ts';
import { UsageError } from './usage-error.ts';

/** `--lang zh|en`, which every command has. */
export function languageOption(language: Language): Option {
  return new Option('--lang <zh|en>', message(language, 'cli.option.lang')).argParser((found) => {
    const known = LANGUAGES.find((one) => one === found);
    if (!known) throw new UsageError('cli.bad-choice', { option: '--lang', found, allowed: [...LANGUAGES] });
    return known;
  });
}

/** `--format FMT[=FILE]`, which may be given several times. */
export function formatOption(
  language: Language,
  description: 'cli.option.format' | 'cli.option.forecast-format' = 'cli.option.format',
): Option {
  const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value];
  return new Option('--format <FMT[=FILE]>', message(language, description))
    .argParser(gather)
    .default([], 'text');
}
