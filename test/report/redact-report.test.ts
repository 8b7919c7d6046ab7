import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FieldSchema } from '../../src/model/schema-index.ts';
import { LANGUAGES, type Language } from '../../src/model/text.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { FORMATS, type Format, rendererOf } from '../../src/report/formats.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { redactReport } from '../../src/report/redact-report.ts';
import { createRedaction } from '../../src/report/redaction.ts';
import { readSavedReport } from '../../src/report/saved-report.ts';
import { translateReport } from '../../src/report/translate.ts';
import { settleParameters } from '../../src/rulebook/settle-parameters.ts';
import { AS_OF, auditFiles, auditValues, filesOf, SHIPPED, valuesOf, WORDS } from '../fixtures/shipped.ts';

type Audited = ReturnType<typeof auditFiles>;

function reportOf(audited: Audited, language: Language) {
  const { values: parameters } = settleParameters(SHIPPED.rulebook.parameters, {});
  return buildReport({
    ...SHIPPED,
    ...audited,
    asOf: AS_OF,
    asOfSource: 'argument',
    parameters,
    language,
    toolVersion: '0',
    allResults: true,
  });
}

function redacted(audited: Audited, language: Language = 'zh') {
  const redaction = createRedaction(audited.index.inventory, SHIPPED.schema);
  return redactReport(reportOf(audited, language), redaction, SHIPPED);
}

async function rendered(report: ReturnType<typeof reportOf>, format: Format, language: Language) {
  const render = await rendererOf(format);
  return [...render(report, { width: 100_000, paint: PLAIN, language, words: WORDS[language] })].join('');
}

type Plain = Readonly<Record<string, unknown>>;

test('whoever a gap names by an id is named by it alone', async () => {
  const audited = auditFiles(filesOf('sample-county'));
  const plain = reportOf(audited, 'zh');
  expect(await rendered(plain, 'text', 'zh')).toContain('经手人卫万里不是');
  const report = redacted(audited);
  expect(report.waivers.filter((waiver) => 'names' in waiver)).toEqual([]);
  for (const format of FORMATS) {
    const text = await rendered(report, format, 'zh');
    expect(text, format).not.toContain('卫万里');
  }
  expect(await rendered(report, 'text', 'zh')).toContain('经手人〈wei-wanli〉不是');
});

/** What has to go, collected by the names of the fields and not by what the schemas say of them. */
function originals(values: Plain): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    else if (
      /^\.people\.name$|\.(phone|email|ip|mac|login|serial)$|attestations\.by\.name$|subordinates\.responsible$/.test(
        path,
      )
    )
      found.add(String(value));
  };
  walk(values, '');
  return found;
}

function idsOf(values: Plain): readonly string[] {
  return Object.values(values)
    .flat()
    .map((record) => String((record as Plain).id))
    .sort((one, other) => other.length - one.length);
}

const SAMPLE = valuesOf('sample-county');
const AUDITED = auditFiles(filesOf('sample-county'));

describe('a redacted report of the sample county', () => {
  const gone = originals(SAMPLE);
  const ids = idsOf(SAMPLE).filter((id) => !gone.has(id));

  test('has something to hide', async () => {
    expect(gone.size).toBeGreaterThan(150);
    const open = await rendered(reportOf(AUDITED, 'zh'), 'json', 'zh');
    expect([...gone].filter((value) => open.includes(value)).length).toBeGreaterThan(50);
  });

  test.each(FORMATS.flatMap((format) => LANGUAGES.map((language) => [format, language] as const)))(
    'shows nothing of it as %s in %s',
    async (format, language) => {
      const text = await rendered(redacted(AUDITED, language), format, language);
      const withoutIds = ids.reduce((rest, id) => rest.replaceAll(id, '#'), text);
      expect([...gone].filter((value) => withoutIds.includes(value))).toEqual([]);
      expect(text).toContain('某禾县应急管理局');
    },
  );

  test('is the same report but for the words', async () => {
    const shape = (report: ReturnType<typeof reportOf>) =>
      [...report.results].map(({ rule, subject, verdict, location, gaps }) => [
        [rule, subject.collection, subject.id, verdict, location],
        gaps.map(({ fingerprint, code, requirement, location, offender, related }) => [
          [fingerprint, code, requirement, location, offender.id],
          related.map(({ id, location }) => [id, location]),
        ]),
      ]);
    expect(shape(redacted(AUDITED))).toEqual(shape(reportOf(AUDITED, 'zh')));
    expect(redacted(AUDITED).summary).toEqual(reportOf(AUDITED, 'zh').summary);
  });

  test('says that it is redacted, can be saved, and be shown again in the other language', async () => {
    const saved = readSavedReport(await rendered(redacted(AUDITED, 'zh'), 'json', 'zh'));
    if (!saved.ok) throw new Error(saved.code);
    expect([...saved.report.notes][0]?.code).toBe('note.redacted');
    const there = await rendered(translateReport(saved.report, 'en', SHIPPED), 'json', 'en');
    expect(there).toBe(await rendered(redacted(AUDITED, 'en'), 'json', 'en'));
  });

  test('names the same thing alike after others have come and moved', () => {
    const people = SAMPLE.people as readonly Plain[];
    const more = { ...SAMPLE, people: [{ id: 'aaa', name: '戚三' }, ...[...people].reverse()] };
    const messages = (values: Plain) => {
      const audited = auditValues(values);
      if (!audited) throw new Error('malformed');
      const { results } = redacted(audited);
      return new Map([...results].flatMap(({ gaps }) => gaps.map((gap) => [gap.fingerprint, gap.message])));
    };
    const [before, after] = [messages(SAMPLE), messages(more)];
    const both = [...before.keys()].filter((key) => after.has(key));
    expect(both.length).toBeGreaterThan(100);
    for (const key of both) expect(after.get(key)).toBe(before.get(key));
  });
});

test('attestations, evidence, waivers and reasons are redacted too', async () => {
  const open = reportOf(AUDITED, 'zh');
  const record = { collection: 'people', id: 'qi-liqiu', name: '戚立秋' };
  const location = { file: 'a.yaml', line: 1, column: 1, pointer: '' };
  const waiver = {
    id: 'w1',
    reason: '戚立秋已离岗',
    owner: '外人',
    approver: '戚立秋',
    approvedOn: AS_OF,
    expiresOn: AS_OF,
  };
  const full: typeof open = {
    ...open,
    parameters: open.parameters.map((parameter) => ({ ...parameter, reason: '戚立秋说的' })),
    results: [...open.results].map((one) => ({ ...one, gaps: one.gaps.map((gap) => ({ ...gap, waiver })) })),
    attestations: ['戚立秋', '外人'].map((name) => ({
      id: `by-${name.length}`,
      rule: 'A33.2',
      by: { name, post: '戚立秋的上级' },
      signedOn: AS_OF,
      expiresOn: AS_OF,
      statement: '戚立秋和 0374-5151515 核对过',
      state: 'valid' as const,
      assurance: 'declared' as const,
      subjects: 1,
      location,
    })),
    evidenceProblems: [
      {
        code: 'evidence.missing',
        args: { file: '佐证/戚立秋承诺书.pdf' },
        message: '佐证材料 佐证/戚立秋承诺书.pdf 不存在',
        remedy: '',
        severity: 'high',
        record,
        location,
        withheld: false,
        baselineState: null,
        fingerprint: '0',
      },
    ],
  };
  const report = redactReport(full, createRedaction(AUDITED.index.inventory, SHIPPED.schema), SHIPPED);
  const text = await rendered(report, 'json', 'zh');
  expect(text).not.toMatch(/戚立秋|外人|5151515/);
  expect(report.attestations.map(({ by }) => by.name)).toEqual([
    '〈qi-liqiu〉',
    '〈attestations/by-2.by.name〉',
  ]);
  expect(report.evidenceProblems[0]?.message).toBe('佐证材料 佐证/〈qi-liqiu〉承诺书.pdf 不存在');
  expect([...report.results].find(({ gaps }) => gaps.length > 0)?.gaps[0]?.waiver).toMatchObject({
    reason: '〈qi-liqiu〉已离岗',
    owner: '〈waivers/w1.owner〉',
    approver: '〈qi-liqiu〉',
  });
});

describe('values in running text', () => {
  const inventory = auditValues({
    unit: { id: 'u', name: '某局', category: 'county', nature: 'organ', region: '411099' },
    departments: [{ id: 'office', name: '办公室' }],
    contractors: [{ id: 'c1', name: '李四' }],
    people: [
      { id: 'p1', name: '孙三', phone: '13800138000' },
      { id: 'p2', name: '孙三平', department: 'office' },
      { id: 'p3', name: '李四' },
    ],
    devices: [{ id: 'd1', name: '甲', status: 'in-use', ip: '10.1.1.1', mac: '00:1a:2b:3c:4d:5e' }],
    dataAssets: [{ id: 'a1', name: '乙' }],
    backups: [{ id: 'b1', targets: ['a1'], place: '办公室' }],
  })?.index.inventory;
  if (!inventory) throw new Error('malformed');
  const { text, whole, fact } = createRedaction(inventory, SHIPPED.schema);

  test.each([
    ['关于孙三平同志任职的通知', '关于〈p2〉同志任职的通知'],
    ['孙三、孙三平', '〈p1〉、〈p2〉'],
    ['10.1.1.1 和 10.1.1.10', '〈devices/d1.ip〉 和 〈ip〉'],
    ['电话13800138000，或 13912345678', '电话〈people/p1.phone〉，或 〈phone〉'],
    [
      'a@b.example.cn、0374-5151515、00-1A-2B-3C-4D-5E、41109919900101123X',
      '〈email〉、〈phone〉、〈mac〉、〈id-card〉',
    ],
    ['办公室在某局', '办公室在某局'],
    [
      '豫ICP备2021004680号-1、2026-11-01、GB/T 22239-2019、3.2.1',
      '豫ICP备2021004680号-1、2026-11-01、GB/T 22239-2019、3.2.1',
    ],
  ])('%s', (given, expected) => {
    expect(text(given)).toBe(expected);
  });

  test('organisations are no secret, but people are who are called like one', () => {
    expect(whole('办公室')).toBeUndefined();
    expect(fact('address', '办公室')).toBe('办公室');
    expect(whole('孙三')).toBe('〈p1〉');
    expect(whole('李四')).toBe('〈p3〉');
  });

  test('a value of a sensitive field goes even where it is not written as on record', () => {
    expect(fact('mac', '001A.2B3C.4D5E')).toBe('〈mac〉');
    expect(fact('ip', '10.1.1.1')).toBe('〈devices/d1.ip〉');
    expect(fact('text', '与孙三谈过')).toBe('〈text〉');
  });
});

describe('the marks in the schemas', () => {
  /** What the names of these fields suggest is not so. */
  const NOT_SENSITIVE = new Set<string>([]);
  const TITLES = /姓名|联系人|电话|手机|邮箱|地址|登录名|责任人$|负责人$|人员$|身份证|序列号|存放/;
  const KEYS = /^(phone|mobile|tel|email|mail|ip|mac|login|serial|address|wechat|idCard|owner|approver)$/i;

  test('are on every field whose name suggests it', () => {
    const unmarked: string[] = [];
    const walk = (fields: Readonly<Record<string, FieldSchema>>, path: string): void => {
      for (const [name, field] of Object.entries(fields)) {
        const of = field.items ?? field;
        if (of.fields) walk(of.fields, `${path}.${name}`);
        else if (
          of.type === 'string' &&
          !of.refs &&
          !of.values &&
          (KEYS.test(name) || TITLES.test(field.title.zh))
        )
          if (!of.sensitive && !NOT_SENSITIVE.has(`${path}.${name}`)) unmarked.push(`${path}.${name}`);
      }
    };
    for (const { name, fields } of Object.values(SHIPPED.schema)) walk(fields, name);
    expect(unmarked).toEqual([]);
  });

  test('are on every use of a format that only such things have', () => {
    const files = ['people', 'footers', 'terminals', 'devices', 'attestations'];
    const uses = files.flatMap((name) => {
      const text = readFileSync(`schemas/${name}.schema.json`, 'utf8');
      return [
        ...text.matchAll(/([^\n]*)\n\s*"\$ref": "common\.schema\.json#\/\$defs\/(phone|email|mac|ip)"/g),
      ];
    });
    expect(uses.length).toBeGreaterThan(5);
    for (const [, before, format] of uses) expect(before).toContain(`"x-sensitive": "${format}"`);
  });
});
