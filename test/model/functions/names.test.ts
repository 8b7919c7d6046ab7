import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULE_FUNCTIONS } from '../../../src/model/functions/all-functions.ts';
import { headsOfSections } from '../../../src/model/functions/own-names.ts';

const unit = { name: '鹿溪县应急管理局', aliases: ['鹿溪县应急局', '鹿溪县应急管理局机关'] };

function run(name: string, ...args: unknown[]): unknown {
  return RULE_FUNCTIONS.get(name)!.run(args, { asOf: '2026-11-01', hasReached: () => true });
}

/** The names on record without those that only have one of the unit's own before another. */
function shortOnRecord(name: string, of: { readonly name: string }): unknown {
  const bodies = run('namesOnRecord', name, of) as readonly string[];
  const behindName = new Set(headsOfSections(of).flatMap((own) => bodies.map((body) => own + body)));
  return bodies.filter((body, at) => at === 0 || !behindName.has(body));
}

describe('sectionOf', () => {
  test.each([
    ['鹿溪县应急管理局办公室', '办公室'],
    ['鹿溪县应急局 办公室', '办公室'],
    ['鹿溪县应急管理局机关 办公室', '办公室'],
    ['办公室', '办公室'],
    ['许昌市应急管理局办公室', '许昌市应急管理局办公室'],
    ['鹿溪县应急管理局', '鹿溪县应急管理局'],
    ['鹿溪县应急局', '鹿溪县应急局'],
    ['鹿溪县应急管理局办公室（保密办）', '办公室'],
    ['鹿溪县应急管理局办公室、某公司', '办公室、某公司'],
    ['鹿溪县应急管理局办公室、鹿溪县应急局 科信股', '办公室、科信股'],
  ])('%s: %s', (name, section) => {
    expect(run('sectionOf', name, unit)).toBe(section);
  });
  test('of any name with the unit’s name before it, what stands after', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), (section) => {
        expect(run('sectionOf', `${unit.name}${section}`, unit)).toBe(section);
      }),
    );
  });
});

test.each([
  ['许昌市应急管理局', true],
  ['许昌市 应急管理局办公室', true],
  ['许 昌 市 应 急 管 理 局 办 公 室', true],
  ['鹿 溪 县 公 安 局  许 昌 市 应 急 管 理 局', true],
  ['许昌市应急管理局办公厅', true],
  ['许昌市应急管理局办', true],
  ['许昌市应急管理局办公室。', true],
  ['《许昌市应急管理局》', true],
  ['许昌市应急管理局安委办', false],
  ['许昌市应急管理局科技科', false],
  ['河南省应急管理厅办公室', false],
])('%s is the unit or its office: %s', (name, isOffice) => {
  expect(run('isOfficeOf', name, '许昌市应急管理局')).toBe(isOffice);
});

test.each([
  ['鹿溪县应急管理局', true],
  ['鹿溪县 应急局', true],
  ['鹿溪县应急管理局、临海云服务有限公司', true],
  ['临海云服务有限公司/鹿溪县应急局', true],
  ['鹿溪县应急管理局（县安委办）', true],
  ['临海云服务有限公司（鹿溪县应急管理局委托）', false],
  ['、', false],
  ['鹿溪县应急管理局办公室', false],
  ['鹿溪县应急管理局。', true],
  ['《鹿溪县应急管理局》', true],
  ['。', false],
  ['《》', false],
  ['许昌市鹿溪县应急管理局', true],
  ['河南省许昌市鹿溪县应急局', true],
  ['许昌市应急管理局', false],
  ['许昌市鹿溪县应急管理局办公室', false],
  ['郑州市鹿溪县应急管理局', true],
  ['鹿溪县应急管理局鹿溪县应急管理局', false],
  ['临海云服务有限公司鹿溪县应急管理局', false],
  ['鹿溪县鹿溪县应急管理局', true],
  ['鹿溪县应急管理局与许昌市应急管理局', true],
  ['许昌市应急管理局和鹿溪县应急管理局', true],
  ['许昌市应急管理局以及鹿溪县应急局机关', true],
  ['鹿溪县应急管理局 许昌市应急管理局', true],
  ['鹿溪县应急管理局 临海云服务有限公司', false],
  ['鹿溪县应急管理局及下属单位', true],
  ['鹿溪县应急管理局和平分局', false],
  ['鹿溪县应急管理局和平处', false],
  ['鹿溪县应急管理局和政县公司', false],
  ['鹿溪县应急管理局和田地区公司', false],
  ['鹿溪县应急管理局和平顶山市应急管理局', true],
  ['鹿溪县应急管理局和龙亭区应急管理局', true],
  ['鹿溪县应急管理局和和龙市公安局', true],
  ['鹿溪县应急管理局 城关分局', false],
  ['鹿 溪 县 应 急 管 理 局 城 关 分 局', false],
  ['许昌市工业和信息化局', false],
  ['鹿溪县应急管理局机关', true],
  ['鹿溪县应急管理局（本级）', true],
  ['鹿溪县应急管理局机关服务中心', false],
  ['本单位', true],
  ['我局', true],
  ['本局办公室', false],
  ['本部', true],
  ['本部门', false],
  ['鹿溪县应急管理局机关本级', true],
  ['鹿溪县应急救援大队与鹿溪县应急管理局', true],
  ['鹿溪县人民医院与鹿溪县应急管理局', true],
  ['鹿溪县委网信办与鹿溪县应急管理局', true],
  ['鹿溪县委网络安全和信息化委员会办公室 鹿溪县应急管理局', true],
  ['鹿溪县林业站和鹿溪县应急管理局', true],
  ['鹿溪县地震研究所和县应急局', true],
  ['鹿溪县博物馆暨鹿溪县应急管理局', true],
  ['鹿溪县开发区管委会与鹿溪县应急管理局', true],
  ['鹿溪县应急管理局与鹿溪县委', true],
  ['鹿溪县应急管理局与鹿溪县开发区管委会', true],
  ['鹿溪县应急救援大队 鹿溪县应急管理局', true],
  ['鹿溪县委网信办 县应急局', true],
  ['第八师与鹿溪县应急管理局', true],
  ['驻鹿溪县部队与鹿溪县应急管理局', true],
  ['临海云服务和许昌市鹿溪县应急管理局机关', true],
  ['临海云服务和县应急管理局', false],
  ['临海云服务和鹿溪县应急管理局城关分局', false],
  ['鹿溪县应急管理局网站与应用中心', false],
  ['鹿溪县应急管理局和平大队', false],
  ['鹿溪县应急管理局和县中队', true],
  ['鹿溪县救援大队和县中队', false],
  ['鹿溪县应急管理局和谐社区服务中心', false],
  ['鹿溪县安委办和鹿溪县应急管理局', true],
  ['许昌市鹿溪县局', true],
  ['科技和信息化局', false],
])('%s is a name of the unit: %s', (name, isName) => {
  expect(run('isNameOf', name, unit)).toBe(isName);
});

describe('a unit with a second name in brackets', () => {
  const bureau = { name: '鹿溪县应急管理局（鹿溪县地震局）' };
  test.each([
    ['鹿溪县应急管理局（鹿溪县地震局）', true],
    ['鹿溪县应急管理局(鹿溪县地震局)', true],
    ['鹿溪县应急管理局', true],
    ['鹿溪县地震局', false],
  ])('%s: %s', (name, isName) => {
    expect(run('isNameOf', name, bureau)).toBe(isName);
    expect(run('belongsTo', `${name}科技股`, bureau.name)).toBe(isName);
    expect(run('isOfficeOf', name, bureau.name)).toBe(isName);
  });
});

test('what stands in brackets alone is no name', () => {
  expect(run('belongsTo', '许昌市应急管理局', '（略）')).toBe(false);
});

describe('a unit whose name stands with its city', () => {
  const district = { name: '河南省许昌市建安区应急管理局', aliases: ['应急管理局'] };
  test.each([
    ['河南省许昌市建安区应急管理局', true],
    ['许昌市建安区应急管理局', true],
    ['建安区应急管理局', true],
    ['应急管理局', true],
    ['洛阳市建安区应急管理局', false],
    ['许昌市应急管理局', false],
    ['中国河南省许昌市建安区应急管理局', false],
  ])('%s: %s', (name, isName) => {
    expect(run('isNameOf', name, district)).toBe(isName);
  });
  test('its sections', () => {
    expect(run('sectionOf', '建安区应急管理局办公室', district)).toBe('办公室');
    expect(run('sectionOf', '许昌市应急管理局办公室', district)).toBe('许昌市应急管理局办公室');
    expect(run('sectionOf', '许昌市鹿溪县应急管理局办公室', unit)).toBe('办公室');
    expect(run('sectionOf', '鹿溪县应急管理局机关办公室', unit)).toBe('办公室');
    expect(run('sectionOf', '鹿溪县应急局机关党委', unit)).toBe('机关党委');
    expect(run('sectionOf', '鹿溪县应急局机关', unit)).toBe('机关');
  });
});

test.each([
  ['许昌市应急管理局', true],
  ['许昌市应急管理局科技科', true],
  ['许昌市应急管理局信息中心', true],
  ['许昌市应急管理局。', true],
  ['许昌市应急管理局鹿溪分局。', false],
  ['许昌市应急管理局鹿溪分局', false],
  ['许昌市应急管理局鹿溪分局办公室', false],
  ['许昌市应急管理局研究院', false],
  ['鹿溪县应急管理局', false],
])('%s belongs to the unit: %s', (name, belongs) => {
  expect(run('belongsTo', name, '许昌市应急管理局')).toBe(belongs);
});

test.each([
  ['临海云服务', '临海云服务有限公司', true],
  ['临海云服务运维部', '临海云服务有限公司', true],
  ['临海云服务有限公司', '临海云服务', true],
  ['临海云服务股份有限公司运维部', '临海云服务有限公司', true],
  ['临海云服务有限公司鹿溪分公司', '临海云服务', false],
  ['临海云', '临海云服务有限公司', false],
  ['天宇县政府办公室', '天宇公司', false],
  ['天宇公司运维部', '天宇公司', true],
  ['许昌市应急管理局劳动服务公司', '许昌市应急管理局', false],
])('%s belongs to %s: %s', (name, other, belongs) => {
  expect(run('belongsTo', name, other)).toBe(belongs);
});

test.each([
  ['鹿溪县应急局科技信息化股', true],
  ['许昌市鹿溪县应急管理局科技信息化股', true],
  ['本局', false],
  ['我局办公室', false],
  ['鹿溪县应急局城关分局', false],
  ['许昌市应急管理局', false],
])('%s belongs to the unit itself: %s', (name, belongs) => {
  expect(run('belongsTo', name, unit)).toBe(belongs);
});

test.each([
  ['临海云服务有限公司运维部', ['临海云服务有限公司运维部', '临海云服务有限公司']],
  ['临海云服务有限公司（鹿溪分公司）', ['临海云服务有限公司', '临海云服务有限公司(鹿溪分公司)']],
  [
    '临海云（河南）有限公司运维部',
    ['临海云有限公司运维部', '临海云(河南)有限公司运维部', '临海云有限公司', '临海云(河南)有限公司'],
  ],
  ['甲集团乙公司、丙公司', ['甲集团乙公司', '甲集团乙公司、丙公司', '甲集团']],
  ['鹿溪县应急局 办公室', ['鹿溪县应急局办公室', '办公室']],
  ['数据中心与网络中心', ['数据中心', '数据中心与网络中心']],
  ['科技信息化股与办公室', ['科技信息化股', '科技信息化股与办公室']],
  ['本局科技信息化股', ['本局科技信息化股', '科技信息化股']],
  ['鹿溪县应急局机关科技信息化股', ['鹿溪县应急局机关科技信息化股', '机关科技信息化股', '科技信息化股']],
  ['鹿溪县应急局机关党委', ['鹿溪县应急局机关党委', '机关党委']],
  ['北京中科和信科技有限公司', ['北京中科和信科技有限公司']],
  ['督办和信息科', ['督办和信息科']],
  ['鹿溪县应急管理局 安委办', ['鹿溪县应急管理局安委办', '安委办']],
  ['科技与信息化股', ['科技与信息化股']],
  ['应 急 管 理 部 消 防 救 援 局', ['应急管理部消防救援局']],
  ['鹿 溪 县 应 急 局 城 关 分 局', ['鹿溪县应急局城关分局', '城关分局']],
  ['丙市应 急局 甲县公安 分 局', ['丙市应急局甲县公安分局']],
  ['丙市应急局和平分 局', ['丙市应急局和平分局']],
  ['丙 市 应 急 局  甲 县 公 安 局', ['丙市应急局', '丙市应急局甲县公安局']],
  ['丙市应急局 甲县公安局', ['丙市应急局', '丙市应急局甲县公安局']],
  ['丙市应急局 甲县 委网信办', ['丙市应急局', '丙市应急局甲县委网信办']],
  ['丙 局 与 丁 公 司', ['丙局', '丙局与丁公司']],
  ['丙局办公 室和丁县委网信办', ['丙局办公室', '丙局办公室和丁县委网信办']],
  ['丙局与丁有限公 司', ['丙局', '丙局与丁有限公司']],
  ['丙县救援大队和平站', ['丙县救援大队和平站']],
  ['丙县救援大队和田中队', ['丙县救援大队和田中队']],
  ['丙县救援大队和平路站', ['丙县救援大队和平路站']],
  ['丙县救援大队和平门消防救援站', ['丙县救援大队和平门消防救援站']],
  ['丙县救援大队和平一中队', ['丙县救援大队和平一中队']],
  ['丙县人民医院和平分院', ['丙县人民医院和平分院']],
  ['丙大学和平校区医院', ['丙大学和平校区医院']],
  ['丙县人民医院和谐分院', ['丙县人民医院和谐分院']],
  ['丙县人民医院和平原县医院', ['丙县人民医院', '丙县人民医院和平原县医院']],
  ['第二师和静垦区应急管理局', ['第二师和静垦区应急管理局']],
  ['丙县救援大队 丁县大数据中心', ['丙县救援大队丁县大数据中心']],
  ['丙县救援大队和县应急局', ['丙县救援大队', '丙县救援大队和县应急局']],
  ['丙县救援大队与综合科', ['丙县救援大队', '丙县救援大队与综合科']],
  ['综合科与执法大队', ['综合科', '综合科与执法大队']],
  ['丙县网站与应用中心', ['丙县网站与应用中心']],
  ['丙县场所与设施中心', ['丙县场所与设施中心']],
  ['丙县派出所与社区科', ['丙县派出所与社区科']],
  ['丙县人民法院 执行局', ['丙县人民法院执行局']],
  ['新疆生产建设兵团 第八师应急管理局', ['新疆生产建设兵团第八师应急管理局']],
  ['丙市应急局 第八师党委网信办', ['丙市应急局', '丙市应急局第八师党委网信办']],
  ['丙市应急局 党委办', ['丙市应急局党委办']],
  ['丙市应急局 某开发区党工委网信办', ['丙市应急局', '丙市应急局某开发区党工委网信办']],
  ['共和县安全生产与应急管理科', ['共和县安全生产与应急管理科']],
  ['、', ['', '、']],
])('the names under which %s may be on record', (name, bodies) => {
  expect(shortOnRecord(name, unit)).toEqual(bodies);
});

test.each([
  ['办公室', '鹿溪县应急管理局办公室'],
  ['办公室', '鹿溪县应急局办公室'],
  ['局办公室', '鹿溪县应急局办公室'],
  ['鹿溪县应急局信息中心', '鹿溪县应急管理局信息中心'],
  ['科技信息化股（网络组）', '鹿溪县应急管理局科技信息化股'],
  ['办公室', '县局办公室'],
  ['办公室', '局办公室'],
  ['本局办公室', '局办公室'],
  ['鹿溪县应急管理局办公室', '县应急局办公室'],
  ['机关党委', '局机关党委'],
])('%s may be on record as %s', (name, body) => {
  expect(run('namesOnRecord', name, unit)).toContain(body);
});

test.each([
  ['许昌市', ['许昌市鹿溪县应急管理局办公室']],
  ['河南省许昌市', ['许昌市鹿溪县应急管理局办公室', '河南省许昌市鹿溪县应急管理局办公室']],
])('below %s a section may be on record after the places above the unit', (places, bodies) => {
  const county = { name: '鹿溪县应急管理局', superior: `${places}应急管理局` };
  const names = run('namesOnRecord', '办公室', county) as readonly string[];
  expect(names).toEqual(expect.arrayContaining(bodies));
  const ofTheCity = { ...county, name: `${places}鹿溪县应急管理局` };
  expect(run('namesOnRecord', '办公室', ofTheCity)).not.toContain(`${places}${ofTheCity.name}办公室`);
});

test('a firm is not on record behind the unit’s name', () => {
  expect(run('namesOnRecord', '甲有限公司', unit)).toEqual(['甲有限公司']);
});

describe('a section after what kind of body the unit is', () => {
  test.each([
    ['鹿溪县应急管理局', '局办公室', ['局办公室', '办公室']],
    ['鹿溪县应急管理局', '局 办公室', ['局办公室', '办公室']],
    [
      '鹿溪县应急管理局机关',
      '局机关科技信息化股',
      ['局机关科技信息化股', '机关科技信息化股', '科技信息化股'],
    ],
    ['鹿溪县应急管理局（鹿溪县地震局）', '局机关党委', ['局机关党委', '机关党委']],
    ['河南省应急管理厅', '厅办公室', ['厅办公室', '办公室']],
    ['应急管理部', '部办公厅', ['部办公厅', '办公厅']],
    ['鹿溪县卫生健康委员会', '委办公室', ['委办公室', '办公室']],
    ['某开发区管委会', '委办公室', ['委办公室', '办公室']],
    ['许昌市应急管理局信息中心', '中心综合科', ['中心综合科', '综合科']],
    ['许昌市消防救援支队', '支队办公室', ['支队办公室', '办公室']],
    ['鹿溪县应急管理局', '局', ['局']],
    ['鹿溪县应急管理局', '委办公室', ['委办公室']],
    ['鹿溪县应急管理局', '市局办公室', ['市局办公室']],
    ['许昌市应急管理局信息中心', '局办公室', ['局办公室']],
    ['鹿溪县应急救援大队', '队办公室', ['队办公室']],
  ])('%s: %s may be on record as %o', (name, section, bodies) => {
    expect(shortOnRecord(section, { name })).toEqual(bodies);
  });
  test('is no part of a name that only begins so', () => {
    expect(run('belongsTo', '局办公室', unit)).toBe(false);
    expect(run('sectionOf', '局域网管理中心', unit)).toBe('局域网管理中心');
  });
});

test.each([
  ['甲公司、乙公司', '乙公司/甲公司', true],
  ['甲公司与乙公司', '乙公司、甲公司', true],
  ['甲集团 乙公司', '甲集团乙公司', true],
  ['甲（河南）公司', '甲公司', false],
  ['甲 公司', '甲公司', true],
  ['甲有限公司', '甲股份有限公司', true],
  ['甲 有限责任 公司、乙局', '乙局、甲公司', true],
  ['甲有限公司', '乙有限公司', false],
  ['临海云服务有限公司', '临海云服务', true],
  ['临海云服务有限责任公司运维部', '临海云服务运维部', true],
  ['临海云服务（河南）有限公司', '临海云服务(河南)', true],
  ['临海云服务、乙局', '乙局和临海云服务股份有限公司', true],
  ['临海云服务公司鹿溪分公司', '临海云服务鹿溪', false],
  ['甲有限公司', '甲', false],
  ['国家应急管理部', '应急管理部', true],
  ['国家 应急管理部、甲公司', '甲公司、应急管理部', true],
  ['国家应急管理部门', '应急管理部门', false],
  ['中华人民共和国应急管理部', '应急管理部', true],
  ['中华人民共和国应急管理部办公厅', '应急管理部办公厅', true],
  ['中华人民共和国 应急管理部、甲公司', '甲公司、应急管理部', true],
  ['中华人民共和国应急管理部门', '应急管理部门', false],
  ['中华人民共和国公安部', '公安部', false],
  ['兵团应急管理局', '新疆生产建设兵团应急管理局', true],
  ['新疆兵团应急管理局', '新疆生产建设兵团应急管理局', true],
  ['生产建设兵团应急管理局、甲公司', '甲公司、新疆生产建设兵团应急管理局', true],
  ['第八师兵团应急管理局', '新疆生产建设兵团应急管理局', false],
  ['兵团公安局', '新疆生产建设兵团公安局', false],
  ['国家应急救援中心', '应急救援中心', false],
  ['8师应急管理局', '第八师应急管理局', true],
  ['第14师公安局', '十四师公安局', true],
  ['一师大附中', '第一师大附中', false],
  ['第一师范学校', '第1师范学校', false],
  ['3团委', '三团委', false],
  ['某4师应急管理局', '某第四师应急管理局', false],
  ['甲公司、乙公司', '甲公司', false],
  ['住房和城乡建设局', '住房、城乡建设局', false],
  ['许昌市应急管理局和鹿溪县委网信办', '鹿溪县委网信办、许昌市应急管理局', true],
  ['许昌市应急管理局办公室和鹿溪县公安局', '许昌市应急管理局办公室、鹿溪县公安局', true],
  ['许昌市应急管理局 应急办', '许昌市应急管理局、应急办', false],
  ['V3.4.0', '3.4.0', true],
  ['ｖ 3.4.0', '版本：3.4.0', true],
  ['3.4.0 版', 'Ver. 3.4.0', true],
  ['3.4.0版本', '版本号 V3.4.0', true],
  ['V3.4.0', '3.4.1', false],
  ['3.4', '3.4.0', false],
  ['V3.4.0-rc1', '3.4.0', false],
  ['V3.4.0、V3.5.0', '3.4.0', false],
  ['V 公司', '公司', false],
  ['《一般数据防护》', '《重要数据防护》', false],
  ['《一般数据防护》', '一般数据防护', true],
  ['〈一般数据防护〉（试行）', '一般数据防护(试行)', true],
  ['一般数据防护。', '《一般数据防护》', true],
  ['《一般数据防护。》', '一般数据防护；', true],
  ['一般。数据防护', '一般数据防护', false],
  ['一般数据防护', '一般数据防护（试行）', false],
])('%s and %s are the same: %s', (name, other, same) => {
  expect(run('sameName', name, other)).toBe(same);
});

test.each([
  ['甲 公司', ['乙公司', '甲公司'], true],
  ['甲公司', ['乙公司', '甲公司（河南）'], false],
  ['甲公司', [], false],
])('%s is one of %o: %s', (name, others, same) => {
  expect(run('sameName', name, others)).toBe(same);
});

describe('nameAt', () => {
  test.each([
    ['甲公司、乙公司', 1, '甲公司'],
    ['甲公司、乙公司', 2, '乙公司'],
    ['甲公司', 2, ''],
    ['某县应急管理局、科技股', 2, ''],
    ['某县应急管理局、某县公安局', 2, '某县公安局'],
    ['甲公司（原乙、丙公司）、丁公司', 2, '丁公司'],
  ])('of %s the one at %i is “%s”', (name, place, found) => {
    expect(run('nameAt', name, place)).toBe(found);
  });
});

test.each([
  ['应急管理部规划财务司', '应急管理部', '本司', true],
  ['应急管理部规划财务司', '应急管理部', '我司', true],
  ['应急管理部规划财务司', '应急管理部', '部规划财务司', true],
  ['应急管理部规划财务司', '应急管理部', '部科技和信息化司', false],
  ['应急管理部规划财务司', '应急管理部', '部机关', false],
  ['应急管理部通信信息中心', '应急管理部', '本中心', true],
  ['应急管理部通信信息中心', '应急管理部', '部通信信息中心', true],
  ['应急管理部通信信息中心', '应急管理部', '本司', false],
  ['河南省应急管理厅信息中心', '河南省应急管理厅', '厅信息中心', true],
  ['河南省应急管理厅信息中心', '河南省应急管理厅', '厅办公室', false],
  ['许昌市应急管理局信息中心', '许昌市应急管理局', '局信息中心', true],
  ['某县应急救援支队', '某县应急管理局', '本支队', true],
  ['鹿溪县应急管理局', '许昌市应急管理局', '本中心', false],
])('%s below %s is called %s: %s', (name, superior, called, isName) => {
  expect(run('isNameOf', called, { name, superior })).toBe(isName);
});

test.each([
  ['河南省应急管理厅信息中心', '河南省应急管理厅', '厅办公室', '河南省应急管理厅办公室'],
  ['河南省应急管理厅信息中心', '河南省应急管理厅', '厅信息中心', '厅信息中心'],
  ['鹿溪县应急管理局', '许昌市应急管理局', '局办公室', '局办公室'],
  ['湖北省应急管理厅', '应急管理部', '部科技和信息化司', '应急管理部科技和信息化司'],
  ['湖北省应急管理厅', '应急管理部', '部门', '部门'],
  ['湖北省应急管理厅', '应急管理部', '部队', '部队'],
  ['湖北省应急管理厅', '应急管理部', '应急部队', '应急部队'],
])('to %s below %s the full name of %s is %s', (name, superior, called, full) => {
  expect(run('withSuperiorInFull', called, superior, { name, superior })).toBe(full);
});

test.each([
  ['太和县应急管理局', false],
  ['阜阳市太和县应急管理局', false],
  ['和县应急管理局', false],
  ['某公司和县应急管理局', true],
  ['中国移动与县应急管理局', true],
])('to a unit with the alias 县应急管理局 %s is its own name: %s', (called, isIt) => {
  const ours = { name: '颍上县应急管理局', aliases: ['县应急管理局'] };
  expect(run('isNameOf', called, ours)).toBe(isIt);
  expect(run('includes', ours, called)).toBe(isIt);
});

describe('the kind of body alone, or with 机关, is the unit itself where it is of that kind', () => {
  test.each<[string, string, string, boolean]>([
    ['鹿溪县应急管理局', '许昌市应急管理局', '局', true],
    ['鹿溪县应急管理局', '许昌市应急管理局', '局机关', true],
    ['鹿溪县应急管理局', '许昌市应急管理局', '机关', true],
    ['鹿溪县应急管理局', '许昌市应急管理局', '局本级', true],
    ['鹿溪县应急管理局', '许昌市应急管理局', '厅机关', false],
    ['鹿溪县应急管理局', '许昌市应急管理局', '市局机关', false],
    ['鹿溪县应急管理局', '许昌市应急管理局', '局机关服务中心', false],
    ['鹿溪县应急管理局', '许昌市应急管理局', '机关事务管理局', false],
    ['河南省消防救援总队', '国家消防救援局', '总队', true],
    ['河南省消防救援总队', '国家消防救援局', '总队机关', true],
    ['河南省消防救援总队', '国家消防救援局', '省总队', true],
    ['河南省消防救援总队', '国家消防救援局', '支队', false],
    ['河南省消防救援总队', '国家消防救援局', '局机关', false],
    ['许昌市消防救援支队', '河南省消防救援总队', '总队', false],
    ['许昌市消防救援支队', '河南省消防救援总队', '市支队', true],
    ['许昌市应急管理局信息中心', '许昌市应急管理局', '中心', true],
    ['许昌市应急管理局信息中心', '许昌市应急管理局', '局机关', false],
    ['许昌市应急管理局信息中心', '许昌市应急管理局', '机关', false],
  ])('%s below %s: %s: %s', (name, superior, called, isIt) => {
    expect(run('isNameOf', called, { name, superior })).toBe(isIt);
    expect(run('includes', { name, superior }, called)).toBe(isIt);
  });
});

test.each([
  ['厅机关', true],
  ['部', false],
  ['部机关', false],
])('%s of a unit with an alias of the superior’s kind: %s', (called, isIt) => {
  const department = { name: '河南省应急管理厅', aliases: ['河南省防汛抗旱指挥部'], superior: '应急管理部' };
  expect(run('isNameOf', called, department)).toBe(isIt);
});

test('of a unit with a second name in brackets the kind alone is the unit as well', () => {
  expect(run('isNameOf', '局机关', { name: '鹿溪县应急管理局（鹿溪县地震局）' })).toBe(true);
});

describe('what is within the unit', () => {
  const bureau = { name: '鹿溪县应急管理局', aliases: ['鹿溪县应急局'], superior: '许昌市应急管理局' };
  test.each([
    ['鹿溪县应急管理局', true],
    ['许昌市鹿溪县应急局信息中心', true],
    ['县局', true],
    ['县局信息中心', true],
    ['我局办公室', true],
    ['应急管理局网络股', true],
    ['甲公司、县局信息中心', true],
    ['信息中心', false],
    ['局信息中心', false],
    ['市局信息中心', false],
    ['许昌市应急管理局', false],
    ['县公安局信息中心', false],
    ['县局下属的甲公司', false],
    ['鹿溪县应急管理局高新区分局', false],
    ['我局委托的测评中心', false],
    ['鹿溪县应急管理局委托的测评中心', false],
    ['', false],
  ])('%s: %s', (name, within) => {
    expect(run('includes', bureau, name)).toBe(within);
  });
  test('whom it hired does not belong to it either', () => {
    expect(run('belongsTo', '鹿溪县应急管理局委托的测评中心', bureau)).toBe(false);
    expect(run('belongsTo', '许昌市应急管理局委托的测评中心', '许昌市应急管理局')).toBe(false);
  });
});

test.each([
  ['鹿溪县应急管理局办公室', '办公室', true],
  ['县局办公室', '办公室', true],
  ['本局', '本局', true],
  ['市局信息中心', '许昌市应急管理局信息中心', true],
  ['河南省许昌市应急管理局', '市应急局', true],
  ['办公室、市局', '许昌市应急管理局、鹿溪县应急管理局办公室', true],
  ['许昌市应急管理局信息中心', '许昌市应急管理局', false],
  ['许昌市大数据局', '市局', false],
  ['某公司', '某 公司', true],
])('%s and %s are the same body: %s', (name, other, isSame) => {
  const below = { name: '鹿溪县应急管理局', superior: '许昌市应急管理局' };
  expect(run('isSameBodyAs', name, other, below)).toBe(isSame);
  expect(run('isSameBodyAs', other, name, below)).toBe(isSame);
});

test('without a superior on record its short name is another body', () => {
  const alone = { name: '鹿溪县应急管理局' };
  expect(run('isSameBodyAs', '市局', '许昌市应急管理局', alone)).toBe(false);
  expect(run('isSameBodyAs', '县局办公室', '办公室', alone)).toBe(true);
});

test.each([
  ['许昌市应急管理局', true],
  ['市局', true],
  ['河南省许昌市应急局', true],
  ['许昌市安全生产监督管理局', true],
  ['许昌市应急管理局办公室', false],
  ['许昌市大数据局', false],
  ['县局', false],
  ['', false],
])('%s is the superior by one of its names: %s', (name, isIt) => {
  const below = {
    name: '鹿溪县应急管理局',
    superior: '许昌市应急管理局',
    superiorAliases: ['许昌市安全生产监督管理局'],
  };
  expect(run('isSuperiorOf', name, below)).toBe(isIt);
  expect(run('isSuperiorOf', name, { name: below.name })).toBe(false);
});

test('the superior on record by nothing but another name of its own', () => {
  const unit = { name: '鹿溪县应急管理局', superiorAliases: ['许昌市安全生产监督管理局'] };
  expect(run('isSuperiorOf', '许昌市安全生产监督管理局', unit)).toBe(true);
});

test.each([
  ['原鹿溪县安监局', true],
  ['前鹿溪县安监局', true],
  ['原许昌市鹿溪县应急管理局', true],
  ['原鹿溪县林业局', false],
  ['原阳县应急管理局', false],
  ['原原鹿溪县安监局', false],
  ['原', false],
])('%s is the unit’s name: %s', (name, isName) => {
  expect(run('isNameOf', name, { name: '鹿溪县应急管理局', aliases: ['鹿溪县安监局'] })).toBe(isName);
});
