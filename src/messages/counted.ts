const COUNTED =
  /^ (days|hours|months|years|times|gaps|problems|records|changes|examples|articles|characters|files|results|duties|entries)\b(?! (?:are|were|have|do|lie|rest|failed)\b)/;

/** What follows the number one in an English text: `1 days` becomes `1 day`, unless a verb agrees with the plural. */
export function afterOne(text: string): string {
  return text.replace(COUNTED, (many) =>
    many.endsWith('ies') ? `${many.slice(0, -3)}y` : many.slice(0, -1),
  );
}
