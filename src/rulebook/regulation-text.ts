/** Where an article or an item of a notice begins in a plain text. */
export interface FoundArticle {
  readonly number: number;
  readonly line: number;
}

/** What a plain text of the regulation and its notice holds. */
export interface RegulationText {
  readonly articles: readonly FoundArticle[];
  readonly items: readonly FoundArticle[];
}

/** The number of an article, as it stands at the beginning of its first line. */
export const ARTICLE = /^\s*第\s*([一二三四五六七八九十百零〇]+)\s*条/;
/** The number of an item of a notice, likewise. */
export const ITEM = /^\s*([一二三四五六七八九十]+)\s*、/;
/** The heading of a chapter. */
export const CHAPTER = /^\s*第\s*[一二三四五六七八九十百零〇]+\s*章/;
const DIGITS = '零一二三四五六七八九';
/** What ends a sentence, after `NFKC`: quotation marks and brackets may close behind it. */
const SENTENCE_END = /[。!?;:…][”’"'」』)]*\s*$/u;
/** What follows the number of an article that a sentence only mentions. */
const MENTIONED = /^(的|之|所|第|规定|、|,|。|和|及|与|至|或)/;
const LARGEST = 1000;

/** Lines of a text, whatever ends them. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n?|[\n\f\u2028\u2029]/);
}

/** Whether a line ends a sentence. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.normalize('NFKC'));
}

/**
 * Finds the articles of the regulation and the numbered items of the notice that forwards it. Paragraphs may be broken
 * anywhere, so a line may begin with the number of an article that the sentence only mentions: what counts is the
 * longest run of rising numbers, and in it rather those that begin a sentence. An article that is lost hides none
 * behind it. The notice stands before the regulation.
 */
export function readRegulationText(text: string): RegulationText {
  const lines = linesOf(text).map((line) => line.normalize('NFKC'));
  const articles = longestRun(candidates(lines, ARTICLE, lines.length));
  const items = longestRun(candidates(lines, ITEM, (articles[0]?.line ?? lines.length + 1) - 1));
  return { articles, items };
}

interface Candidate extends FoundArticle {
  readonly weight: number;
}

function candidates(lines: readonly string[], pattern: RegExp, to: number): readonly Candidate[] {
  let before = '';
  return lines.slice(0, to).flatMap((line, at): Candidate[] => {
    if (line.trim() === '') return [];
    const begins = before === '' || SENTENCE_END.test(before) || CHAPTER.test(before);
    before = line;
    const [whole, numeral] = pattern.exec(line) ?? [];
    const number = numeral ? fromChineseNumeral(numeral) : 0;
    if (!whole || number < 1 || number >= LARGEST) return [];
    if (!begins && pattern === ARTICLE && MENTIONED.test(line.slice(whole.length))) return [];
    return [{ number, line: at + 1, weight: begins ? 2 : 1 }];
  });
}

/** The rising run of the greatest weight; of several the one that begins last. */
function longestRun(found: readonly Candidate[]): readonly FoundArticle[] {
  interface Run extends Candidate {
    readonly before: Run | undefined;
  }
  const bestTo: (Run | undefined)[] = [];
  const best = (below: number): Run | undefined => {
    let most: Run | undefined;
    for (let number = 1; number < below; number++) {
      const run = bestTo[number];
      if (run && (!most || run.weight >= most.weight)) most = run;
    }
    return most;
  };
  for (const candidate of found) {
    const before = best(candidate.number);
    const weight = candidate.weight + (before?.weight ?? 0);
    if (weight >= (bestTo[candidate.number]?.weight ?? 0))
      bestTo[candidate.number] = { ...candidate, weight, before };
  }
  const run: FoundArticle[] = [];
  for (let at = best(LARGEST); at; at = at.before) run.unshift({ number: at.number, line: at.line });
  return run;
}

/** A whole number below 1000 as Chinese writes it: `十五`, `二十`, `一百零三`. */
export function fromChineseNumeral(text: string): number {
  const [, hundreds, rest = text] = /^(.)百零?(.*)$/u.exec(text) ?? [];
  const [, tens, ones = rest] = /^(.?)十(.*)$/u.exec(rest) ?? [];
  const digit = (character: string | undefined): number => Math.max(0, DIGITS.indexOf(character || '零'));
  const tenths = tens === undefined ? 0 : tens === '' ? 1 : digit(tens);
  return digit(hundreds) * 100 + tenths * 10 + digit(ones);
}
