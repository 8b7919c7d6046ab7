import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseEvents } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Outline } from '../../src/inventory/outline.ts';
import { inputText } from '../../src/inventory/reading.ts';
import { YamlOutline } from '../../src/inventory/yaml-outline.ts';
import { PlainYaml, readPlainYaml } from '../../src/inventory/yaml-plain.ts';
import { readWholeYaml } from '../../src/inventory/yaml-whole.ts';

/** Whatever is read as plain has to be exactly what the YAML parser reads: the value, and the place of every node. */
function expectTheSame(text: string): boolean {
  const plain = readPlainYaml(text);
  if (!plain) return false;
  const whole = readWholeYaml(inputText('t.yaml', text));
  if (!whole.ok) throw new Error(`${JSON.stringify(whole.diagnostics)} in ${JSON.stringify(text)}`);
  expect(JSON.stringify(plain.value), text).toBe(JSON.stringify(whole.value.value));
  expect(plain.value, text).toStrictEqual(whole.value.value);
  const outline = new PlainYaml(text);
  outline.read();
  expect(nodes(outline), text).toEqual(nodes(new YamlOutline(text, parseEvents(text, {}))));
  return true;
}

function nodes(outline: Outline) {
  return Array.from({ length: outline.length }, (_, node) => [
    outline.kind(node),
    outline.start(node),
    outline.after(node),
    outline.kind(node) === 0 ? [outline.end(node), outline.written(node)] : [],
  ]);
}

const fixtures = ['fixtures/sample-county', 'fixtures/model-unit'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);

/** What is no number to one parser is an infinite one to the other. */
const OVERFLOWING = /\de\+?\d{3}/i;

const LINES = [
  ...[
    'a:',
    'b: 1',
    'c: x # why',
    'name: 某局',
    '名称: x',
    'true: x',
    'null:',
    '__proto__: 1',
    '? a',
    '"q": 1',
  ],
  ...[
    '  - id: a',
    '    name: y',
    '  - {a: 1, b: [x, y],',
    '     c: 2}',
    '   - odd',
    '  - - a',
    '  -',
    '  - x',
  ],
  ...[
    '- x',
    '- id: b',
    '  x:',
    '    y: "q # r: s"',
    "  s: 'x'",
    '  e:',
    '  t: true',
    '  n: 0012',
    '  d: 2026-01-02',
  ],
  ...[
    'list: [a,',
    '    b]',
    '  b]',
    ' b]',
    'm: {k: v}',
    'm: {k: v, k: w}',
    'n: {}',
    'o: []',
    'p: [a, ]',
    'q: {a}',
  ],
  ...[
    '# c',
    '    # c',
    '',
    '    ',
    '---',
    '...',
    '%YAML 1.2',
    'text: |',
    '  - >-',
    '    continued',
    '  continued',
  ],
  ...[
    'k: &a x',
    'l: *a',
    'u: !!str 1',
    'v: a: b',
    'w: a #b',
    'x: a#b',
    'y: http://a',
    'z: a,b',
    'i: 1.2.3',
    'j: -1',
  ],
];
const PIECES = [
  ...[
    '-',
    ' ',
    '\n',
    '\n  ',
    '\n- ',
    '- ',
    ': ',
    ':',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    '"',
    "'",
    '#',
    ' #',
    '# ',
  ],
  ...[
    'a',
    'b: c',
    'true',
    'null',
    'No',
    '~',
    '0',
    '-0',
    '+1',
    '08',
    '0o7',
    '0x1f',
    '1e5',
    '.5',
    '.inf',
    '1_000',
  ],
  ...[
    '12345678901234567890',
    '12:30',
    '2026-01-01',
    '10.0.0.1',
    '?',
    '? ',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
  ],
  ...[
    '\\',
    '\t',
    '\r\n',
    '\r',
    '---',
    '<<: ',
    '：',
    '某',
    '\u3000',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '😀',
  ],
  ...[
    '"a"',
    '"x": 1',
    '"\\u4e00"',
    '{a: 1}',
    '[a, b]',
    '{}',
    '{ }',
    '[a: b]',
    '[a, b,',
    'c]',
    '   # c\n',
    '=',
    '/',
  ],
];

const piece = fc.constantFrom(...PIECES);
const upTo = (maxLength: number) => fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength });
/** Long ones meet the odd neighbours; of the short ones enough are plain for the comparison to mean something. */
const ofLines = fc
  .tuple(fc.oneof(upTo(8), upTo(3)), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end) + end);
const ofPieces = fc
  .tuple(
    fc.constantFrom('a: ', 'a:\n  - ', 'a: [', 'a: {b: '),
    fc.array(piece, { minLength: 1, maxLength: 7 }),
  )
  .map(([start, pieces]) => start + pieces.join(''));
/** A few lines of an inventory with a few changes. */
const ofFixtures = fc
  .tuple(fc.constantFrom(...fixtures), fc.nat(), fc.integer({ min: 1, max: 12 }), fc.boolean())
  .map(([text, from, count, headed]) => {
    const lines = text.split('\n');
    const start = from % lines.length;
    return [...(headed ? ['top:'] : []), ...lines.slice(start, start + count)].join('\n');
  })
  .chain((text) =>
    fc
      .array(fc.tuple(fc.nat(text.length), fc.nat(3), piece), { maxLength: 3 })
      .map((changes) =>
        changes.reduce((now, [at, gone, put]) => now.slice(0, at) + put + now.slice(at + gone), text),
      ),
  );

describe('a text read as plain', () => {
  test.each([
    ['made of lines', ofLines, 3000],
    ['made of signs', ofPieces, 3000],
    ['of the fixtures, changed', ofFixtures, 1500],
  ])('%s is what the YAML parser reads, or left to it', (_, texts, numRuns) => {
    let accepted = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (expectTheSame(text)) accepted += 1;
      }),
      { numRuns },
    );
    expect(accepted).toBeGreaterThan(numRuns / 20);
  });

  test('is what the other YAML parser reads too', () => {
    fc.assert(
      fc.property(fc.oneof(ofLines, ofPieces, ofFixtures), (text) => {
        const plain = readPlainYaml(text);
        if (plain && !OVERFLOWING.test(text)) expect(plain.value, text).toEqual(parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(fixtures.map((text) => [text.slice(0, 60), text]))('a whole inventory: %j', (_, text) => {
    expect(expectTheSame(text)).toBe(true);
    expect(expectTheSame(text.replaceAll('\n', '\r\n'))).toBe(true);
    expect(readPlainYaml(text)?.value).toEqual(parse(text));
  });

  test('what it leaves to the parser', () => {
    const left = [
      '',
      '- a\n',
      'a: 1\na: 2\n',
      'a: b\n  c\n',
      'a: |\n  b\n',
      "a: 'b'\n",
      'a: "b\\n"\n',
      'a:\n',
      'a: b: c\n',
    ];
    expect(left.map((text) => readPlainYaml(text))).toEqual(left.map(() => undefined));
  });
});
