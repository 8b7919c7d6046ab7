import { readFileSync, writeFileSync } from 'node:fs';
import { decode } from '../inventory/encoding.ts';
import { shippedRulebook } from '../platform/shipped-data.ts';
import { digestOf, keyOf, quotesFrom } from '../rulebook/quotes.ts';
import { textDigest } from '../rulebook/text-digest.ts';

const FILE = 'src/rulebook/register-text.ts';

/** Takes the digests of the text that the register was read from, for `--text` to compare others with. */
export function main([file]: readonly string[]): void {
  if (!file) throw new Error('usage: npm run text-digests -- FILE');
  const decoded = decode(readFileSync(file));
  if (!decoded.ok) throw new Error(`${file} is no text`);
  const { papers } = shippedRulebook();
  const { quotes, missing } = quotesFrom(decoded.text, papers);
  if (missing.length > 0) throw new Error(`${file} lacks ${missing.map(keyOf).join(', ')}`);
  const articles = quotes.map((quote) => `    '${keyOf(quote)}': '${digestOf(quote)}',\n`);
  const source = readFileSync(FILE, 'utf8')
    .replace(/whole: '.*'/, `whole: '${textDigest(decoded.text)}'`)
    .replace(/articles: \{[^{}]*\}/, `articles: {\n${articles.join('')}  }`);
  writeFileSync(FILE, source);
}
