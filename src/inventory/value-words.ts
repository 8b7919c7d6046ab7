/** Things with the words people use for them, such as fields or allowed values. */
export type Titled = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** Between the words that a Chinese title joins; what stands in brackets explains one of them. */
const BETWEEN_WORDS = /、(?![^（]*）)/;

/** The thing whose Chinese title joins several words (办公厅、办公室) of which this is one, where no other thing has it. */
export function withWordInTitle(word: string, titled: Titled): string | undefined {
  const wanted = comparable(word);
  const [only, ...others] = Object.entries(titled).filter(([, { zh }]) =>
    zh.split(BETWEEN_WORDS).some((part) => comparable(part) === wanted),
  );
  return others.length === 0 ? only?.[0] : undefined;
}

function comparable(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase();
}
