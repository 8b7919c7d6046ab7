import { describe, expect, test } from 'vitest';
import { auditBy, changed, faultsIn, ID, requiring, STARTED } from './given.ts';

const PAPER = STARTED['paper.yaml']!;
const RULE = STARTED['article-01.yaml']!;

/** The rule with something put before `requires`. */
const beside = (text: string) => changed('article-01.yaml', '  requires:', `  ${text}\n  requires:`);
const person = '{ first: people, where: { id: subject.responsible }, absent: fail }';

function nested(depth: number): string {
  let inner = 'true';
  for (let level = 0; level < depth; level += 1) inner = `subject.users.all(x${level}, ${inner})`;
  return inner;
}

/** What a paper has wrong, and what is said of it: where and what. */
type Mistakes = Readonly<Record<string, readonly [Readonly<Record<string, string | undefined>>, RegExp]>>;

const HOSTILE: Mistakes = {
  'a nest of 300 all()': [
    requiring(nested(300)),
    /article-01\.yaml:13:\d+: .* sealed: cannot be read: Exceeded maxDepth/,
  ],
  'a list of a million': [
    requiring(`subject.id in [${Array(1e6).fill('1').join()}]`),
    /article-01\.yaml:1:1: the file is larger/,
  ],
  'a list of thousands': [
    requiring(`subject.id in [${Array(9e4).fill('1').join()}]`),
    /article-01\.yaml:13:\d+: .* Exceeded maxListElements/,
  ],
  'an expression of thousands of parts': [
    requiring(`${Array(9e3).fill('subject.shared').join(' && ')}`),
    /article-01\.yaml:13:\d+: .* Exceeded max/,
  ],
  'the prototype of a record': [requiring('subject.__proto__ == "x"'), /13:13: .* has no field __proto__/],
  'the constructor of a record': [
    requiring('subject.constructor == "x"'),
    /13:13: .* has no field constructor/,
  ],
  'the constructor of a declared field': [
    requiring('subject.ext.seal.constructor == "x"'),
    /13:13: .* has no field constructor/,
  ],
  'the constructor of all parameters': [
    requiring('params.constructor > 1'),
    /13:13: .* has no field constructor/,
  ],
  'the constructor as a collection': [
    changed('article-01.yaml', 'for: terminals', 'for: constructor'),
    /article-01\.yaml:7:8: .* no collection constructor/,
  ],
  'the prototype as a variable': [
    beside(`let: { __proto__: ${person} }`),
    /article-01\.yaml:11:8: let has the/,
  ],
  'the constructor as a key that may not repeat': [
    beside('let: { twice: { duplicates: people, by: constructor } }'),
    /article-01\.yaml:11:43: .* no field constructor/,
  ],
  'the prototype as a field': [
    changed('paper.yaml', '    seal:', '    __proto__:'),
    /paper\.yaml:16:5: ext has the wrong form|paper\.yaml:\d+:\d+: terminals has the wrong form/,
  ],
  'a call to what is no function': [requiring('eval("1")'), /13:13: .* no function eval/],
  'a function named like ours': [beside(`let: { daysSince: ${person} }`), /11:10: .* named like a function/],
  'a rule id of ours': [
    { 'article-01.yaml': RULE + RULE.replace('LXN1.1', 'A15.5') },
    /article-01\.yaml:\d+:7: the id A15\.5 is taken/,
  ],
  'the number of a paper of ours': [
    changed('paper.yaml', 'number: 某应急〔2026〕1号', 'number: 应急厅函[2019]502号'),
    /paper\.yaml:\d+:9: the paper id or number 应急厅函\[2019\]502号 is taken/,
  ],
  'a duty of ours': [changed('paper.yaml', 'LXN1.1', 'A15.5'), /paper\.yaml:29:11: the id A15\.5 is taken/],
  'letters of ours': [
    changed('paper.yaml', 'LXN1.1', 'XC9.1'),
    /paper\.yaml:29:11: the letters XC of XC9\.1/,
  ],
  'aliases that double': [
    { 'paper.yaml': 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n' },
    /paper\.yaml:1:4: YAML aliases/,
  ],
  'brackets in brackets': [
    { 'paper.yaml': `id: ${'['.repeat(40000)}${']'.repeat(40000)}` },
    /paper\.yaml:1:104: nested too deeply/,
  ],
  'a giant scalar': [
    { 'article-01.yaml': `- id: ${'x'.repeat(1e6)}` },
    /article-01\.yaml:1:1: the file is larger/,
  ],
  'an escape for the terminal': [
    changed('paper.yaml', 'en: Seal }', 'en: "Se\\eal" }'),
    /paper\.yaml:19:30: .*U\+001B/,
  ],
  'a text that runs backwards': [
    changed('article-01.yaml', 'zh: 封签完好', 'zh: \u202e封签完好'),
    /article-01\.yaml:14:19: .*U\+202E/,
  ],
  'a file that is no text': [{ 'paper.yaml': 'id: \u0000\u0001' }, /paper\.yaml:1:\d+: /],
};

const PLAIN: Mistakes = {
  'a colon left out': [changed('article-01.yaml', 'requires:', 'requires'), /article-01\.yaml:11:3: .*colon/],
  'a key twice': [
    changed('article-01.yaml', '  remedy:', '  for: media\n  remedy:'),
    /article-01\.yaml:15:3: .*twice/,
  ],
  'a misspelt key': [
    changed('article-01.yaml', 'remedy:', 'remidy:'),
    /:15:3: .*"remidy"; did you mean remedy/,
  ],
  'a missing key': [
    changed('paper.yaml', 'issuer: 某县应急管理局\n', ''),
    /paper\.yaml:6:1: the key issuer is missing/,
  ],
  'a look-up without an order': [
    beside('let: { p: { last: people, where: {}, absent: fail } }'),
    /:11:\d+: the key by is missing/,
  ],
  'a list of nothing': [
    {
      'article-01.yaml': `${RULE.slice(0, RULE.indexOf('  requires'))}  requires: []\n${RULE.slice(RULE.indexOf('  remedy'))}`,
    },
    /requires needs 1 or more/,
  ],
  'an empty expression': [requiring('""'), /:13:13: that is empty; fill it in$/],
  'no remedy': [{ 'article-01.yaml': RULE.slice(0, RULE.indexOf('  remedy')) }, /:5:3: one of remedy/],
  'two kinds of wrong values': [
    { 'paper.yaml': PAPER.replace('article: 1', 'article: one').replace('medium', 'grave') },
    /29:28: article must be integer, found one\n.*29:43: severity cannot be "grave"; it may be: high/,
  ],
  'an unknown field in a folded text': [
    requiring('>-\n        subject.ext.seal == "intact"\n        && subject.statu == "in-use"'),
    /article-01\.yaml:15:12: .* has no field statu/,
  ],
  'a wrong type in quotes': [
    requiring('"subject.status == \\"in-use\\" && subject.ext.seal > 3"'),
    /article-01\.yaml:13:46: .* cannot compare/,
  ],
  'a value that the field never has': [
    requiring('subject.ext.seal == "intct"'),
    /13:13: .* intct is none of intact/,
  ],
  'an unknown parameter': [requiring('params.none > 3'), /13:13: .* has no field none/],
  'an unknown field in words': [
    changed('article-01.yaml', 'en: "it is not in use ({subject.status})"', 'en: "it is {subject.state}"'),
    /article-01\.yaml:10:\d+: .* has no field state/,
  ],
  'an unknown paper forwarded': [
    changed('paper.yaml', 'mem-2019-502', 'mem-2020'),
    /:11:11: the paper mem-2020/,
  ],
  'an id of another paper': [changed('paper.yaml', `id: ${ID}`, 'id: mem-2019-502'), /:6:5: the paper id/],
  'an unknown article': [
    changed('paper.yaml', 'article: 1', 'article: 2'),
    /29:28: article 2.*not in chapters/,
  ],
  'a duty without a rule': [
    { 'paper.yaml': `${PAPER}  - { id: LXN1.2, article: 1, severity: low }\n` },
    /paper\.yaml:30:11: the duty LXN1\.2 has no rule/,
  ],
  'a rule without a duty': [
    { 'article-01.yaml': RULE + RULE.replace('LXN1.1', 'LXN1.2') },
    /article-01\.yaml:22:7: LXN1\.2 is not among the duties/,
  ],
  'a rule twice': [{ 'article-01.yaml': RULE + RULE }, /article-01\.yaml:22:7: the id LXN1\.1 is taken/],
  'a loosened figure': [
    { 'paper.yaml': `${PAPER}tighten: { logRetentionDays: 90 }\n` },
    /paper\.yaml:30:30: .*can only be made stricter: it is 180, and 90/,
  ],
  'a figure of another form': [
    { 'paper.yaml': `${PAPER}tighten: { planGraceEnd: 3 }\n` },
    /paper\.yaml:30:26: .*written like 03-31/,
  ],
  'a figure that there is not': [
    { 'paper.yaml': `${PAPER}tighten: { none: 3 }\n` },
    /30:12: there is no parameter none/,
  ],
  'a parameter of ours': [
    {
      'paper.yaml': `${PAPER}parameters: { lookbackDays: { default: 1, stricter: higher, loosen: never, source: { zh: x, en: x } } }\n`,
    },
    /paper\.yaml:30:15: there is a parameter lookbackDays already/,
  ],
  'fields of no collection': [
    changed('paper.yaml', '  terminals:', '  terminal:'),
    /paper\.yaml:16:3: .* terminal\b/,
  ],
  'an unknown file': [{ 'artcle-01.yaml': '[]' }, /artcle-01\.yaml:1:1: unknown file/],
  'a rule in the file of another article': [
    { 'article-01.yaml': undefined, 'article-02.yaml': RULE },
    /article-02\.yaml:5:7: LXN1\.1 belongs to article 1/,
  ],
  'a mistake in a named condition': [
    {
      ...changed(
        'article-01.yaml',
        '- that: subject.status == "in-use"\n      say',
        '- in-use\n    - that: subject.shared\n      say',
      ),
      'conditions.yaml':
        '- id: in-use\n  that: subject.status == "in-us"\n  say: { zh: 不在用, en: not in use }\n',
    },
    /conditions\.yaml:2:9: .* in-us is none of/,
  ],
  'a condition that there is not': [
    changed(
      'article-01.yaml',
      '- that: subject.status == "in-use"\n      say',
      '- in-use\n    - that: subject.shared\n      say',
    ),
    /article-01\.yaml:9:5: .* no condition in-use/,
  ],
  'no paper.yaml': [{ 'paper.yaml': undefined }, /paper\.yaml:1:1: there is no paper\.yaml/],
  'an example of another rule': [
    changed('article-01.examples.yaml', 'rule: LXN1.1', 'rule: A15.5'),
    /article-01\.examples\.yaml:5:9: A15\.5/,
  ],
};

describe.each([
  ['hostile', HOSTILE],
  ['mistaken', PLAIN],
])('what is %s in a paper is told at its place', (_, mistakes) => {
  test.each(Object.entries(mistakes))('%s', (_name, [files, told]) => {
    expect(faultsIn(files)).toMatch(told);
  });
});

test('the paper that they are made from has none', () => {
  expect(faultsIn({})).toBe('');
});

test.each(['a nest of 300 all()', 'aliases that double', 'a rule id of ours', 'a giant scalar'])(
  'nothing is audited by a paper with %s',
  async (name) => {
    const [files, told] = HOSTILE[name]!;
    const { code, stdout, stderr } = await auditBy(files);
    expect(stderr).toMatch(told);
    expect([code, stdout]).toEqual([2, '']);
  },
);

test('all mistakes of a paper are told at once, in Chinese too', async () => {
  const files = { ...changed('paper.yaml', 'mem-2019-502', 'mem-2020'), ...requiring('subject.none') };
  const { code, stderr } = await auditBy(files, {}, '--lang', 'zh');
  expect(stderr).toMatch(/没有检查/);
  expect(stderr).toMatch(/paper\.yaml:11:11: 所转发的文件 mem-2020 不存在/);
  expect(stderr).toMatch(/article-01\.yaml:13:13: 规则 LXN1\.1 不能使用/);
  expect(code).toBe(2);
});

test('a folder that is not there is told', async () => {
  const { code, stderr } = await auditBy({}, {}, '--rules', 'nowhere');
  expect(stderr).toMatch(/nowhere/);
  expect(code).toBe(2);
});

test('a rule that runs away is stopped and named', async () => {
  const depth = 12;
  let inner = 'true';
  for (let level = 0; level < depth; level += 1) inner = `all.all(x${level}, x${level}.id != "" && ${inner})`;
  const files = changed(
    'article-01.yaml',
    RULE.slice(RULE.indexOf('  requires:'), RULE.indexOf('      must:')),
    `  let: { all: { all: accounts, absent: pass } }\n  requires:\n    - id: sealed\n      that: '${inner.replaceAll('all.all', 'every.all')}'\n`.replace(
      'let: { all:',
      'let: { every:',
    ),
  );
  const { code, stdout, stderr } = await auditBy(files, { env: { NETSEC_RULE_SECONDS: '1' } });
  expect(stderr).toMatch(/LXN1\.1 ran for more than 1 seconds/);
  expect([code, stdout]).toEqual([2, '']);
});

test.each(['0', '-1', 'abc', '3601'])('no seconds at all are refused: %s', async (seconds) => {
  const { code, stderr } = await auditBy(STARTED, { env: { NETSEC_RULE_SECONDS: seconds } });
  expect([code, stderr]).toEqual([2, expect.stringContaining('NETSEC_RULE_SECONDS')]);
});

test('the thread may take its time to start, however little a rule is given', async () => {
  const { code, stderr } = await auditBy(STARTED, { env: { NETSEC_RULE_SECONDS: '0.001' } });
  expect(stderr).not.toContain('does not start');
  expect([0, 1, 2]).toContain(code);
});
