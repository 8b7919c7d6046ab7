import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSecretKey, withoutSecret } from '../../src/inventory/passwords.ts';
import { schema, source, told, UNIT, wrong } from './given.ts';
import { mistakes } from './reading.ts';

const HASHES = [
  '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy',
  '$6$rounds=5000$usesomesillystri$D4IrlXatmP7rx3P3InaxBeoomnAihCKRVQ',
  '{SSHA}DkMTwBl+a/3DQTxCYEApdUtNXGgdUac3',
  'pbkdf2_sha256$260000$abcdef$Zm9vYmFyYmF6',
  'aad3b435b51404eeaad3b435b51404ee:31d6cfe0d16ae931b73c59d7e0c089c0',
  '*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19',
  '5f4dcc3b5aa765d61d8327deb882cf99',
  '5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8',
  '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8',
];

describe('keys', () => {
  test.each([
    'password',
    'Password',
    'passwd',
    'adminPwd',
    'db_password',
    'user-passwd',
    'passwordHash',
    'password2',
    'secret',
    'clientSecret',
    'token',
    'accessToken',
    'apiKey',
    'api_key',
    '口令',
    '登录密码',
    '密码',
    '口令：abc',
    'ｐａｓｓｗｏｒｄ',
  ])('%s is one for a secret', (key) => {
    expect(isSecretKey(key)).toBe(true);
  });

  test.each([
    'passwordPolicy',
    '密码强度',
    'tokenizer',
    'usbToken',
    'secretary',
    'keyboard',
    'passed',
    '口令管理办法',
  ])('%s is not', (key) => {
    expect(isSecretKey(key)).toBe(false);
  });

  test.each([
    ['password=Hunter2x', 'password'],
    ['db_password Hunter2x', 'db_password'],
    ['api key 8f3k', 'api key'],
    ['密码123456', '密码'],
    ['密码为Hunter2x', '密码'],
    ['登录密码Hunter2x', '登录密码'],
    ['ｐｗｄ＝Hunter2x', 'ｐｗｄ'],
    ['口令：Hunter2x', '口令'],
  ])('%s is shown up to the word for a secret', (key, shown) => {
    expect(withoutSecret(key)).toBe(shown);
  });

  test.each(['apiKey', 'passwordPolicy', '密码强度', 'wifi 名称', 'user-name=x', '序号'])(
    '%s is shown whole',
    (key) => {
      expect(withoutSecret(key)).toBe(key);
    },
  );

  test('whether there is a password is no secret', () => {
    expect(
      told({ networks: [{ id: 'a', name: '办公网', kind: 'office', ext: { password: true } }] }),
    ).toEqual([]);
  });
});

describe('values', () => {
  test.each(HASHES)('%s is refused wherever it stands', (hash) => {
    const networks = [{ id: 'a', name: hash, kind: 'office', note: hash, ext: { remark: [hash] } }];
    expect(told({ networks })).toEqual([
      ['trap.password', '/networks/0/name', { field: 'networks.name' }],
      ['trap.password', '/networks/0/note', { field: 'networks.note' }],
      ['trap.password', '/networks/0/ext/remark/0', { field: 'networks.ext.remark' }],
    ]);
  });

  test('a digest, an id, a serial number or a version may look like one', () => {
    const hex = '5f4dcc3b5aa765d61d8327deb882cf99';
    const people = [{ id: hex, name: '张伟' }];
    const evidence = [{ file: 'a.pdf', date: '2026-01-01', sha256: HASHES.at(-1) }];
    const certificates = [{ id: 'c', holder: hex, serial: hex, evidence }];
    const systems = [{ id: 's', name: '门户网站', status: 'online', responsiblePerson: hex, version: hex }];
    expect(told({ people, certificates, systems })).toEqual([]);
  });

  test('a secret never comes out, whatever else is wrong with the record', () => {
    const secret = fc.string({ minLength: 8, maxLength: 12, unit: fc.constantFrom(...'QWXYZ789') });
    const key = fc.constantFrom('password', '口令', 'pwd', 'apiKey');
    const place = fc.constantFrom('top', 'ext', 'collection', 'swallowed');
    fc.assert(
      fc.property(secret, key, place, (value, name, where) => {
        const record = { id: 1, name: '', kind: 'no' };
        const given = {
          top: { networks: [{ ...record, [name]: value }] },
          ext: { networks: [{ ...record, ext: { deep: [{ [name]: [value] }] } }] },
          collection: { [name]: [value] },
          swallowed: { networks: [{ ...record, ext: { [`${name}：${value}`]: null } }] },
        }[where];
        const diagnostics = wrong(source({ unit: UNIT, ...given }));
        expect(diagnostics.filter(({ code }) => code === 'trap.password')).toHaveLength(1);
        expect(JSON.stringify(diagnostics)).not.toContain(value);
      }),
    );
  });
});

describe('a secret whose colon is missing or not one', () => {
  test.each(['密码 Hunter2x', '密码-Hunter2x', 'password=Hunter2x', '口令是Hunter2x'])(
    '%s: it is kept back, wherever the key stands',
    (key) => {
      const person = { id: 'a', name: '张伟' };
      const given = [
        { people: [{ ...person, [key]: 1 }] },
        { people: [{ ...person, [key]: null }] },
        { people: [{ ...person, ext: { [key]: null } }] },
        { people: [{ ...person, ext: { [key]: { user: null } } }] },
        { people: [{ ...person, ext: { [`${key}：x`]: null } }] },
        { [key]: [] },
      ];
      for (const one of given) {
        const diagnostics = wrong(source({ unit: UNIT, ...one }));
        expect(diagnostics.length).toBeGreaterThan(0);
        expect(JSON.stringify(diagnostics)).not.toContain('Hunter');
      }
    },
  );

  test.each([
    ['a.yaml', 'people:\n  - id: a\n    name: x\n    password=Hunter2x\n', 'yaml.no-colon'],
    ['a.yaml', 'people:\n  - id: a\n    name: x\n    密码为Hunter2x\n', 'yaml.no-colon'],
    ['a.yaml', 'people:\n  - id: a\n    密码为Hunter2x：y\n    name: x\n', 'yaml.no-colon'],
    ['a.yaml', 'people:\n  - id: a\n  —密码=Hunter2x\n', 'yaml.dash'],
    ['a.yaml', 'people:\n  - {密码=Hunter2x: 1, 密码=Hunter2x: 2}\n', 'yaml.duplicate-key'],
    ['a.yaml', 'people:\n  - {id: a, ext: {密码=Hunter2x: *b}}\n', 'yaml.alias'],
    ['a.json', '{"密码=Hunter2x": 1, "密码=Hunter2x": 2}', 'json.duplicate-key'],
    ['people.csv', 'id,name,口令：Hunter2x\na,b,c\n', 'csv.unknown-heading'],
    ['people.csv', 'id,name,ext.口令=Hunter2x,ext.口令=Hunter2x\na,b,c,d\n', 'csv.duplicate-heading'],
    ['people.csv', '口令 Hunter2x\nid,name\na,b\n', 'csv.title-row'],
  ])('it is kept back in %s: %j', (file, content, code) => {
    const diagnostics = mistakes(file, content, schema);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(JSON.stringify(diagnostics)).not.toContain('Hunter');
  });
});

test('a record declared classified is told by its place only', () => {
  const terminals = [
    {
      id: 'sm-01',
      status: '绝密状态',
      classified: true,
      绝密字段: 1,
      responsible: '绝密人员',
      ext: { 绝密项目: null, '绝密：内容': null },
    },
  ];
  const diagnostics = wrong(source({ unit: UNIT, terminals }));
  expect(diagnostics.length).toBeGreaterThan(3);
  expect(JSON.stringify(diagnostics)).not.toMatch(/绝密/);
});
