import type { Renderer } from './render-options.ts';

/** The formats a report can be had in. */
export const FORMATS = ['text', 'markdown', 'json', 'sarif', 'junit', 'gitlab', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Each format's renderer, loaded when it is asked for. */
const RENDERERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  text: async () => (await import('./text.ts')).textChunks,
  markdown: async () => (await import('./markdown.ts')).markdownChunks,
  json: async () => (await import('./json.ts')).jsonChunks,
  sarif: async () => (await import('./ci/sarif.ts')).sarifChunks,
  junit: async () => (await import('./ci/junit.ts')).junitChunks,
  gitlab: async () => (await import('./ci/gitlab.ts')).gitlabChunks,
  github: async () => (await import('./ci/github.ts')).githubChunks,
};

export function rendererOf(format: Format): Promise<Renderer> {
  return RENDERERS[format]();
}
