import { message } from '../messages/message.ts';
import { CATEGORIES, type TermCode } from '../messages/term-code.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import type { Language } from '../model/text.ts';

/** From which severity on a duty is not met on words alone. */
export function evidenceRequirementText(language: Language, severity: Severity): string {
  return message(language, 'require-evidence.value', { severity: message(language, `severity.${severity}`) });
}

/** What a unit is, in words; a category that is none of ours is given back as it is. */
export function categoryText(language: Language, category: string): string {
  const known = (CATEGORIES as readonly string[]).includes(category);
  return known ? message(language, `category.${category}` as TermCode) : category;
}

/** How the unit is bound, and through which paper; where it has to say so itself, which field is for that. */
export function footingText(report: Report, language: Language): string {
  if (report.footing.kind === 'undeclared') return message(language, 'footing.to-declare');
  const footing = message(language, `footing.${report.footing.kind}`);
  const paper = report.papers.find(({ id }) => id === report.footing.paper);
  return paper ? message(language, 'footing.through', { footing, paper: paper.number }) : footing;
}
