import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { jsonChunks } from '../../src/report/json.ts';
import { markdownChunks } from '../../src/report/markdown.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { readSavedReport } from '../../src/report/saved-report.ts';
import { textChunks } from '../../src/report/text.ts';
import { smallReport } from './a-small-report.ts';
import { SMALL_WORDS } from './a-small-rulebook.ts';
import { HOSTILE, rawIn, reportFullOf } from './hostile-texts.ts';

function nodesOf(markdown: string): readonly Nodes[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const all = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(all) : [])];
  return all(tree);
}

const OUTLINE = nodesOf([...markdownChunks(smallReport(), options())].join(''))
  .filter((node) => node.type === 'heading')
  .map(({ depth }) => depth);

function options() {
  return { width: 80, paint: PLAIN, language: 'zh', words: SMALL_WORDS.zh } as const;
}

describe.each(Object.entries(HOSTILE))('a report full of %s', (_, text) => {
  const report = reportFullOf(text);

  it('is safe on a terminal', () => {
    const shown = [...textChunks(report, options())].join('');
    expect(rawIn(shown)).toBeUndefined();
    expect(shown.length).toBeLessThan(300_000);
    expect(shown.trimEnd().split('\n').at(-1)).toBe(
      '结论：差距 7 项（高 4、中 3、低 0）；符合率 0/6 = 0.0%；4 项要求尚无规则',
    );
  });

  it('is Markdown of the same build', () => {
    const markdown = [...markdownChunks(report, options())].join('');
    expect(rawIn(markdown)).toBeUndefined();
    const nodes = nodesOf(markdown);
    const types = new Set(nodes.map(({ type }) => type));
    const expected = [
      'root',
      'heading',
      'paragraph',
      'text',
      'list',
      'listItem',
      'table',
      'tableRow',
      'tableCell',
      'inlineCode',
    ];
    expect([...types].filter((type) => !expected.includes(type))).toEqual([]);
    expect(nodes.filter((node) => node.type === 'heading').map(({ depth }) => depth)).toEqual(OUTLINE);
    for (const node of nodes) {
      if (node.type !== 'table') continue;
      const [head, ...rows] = node.children;
      expect(rows.map(({ children }) => children.length)).toEqual(rows.map(() => head?.children.length));
    }
  });

  it('is JSON that says the same', () => {
    const json = [...jsonChunks(report)].join('');
    expect(rawIn(json)).toBeUndefined();
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)));
    expect(readSavedReport(json).ok).toBe(true);
  });
});

describe('what Markdown shows of a value', () => {
  it.each(['pipes', 'backticks', 'html', 'markup', 'links', 'quotes', 'a number', 'a heading', 'a rule'])(
    'is the value itself: %s',
    (name) => {
      const text = HOSTILE[name] ?? '';
      const markdown = [...markdownChunks(reportFullOf(text), options())].join('');
      const cells = nodesOf(markdown).filter((node) => node.type === 'tableCell');
      const texts = cells.map((cell) =>
        cell.children.map((child) => ('value' in child ? child.value : '')).join(''),
      );
      expect(texts).toContain(text);
    },
  );
});
