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
import { terms as termsZh } from './zh/terms.ts';
import { trust as trustZh } from './zh/trust.ts';
import { waivers as waiversZh } from './zh/waivers.ts';

/** Put together when a language is first spoken: few runs speak both. */
const zh = lazily(() => ({
  ...commandsZh,
  ...compareZh,
  ...diagnosticsZh,
  ...editingZh,
  ...explainZh,
  ...forecastZh,
  ...initZh,
  ...papersZh,
  ...planZh,
  ...quotesZh,
  ...reasonsZh,
  ...redactionZh,
  ...reportZh,
  ...termsZh,
  ...trustZh,
  ...waiversZh,
}));

/** Every text that netsec can say. */
export type MessageCode = keyof ReturnType<typeof zh>;

type Texts = Readonly<Record<MessageCode, string>>;

const en = lazily(
  (): Texts => ({
    ...commandsEn,
    ...compareEn,
    ...diagnosticsEn,
    ...editingEn,
    ...explainEn,
    ...forecastEn,
    ...initEn,
    ...papersEn,
    ...planEn,
    ...quotesEn,
    ...reasonsEn,
    ...redactionEn,
    ...reportEn,
    ...termsEn,
    ...trustEn,
    ...waiversEn,
  }),
);

export const CATALOGUE: Readonly<Record<Language, Texts>> = {
  get zh() {
    return zh();
  },
  get en() {
    return en();
  },
};

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
