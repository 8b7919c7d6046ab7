import type { Language } from '../model/text.ts';
import { commands as commandsEn } from './en/commands.ts';
import { compare as compareEn } from './en/compare.ts';
import { diagnostics as diagnosticsEn } from './en/diagnostics.ts';
import { editing as editingEn } from './en/editing.ts';
import { explain as explainEn } from './en/explain.ts';
import { forecast as forecastEn } from './en/forecast.ts';
import { init as initEn } from './en/init.ts';
import { papers as papersEn } from './en/papers.ts';
import { plan as planEn } from './en/plan.ts';
import { quotes as quotesEn } from './en/quotes.ts';
import { reasons as reasonsEn } from './en/reasons.ts';
import { redaction as redactionEn } from './en/redaction.ts';
import { report as reportEn } from './en/report.ts';
import { ruleFaults as ruleFaultsEn } from './en/rule-faults.ts';
import { terms as termsEn } from './en/terms.ts';
import { trust as trustEn } from './en/trust.ts';
import { waivers as waiversEn } from './en/waivers.ts';
import { commands as commandsZh } from './zh/commands.ts';
import { compare as compareZh } from './zh/compare.ts';
import { diagnostics as diagnosticsZh } from './zh/diagnostics.ts';
import { editing as editingZh } from './zh/editing.ts';
import { explain as explainZh } from './zh/explain.ts';
import { forecast as forecastZh } from './zh/forecast.ts';
import { init as initZh } from './zh/init.ts';
import { papers as papersZh } from './zh/papers.ts';
import { plan as planZh } from './zh/plan.ts';
import { quotes as quotesZh } from './zh/quotes.ts';
import { reasons as reasonsZh } from './zh/reasons.ts';
import { redaction as redactionZh } from './zh/redaction.ts';
import { report as reportZh } from './zh/report.ts';
import { ruleFaults as ruleFaultsZh } from './zh/rule-faults.ts';
import { terms as termsZh } from './zh/terms.ts';
import { trust as trustZh } from './zh/trust.ts';
import { waivers as waiversZh } from './zh/waivers.ts';

const ZH = [
  commandsZh,
  compareZh,
  diagnosticsZh,
  editingZh,
  explainZh,
  forecastZh,
  initZh,
  papersZh,
  planZh,
  quotesZh,
  reasonsZh,
  redactionZh,
  reportZh,
  ruleFaultsZh,
  termsZh,
  trustZh,
  waiversZh,
] as const;

const EN = [
  commandsEn,
  compareEn,
  diagnosticsEn,
  editingEn,
  explainEn,
  forecastEn,
  initEn,
  papersEn,
  planEn,
  quotesEn,
  reasonsEn,
  redactionEn,
  reportEn,
  ruleFaultsEn,
  termsEn,
  trustEn,
  waiversEn,
] as const;

type CodesOf<Part> = Part extends unknown ? keyof Part : never;

/** Every text that netsec can say. */
export type MessageCode = CodesOf<(typeof ZH)[number]>;

type Texts = Readonly<Record<string, string>>;

/** The catalogue as it is written, part by part: putting it together would take longer than a run looks things up. */
export const CATALOGUE: Readonly<Record<Language, readonly Texts[]>> = { zh: ZH, en: EN };

const found: Readonly<Record<Language, Map<string, string>>> = { zh: new Map(), en: new Map() };

/** The text for a code that may be none of ours. */
export function textFor(language: Language, code: string): string | undefined {
  const known = found[language].get(code);
  if (known !== undefined) return known;
  const text = CATALOGUE[language].find((part) => Object.hasOwn(part, code))?.[code];
  if (text !== undefined) found[language].set(code, text);
  return text;
}

/** The text for one of our codes. */
export function textOf(language: Language, code: MessageCode): string {
  return textFor(language, code)!;
}
