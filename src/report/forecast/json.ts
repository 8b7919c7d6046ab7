import type { Forecast } from '../../model/forecast.ts';
import { jsonDocument, type Layout } from '../json-text.ts';

/** The order of the parts and how each is laid out, as in a report. */
const LAYOUT = {
  schemaVersion: 'line',
  kind: 'line',
  tool: 'line',
  rulebook: 'line',
  language: 'line',
  asOf: 'line',
  asOfSource: 'line',
  days: 'line',
  through: 'line',
  unit: 'line',
  footing: 'line',
  papers: 'list',
  parameters: 'list',
  inputs: 'list',
  partial: 'line',
  only: 'line',
  summary: 'block',
  unwritten: 'line',
  lapses: 'list',
} as const satisfies Readonly<Record<keyof Forecast, Layout>>;

/** The forecast as JSON, piece by piece: `schemas/forecast.schema.json` is its contract. */
export function forecastJson(forecast: Forecast): Iterable<string> {
  return jsonDocument(forecast, LAYOUT);
}
