import type { Expression, PathExpression } from '../../src/model/expression.ts';
import type { Check, Duty, Lookup, Requirement, Rule, Rulebook } from '../../src/model/rulebook.ts';
import type { FieldSchema, SchemaIndex } from '../../src/model/schema-index.ts';
import type { Language, Text } from '../../src/model/text.ts';
import { createVocabulary, type Vocabulary } from '../../src/report/vocabulary.ts';
import { CALENDAR } from '../evaluate/small-world.ts';

const TRUE: Expression = { op: 'literal', value: true };

function both(zh: string, en: string): Text {
  return { zh, en };
}

function path(root: string, ...keys: string[]): PathExpression {
  return { op: 'path', root, keys };
}

function duty(id: string, article: number, severity: Duty['severity'], title: Text, paper = 'base'): Duty {
  return { id, paper, article, duty: 'shall', severity, waivable: true, title, parameters: [] };
}

function requirement(id: string, must: Text, more: Partial<Requirement> = {}): Requirement {
  return { id, kind: 'that', that: TRUE, must, related: [], placeholders: [], ...more } as Requirement;
}

function rule(id: string, checks: readonly Partial<Check>[], remedy: Text): Rule {
  const { title, severity } = DUTIES.find((one) => one.id === id)!;
  const whole = checks.map(
    (check): Check => ({
      collection: 'systems',
      applies: [],
      lookups: [],
      requires: [],
      notes: [],
      ...check,
    }),
  );
  return {
    id,
    kind: 'records',
    title,
    severity,
    empty: 'not-applicable',
    checks: whole,
    remedy,
    assumes: [],
  };
}

const FOOTER: Lookup = { name: 'footer', kind: 'first', from: 'footers', where: [], absent: 'fail' };

const DUTIES: readonly Duty[] = [
  duty('A1.1', 1, 'low', both('制定目的', 'Purpose')),
  duty('A2.1', 2, 'high', both('完成定级备案', 'Graded and filed')),
  duty('A2.2', 2, 'medium', both('日志留存期限', 'Logs kept long enough')),
  duty('A3.1', 3, 'medium', both('首页标明备案号', 'The home page shows the filing number')),
  duty('A3.2', 3, 'low', both('年度检查', 'A yearly inspection')),
  duty('A4.1', 4, 'high', both('终端统一编号', 'Terminals are numbered')),
  duty('A5.1', 5, 'medium', both('应急预案', 'An incident plan')),
  duty('A5.2', 5, 'medium', both('应急演练', 'Drills')),
  duty('A5.3', 5, 'medium', both('事件报告', 'Incidents are reported')),
  duty('N1.1', 1, 'high', both('配备防火墙', 'A firewall'), 'notice'),
];

const RULES: readonly Rule[] = [
  rule(
    'A2.1',
    [
      {
        requires: [
          requirement('graded', both('定级 1 至 5', 'a level from 1 to 5'), {
            at: path('subject', 'mlps', 'level'),
          }),
          requirement(
            'filed',
            both(
              '定级后 {params.filingDeadlineDays} 天内备案',
              'filed within {params.filingDeadlineDays} days',
            ),
            {
              at: path('subject', 'mlps', 'filing', 'filedOn'),
            },
          ),
        ],
        applies: [
          {
            that: TRUE,
            source: 'subject.status == "online"',
            say: both('系统未上线', 'the system is not online'),
            placeholders: [],
          },
        ],
      },
    ],
    both('向公安机关办理备案，填写 mlps.filing', 'file the system and record mlps.filing'),
  ),
  rule(
    'A2.2',
    [
      {
        requires: [
          requirement('retention', both('至少 180 天', 'at least 180 days'), {
            at: path('subject', 'audit', 'retentionDays'),
          }),
        ],
      },
    ],
    both('延长日志留存时间', 'keep logs for longer'),
  ),
  rule(
    'A3.1',
    [
      {
        lookups: [FOOTER],
        requires: [
          requirement('icp-number', both('规范的备案号', 'a well-formed number'), {
            at: path('footer', 'icp', 'number'),
            say: both('备案号 {footer.icp.number} 不合规范', 'the number {footer.icp.number} is malformed'),
            placeholders: [path('footer', 'icp', 'number')],
          }),
        ],
        notes: [
          {
            id: 'not-linked',
            when: TRUE,
            at: path('footer', 'icp'),
            say: both('备案号 {footer.icp.number} 未链接', 'the number {footer.icp.number} is no link'),
            placeholders: [path('footer', 'icp', 'number')],
          },
        ],
      },
    ],
    both('在首页底端标明备案号', 'show the number on the home page'),
  ),
  rule(
    'A3.2',
    [{ collection: 'unit', requires: [requirement('inspected', both('每年一次', 'once a year'))] }],
    both('组织检查', 'inspect'),
  ),
  rule(
    'A4.1',
    [
      {
        collection: 'terminals',
        requires: [
          requirement('numbered', both('有资产编号', 'an asset number'), {
            at: path('subject', 'assetNumber'),
          }),
        ],
      },
    ],
    both('统一编号并贴标签', 'number and label them'),
  ),
  rule(
    'A5.1',
    [{ collection: 'documents', requires: [requirement('plan', both('成文', 'in writing'))] }],
    both('制定预案', 'write a plan'),
  ),
];

/** Two papers, ten duties, seven rules: nothing of the regulation's is needed to try a report. */
export const SMALL_RULEBOOK: Rulebook = {
  version: '1',
  digest: 'd'.repeat(64),
  papers: [
    {
      id: 'base',
      number: '网安〔2019〕1号',
      issuer: '某部办公厅',
      title: both('网络安全管理规定', 'Network security rules'),
      inForce: '2019-09-29',
      binds: both('全部单位', 'all units'),
      chapters: [
        {
          id: 'chapter-1',
          title: both('总则', 'General'),
          articles: [
            { number: 1, title: both('目的', 'Purpose') },
            { number: 2, title: both('等级保护与日志', 'Classified protection and logs') },
          ],
        },
        {
          id: 'chapter-2',
          title: both('运维与使用', 'Operation and use'),
          articles: [
            {
              number: 3,
              title: both(
                '首页标识与年度检查，名称较长以便换行',
                'Markings on the home page and the yearly inspection',
              ),
            },
            { number: 4, title: both('终端', 'Terminals') },
            { number: 5, title: both('应急', 'Incidents') },
          ],
        },
      ],
    },
    {
      id: 'notice',
      number: '某网安〔2019〕2号',
      issuer: '某市局',
      title: both('转发通知', 'Notice that forwards it'),
      forwards: 'base',
      binds: both('县级单位', 'counties'),
      chapters: [
        {
          id: 'items',
          title: both('补充要求', 'Additions'),
          articles: [{ number: 1, title: both('防护设备', 'Protective devices') }],
        },
      ],
    },
  ],
  duties: DUTIES,
  rules: RULES,
  unwritten: ['A1.1', 'A5.2', 'A5.3', 'N1.1'],
  parameters: [
    {
      name: 'logRetentionDays',
      default: 180,
      stricter: 'higher',
      loosen: 'never',
      source: both('法定', 'law'),
    },
    {
      name: 'reviewDays',
      default: 90,
      stricter: 'lower',
      loosen: 'with-reason',
      source: both('惯例', 'practice'),
    },
  ],
  footing: {},
  calendar: CALENDAR,
};

function field(
  type: FieldSchema['type'],
  zh: string,
  en: string,
  more: Partial<FieldSchema> = {},
): FieldSchema {
  return { type, title: both(zh, en), description: both(zh, en), required: false, ...more };
}

function collection(name: string, title: Text, fields: Readonly<Record<string, FieldSchema>>): SchemaIndex {
  return { [name]: { name, title, description: title, fields } };
}

export const SMALL_SCHEMA: SchemaIndex = {
  ...collection('unit', both('单位', 'Unit'), { name: field('string', '名称', 'Name') }),
  ...collection('systems', both('系统', 'Systems'), {
    status: field('string', '状态', 'Status', {
      values: { online: both('在用', 'online'), retired: both('停用', 'retired') },
    }),
    audit: field('record', '审计', 'Audit', {
      fields: {
        retentionDays: field('integer', '日志留存天数', 'Days logs are kept', { example: 180 }),
        enabled: field('boolean', '已开启', 'Switched on'),
      },
    }),
    mlps: field('record', '等级保护', 'Classified protection', {
      fields: {
        level: field('integer', '等级', 'Level', { example: 2 }),
        filing: field('record', '备案', 'Filing', {
          fields: { filedOn: field('day', '备案日期', 'Filed on', { example: '2023-01-28' }) },
        }),
      },
    }),
  }),
  ...collection('footers', both('首页标识', 'Footers'), {
    system: field('string', '系统', 'System', { refs: ['systems'], example: 'portal' }),
    icp: field('record', 'ICP 备案', 'ICP filing', {
      fields: { number: field('string', '备案号', 'Number', { example: '豫ICP备2021004680号-1' }) },
    }),
  }),
  ...collection('terminals', both('终端', 'Terminals'), {
    assetNumber: field('string', '资产编号', 'Asset number', { example: 'ZD-0001' }),
    classified: field('boolean', '涉密', 'Classified'),
  }),
  ...collection('documents', both('文件', 'Documents'), {
    tags: field('list', '标签', 'Tags', { items: field('string', '标签', 'Tag', { example: '预案' }) }),
  }),
};

/** What the small schemas call things. */
export const SMALL_WORDS = {
  zh: createVocabulary(SMALL_SCHEMA, 'zh'),
  en: createVocabulary(SMALL_SCHEMA, 'en'),
} as const satisfies Readonly<Record<Language, Vocabulary>>;
