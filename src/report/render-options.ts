import type { Report } from '../model/report.ts';
import type { Language } from '../model/text.ts';
import type { Paint } from './paint.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a format needs to know beside the report. */
export interface RenderOptions {
  /** The columns of the terminal, or as many as a file should have. */
  readonly width: number;
  readonly paint: Paint;
  /** The language of headings and labels; the report's own prose is in the report's. */
  readonly language: Language;
  /** What the schemas call things, in the same language. */
  readonly words: Vocabulary;
  /** Where the inventory lies in its repository, ending in `/`: formats for CI services name files from there. */
  readonly prefix?: string;
  /** Waived gaps stand in SARIF too, as suppressed. */
  readonly includeWaived?: boolean;
}

/** A format: the report (or whatever else is told in several formats) as text, piece by piece. */
export type Renderer<Told = Report> = (told: Told, options: RenderOptions) => Iterable<string>;
