import { listed, message } from '../messages/message.ts';
import { isDay, isInstant } from '../model/day.ts';
import { minuteOf } from '../model/instant.ts';
import type { FieldSchema } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';

/** Between the values of a list, as facts and arguments have them. */
const BETWEEN = ', ';

/** The name of a record that a field refers to by its id, where there is one. */
export type NameOf = (collections: readonly string[], id: string) => string | undefined;

/**
 * A value of a field as people say it: in the words that the schemas have for it, yes or no, a moment to the minute; of
 * any other as it stands in the file.
 */
export function valueText(
  language: Language,
  field: FieldSchema | undefined,
  value: string,
  nameOf?: NameOf,
): string {
  const item = field?.type === 'list' ? field.items : field;
  if (field?.type !== 'list' && !item?.values) return itemText(language, item, value, nameOf);
  if (value === '') return message(language, 'report.nothing');
  return listed(
    language,
    value.split(BETWEEN).map((one) => itemText(language, item, one, nameOf)),
  );
}

function itemText(
  language: Language,
  field: FieldSchema | undefined,
  value: string,
  nameOf: NameOf | undefined,
): string {
  if (field?.values) {
    if (Object.hasOwn(field.values, value)) return field.values[value]![language];
    // In place of a state that is to come stands its day.
    return isDay(value) ? message(language, 'value.to-come', { day: value }) : value;
  }
  if (field?.type === 'boolean') return yesOrNo(language, value);
  const name = field?.refs && nameOf?.(field.refs, value);
  if (name !== undefined && name !== value) return message(language, 'unit.named', { name, id: value });
  return momentText(value);
}

/** A moment as people write it, on the clock of Asia/Shanghai; any other text as it is. */
export function momentText(value: string): string {
  return value.length > DAY_LENGTH && value.charAt(DAY_LENGTH) === 'T' && isInstant(value)
    ? minuteOf(value)
    : value;
}

const DAY_LENGTH = '2026-03-07'.length;

function yesOrNo(language: Language, value: string): string {
  if (value === 'true') return message(language, 'value.yes');
  return value === 'false' ? message(language, 'value.no') : value;
}
