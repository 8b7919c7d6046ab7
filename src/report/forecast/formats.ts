import type { Forecast } from '../../model/forecast.ts';
import type { Renderer } from '../render-options.ts';

/** The formats a forecast can be had in. */
export const FORECAST_FORMATS = ['text', 'markdown', 'json', 'ics'] as const;
export type ForecastFormat = (typeof FORECAST_FORMATS)[number];

/** Each format's renderer, loaded when it is asked for. */
const RENDERERS: Readonly<Record<ForecastFormat, () => Promise<Renderer<Forecast>>>> = {
  text: async () => (await import('./text.ts')).forecastText,
  markdown: async () => (await import('./markdown.ts')).forecastMarkdown,
  json: async () => (await import('./json.ts')).forecastJson,
  ics: async () => (await import('./ics.ts')).forecastIcs,
};

export function forecastRenderer(format: ForecastFormat): Promise<Renderer<Forecast>> {
  return RENDERERS[format]();
}
