import type { Language } from '../model/text.ts';
import { commands as commandsEn } from './en/commands.ts';
import { diagnostics as diagnosticsEn } from './en/diagnostics.ts';
import { editing as editingEn } from './en/editing.ts';
import { explain as explainEn } from './en/explain.ts';
import { init as initEn } from './en/init.ts';
import { plan as planEn } from './en/plan.ts';
import { quotes as quotesEn } from './en/quotes.ts';
import { reasons as reasonsEn } from './en/reasons.ts';
import { report as reportEn } from './en/report.ts';
import { terms as termsEn } from './en/terms.ts';
import { trust as trustEn } from './en/trust.ts';
import { commands as commandsZh } from './zh/commands.ts';
import { diagnostics as diagnosticsZh } from './zh/diagnostics.ts';
import { editing as editingZh } from './zh/editing.ts';
import { explain as explainZh } from './zh/explain.ts';
import { init as initZh } from './zh/init.ts';
import { plan as planZh } from './zh/plan.ts';
import { quotes as quotesZh } from './zh/quotes.ts';
import { reasons as reasonsZh } from './zh/reasons.ts';
import { report as reportZh } from './zh/report.ts';
import { terms as termsZh } from './zh/terms.ts';
import { trust as trustZh } from './zh/trust.ts';

const ZH = {
  ...commandsZh,
  ...diagnosticsZh,
  ...editingZh,
  ...explainZh,
  ...initZh,
  ...planZh,
  ...quotesZh,
  ...reasonsZh,
  ...reportZh,
  ...termsZh,
  ...trustZh,
};

/** Every text that netsec can say. */
export type MessageCode = keyof typeof ZH;

export const CATALOGUE: Readonly<Record<Language, Readonly<Record<MessageCode, string>>>> = {
  zh: ZH,
  en: {
    ...commandsEn,
    ...diagnosticsEn,
    ...editingEn,
    ...explainEn,
    ...initEn,
    ...planEn,
    ...quotesEn,
    ...reasonsEn,
    ...reportEn,
    ...termsEn,
    ...trustEn,
  },
};
