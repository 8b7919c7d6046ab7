/** Colours for a terminal, given from outside; each changes nothing but colour. */
export type Paint = Readonly<Record<'bad' | 'warn' | 'good' | 'dim' | 'bold', (text: string) => string>>;

const same = (text: string): string => text;

/** No colour at all. */
export const PLAIN: Paint = { bad: same, warn: same, good: same, dim: same, bold: same };
