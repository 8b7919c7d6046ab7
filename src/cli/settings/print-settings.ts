import { message } from '../../messages/message.ts';
import type { Language } from '../../model/text.ts';
import { visible } from '../../report/safe-text.ts';
import type { Origin, Setting, Settings } from './settings.ts';

/** What holds in this run and where each value comes from, as a configuration that would say the same. */
export function* settingsLines(settings: Settings, language: Language): Generator<string> {
  yield entry('language', settings.language);
  yield entry('failOn', settings.failOn);
  yield entry('outputs', settings.outputs);
  yield entry('papers', settings.papers);
  yield entry('inventory', settings.inventory);
  yield 'parameters:\n';
  for (const { name, value, default: usual, effect, reason, origin } of settings.parameters) {
    const written =
      reason === undefined ? scalar(value) : `{value: ${scalar(value)}, reason: ${scalar(reason)}}`;
    const args = { default: usual, effect: message(language, `effect.${effect}`) };
    const changed = effect === 'default' ? '' : message(language, 'config.origin.changed', args);
    yield `  ${name}: ${written}  # ${originText(origin, language)}${changed}\n`;
  }

  function entry(name: string, { value, origin }: Setting<string | readonly string[]>): string {
    const written = typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`;
    return `${name}: ${written}  # ${originText(origin, language)}\n`;
  }
}

function originText(origin: Origin, language: Language): string {
  switch (origin.kind) {
    case 'default':
      return message(language, 'config.origin.default');
    case 'flag':
      return message(language, 'config.origin.flag', { flag: origin.flag });
    case 'configuration': {
      const { file, line, column } = origin.location;
      return visible(`${file}:${line}:${column}`);
    }
  }
}

/** A value as YAML: as it is where that is plain, in double quotes elsewhere. */
function scalar(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return /^[A-Za-z][\w./=-]*$/.test(value) ? value : JSON.stringify(visible(value));
}
