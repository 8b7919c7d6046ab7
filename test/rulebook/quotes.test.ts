import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/inventory/encoding.ts';
import { keyOf, quotesFrom } from '../../src/rulebook/quotes.ts';
import { REGISTER_TEXT } from '../../src/rulebook/register-text.ts';
import { textDigest } from '../../src/rulebook/text-digest.ts';
import { SHIPPED } from '../fixtures/shipped.ts';
import { nonsenseParagraphs, nonsenseRegulation } from './nonsense-regulation.ts';

const { papers } = SHIPPED.rulebook;
const WHOLE = nonsenseRegulation();

function paragraphsBy(text: string): Readonly<Record<string, readonly string[]>> {
  const { quotes } = quotesFrom(text, papers);
  return Object.fromEntries(quotes.map((quote) => [keyOf(quote), quote.paragraphs]));
}

const EXPECTED = Object.fromEntries([
  ...Array.from({ length: 48 }, (_, at) => [`mem-2019-502/${at + 1}`, nonsenseParagraphs(at + 1)]),
  ...[1, 2, 3, 4].map((number) => [
    `xuchang-2019-46/${number}`,
    nonsenseParagraphs(100 + number).slice(0, 1),
  ]),
]);

describe('the words of an article', () => {
  test('are quoted for all 48 articles and the four items, and nothing of what stands around them', () => {
    expect(paragraphsBy(WHOLE)).toEqual(EXPECTED);
    expect(quotesFrom(WHOLE, papers).missing).toEqual([]);
  });

  test('are the same however the lines are broken in the middle of sentences', () => {
    const end = fc.constantFrom('\n', '\r\n', '\n\n', ' \n　\n');
    const broken = fc
      .tuple(fc.subarray([...placesInSentences(WHOLE)]), end)
      .map(([breaks, end]) => [0, ...breaks].map((from, at) => WHOLE.slice(from, breaks[at])).join(end));
    fc.assert(
      fc.property(broken, (text) => {
        expect(paragraphsBy(text)).toEqual(EXPECTED);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['a page number between the halves of a sentence', '\n\n— 3 —\n\n'],
    ['a form feed', '\f'],
  ])('are whole across %s', (_, between) => {
    const at = WHOLE.indexOf('；', WHOLE.indexOf('第七条'));
    expect(paragraphsBy(WHOLE.slice(0, at) + between + WHOLE.slice(at))).toEqual(EXPECTED);
  });

  test('keep the blank between Latin words, and get none between figures', () => {
    const text = '第一条 依照 open\nsource 20\n19\n年ICP\n备案。\n第二条 完。\n';
    expect(paragraphsBy(text)['mem-2019-502/1']).toEqual(['依照 open source 2019年ICP备案。']);
  });

  test('are not those of another article that a broken line begins with', () => {
    const text =
      '第一章 总则\n第一条 甲依照\n第三条的规定办理。\n第二条 乙。\n第三条 丙，见\n第五十条。\n第四条 丁。\n';
    expect(paragraphsBy(text)).toMatchObject({
      'mem-2019-502/1': ['甲依照第三条的规定办理。'],
      'mem-2019-502/2': ['乙。'],
      'mem-2019-502/3': ['丙，见第五十条。'],
    });
  });

  test('keep the parts of a numbered list apart', () => {
    const text = '第一条 如下：\n（一）甲；\n（二）乙，\n丙；\n（三）丁。\n第二条 完。\n';
    expect(paragraphsBy(text)['mem-2019-502/1']).toEqual([
      '如下：',
      '（一）甲；',
      '（二）乙，丙；',
      '（三）丁。',
    ]);
  });
});

test('an article whose beginning is lost is missing, and the one before it, whose end is lost with it', () => {
  const { missing } = quotesFrom(nonsenseRegulation([16, 30]), papers);
  expect(missing.map(({ article }) => article)).toEqual([15, 16, 29, 30]);
  expect(quotesFrom('hello', papers).quotes).toEqual([]);
});

describe('the digest', () => {
  test('is there for the whole and for every article, and nonsense has another', () => {
    expect(Object.keys(REGISTER_TEXT.articles)).toEqual(Object.keys(EXPECTED));
    const found = quotesFrom(WHOLE, papers);
    expect(found.same).toBe(false);
    expect(found.different).toHaveLength(52);
  });

  test('is the same however a text is encoded, broken, spaced and typed', () => {
    const variants = [
      WHOLE.replaceAll('\n', '\r\n'),
      `\ufeff${WHOLE.replaceAll(/\s/g, '')}`,
      WHOLE.normalize('NFKC'),
      WHOLE.replaceAll('“', '"').replaceAll('”', '"').replaceAll('〔', '［').replaceAll('〕', '］'),
    ];
    const utf16 = decode(Buffer.from(`\ufeff${WHOLE}`, 'utf16le'));
    for (const text of [...variants, utf16.ok ? utf16.text : ''])
      expect(textDigest(text)).toBe(textDigest(WHOLE));
  });

  test('is another one for every other word', () => {
    for (const at of [WHOLE.indexOf('桃'), WHOLE.lastIndexOf('铃')])
      expect(textDigest(`${WHOLE.slice(0, at)}${WHOLE.slice(at + 1)}`)).not.toBe(textDigest(WHOLE));
    expect(textDigest('甲、乙')).not.toBe(textDigest('甲，乙'));
  });
});

/** Where a paragraph may be broken: between two Chinese characters or behind a comma, not in an article's number. */
function placesInSentences(text: string): readonly number[] {
  const begin = text.indexOf('一、');
  const body = text.slice(begin, text.indexOf('(公开'));
  return [...body.matchAll(/(?<=[\u4e00-\u9fff，；])(?=[\u4e00-\u9fff，；])/gu)]
    .map(({ index }) => index)
    .filter((at) => {
      const line = body.slice(body.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';
      const before = body.slice(body.lastIndexOf('\n', at - 1) + 1, at);
      return /[。”]$/.test(line) && !/^第[^条]*$|^[一二三四]$/.test(before);
    })
    .map((at) => at + begin);
}
