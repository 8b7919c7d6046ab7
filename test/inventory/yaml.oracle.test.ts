import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isSeq, type ParsedNode, parseDocument, Scalar, stringify, type ToStringOptions } from 'yaml';
import { readSource } from '../../src/inventory/read.ts';
import { everyPlace } from './every-place.ts';

const WORDS = [
  '办公电脑',
  'a: b',
  '- x',
  '#',
  'true',
  '0012',
  '1e5',
  '',
  ' ',
  '"',
  "it's",
  '|',
  '😀',
  '~',
  '2023-04-01',
];
const text = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
  fc
    .array(fc.constantFrom('line', '  far in', '', '- x', '# no comment', '某 😀'), { maxLength: 4 })
    .map((l) => l.join('\n')),
);
const key = fc.oneof(
  fc.constantFrom('id', 'name', 'os', '名称', 'a b', '1', 'null', '😀'),
  text.filter((t) => t !== '__proto__'),
);
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const inventory = fc.dictionary(key, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true });

const style: fc.Arbitrary<ToStringOptions> = fc.record({
  indent: fc.integer({ min: 2, max: 5 }),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
  defaultStringType: fc.constantFrom(
    Scalar.PLAIN,
    Scalar.QUOTE_SINGLE,
    Scalar.QUOTE_DOUBLE,
    Scalar.BLOCK_FOLDED,
    Scalar.BLOCK_LITERAL,
  ),
  lineWidth: fc.constantFrom(0, 80),
});

/** Lines and columns of every node by the other parser, in the order of the document. */
function* oracle(
  text: string,
  node: ParsedNode | null,
  keyStart: number,
): Generator<readonly [number, number][]> {
  const place = (offset: number): [number, number] => {
    const lines = text.slice(0, offset).split('\n');
    return [lines.length, [...(lines.at(-1) ?? '')].length + 1];
  };
  if (!node) return;
  const start = node.range[0];
  yield [place(start), place(keyStart < 0 ? start : keyStart)];
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    for (const pair of node.items) yield* oracle(text, pair.value, pair.key.range[0]);
  } else if (isSeq<ParsedNode>(node)) {
    for (const item of node.items) yield* oracle(text, item, -1);
  }
}

test('values and places are those that another YAML parser finds', () => {
  fc.assert(
    fc.property(inventory, style, fc.boolean(), (wanted, options, bom) => {
      const yaml = stringify(wanted, { ...options, aliasDuplicateObjects: false });
      const document = parseDocument(yaml);
      fc.pre(document.errors.length === 0 && isDeepStrictEqual(document.toJS(), wanted));
      const bytes = new TextEncoder().encode(bom ? `\uFEFF${yaml}` : yaml);
      const source = readSource({ file: 'a.yaml', bytes }, {});
      if (!source.ok) throw new Error(JSON.stringify(source.diagnostics));
      expect(source.value.value).toEqual(wanted);
      const found = everyPlace(source.value).map(({ line, column, keyLine, keyColumn }) => [
        [line, column],
        [keyLine, keyColumn],
      ]);
      expect(found, yaml).toEqual([...oracle(yaml, document.contents, -1)]);
    }),
    { numRuns: 300 },
  );
});
