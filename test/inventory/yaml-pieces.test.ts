import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputText, type Reading } from '../../src/inventory/reading.ts';
import { readYamlInPieces } from '../../src/inventory/yaml-pieces.ts';
import { readWholeYaml } from '../../src/inventory/yaml-whole.ts';
import { everyPlace } from './every-place.ts';

const SMALL_PIECE = 40;

function placesOf(text: string, reading: Reading) {
  const steps = (pointer: string) => (pointer === '' ? [] : pointer.slice(1).split('/'));
  const { at } = { ...inputText('t.yaml', text), ...reading };
  return everyPlace({
    value: reading.value,
    locate: (pointer, part = 'value') => at(reading.offset(steps(pointer), part), pointer),
    written: (pointer) => reading.written(steps(pointer)),
  });
}

function inPieces(text: string): Reading | undefined {
  const utf8 = new TextEncoder().encode(text);
  return readYamlInPieces(inputText('t.yaml', text, utf8), SMALL_PIECE).reading;
}

function whole(text: string): Reading {
  const outcome = readWholeYaml(inputText('t.yaml', text));
  if (!outcome.ok) throw new Error(`${JSON.stringify(outcome.diagnostics)} in ${JSON.stringify(text)}`);
  return outcome.value;
}

function expectTheSame(text: string, pieces: Reading): void {
  const wanted = whole(text);
  expect(JSON.stringify(pieces.value)).toBe(JSON.stringify(wanted.value));
  expect(pieces.value).toEqual(wanted.value);
  expect(placesOf(text, pieces)).toEqual(placesOf(text, wanted));
}

const LINES = [
  ...['terminals:', 'backups:', 'unit:', 'a: 1', 'key: # why', 'true: x', 'terminals: # all'],
  ...[
    'unit: {id: x}',
    'systems: []',
    'note: |',
    'text: >-',
    'list: [a,',
    '  b]',
    'q: "a',
    '  b"',
    'plain: a',
  ],
  ...[
    '- id: a',
    '- id: b',
    '- ',
    '-',
    '- - x',
    '- plain',
    '- |',
    '- |2',
    '- >+',
    "- 'q",
    "  r'",
    '- [x,',
    '- {a: 1}',
  ],
  ...[
    '  - id: a',
    '  - id: b',
    '  -',
    '  - - x',
    '  - plain',
    '  - |',
    '  - |1',
    '  - >-',
    '  - "q',
    '    r"',
  ],
  ...[
    '  - {a: 1,',
    '    b: 2}',
    '  - # why',
    '   - three',
    '    - deep',
    '      - deeper',
    '  -x',
    '  - ? k',
    '    : v',
  ],
  ...[
    '  name: x',
    '    name: y',
    '    name: 某',
    '  note: |',
    '    note: |',
    '    note: >',
    '      text',
    '      - x',
  ],
  ...[
    '  continued',
    '    continued',
    '    "quoted": 1',
    "    'it''s': 2",
    '    0x10: hex',
    '    1.0: one',
    '    : empty',
  ],
  ...[
    '# margin',
    '  # in',
    '      # far in',
    '',
    '  ',
    '      ',
    '}',
    ']',
    '"',
    '? x',
    ': y',
    '---',
    '...',
    '%YAML 1.2',
  ],
  ...[
    '  - &a x',
    '  - *a',
    '  - !!str 1',
    '  - a: b: c',
    '\t',
    '  -\tx',
    '- a\u2028b',
    '  - a\t# x',
    '    name:\tx',
    '  \t',
    '    - "a\tb"',
    '    x\ty',
    '  - \tz',
    '- 😀: 1',
    '    x: ~',
    '    y:',
  ],
];

const soup = fc
  .tuple(
    fc.constantFrom('terminals:', 'terminals: # all', '---', 'unit: {id: x}', '# margin'),
    fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 9 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([first, lines, end, closed]) => [first, ...lines].join(end) + (closed ? end : ''));

/** Items as lines without the sequence's own indentation; every one of them is sound. */
const ITEMS = [
  ['- id: a', '  name: 办公电脑', '  ip: 10.0.0.1', '  on: 2023-04-01'],
  ['- {id: a, os: {name: x, licence: open}, list: [1, 2.50, 0x10]}'],
  ['- {id: a,', '    os: {name: x,', '  licence: open}, list: [1,', '   2]}'],
  [
    '- id: b',
    '  note: |',
    '    - x',
    '    - id: y',
    '',
    '      # no comment',
    '  # a comment',
    '  kind: "quo"',
  ],
  ['- note: >+', '    folded', '    - text', '', '', '  kind: k'],
  ['- |', '  - x', ' # why', ''],
  ['- |2-', '   text', '  - x'],
  ['- "a quoted', '  - text', '  over: lines"'],
  ["- 'single", '', "  it''s - lines'"],
  ['- plain text', '  that goes on', '  - with a dash'],
  ['-', '  id: on the next line', '', '# margin', '  users: [p-1, p-2]'],
  ['- - nested', '  - - deeper', '    - x', '- last: ~'],
  ['-'],
  ['- users:', '  - p-1', '  -', '  - p-3', '  empty:', '  "key: x": 1', '  0x10: hex'],
  ['-   wide: 1', '    indent: 2', '    ? complex', '    : value'],
  ['# only a comment'],
  [''],
  ['- 😀: 😀 x', '  y: "😀" # 😀'],
];

const sequence = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.array(fc.constantFrom(...ITEMS), { minLength: 1, maxLength: 12 }))
  .map(([indent, items]) => items.flat().map((line) => (line === '' ? '' : ' '.repeat(indent) + line)));
const single = fc.constantFrom(
  ['{id: x, aliases: [a,', '  b]}'],
  ['', '  id: x', '  aliases:', '    - a', '  - b'].slice(0, 4),
  ['|', '  - x', '  - y'],
  ['[]'],
  ['"quoted', '', '  - text"'],
  ['plain', '  - text'],
);
const inventory = fc
  .tuple(
    fc.array(
      fc.oneof(
        sequence.map((lines) => ['', ...lines]),
        single,
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([sections, end, closed]) => {
    const lines = sections.flatMap(([first, ...rest], index) => [
      `section${index}: ${first}`.trimEnd(),
      ...rest,
    ]);
    return lines.join(end) + (closed ? end : '');
  });

describe('reading YAML in pieces', () => {
  test('an inventory is read as it is read in one go', () => {
    fc.assert(
      fc.property(inventory, (text) => {
        const pieces = inPieces(text);
        expect(pieces, text).toBeDefined();
        if (pieces) expectTheSame(text, pieces);
      }),
      { numRuns: 300 },
    );
  });

  test('of any other text, what is read in pieces is what is read in one go', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const pieces = inPieces(text);
        if (pieces) expectTheSame(text, pieces);
      }),
      { numRuns: 4000 },
    );
  });
});
