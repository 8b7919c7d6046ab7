import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAuthorText } from '../../src/papers/author-text.ts';

const word = fc.constantFrom(
  'subject.ext.seal',
  '==',
  '"in-use"',
  "'x'",
  '&&',
  '!known(a.b)',
  '\\',
  '[1,',
  '2]',
  '终端',
);
const words = fc.array(word, { minLength: 1, maxLength: 8 });

/** Ways to write the same text in YAML. */
const STYLES: Readonly<Record<string, (words: readonly string[]) => string>> = {
  single: (all) => `'${all.join(' ').replaceAll("'", "''")}'`,
  double: (all) => JSON.stringify(all.join(' ')),
  folded: (all) => `>-\n${all.map((one) => `      ${one}\n`).join('')}`,
  literal: (all) => `|\n${all.map((one) => `      ${one}\n`).join('')}`,
  'double over lines': (all) => `"${all.map((one) => JSON.stringify(one).slice(1, -1)).join('\n      ')}"`,
};

test.each(Object.entries(STYLES))('a character of a text is found where it stands: %s', (_, style) => {
  fc.assert(
    fc.property(words, fc.nat(), (all, some) => {
      const text = `- id: x\n  that: ${style(all)}\n  end: 1\n`;
      const read = readAuthorText('rule.yaml', new TextEncoder().encode(text));
      if ('faults' in read) throw new Error(JSON.stringify(read.faults));
      const value = (read.text.content as { that: string }[])[0]!.that;
      const places = [...value].flatMap((sign, at) => (/\S/.test(sign) ? [at] : []));
      const offset = places[some % places.length]!;
      const { line, column } = read.text.placeWithin([0, 'that'], offset);
      const there = text.split('\n')[line - 1]!.slice(column - 1);
      expect(there.replace(/^\\(?=["\\])/, '').slice(0, 1)).toBe(value[offset]);
    }),
  );
});

test('a value that is not there is placed at its nearest parent', () => {
  const read = readAuthorText('paper.yaml', new TextEncoder().encode('a:\n  b: 1\n'));
  if ('faults' in read) throw new Error('read');
  expect(read.text.place(['a', 'c', 'd'])).toMatchObject({ line: 2, column: 3 });
});
