import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/day.ts';
import { schema, source, told, UNIT, wrong } from './given.ts';
import { read } from './reading.ts';

/** What is said of one field of a system. */
function system(field: Readonly<Record<string, unknown>>, written: Readonly<Record<string, string>> = {}) {
  return told({ systems: [{ id: 'portal', name: '门户网站', status: 'online', ...field }] }, written);
}

describe('digits that YAML loses', () => {
  test.each([
    ['leading zeros', 12, '0012'],
    ['an octal number', 15, '0o17'],
    ['an exponent', 1e5, '1e5'],
    ['more digits than a number holds', 41100023001000010000, '41100023001000010001'],
    ['a version', 3.1, '3.10'],
  ])('%s are shown as written, with quotes', (_, value, written) => {
    expect(system({ version: value }, { '/systems/0/version': written })).toEqual([
      [
        'trap.lost-digits',
        '/systems/0/version',
        { field: 'systems.version', written, found: String(value), suggestion: `"${written}"` },
      ],
    ]);
  });

  test('a number among the allowed words is not about digits', () => {
    expect(system({ status: 1 })).toMatchObject([['shape.not-allowed', '/systems/0/status', { found: '1' }]]);
  });
});

describe('full-width characters', () => {
  test.each([
    ['a number', { mlps: { level: '２' } }, 'mlps/level', '2'],
    ['a day', { onlineOn: '２０２６－０３－０５' }, 'onlineOn', '2026-03-05'],
    ['an allowed word', { status: 'ｏｎｌｉｎｅ' }, 'status', 'online'],
    ['a text in typographic quotes', { status: '“online”' }, 'status', 'online'],
    ['a mapping on one line', { mlps: 'level：2' }, 'mlps', 'level: 2'],
  ])('%s', (_, field, place, suggestion) => {
    expect(system(field)).toMatchObject([['trap.full-width', `/systems/0/${place}`, { suggestion }]]);
  });

  test('a key that has taken in its value is one mistake, not three', () => {
    expect(told({ networks: [{ id: 'a', 'name：办公网': null, kind: 'office' }] })).toEqual([
      [
        'trap.full-width',
        '/networks/0/name：办公网',
        { field: 'networks', found: 'name：办公网', suggestion: 'name: 办公网' },
      ],
    ]);
  });

  test('a key in full-width letters', () => {
    expect(system({ ｋｉｎｄ: 'website' })).toMatchObject([
      ['trap.full-width', '/systems/0/ｋｉｎｄ', { suggestion: 'kind' }],
    ]);
    expect(told({ ｓｙｓｔｅｍｓ: [] })).toMatchObject([
      ['trap.full-width', '/ｓｙｓｔｅｍｓ', { suggestion: 'systems' }],
    ]);
  });

  test('are welcome where a text is free', () => {
    expect(system({ note: '（２０２６年）“核对”，无误' })).toEqual([]);
  });
});

describe('quotes where none belong', () => {
  test.each([
    ['a whole number', { mlps: { level: '2' } }, 'mlps/level', 'integer', '2'],
    ['nought', { overduePatches: '0' }, 'overduePatches', 'integer', '0'],
    ['a number out of its range', { mlps: { level: '9' } }, 'mlps/level', 'integer', '9'],
    ['yes or no', { hasPage: 'true' }, 'hasPage', 'boolean', 'true'],
  ])('%s', (_, field, place, expected, unquoted) => {
    expect(system(field)).toMatchObject([
      ['shape.wrong-type', `/systems/0/${place}`, { expected, found: `"${unquoted}"`, unquoted }],
    ]);
  });

  test('are not what is wrong with half a patch', () => {
    expect(system({ overduePatches: '0.5' })).toEqual([
      [
        'shape.wrong-type',
        '/systems/0/overduePatches',
        { field: 'systems.overduePatches', expected: 'integer', found: '0.5' },
      ],
    ]);
  });
});

describe('a text where a list is wanted', () => {
  const networks = (value: string) => system({ networks: value });

  test.each([
    ['office-net', '[office-net]'],
    ['office-net, internet', '[office-net, internet]'],
    ['0012', '["0012"]'],
  ])('%s is put in brackets', (value, suggestion) => {
    expect(networks(value)).toMatchObject([
      ['shape.wrong-type', '/systems/0/networks', { expected: 'list', found: value, suggestion }],
    ]);
  });

  test.each([
    ['信息专员', '[information-officer]'],
    ['information-officer, 安全管理人员', '[information-officer, security-manager]'],
    ['没有的', '[没有的]'],
  ])('%s is put in brackets as the values that are allowed', (value, suggestion) => {
    expect(told({ people: [{ id: 'p1', name: '王强', roles: value }] })).toMatchObject([
      ['shape.wrong-type', '/people/0/roles', { suggestion }],
    ]);
  });

  test.each([
    ['【office-net】', '[office-net]'],
    ['［office-net，internet］', '[office-net, internet]'],
    ['office-net、internet', '[office-net, internet]'],
  ])('%s is given half-width signs', (value, suggestion) => {
    expect(networks(value)).toMatchObject([
      ['trap.full-width', '/systems/0/networks', { found: value, suggestion }],
    ]);
  });
});

describe('words for true and false', () => {
  test.each([
    ['是', 'true'],
    ['否', 'false'],
    ['有', 'true'],
    ['无', 'false'],
    ['yes', 'true'],
    ['No', 'false'],
    ['TRUE', 'true'],
    ['１', 'true'],
    [0, 'false'],
  ])('%s', (value, suggestion) => {
    expect(system({ hasPage: value })).toEqual([
      [
        'trap.chinese-boolean',
        '/systems/0/hasPage',
        { field: 'systems.hasPage', found: String(value), suggestion },
      ],
    ]);
  });

  test('any other word is a wrong type', () => {
    expect(system({ hasPage: '大概' })).toEqual([
      [
        'shape.wrong-type',
        '/systems/0/hasPage',
        { field: 'systems.hasPage', expected: 'boolean', found: '大概' },
      ],
    ]);
  });
});

describe('words that say nothing', () => {
  test.each([
    '/',
    '／',
    '-',
    '—',
    '——',
    '无',
    '暂无',
    '待定',
    '未明确',
    '不详',
    '待查',
    'N/A',
    'Ｔｂｄ',
    ' 无\u3000',
    '无。',
    '不涉及',
  ])('%s is no value of a free text', (value) => {
    expect(system({ version: value })).toEqual([
      [
        'trap.filler',
        '/systems/0/version',
        { field: 'systems.version', found: value.trim(), optional: 'version' },
      ],
    ]);
  });

  test.each(['无线接入系统', '待定稿', '无锡。', '不涉及敏感数据', '3.0-', 'N/A 型', '/opt'])(
    '%s says something',
    (value) => {
      expect(system({ version: value })).toEqual([]);
    },
  );

  test('stay what they are where only people read, in a free part, and in ids', () => {
    expect(system({ id: '无', name: '/', note: '无', ext: { room: '待定' } })).toEqual([]);
  });

  test('are no reason for a waiver, and nothing that was attested to, by nobody', () => {
    const waiver = { id: 'w', rule: 'A8.5', subject: { collection: 'systems', pattern: '*' }, reason: '无' };
    const days = { owner: '张三', approver: '李四', approvedOn: '2026-10-01', expiresOn: '2026-12-01' };
    const attestation = { id: 'a', rule: 'A33.2', signedOn: '2026-10-01', expiresOn: '2026-12-01' };
    const said = { by: { name: '/', post: '待定' }, statement: '暂无', evidence: [] };
    const given = { waivers: [{ ...waiver, ...days }], attestations: [{ ...attestation, ...said }] };
    expect(told(given).map(([code, pointer]) => `${code} ${pointer}`)).toEqual([
      'trap.filler /attestations/0/by/name',
      'trap.filler /attestations/0/by/post',
      'trap.filler /attestations/0/statement',
      'trap.filler /waivers/0/reason',
    ]);
  });

  test('are told by what the field may hold where one of given words or an id is wanted', () => {
    expect(system({ kind: '无', responsiblePerson: '待定' })).toMatchObject([
      ['shape.not-allowed', '/systems/0/kind', {}],
      ['reference.dangling', '/systems/0/responsiblePerson', {}],
    ]);
  });

  test('are no day and no number either; a nought is a number', () => {
    expect(system({ onlineOn: '/' })).toEqual([
      ['trap.filler', '/systems/0/onlineOn', { field: 'systems.onlineOn', found: '/', optional: 'onlineOn' }],
    ]);
    const devices = [{ id: 'd', name: '防火墙', status: 'in-use', overduePatches: '无' }];
    expect(told({ devices })).toMatchObject([
      ['trap.filler', '/devices/0/overduePatches', { found: '无', zero: '0' }],
    ]);
  });

  test('in a ledger the cell that is left empty goes by its heading', () => {
    const people = read('people.csv', '编号,姓名,离岗日期\np01,王强,—\n', schema);
    expect(wrong(source({ unit: UNIT }), people).map(({ args }) => args)).toEqual([
      { field: 'people.leftOn', found: '—', cell: '离岗日期' },
    ]);
  });

  test('in a list the item goes, and for a list there is the empty one', () => {
    expect(system({ standards: ['GB/T 22239', '/'] })).toEqual([
      [
        'trap.filler',
        '/systems/0/standards/1',
        { field: 'systems.standards', found: '/', list: 'standards' },
      ],
    ]);
    expect(system({ networks: '无' })).toEqual([
      [
        'trap.filler',
        '/systems/0/networks',
        { field: 'systems.networks', found: '无', optional: 'networks', empty: '[]' },
      ],
    ]);
  });

  test('in an item of a list the whole item may go', () => {
    const systems = [{ id: 'portal', name: '门户网站', status: 'online' }];
    const problems = [{ summary: '弱口令', dueOn: '2025-09-20' }, { summary: '无' }];
    const evaluation = { id: 'portal-2025', system: 'portal', finishedOn: '2025-08-15', problems };
    expect(told({ systems, evaluations: [evaluation] })).toEqual([
      [
        'trap.filler',
        '/evaluations/0/problems/1/summary',
        { field: 'evaluations.problems.summary', found: '无', optional: 'summary', item: 'problems' },
      ],
    ]);
    const ledger = source(
      { evaluations: [{ ...evaluation, problems: [problems[1]] }] },
      { file: 'evaluations.csv' },
    );
    expect(wrong(source({ unit: UNIT, systems }), ledger).map(({ args }) => args)).toEqual([
      { field: 'evaluations.problems.summary', found: '无', cell: 'summary', cells: 'problems' },
    ]);
  });

  test('an item that names something in other words is to stay', () => {
    const nobody = { name: '某站', responsible: '无' };
    expect(told({ unit: { ...UNIT, subordinates: [nobody] } })).toEqual([
      [
        'trap.filler',
        '/unit/subordinates/0/responsible',
        { field: 'unit.subordinates.responsible', found: '无', optional: 'responsible' },
      ],
    ]);
    const people = [{ id: 'bai-lin', name: '柏林' }];
    const asset = { id: 'list', name: '名单', users: [{ person: 'bai-lin', name: '/' }] };
    expect(told({ people, dataAssets: [asset] })).toEqual([
      [
        'trap.filler',
        '/dataAssets/0/users/0/name',
        { field: 'dataAssets.users.name', found: '/', optional: 'name' },
      ],
    ]);
    const budget = { id: 'b-2026', year: 2026, lines: [{ amount: 0, covers: '无' }] };
    expect(told({ budgets: [budget] })).toEqual([
      [
        'trap.filler',
        '/budgets/0/lines/0/covers',
        { field: 'budgets.lines.covers', found: '无', empty: '[]' },
      ],
    ]);
    const recipients = [{ name: '无', legalBasis: 'none', agreement: 'not-needed' }];
    expect(told({ dataAssets: [{ id: 'list', name: '名单', recipients }] })).toMatchObject([
      ['trap.filler', '/dataAssets/0/recipients/0/name', { optional: 'name', item: 'recipients' }],
    ]);
  });

  test('in what a record cannot do without the record may go, but not the unit', () => {
    const problem = { id: 'none-2026', title: '无', foundOn: '2026-03-05', status: 'open' };
    expect(told({ problems: [problem] })).toEqual([
      ['trap.filler', '/problems/0/title', { field: 'problems.title', found: '无', record: 'none-2026' }],
    ]);
    expect(told({ unit: { ...UNIT, name: '/' } })).toEqual([
      ['trap.filler', '/unit/name', { field: 'unit.name', found: '/' }],
    ]);
  });

  test('in a ledger the cell is left empty', () => {
    const systems = [{ id: 'portal', name: '门户网站', status: 'online', version: '/' }];
    const ledger = source({ systems }, { file: 'systems.csv' });
    expect(wrong(source({ unit: UNIT }), ledger).map(({ args }) => args)).toEqual([
      { field: 'systems.version', found: '/', cell: 'version' },
    ]);
  });

  test('what is known to be absent is said in the list for it', () => {
    expect(system({ operatorUnit: '无' })).toEqual([
      [
        'trap.filler',
        '/systems/0/operatorUnit',
        {
          field: 'systems.operatorUnit',
          found: '无',
          optional: 'operatorUnit',
          fields: ['systems.notAssigned'],
          undone: 'operator',
        },
      ],
    ]);
  });

  test('what a mapping cannot do without goes with the mapping', () => {
    const footer = { id: 'home', system: 'portal', notShown: ['icp'], icp: { number: '无' } };
    const absence = { fields: ['footers.notShown'], undone: 'icp' };
    const systems = [{ id: 'portal', name: '门户网站', status: 'online' }];
    expect(told({ systems, footers: [footer] })).toEqual([
      [
        'trap.filler',
        '/footers/0/icp/number',
        { field: 'footers.icp.number', found: '无', optional: 'icp', ...absence },
      ],
    ]);
    const ledger = source({ footers: [footer] }, { file: 'footers.csv' });
    expect(wrong(source({ unit: UNIT, systems }), ledger).map(({ args }) => args)).toEqual([
      { field: 'footers.icp.number', found: '无', cell: 'number', ...absence },
    ]);
  });

  test('of a classified record are not shown', () => {
    const terminal = { id: 'pc', status: 'in-use', classified: true, assetNumber: '待定' };
    expect(told({ terminals: [terminal] })).toEqual([
      ['trap.filler', '/terminals/0/assetNumber', { field: 'terminals.assetNumber' }],
    ]);
  });
});

describe('days', () => {
  const FORMS: readonly ((year: string, month: string, day: string) => unknown)[] = [
    (year, month, day) => `${year}/${Number(month)}/${Number(day)}`,
    (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
    (year, month, day) => `${year}.${month}.${day}`,
    (year, month, day) => `${year}${month}${day}`,
    (year, month, day) => Number(`${year}${month}${day}`),
    (year, month, day) => `${year}-${month}-${day} 08:30:00`,
    (year, month, day) => `${year}-${month}-${day}T08:30:00+08:00`,
  ];

  test('every usual form is answered with the day meant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), fc.constantFrom(...FORMS), (count, form) => {
        const day = addDays('1990-01-01', count);
        const [year = '', month = '', date = ''] = day.split('-');
        expect(system({ onlineOn: form(year, month, date) })).toMatchObject([
          ['trap.date-form', '/systems/0/onlineOn', { suggestion: day }],
        ]);
      }),
    );
  });

  test('the number that Excel keeps behind a date', () => {
    expect(system({ onlineOn: 46_086 })).toMatchObject([
      ['trap.date-form', '/systems/0/onlineOn', { found: '46086', suggestion: '2026-03-05' }],
    ]);
    const args = { found: '45000', serial: '2023-03-15', suggestion: '2023-03-15' };
    expect(system({ onlineOn: '45000' })).toMatchObject([['trap.date-form', '/systems/0/onlineOn', args]]);
  });

  test.each(['2026-02-29', '2026-13-01', '2026/2/30', '2026年4月31日', 20260230])(
    '%s does not exist',
    (value) => {
      expect(system({ onlineOn: value })).toEqual([
        ['trap.no-such-day', '/systems/0/onlineOn', { field: 'systems.onlineOn', found: String(value) }],
      ]);
    },
  );

  test.each(['去年三月', '2026年3月', 5, '26-3-5'])('%s names no day', (value) => {
    expect(system({ onlineOn: value })).toEqual([
      ['trap.date-form', '/systems/0/onlineOn', { field: 'systems.onlineOn', found: String(value) }],
    ]);
  });

  test('a mapping is no form of a date', () => {
    expect(system({ onlineOn: { year: 2026 } })).toMatchObject([
      ['shape.wrong-type', '/systems/0/onlineOn', { expected: 'day', found: '{…}' }],
    ]);
  });
});

describe('instants', () => {
  function login(value: unknown) {
    const systems = [{ id: 'portal', name: '门户网站', status: 'online' }];
    return told({ systems, accounts: [{ id: 'a', system: 'portal', status: 'active', lastLoginAt: value }] });
  }

  test.each([
    ['2026-03-05T08:30:00', '2026-03-05T08:30:00+08:00'],
    ['2026-03-05 8:30', '2026-03-05T08:30:00+08:00'],
    ['2026年3月5日10时', '2026-03-05T10:00:00+08:00'],
    ['2026年3月5日 9点5分', '2026-03-05T09:05:00+08:00'],
    ['2026/3/5 10:00', '2026-03-05T10:00:00+08:00'],
    ['2026-03-05 10:00:07', '2026-03-05T10:00:07+08:00'],
  ])('%s lacks its zone', (value, suggestion) => {
    expect(login(value)).toMatchObject([
      ['trap.instant-without-zone', '/accounts/0/lastLoginAt', { suggestion }],
    ]);
  });

  test.each(['2026-03-05', '2026年3月5日', '20260305', '2026-03-05Thh:mm:ss', '2026年3月5日上午'])(
    'no hour is made up for %s',
    (value) => {
      expect(login(value)).toMatchObject([
        ['trap.instant-without-zone', '/accounts/0/lastLoginAt', { suggestion: '2026-03-05Thh:mm:ss+08:00' }],
      ]);
    },
  );

  test.each(['昨天', '2026-03-05 08:30:00+08:00', '2026-03-05T25:30:00'])(
    '%s is answered with the form',
    (value) => {
      expect(login(value)).toMatchObject([
        ['shape.pattern', '/accounts/0/lastLoginAt', { found: value, example: '2026-03-01T09:12:00+08:00' }],
      ]);
    },
  );

  test('a number is none', () => {
    expect(login(20260305)).toMatchObject([
      ['shape.wrong-type', '/accounts/0/lastLoginAt', { expected: 'instant' }],
    ]);
  });

  test.each([
    ['2026-02-30T08:30:00', 'trap.no-such-day'],
    ['2026-02-30', 'trap.no-such-day'],
    ['２０２６-03-05T08:30:00+08:00', 'trap.full-width'],
  ])('%s: %s', (value, code) => {
    expect(login(value)).toMatchObject([[code, '/accounts/0/lastLoginAt', { found: value }]]);
  });

  test('with its zone it is taken', () => {
    expect(login('2026-03-05T08:30:00+08:00')).toEqual([]);
  });
});
