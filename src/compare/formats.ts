import type { Difference } from '../model/difference.ts';
import type { Renderer } from '../report/render-options.ts';

/** The formats a difference can be had in. */
export const DIFF_FORMATS = ['text', 'markdown', 'json'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** Each format's renderer, loaded when it is asked for. */
const RENDERERS: Readonly<Record<DiffFormat, () => Promise<Renderer<Difference>>>> = {
  text: async () => (await import('./text.ts')).differenceText,
  markdown: async () => (await import('./markdown.ts')).differenceMarkdown,
  json: async () => (await import('./json.ts')).differenceJson,
};

export function diffRendererOf(format: DiffFormat): Promise<Renderer<Difference>> {
  return RENDERERS[format]();
}
