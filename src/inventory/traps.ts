import { halfWidth } from './full-width.ts';
import { listInOneText } from './list-mistake.ts';
import type { Refused, Trap } from './trap.ts';
import { dayTrap, instantTrap } from './trap-dates.ts';

const YES = new Set(['是', '有', '对', '真', '已', '√', '✓', 'yes', 'y', 'on', 'true', 't', '1']);
const NO = new Set(['否', '无', '没有', '错', '假', '未', '×', '✗', 'no', 'n', 'off', 'false', 'f', '0']);
const BOOLEAN = /^(?:true|false)$/;
const INTEGER = /^(?:0|-?[1-9]\d*)$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The known mistake behind a refused value, if it is one. */
export function trapOf(refused: Refused): Trap | undefined {
  switch (refused.field.type) {
    case 'day':
      return dayTrap(refused.value, refused.written);
    case 'instant':
      return instantTrap(refused.value);
    case 'boolean':
      return quoted(refused, BOOLEAN) ?? booleanTrap(refused);
    case 'string':
      return lostDigits(refused) ?? fullWidth(refused);
    case 'number':
      return quoted(refused, NUMBER) ?? fullWidthNumber(refused);
    case 'integer':
      return quoted(refused, INTEGER) ?? fullWidthNumber(refused);
    case 'list':
      return listInOneText(refused);
    case 'record':
      return swallowingColon(refused);
    default:
      return undefined;
  }
}

/** YAML reads `0012`, `0o17`, `1e5` and long numbers as numbers, and the digits as written are gone. */
function lostDigits({ value, field, written }: Refused): Trap | undefined {
  if (typeof value !== 'number' || field.values) return undefined;
  const args = { written, found: String(value), suggestion: JSON.stringify(written) };
  return { code: 'trap.lost-digits', args };
}

function fullWidth({ value, accepts }: Refused): Trap | undefined {
  if (typeof value !== 'string') return undefined;
  const suggestion = halfWidth(value);
  if (suggestion === value || !accepts(suggestion)) return undefined;
  return { code: 'trap.full-width', args: { found: value, suggestion } };
}

function fullWidthNumber({ value, accepts }: Refused): Trap | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = halfWidth(value);
  if (plain === value || plain === '' || !accepts(Number(plain))) return undefined;
  return { code: 'trap.full-width', args: { found: value, suggestion: plain } };
}

/** Quotes make a text of what would be right without them. */
function quoted({ value, field }: Refused, form: RegExp): Trap | undefined {
  if (typeof value !== 'string' || !form.test(value)) return undefined;
  const args = { expected: field.type, found: JSON.stringify(value), unquoted: value };
  return { code: 'shape.wrong-type', args };
}

function booleanTrap({ value, written }: Refused): Trap | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const word = halfWidth(String(value)).toLowerCase();
  const suggestion = YES.has(word) ? 'true' : NO.has(word) ? 'false' : undefined;
  if (suggestion === undefined) return undefined;
  return { code: 'trap.chinese-boolean', args: { found: written, suggestion } };
}

/** `filing: number：41100023001` is one text, not a mapping. */
function swallowingColon({ value, field }: Refused): Trap | undefined {
  if (typeof value !== 'string') return undefined;
  const [key = '', rest] = value.split('：', 2);
  if (rest === undefined || !Object.hasOwn(field.fields ?? {}, halfWidth(key))) return undefined;
  const suggestion = value.replace(/\s*：\s*/, ': ');
  return { code: 'trap.full-width', args: { found: value, suggestion } };
}
