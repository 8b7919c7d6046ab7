import type { Report } from '../../src/model/report.ts';
import { jsonChunks } from '../../src/report/json.ts';
import { smallReport } from './a-small-report.ts';

/** Texts that try to break out of a format, and a report made of nothing else. */

export const HOSTILE: Readonly<Record<string, string>> = {
  'control characters': 'a\u0000\u0007\u001b[2J\u001b]8;;http://x\u0007\u0085\u009b31m\u007fb',
  'bidi marks': 'a\u202eb\u2066c\u2069\u200e\u061cd',
  'zero widths': 'a\u200bb\u200d\u2060\ufeff\u00adc',
  'line breaks': 'a\nb\r\n\r\n# c\u2028d\u2029e\u000bf',
  'lone surrogates': 'a\ud800b\udfffc',
  noncharacters: 'a\ufffeb\uffffc\u{1fffe}',
  tags: 'a\u{e0041}\u{e007f}b',
  pipes: '| a | b \\| c \\\\| d |',
  backticks: '`a` ``b`` ```c',
  'a fence': '```\n~~~~\nx',
  html: '<script>alert(1)</script><!-- --> &lt; &#60; <a href=x>',
  markup: '*a* _b_ **c** ~~d~~ # e [f](http://g) ![h](i) [^1] [j]: k $l$',
  'a list': '- a',
  'a number': '1. a',
  'a heading': '# a',
  'a rule': '---',
  'an underline': '===',
  'a quotation': '> a',
  'a table': '| --- | --- |',
  links: 'http://a.b/c?d=`e`|f https://x www.g.h ftp://i.j a@b.cd mailto:a@b.cd xmpp:a@b.cd/e @someone',
  quotes: `"a" 'b' “c” \\" {d} {{e}} [[{f}]] \${g}`,
  'a formula': '=cmd()',
  placeholders: '{must} {field} $& $1',
  'a prototype': '__proto__',
  'blanks at the ends': '   a   ',
  nothing: '',
  'a long text': '长`|<\u202e'.repeat(8000),
  'a long word': 'x'.repeat(40_000),
  'combining marks': `a${'\u0301'.repeat(2000)}`,
};

/** What must not come out raw; line feeds are the formats' own. */
const RAW = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;

/** The first unsafe character of a text with what stands before it; the text itself may be large. */
export function rawIn(text: string): string | undefined {
  const found = RAW.exec(text.replaceAll('\n', ''));
  return found
    ? JSON.stringify(text.replaceAll('\n', '').slice(found.index - 40, found.index + 1))
    : undefined;
}

/** What says how the report is made, and no text of the input. */
const CLOSED = new Set([
  'severityBefore',
  'schemaVersion',
  'tool',
  'digest',
  'language',
  'asOf',
  'approvedOn',
  'signedOn',
  'expiresOn',
  'asOfSource',
  'kind',
  'effect',
  'verdict',
  'assurance',
  'footing',
  'severity',
  'duty',
  'code',
  'forwards',
  'state',
  'baselineState',
]);

/** A report with every text in it that can come from outside replaced. */
export function reportFullOf(text: string | (() => string), base = smallReport()): Report {
  return fullOf(text, JSON.parse([...jsonChunks(base)].join(''))) as Report;
}

/** Plain data as reports have it with every text in it that can come from outside replaced. */
export function fullOf(text: string | (() => string), plain: unknown): unknown {
  return filledWith(text, plain, CLOSED);
}

/** A value with every text in it replaced, but for those under the keys that are `closed`. */
export function filledWith(
  text: string | (() => string),
  whole: unknown,
  closed: ReadonlySet<string>,
): unknown {
  const replace = (value: unknown, key: string): unknown => {
    if (closed.has(key)) return value;
    if (typeof value === 'string') return typeof text === 'string' ? text : text();
    if (Array.isArray(value)) return value.map((item) => replace(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner, name)]));
  };
  return replace(whole, '');
}
