import { nearest } from '../inventory/nearest.ts';
import type { Paper } from '../model/paper.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Text } from '../model/text.ts';
import { fromChineseNumeral } from '../rulebook/regulation-text.ts';
import {
  allFieldPaths,
  fieldAtPath,
  fieldPathsEnding,
  fieldPathsLike,
  titledFieldPath,
} from './field-path.ts';
import { type ReportWord, reportWord } from './report-words.ts';

/** What somebody wants explained. */
export type Topic =
  | { readonly kind: 'paper'; readonly paper: string }
  | { readonly kind: 'article'; readonly paper: string; readonly article: number }
  | { readonly kind: 'duty'; readonly duty: string }
  | { readonly kind: 'requirement'; readonly duty: string; readonly requirement: string }
  | { readonly kind: 'collection'; readonly collection: string }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'word'; readonly word: ReportWord };

/** What a name stands for, or the names that may have been meant, the likeliest first. */
export type Resolved =
  | { readonly ok: true; readonly topic: Topic }
  | { readonly ok: false; readonly nearest: readonly string[] };

const ARTICLE = /^(?:第)?\s*(?:(\d{1,3})|([一二三四五六七八九十百零〇]+))\s*(条|项)?$/;
/** A ledger is named after its collection, and may be asked for by the name of its file. */
const LEDGER_FILE = /\.(?:csv|ya?ml|json)$/i;
const MOST_NAMES = 5;
/** So many fields are named of those that are called alike. */
const MOST_FIELDS = 12;

/** Finds what a name stands for, however people write it: `15`, `第十五条`, `a15`, `A15.5`, a number of a paper, a title. */
export function resolveTopic(name: string, rulebook: Rulebook, schema: SchemaIndex): Resolved {
  const wanted = name.normalize('NFKC').trim().replace(LEDGER_FILE, '');
  const topic =
    dutyTopic(wanted, rulebook) ??
    articleTopic(wanted, rulebook) ??
    paperTopic(wanted, rulebook) ??
    inventoryTopic(wanted, schema) ??
    titleTopic(wanted, rulebook) ??
    wordTopic(wanted) ??
    onlyFieldTopic(wanted, rulebook, schema);
  return topic ? { ok: true, topic } : { ok: false, nearest: namesLike(wanted, rulebook, schema) };
}

function dutyTopic(wanted: string, { duties, rules }: Rulebook): Topic | undefined {
  const [id = '', requirement] = wanted.split(/[/／]/, 2);
  const duty = duties.find((one) => one.id === id.toUpperCase());
  if (!duty) return undefined;
  if (requirement === undefined) return { kind: 'duty', duty: duty.id };
  const rule = rules.find((one) => one.id === duty.id);
  const known = rule?.checks.some(({ requires }) =>
    requires.some((one) => one.id === requirement.toLowerCase()),
  );
  return known ? { kind: 'requirement', duty: duty.id, requirement: requirement.toLowerCase() } : undefined;
}

function articleTopic(wanted: string, { papers, duties }: Rulebook): Topic | undefined {
  const byId = duties.find(({ id }) => id.split('.')[0] === wanted.toUpperCase());
  if (byId) return { kind: 'article', paper: byId.paper, article: byId.article };
  const [, digits, chinese, unit] = ARTICLE.exec(wanted) ?? [];
  const number =
    digits !== undefined ? Number(digits) : chinese !== undefined ? fromChineseNumeral(chinese) : 0;
  // Articles belong to the regulation itself, items to the notice that forwards it.
  const paper = papers.find(
    (one) => (unit === '项') === (one.forwards !== undefined) && hasArticle(one, number),
  );
  return paper && { kind: 'article', paper: paper.id, article: number };
}

function hasArticle({ chapters }: Paper, number: number): boolean {
  return chapters.some(({ articles }) => articles.some((one) => one.number === number));
}

function paperTopic(wanted: string, { papers }: Rulebook): Topic | undefined {
  const key = paperKey(wanted);
  if (key.length < 2) return undefined;
  const exact = papers.find((paper) => paperNames(paper).some((name) => paperKey(name) === key));
  const ending = papers.filter(({ number }) => paperKey(number).endsWith(key) && /\d+号?$/.test(key));
  const paper = exact ?? (ending.length === 1 ? ending[0] : undefined);
  return paper && { kind: 'paper', paper: paper.id };
}

function paperNames({ id, number, title, issuer }: Paper): readonly string[] {
  const quoted = /《(.+)》/.exec(title.zh)?.[1];
  const names = [id, number, title.zh, title.en];
  return quoted !== undefined && issuer !== '' ? names : [...names, issuer];
}

/** However the year is bracketed, and whether the word for number stands behind it or not. */
function paperKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s〔〕[\]()（）【】《》“”"']/g, '')
    .replace(/号$/, '');
}

function inventoryTopic(wanted: string, schema: SchemaIndex): Topic | undefined {
  const lower = wanted.toLowerCase();
  const collection = Object.values(schema).find(
    ({ name, title }) =>
      name.toLowerCase() === lower || title.zh === wanted || title.en.toLowerCase() === lower,
  );
  if (collection) return { kind: 'collection', collection: collection.name };
  if (fieldAtPath(schema, wanted)) return { kind: 'field', field: wanted };
  const field = wanted.includes('.') ? titledFieldPath(schema, wanted) : undefined;
  return field === undefined ? undefined : { kind: 'field', field };
}

/** A heading of the reports: the title of a duty or of an article. */
function titleTopic(wanted: string, { papers, duties, rules }: Rulebook): Topic | undefined {
  const isCalled = ({ title: { zh, en } }: { readonly title: Text }): boolean =>
    zh.normalize('NFKC') === wanted || en.toLowerCase() === wanted.toLowerCase();
  const duty = rules.find(isCalled) ?? duties.find(isCalled);
  if (duty) return { kind: 'duty', duty: duty.id };
  for (const { id: paper, chapters } of papers) {
    const article = chapters.flatMap(({ articles }) => articles).find(isCalled);
    if (article) return { kind: 'article', paper, article: article.number };
  }
  return undefined;
}

function wordTopic(wanted: string): Topic | undefined {
  const word = reportWord(wanted);
  return word && { kind: 'word', word };
}

/** The one field whose path ends in what is asked for, unless several do, or duties are called by it as well. */
function onlyFieldTopic(wanted: string, rulebook: Rulebook, schema: SchemaIndex): Topic | undefined {
  const [field, ...others] = fieldPathsEnding(schema, wanted);
  const isOnly = others.length === 0 && dutiesTitled(wanted, rulebook).length === 0;
  return field !== undefined && isOnly ? { kind: 'field', field } : undefined;
}

/** The duties in whose titles a word stands. */
function dutiesTitled(word: string, { duties }: Rulebook): readonly string[] {
  return duties.filter(({ title }) => hasWord(title.zh, word) || hasWord(title.en, word)).map(({ id }) => id);
}

function hasWord(text: string, word: string): boolean {
  return word.length >= 2 && text.toLowerCase().includes(word.toLowerCase());
}

/** The articles of the chapters that are called so, as they are asked for. */
function articlesOfChapter(wanted: string, { papers, duties }: Rulebook): readonly string[] {
  return papers.flatMap(({ id: paper, chapters }) =>
    chapters
      .filter(({ title: { zh, en } }) => zh === wanted || en.toLowerCase() === wanted.toLowerCase())
      .flatMap(({ articles }) => articles)
      .flatMap(({ number }) => {
        const duty = duties.find((one) => one.paper === paper && one.article === number);
        return duty?.id.split('.')[0] ?? [];
      }),
  );
}

/** Names near to a misspelt one, or whose titles have the word in them. */
function namesLike(wanted: string, rulebook: Rulebook, schema: SchemaIndex): readonly string[] {
  const inChapter = articlesOfChapter(wanted, rulebook);
  if (inChapter.length > 0) return inChapter;
  const paths = allFieldPaths(schema);
  const collections = Object.values(schema);
  const requirements = rulebook.rules.flatMap(({ id, checks }) =>
    checks.flatMap(({ requires }) => requires.map((requirement) => `${id}/${requirement.id}`)),
  );
  const names = [
    ...rulebook.duties.map(({ id }) => id),
    ...collections.map(({ name }) => name),
    ...collections.map(({ title }) => title.zh),
    ...rulebook.papers.flatMap(({ id, number }) => [id, number]),
    ...(wanted.includes('/') ? requirements : []),
    ...(wanted.includes('.') ? paths : []),
  ];
  const found = new Set<string>();
  for (let left = names; found.size < MOST_NAMES; left = left.filter((name) => !found.has(name))) {
    const near = nearest(wanted, left);
    if (near === undefined) break;
    found.add(near);
  }
  const has = (text: string): boolean => hasWord(text, wanted);
  const titled = [
    ...fieldPathsLike(schema, wanted),
    ...dutiesTitled(wanted, rulebook),
    ...paths.filter((path) => {
      const field = fieldAtPath(schema, path);
      return has(path) || (field !== undefined && (has(field.title.zh) || has(field.title.en)));
    }),
  ];
  const called = collections.filter(({ title: { zh, en } }) => has(zh) || has(en)).map(({ name }) => name);
  const ending = fieldPathsEnding(schema, wanted).slice(0, MOST_FIELDS);
  return [...new Set([...called, ...ending, ...found, ...titled])].slice(
    0,
    Math.max(MOST_NAMES, ending.length),
  );
}
