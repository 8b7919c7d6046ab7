import { message } from '../messages/message.ts';
import type { Language } from '../model/text.ts';
import type { StarterFile } from './starter-files.ts';

/** What editors complete and check the files of a paper by: the text of each schema, by name. */
export type EditorSchemas = Readonly<Record<'paper' | 'rule' | 'example' | 'inventory', string>>;

/** Letters of the program's own papers. */
const TAKEN = ['A', 'XC'];

/** A paper to start from: one rule on a field of its own, examples of it, and the small unit that they edit. */
export function paperFiles(id: string, schemas: EditorSchemas, language: Language): readonly StarterFile[] {
  const letters = lettersFor(id);
  const remark = (code: Remark): string =>
    message(language, code, { id })
      .split('\n')
      .map((line) => `# ${line}\n`)
      .join('');
  const head = (schema: keyof EditorSchemas, code: Remark, up = '') =>
    `# yaml-language-server: $schema=${up}schemas/${schema}.schema.json\n${remark(code)}\n`;
  return [
    { file: 'paper.yaml', text: head('paper', 'rules.new.remark.paper') + paperText(id, letters) },
    { file: 'article-01.yaml', text: head('rule', 'rules.new.remark.rule') + ruleText(letters) },
    {
      file: 'article-01.examples.yaml',
      text: head('example', 'rules.new.remark.examples') + examplesText(letters),
    },
    { file: 'unit/unit.yaml', text: head('inventory', 'rules.new.remark.unit', '../') + UNIT },
    ...Object.entries(schemas).map(([name, text]) => ({ file: `schemas/${name}.schema.json`, text })),
  ];
}

type Remark = `rules.new.remark.${'paper' | 'rule' | 'examples' | 'unit'}`;

function lettersFor(id: string): string {
  const letters = (/^[a-z]{1,7}/.exec(id)?.[0] ?? 'p').toUpperCase();
  return TAKEN.includes(letters) ? `${letters}X` : letters;
}

function paperText(id: string, letters: string): string {
  return `id: ${id}
number: 某应急〔2026〕1号
issuer: 某县应急管理局
title: { zh: 关于加强终端封签管理的通知, en: Notice on seals of terminals }
inForce: 2026-03-01
forwards: mem-2019-502
binds: { zh: 某县应急管理局, en: The emergency management bureau of the county }
addressed:
  - { categories: [county], regions: ["411099"] }
ext:
  terminals:
    seal:
      type: string
      title: { zh: 封签状态, en: Seal }
      values:
        intact: { zh: 完好, en: Intact }
        broken: { zh: 破损, en: Broken }
chapters:
  - id: demands
    title: { zh: 要求, en: Demands }
    articles:
      - { number: 1, title: { zh: 终端封签, en: Seals on terminals } }
duties:
  - { id: ${letters}1.1, article: 1, severity: medium }
`;
}

function ruleText(letters: string): string {
  return `- id: ${letters}1.1
  title: { zh: 在用终端封签完好, en: Terminals in use carry an intact seal }
  for: terminals
  applies:
    - that: subject.status == "in-use"
      say: { zh: "不在使用中（{subject.status}）", en: "it is not in use ({subject.status})" }
  requires:
    - id: sealed
      that: subject.ext.seal == "intact"
      must: { zh: 封签完好（intact）, en: an intact seal }
  remedy:
    zh: 重新加封，在 terminals 的 ext 中把 seal 填为 intact
    en: Seal the case anew and put intact into ext.seal of terminals
`;
}

function examplesText(letters: string): string {
  return `- rule: ${letters}1.1
  name: seal-broken
  edit: [{ set: terminals/pc-01/ext.seal, to: broken }]
  changes: { terminals/pc-01: { fail: [sealed] } }
- rule: ${letters}1.1
  name: seal-not-declared
  edit: [{ remove: terminals/pc-01/ext.seal }]
  changes: { terminals/pc-01: { undeclared: [sealed] } }
- rule: ${letters}1.1
  name: not-in-use
  edit: [{ set: terminals/pc-01/status, to: scrapped }, { remove: terminals/pc-01/ext }]
  changes: { terminals/pc-01: { not-applicable: [] } }
- rule: ${letters}1.1
  name: no-terminals
  edit: [{ set: terminals, to: [] }]
  changes: { unit: { not-applicable: [] }, terminals/pc-01: { gone: [] } }
`;
}

const UNIT = `unit: { id: model, name: 某县应急管理局, category: county, nature: organ, region: "411099" }
terminals:
  - { id: pc-01, status: in-use, ext: { seal: intact } }
`;
