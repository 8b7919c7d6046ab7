import { message } from '../messages/message.ts';
import type { Language } from '../model/text.ts';
import type { Tried } from '../mutants/try-mutants.ts';

/** How many of a hundred changes the examples must notice. */
const REQUIRED = 95;

/** What came of changing rules: a line a rule, one for every change that nobody noticed, and whether enough were. */
export function tellMutation(
  tried: readonly Tried[],
  language: Language,
): { readonly lines: readonly string[]; readonly enough: boolean } {
  const count = tried.reduce((sum, { noticed, survivors }) => sum + noticed + survivors.length, 0);
  const noticed = tried.reduce((sum, one) => sum + one.noticed, 0);
  const share = count === 0 ? '100 %' : `${((noticed / count) * 100).toFixed(1)} %`;
  const summary = message(language, 'rules.mutate.summary', { count, noticed, share, required: REQUIRED });
  return {
    lines: [...tried.flatMap((one) => ofRule(one, language)), `${summary}\n`],
    enough: noticed * 100 >= count * REQUIRED && tried.every(({ failing }) => failing.length === 0),
  };
}

function ofRule({ of, noticed, survivors, refused, failing }: Tried, language: Language): readonly string[] {
  if (failing.length > 0) return [`${message(language, 'rules.mutate.failing', { of, failing })}\n`];
  const count = noticed + survivors.length;
  return [
    `${message(language, 'rules.mutate.rule', { of, count, noticed, refused })}\n`,
    ...survivors.map((what) => `${message(language, 'rules.mutate.survivor', { what })}\n`),
  ];
}
