import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsedRows, rowsOf } from '../../src/inventory/csv-rows.ts';

const PIECES = [
  'a',
  '某',
  '😀',
  ' ',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '\r',
  '"',
  '""',
  '\u0000',
  '\ufeff',
  '0',
];
const WITHOUT_QUOTES = PIECES.filter((piece) => piece !== '\r' && !piece.includes('"'));

test.each([
  ['any table', PIECES],
  ['one without quotes', WITHOUT_QUOTES],
])('%s is taken apart as the parser does it', (_, pieces) => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
      fc.constantFrom(',' as const, ';' as const, '\t' as const),
      (parts, delimiter) => {
        const text = parts.join('');
        expect(rowsOf(text, delimiter)).toEqual(parsedRows(text, delimiter));
      },
    ),
    { numRuns: 2000 },
  );
});
