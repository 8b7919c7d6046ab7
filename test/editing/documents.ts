import fc from 'fast-check';

/** A value as the generator makes it: no nulls, no empty mappings, as an inventory has none. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** Draws the layout of a document, one choice after the other; the same numbers give the same document. */
class Taste {
  readonly #choices: readonly number[];
  #next = 0;
  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }
  below(limit: number): number {
    const choice = this.#choices[this.#next % Math.max(1, this.#choices.length)] ?? 0;
    this.#next += 1;
    return (choice + this.#next) % limit;
  }
  maybe(): boolean {
    return this.below(3) === 0;
  }
}

const text = fc.oneof(
  fc.constantFrom(
    '门户网站',
    'a: b',
    '#1',
    "it's",
    '"quoted"',
    '- dash',
    'true',
    '0012',
    '2026-03-05',
    ' x ',
    '你好，世界',
    '[x]',
    '{y}',
    '\\',
    'a,b',
    'x #y',
    '&a',
    '*b',
    '!c',
    '%d',
    '@e',
    '`f',
    'ends:',
    '3e5',
    '0x1f',
    '~',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((one) => !/[\u0000-\u001f\u007f-\u009f\ufeff\u2028\u2029\ud800-\udfff]/u.test(one)),
);
const lines = fc
  .array(fc.constantFrom('第一行', 'line two', '- x', '# y', 'a: b'), { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join('\n'));
const scalar: fc.Arbitrary<Plain> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: lines },
  { weight: 1, arbitrary: fc.integer({ min: -1000, max: 100000 }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const key = fc.constantFrom('name', 'note', 'status', 'mlps', 'page', 'x-y', '编号', 'tags');
const field: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    { weight: 5, arbitrary: scalar },
    { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 3 }) },
  ),
})).value;
const evidence = fc.array(
  fc.record(
    { file: text, date: fc.constant('2026-02-28'), page: fc.integer({ min: 1, max: 9 }) },
    { requiredKeys: ['file', 'date'] },
  ),
  { minLength: 1, maxLength: 3 },
);
const record = fc
  .tuple(fc.dictionary(key, field, { maxKeys: 3 }), evidence, fc.boolean())
  .map(([rest, proof, first]) =>
    first ? { id: 'r', ...rest, evidence: proof } : { id: 'r', evidence: proof, ...rest },
  );

/** Inventories: lists of records, some with problems, some without. */
export const inventories: fc.Arbitrary<Record<string, readonly Record<string, Plain>[]>> = fc
  .record(
    {
      people: fc.array(record, { minLength: 1, maxLength: 3 }),
      problems: fc.array(record, { maxLength: 3 }),
      systems: fc.array(record, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['people'] },
  )
  .chain((value) =>
    fc
      .shuffledSubarray(Object.keys(value), { minLength: Object.keys(value).length })
      .map((keys) => Object.fromEntries(keys.map((name) => [name, value[name as 'people']!]))),
  );

export const choices = fc.array(fc.nat(30), { minLength: 5, maxLength: 40 });

/** A document that says `value`, laid out by taste: in lines or in brackets, with comments, blank lines and either line break. */
export function yamlDocument(value: Plain, picks: readonly number[]): string {
  const taste = new Taste(picks);
  const lineBreak = taste.maybe() ? '\r\n' : '\n';
  const head = taste.maybe() ? '# yaml-language-server: $schema=x\n---\n' : taste.maybe() ? '# 清单\n\n' : '';
  const body = head + mapping(value as Readonly<Record<string, Plain>>, 0, taste, '');
  const whole = taste.maybe() ? body.replace(/\n$/, '') : taste.maybe() ? `${body}\n# end\n` : body;
  return whole.replaceAll('\n', lineBreak);
}

function comment(taste: Taste): string {
  return taste.maybe() ? ' # 说明: {x}' : '';
}

function between(taste: Taste, indent: number): string {
  if (!taste.maybe()) return '';
  return taste.maybe() ? '\n' : `${' '.repeat(indent)}# - id: old\n`;
}

/** Entries in lines, the first behind what stands before it already (the dash of an item). */
function mapping(
  map: Readonly<Record<string, Plain>>,
  indent: number,
  taste: Taste,
  first: string | undefined,
): string {
  return Object.entries(map)
    .map(([name, value], at) => {
      const before = at === 0 && first !== undefined ? first : between(taste, indent) + ' '.repeat(indent);
      return `${before}${name}:${block(value, indent, taste)}`;
    })
    .join('');
}

/** What stands behind a colon or a dash, with its line break. */
function block(value: Plain, indent: number, taste: Taste): string {
  if (typeof value === 'string' && value.includes('\n') && taste.maybe() && !/^\s|\s$/.test(value)) {
    const mark = taste.maybe() ? '|+' : '|-';
    const ends = mark === '|+' ? '' : '';
    if (mark === '|-')
      return ` ${mark}\n${value
        .split('\n')
        .map((line) => `${' '.repeat(indent + 2)}${line}\n`)
        .join('')}${ends}`;
  }
  if (Array.isArray(value)) {
    if (value.length === 0 || taste.maybe()) return ` ${flow(value, taste, indent + 2)}${comment(taste)}\n`;
    const inner = indent + taste.below(3);
    return `${comment(taste)}\n${(value as readonly Plain[]).map((item) => between(taste, inner) + dashed(item, inner, taste)).join('')}`;
  }
  if (typeof value === 'object') {
    if (taste.maybe()) return ` ${flow(value, taste, indent + 2)}${comment(taste)}\n`;
    return `${comment(taste)}\n${mapping(value as Readonly<Record<string, Plain>>, indent + 2 + taste.below(2), taste, undefined)}`;
  }
  return ` ${scalarText(value, taste)}${comment(taste)}\n`;
}

function dashed(item: Plain, indent: number, taste: Taste): string {
  const dash = `${' '.repeat(indent)}-`;
  if (typeof item !== 'object' || Array.isArray(item) || taste.maybe())
    return `${dash} ${flow(item, taste, indent + 2)}${comment(taste)}\n`;
  const gap = 1 + taste.below(3);
  return mapping(item as Readonly<Record<string, Plain>>, indent + 1 + gap, taste, dash + ' '.repeat(gap));
}

function flow(value: Plain, taste: Taste, indent: number): string {
  const wide = taste.maybe() ? `\n${' '.repeat(indent)}` : ' ';
  if (Array.isArray(value)) {
    const trailing = value.length > 0 && taste.maybe() ? ',' : '';
    return `[${wide}${(value as readonly Plain[]).map((item) => flow(item, taste, indent + 1)).join(`,${wide}`)}${trailing}${wide}]`;
  }
  if (typeof value === 'object') {
    const fields = Object.entries(value).map(([name, inner]) => `${name}: ${flow(inner, taste, indent + 1)}`);
    return `{${wide}${fields.join(`,${wide}`)}${wide}}`;
  }
  return scalarText(value, taste);
}

const PLAIN = /^[\p{L}][\p{L}\p{N} ]*[\p{L}\p{N}]$/u;

function scalarText(value: Plain, taste: Taste): string {
  if (typeof value !== 'string') return String(value);
  if (PLAIN.test(value) && !/^(true|false|null)$/i.test(value) && taste.maybe()) return value;
  if (!value.includes('\n') && taste.maybe()) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value);
}
