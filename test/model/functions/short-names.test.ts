import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULE_FUNCTIONS } from '../../../src/model/functions/all-functions.ts';

function run(name: string, ...args: unknown[]): unknown {
  return RULE_FUNCTIONS.get(name)!.run(args, { asOf: '2026-11-01', hasReached: () => true });
}

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly superior?: string;
  readonly superiorAliases?: readonly string[];
}

const CITY = '许昌市应急管理局';
const COUNTY: Named = { name: '鹿溪县应急管理局', superior: CITY };
const SHANGHAI: Named = { name: '上海市浦东新区应急管理局', superior: '上海市应急管理局' };
const REGIMENT: Named = { name: '第八师一四三团应急管理局', superior: '第八师应急管理局' };
const TEAM: Named = { name: '许昌市应急救援支队', superior: CITY };
const COUNTY_CITY: Named = { name: '长葛市应急管理局', superior: CITY };
const AUTONOMOUS = '新疆维吾尔自治区应急管理厅';
const PREFECTURE: Named = { name: '喀什地区应急管理局', superior: AUTONOMOUS };
const BUREAU_CENTRE: Named = { name: '许昌市应急管理局信息中心', superior: CITY };
const DEPARTMENT: Named = { name: '应急管理部规划财务司', superior: '应急管理部' };

describe('what a unit’s own people shorten its name to', () => {
  test.each<[Named, string, boolean]>([
    [COUNTY, '县应急管理局', true],
    [COUNTY, '县 应急 管理局（盖章）', true],
    [COUNTY, '我县应急管理局', true],
    [COUNTY, '应急管理局', true],
    [COUNTY, '县应急局', true],
    [COUNTY, '县局', true],
    [COUNTY, '县局机关', true],
    [COUNTY, '鹿溪县应急局', true],
    [COUNTY, '许昌市鹿溪县应急局', true],
    [COUNTY, '县公安局、县应急管理局', true],
    [COUNTY, '县公安局', false],
    [COUNTY, '县局办公室', false],
    [COUNTY, '市应急管理局', false],
    [COUNTY, '市局', false],
    [COUNTY, '许县应急管理局', false],
    [COUNTY, '应急管理部', false],
    [{ name: '鹿溪县水利局', aliases: ['鹿溪县应急管理局机关'] }, '县应急局', true],
    [{ name: '鹿溪县应急局', superior: CITY }, '鹿溪县应急管理局', true],
    [{ name: '鹿溪县应急局', superior: CITY }, '县应急管理局', true],
    [{ name: '鹿溪县应急局', superior: CITY }, '应急管理局', true],
    [{ name: '鹿溪县应急局', superior: CITY }, '市应急管理局', false],
    [{ name: '县应急管理局', superior: CITY }, '县局', true],
    [{ name: '许昌市建安区应急管理局', superior: CITY }, '区应急管理局', true],
    [{ name: '许昌市建安区应急管理局', superior: CITY }, '区局', true],
    [{ name: '许昌市建安区应急管理局' }, '市应急管理局', false],
    [{ name: CITY, superior: '河南省应急管理厅' }, '市局', true],
    [{ name: '河南省应急管理厅', superior: '应急管理部' }, '省厅', true],
    [{ name: '河南省应急管理厅', superior: '应急管理部' }, '省应急厅', true],
    [{ name: '延边朝鲜族自治州应急管理局' }, '州应急管理局', true],
    [{ name: '延边朝鲜族自治州应急管理局' }, '自治州应急管理局', true],
    [{ name: '喀什地区应急管理局' }, '地区应急管理局', true],
    [{ name: '喀什地区应急管理局' }, '区应急管理局', false],
    [TEAM, '市应急救援支队', true],
    [TEAM, '应急救援支队', true],
    [TEAM, '市局', false],
    [BUREAU_CENTRE, '市应急管理局信息中心', true],
    [BUREAU_CENTRE, '市应急局信息中心', true],
    [BUREAU_CENTRE, '市应急管理局', false],
    [BUREAU_CENTRE, '市局', false],
    [{ name: '许昌市公安局建安分局' }, '市局', false],
    [{ name: '许昌市应急分局' }, '市局', false],
    [{ name: '许昌市应急管理局高新区分局' }, '区分局', false],
    [{ name: '郑州市城市管理局' }, '市城市管理局', true],
    [{ name: '郑州市城市管理局' }, '市管理局', false],
    [{ name: '荆州市沙市区应急管理局' }, '沙市区应急局', true],
    [{ name: '荆州市沙市区应急管理局' }, '市局', false],
    [{ name: '晋城市城区应急管理局' }, '市局', false],
    [{ name: '鹿溪县智慧城市运行中心' }, '市运行中心', false],
    [COUNTY_CITY, '市应急管理局', false],
    [COUNTY_CITY, '市局', false],
    [COUNTY_CITY, '应急管理局', true],
    [{ ...TEAM, name: '许昌市消防救援局' }, '市局', false],
    [{ ...TEAM, name: '许昌市消防救援局' }, '市消防救援局', true],
    [{ ...COUNTY, superiorAliases: ['应急管理局'] }, '应急管理局', false],
    [{ name: '新疆生产建设兵团应急管理局' }, '兵团应急管理局', true],
    [{ name: '新疆生产建设兵团应急管理局' }, '团局', false],
    [{ name: '兵团应急管理局' }, '新疆生产建设兵团应急局', true],
    [{ name: '鹿溪县应急局' }, '鹿溪县应急管理局', true],
    [{ name: '鹿溪县应急局' }, '鹿溪县应急管理分局', false],
    [{ name: '新疆生产建设兵团第八师应急管理局' }, '师局', true],
    [{ name: '新疆生产建设兵团第八师应急管理局' }, '第八师应急管理局', true],
    [{ name: '新疆生产建设兵团第十二师应急管理局' }, '师应急局', true],
    [{ name: '第8师应急管理局' }, '我师应急管理局', true],
    [{ name: '第八师石河子市应急管理局' }, '师市应急管理局', true],
    [{ name: '第八师石河子市应急管理局' }, '师局', true],
    [{ name: '第八师石河子市应急管理局' }, '市局', true],
    [{ name: '第八师石河子市应急管理局' }, '石河子市应急管理局', false],
    [{ name: '第一师范学院信息局' }, '师局', false],
    [{ name: '河南师范大学信息局' }, '师局', false],
    [{ name: '新疆生产建设兵团第八师应急管理局', superior: '新疆生产建设兵团应急管理局' }, '兵团局', false],
    [{ name: '荆州市沙市区应急管理局', superior: '荆州市应急管理局' }, '区局', true],
    [{ name: '乌鲁木齐市新市区应急管理局', superior: '乌鲁木齐市应急管理局' }, '区应急局', true],
    [{ name: '津市市应急管理局', superior: '常德市应急管理局' }, '应急管理局', true],
    [{ name: '常德市津市市应急管理局' }, '市局', true],
    [{ name: '郑州市城市区域协调中心' }, '市城市区域协调中心', true],
    [{ name: '双江拉祜族佤族布朗族傣族自治县应急管理局' }, '县局', true],
    [{ name: '郑州高新技术产业开发区应急管理局' }, '开发区应急局', true],
    [{ name: '浦东新区应急管理局' }, '新区局', true],
    [{ name: '浦东新区应急管理局' }, '区局', true],
    [{ name: '六枝特区应急管理局' }, '特区应急局', true],
    [{ name: '神农架林区应急管理局' }, '林区应急局', true],
    [{ name: '苏州工业园区应急管理局' }, '园区应急局', true],
    [{ name: '郑州航空港经济综合实验区应急管理局' }, '实验区应急局', true],
    [{ name: '郑州市郑东新区管理委员会' }, '新区管委会', true],
    [{ name: '许昌市城乡一体化示范区应急管理局' }, '示范区应急局', true],
    [{ name: '鹿溪县人民政府' }, '县政府', true],
    [{ name: '阳泉市矿区应急管理局', superior: '阳泉市应急管理局' }, '区局', true],
    [{ name: '彭水苗族土家族自治县应急管理局' }, '重庆市彭水县应急局', true],
    [{ name: '双江拉祜族佤族布朗族傣族自治县应急管理局' }, '双江县应急管理局', true],
    [{ name: '云南省大理白族自治州漾濞彝族自治县应急管理局' }, '大理州漾濞县应急局', true],
    [{ name: '东乡族自治县应急管理局' }, '东乡族自治县应急局', true],
    [{ name: '陵水黎族自治县应急管理局' }, '陵水县应急局', true],
    [{ name: '广西壮族自治区应急管理厅' }, '广西应急管理厅', true],
    [{ name: '西藏自治区应急管理厅' }, '西藏应急厅', true],
    [BUREAU_CENTRE, '市局信息中心', true],
    [BUREAU_CENTRE, '市局信息', false],
    [{ name: '许昌市公安局建安分局' }, '市局建安分局', true],
    [{ name: '应急管理局' }, '管理局', false],
    [{ name: '许昌市' }, '市', false],
    [COUNTY, '鹿溪应急管理局', true],
    [COUNTY, '鹿溪应急局', true],
    [COUNTY, '许昌市鹿溪应急管理局', true],
    [COUNTY, '河南省许昌市鹿溪应急管理局', true],
    [COUNTY, '安阳市鹿溪应急管理局', false],
    [{ name: '南京市鼓楼区应急管理局' }, '南京市鼓楼应急局', true],
    [{ name: '南京市鼓楼区应急管理局' }, '徐州市鼓楼应急局', false],
    [COUNTY, '鹿溪公安局', false],
    [COUNTY, '鹿溪应急管理局办公室', false],
    [COUNTY, '鹿应急管理局', false],
    [COUNTY, '许昌应急管理局', false],
    [COUNTY_CITY, '长葛应急管理局', true],
    [{ name: '南昌县应急管理局', superior: '江西省南昌市应急管理局' }, '南昌应急管理局', false],
    [{ name: '恩施市应急管理局', superior: '恩施土家族苗族自治州应急管理局' }, '恩施应急管理局', false],
    [{ name: '恩施土家族苗族自治州应急管理局' }, '恩施应急管理局', true],
    [{ name: '恩施土家族苗族自治州应急管理局' }, '恩施州局', true],
    [{ name: '恩施市应急管理局', superior: '恩施土家族苗族自治州应急管理局' }, '恩施州局', false],
    [{ name: '恩施市应急管理局', superior: '恩施土家族苗族自治州应急管理局' }, '恩施市局', true],
    [{ name: '阳泉市矿区应急管理局' }, '矿应急管理局', false],
    [{ name: '浦东新区应急管理局' }, '浦东新应急管理局', false],
    [{ name: '喀什地区应急管理局' }, '喀什地应急管理局', false],
    [SHANGHAI, '上海浦东新区应急管理局', true],
    [SHANGHAI, '上海浦东新区应急局', true],
    [SHANGHAI, '上海市浦东新区应急局', true],
    [SHANGHAI, '重庆浦东新区应急局', false],
    [SHANGHAI, '上海应急局', false],
    [SHANGHAI, '上海市局', false],
    [{ ...SHANGHAI, name: '浦东新区应急管理局' }, '上海浦东新区应急管理局', true],
    [COUNTY, '许昌鹿溪县应急局', true],
    [COUNTY, '许昌鹿溪应急局', true],
    [COUNTY, '河南省许昌鹿溪县应急管理局', true],
    [COUNTY, '安阳鹿溪县应急管理局', false],
    [COUNTY, '鹿溪县局', true],
    [COUNTY, '许昌市局', false],
    [{ ...COUNTY, superior: `河南省${CITY}` }, '河南许昌鹿溪县应急局', true],
    [{ ...COUNTY, superior: `河南省${CITY}` }, '河南许昌市鹿溪县应急局', true],
    [{ name: '喀什地区应急管理局', superior: AUTONOMOUS }, '新疆喀什地区应急局', true],
    [{ name: '新疆生产建设兵团第八师应急管理局' }, '兵团第八师应急管理局', true],
    [{ name: '新疆生产建设兵团第八师应急管理局' }, '兵团第七师应急管理局', false],
    [{ ...TEAM, name: '许昌市消防救援局' }, '许昌市局', false],
    [{ name: '南昌县应急管理局', superior: '江西省南昌市应急管理局' }, '江西南昌应急管理局', false],
    [REGIMENT, '团局', true],
    [REGIMENT, '团应急局', true],
    [REGIMENT, '143团应急管理局', true],
    [REGIMENT, '一四三团应急局', true],
    [REGIMENT, '8师143团应急管理局', true],
    [REGIMENT, '兵团第8师143团应急管理局', true],
    [REGIMENT, '一四四团应急管理局', false],
    [REGIMENT, '师局', false],
    [REGIMENT, '七师143团应急管理局', false],
    [{ ...REGIMENT, name: '第一师12团应急管理局' }, '十二团应急管理局', true],
    [{ ...REGIMENT, name: '第一师20团应急管理局' }, '二十团应急管理局', true],
    [{ ...REGIMENT, name: '第一师一零一团应急管理局' }, '101团应急管理局', true],
    [{ name: '团应急管理局', superior: '第八师应急管理局' }, '团局', true],
    [{ name: '第十二师应急管理局' }, '12师应急管理局', true],
    [{ name: '第十师应急管理局' }, '10师应急管理局', true],
    [{ name: '第八师应急管理局' }, '八师应急管理局', true],
    [{ name: '第八师应急管理局' }, '第8师应急局', true],
    [{ name: '第八师应急管理局' }, '18师应急管理局', false],
    [DEPARTMENT, '规划财务司', true],
    [DEPARTMENT, '规划财务司机关', true],
    [DEPARTMENT, '应急部规划财务司', true],
    [DEPARTMENT, '规划财务司网络处', false],
    [DEPARTMENT, '财务司', false],
    [DEPARTMENT, '办公厅', false],
    [DEPARTMENT, '应急管理部', false],
    [DEPARTMENT, '某省规划财务司', false],
    [{ ...DEPARTMENT, superior: '中华人民共和国应急管理部' }, '规划财务司', true],
    [
      { ...DEPARTMENT, superior: '中华人民共和国应急管理部', superiorAliases: ['应急管理部'] },
      '规划财务司',
      true,
    ],
    [{ name: '部规财司', aliases: [DEPARTMENT.name], superior: '应急管理部' }, '规划财务司', true],
    [{ name: '应急部大数据中心', superior: '应急管理部' }, '大数据中心', true],
    [{ ...DEPARTMENT, aliases: ['规财司'] }, '应急管理部规财司', true],
    [{ ...DEPARTMENT, aliases: ['规财司'] }, '中华人民共和国应急管理部规财司', true],
    [{ ...DEPARTMENT, aliases: ['规财司'] }, '应急管理部规财司预算处', false],
    [{ ...DEPARTMENT, aliases: ['规财司'], superior: '某部' }, '应急管理部规财司', false],
    [{ ...COUNTY, aliases: ['办公室'] }, '许昌市应急管理局办公室', false],
    [{ ...DEPARTMENT, superiorAliases: ['规划财务司'] }, '规划财务司', false],
    [{ name: '应急管理部机关', superior: '应急管理部' }, '机关', false],
    [BUREAU_CENTRE, '信息中心', true],
    [BUREAU_CENTRE, '县信息中心', false],
    [{ ...BUREAU_CENTRE, name: `河南省${BUREAU_CENTRE.name}` }, '信息中心', true],
    [{ name: BUREAU_CENTRE.name }, '信息中心', false],
    [COUNTY, '信息中心', false],
  ])('%o: %s: %s', (unit, name, isName) => {
    expect(run('isNameOf', name, unit)).toBe(isName);
  });
  test('before a section of it', () => {
    expect(run('sectionOf', '县应急管理局办公室、县局科信股', COUNTY)).toBe('办公室、科信股');
    expect(run('sectionOf', '规划财务司综合处', DEPARTMENT)).toBe('综合处');
    expect(run('namesOnRecord', '县局办公室', COUNTY)).toEqual(
      expect.arrayContaining([
        '县局办公室',
        '办公室',
        '鹿溪县应急管理局办公室',
        '县应急局办公室',
        '局办公室',
      ]),
    );
  });
  test('names it to nobody else, such as on a home page', () => {
    expect(run('belongsTo', '县应急管理局', COUNTY)).toBe(false);
    expect(run('belongsTo', '规划财务司', DEPARTMENT)).toBe(false);
  });
});

describe('what a unit’s people shorten the superior’s name to', () => {
  test.each<[Named, string, string]>([
    [{ ...COUNTY, superior: '市应急管理局' }, '市局办公室', '市应急管理局办公室'],
    [{ ...COUNTY, superior: '市应急管理局' }, `${CITY}办公室`, '市应急管理局办公室'],
    [{ ...COUNTY, superior: '市应急管理局' }, `河南省${CITY}`, '市应急管理局'],
    [{ ...COUNTY, superior: '市应急管理局' }, '许昌市大数据局', '许昌市大数据局'],
    [{ ...COUNTY, superior: '市应急管理局' }, '长葛县应急管理局', '长葛县应急管理局'],
    [{ ...COUNTY, superior: '市应急管理局' }, '河南省应急管理厅', '河南省应急管理厅'],
    [{ ...COUNTY, superior: '市政工程处' }, '许昌市政工程处', '许昌市政工程处'],
    [{ ...COUNTY, superior: '许昌市应急局' }, '市应急管理局', '许昌市应急局'],
    [{ ...COUNTY, superior: '许昌市应急局' }, `${CITY}办公室`, '许昌市应急局办公室'],
    [{ ...COUNTY, superiorAliases: ['许昌市安监局'] }, '许昌市安监局办公室', `${CITY}办公室`],
    [{ ...COUNTY, superiorAliases: ['许昌市安监局'] }, '市安监局', CITY],
    [{ ...COUNTY, superiorAliases: ['市应急局'] }, '洛阳市应急局', '洛阳市应急局'],
    [{ ...COUNTY, superiorAliases: ['市应急局'] }, '市应急局办公室', `${CITY}办公室`],
    [{ ...COUNTY, superiorAliases: ['许昌市应急指挥中心'] }, '中心机房', '中心机房'],
    [{ ...COUNTY, superiorAliases: ['鹿溪县应急管理局'] }, '鹿溪县应急管理局', '鹿溪县应急管理局'],
    [COUNTY, '市应急管理局', CITY],
    [COUNTY, '市应急局办公室', `${CITY}办公室`],
    [COUNTY, '市局', CITY],
    [COUNTY, '我市应急管理局', CITY],
    [COUNTY, '市 局（值班室）', `${CITY}(值班室)`],
    [COUNTY, '县公安局、市局办公室', `县公安局、${CITY}办公室`],
    [COUNTY, '许昌市应急局', CITY],
    [COUNTY, '许昌市 应急管理局', '许昌市 应急管理局'],
    [SHANGHAI, '上海应急局办公室', '上海市应急管理局办公室'],
    [SHANGHAI, '上海市局', '上海市应急管理局'],
    [SHANGHAI, '上海浦东新区应急管理局', '上海浦东新区应急管理局'],
    [COUNTY, '许昌应急管理局', CITY],
    [COUNTY, '许昌应急局办公室', `${CITY}办公室`],
    [COUNTY, '许昌市局', CITY],
    [COUNTY, '许昌应急', '许昌应急'],
    [COUNTY, '安阳应急局', '安阳应急局'],
    [{ ...COUNTY, superior: '河南省应急管理厅' }, '河南应急厅', '河南省应急管理厅'],
    [{ ...COUNTY, superior: `河南省${CITY}` }, '河南许昌市应急局', `河南省${CITY}`],
    [{ ...TEAM, name: '许昌市消防救援局' }, '许昌市局', '许昌市局'],
    [{ name: '南昌县应急管理局', superior: '南昌市应急管理局' }, '南昌应急管理局', '南昌应急管理局'],
    [{ name: '南昌县消防救援大队', superior: '南昌市应急管理局' }, '南昌应急管理局', '南昌市应急管理局'],
    [{ name: '浦东新区应急管理局', superior: '浦东新区管理委员会' }, '浦东新区管委会', '浦东新区管理委员会'],
    [REGIMENT, '师局', '第八师应急管理局'],
    [REGIMENT, '八师应急局办公室', '第八师应急管理局办公室'],
    [REGIMENT, '8师应急管理局', '8师应急管理局'],
    [REGIMENT, '七师应急管理局', '七师应急管理局'],
    [REGIMENT, '团局', '团局'],
    [COUNTY, '应急管理局', '应急管理局'],
    [COUNTY, '县局', '县局'],
    [COUNTY, '省厅', '省厅'],
    [COUNTY, '长市应急管理局', '长市应急管理局'],
    [{ ...COUNTY, aliases: ['市应急局'] }, '市应急局', '市应急局'],
    [TEAM, '市局办公室', `${CITY}办公室`],
    [{ ...TEAM, name: '许昌市消防救援局' }, '市局', '市局'],
    [{ ...TEAM, name: '许昌市消防救援局' }, '市应急管理局', CITY],
    [BUREAU_CENTRE, '市应急管理局', CITY],
    [BUREAU_CENTRE, '市应急管理局信息中心办公室', '市应急管理局信息中心办公室'],
    [BUREAU_CENTRE, '市局信息中心', '市局信息中心'],
    [BUREAU_CENTRE, '信息中心', '信息中心'],
    [DEPARTMENT, '应急部办公厅', '应急管理部办公厅'],
    [DEPARTMENT, '办公厅', '办公厅'],
    [{ name: '阳泉市城区应急管理局', superior: '阳泉市应急管理局' }, '市局', '阳泉市应急管理局'],
    [
      { name: '利川市应急管理局', superior: '恩施土家族苗族自治州应急管理局' },
      '恩施州应急管理局办公室',
      '恩施土家族苗族自治州应急管理局办公室',
    ],
    [
      { name: '利川市应急管理局', superior: '恩施土家族苗族自治州应急管理局' },
      '恩施州局办公室',
      '恩施土家族苗族自治州应急管理局办公室',
    ],
    [
      { name: '伊宁市应急管理局', superior: '伊犁哈萨克自治州应急管理局' },
      '伊犁州应急局',
      '伊犁哈萨克自治州应急管理局',
    ],
    [PREFECTURE, '新疆应急厅', AUTONOMOUS],
    [BUREAU_CENTRE, '市局科信科', `${CITY}科信科`],
    [{ ...TEAM, name: `${CITY}高新区执法大队` }, '市局高新区执法大队', '市局高新区执法大队'],
    [{ ...COUNTY, superior: '鹿溪县人民政府' }, '县政府办公室', '鹿溪县人民政府办公室'],
    [{ ...COUNTY_CITY, superior: '长葛市人民政府' }, '市政府', '长葛市人民政府'],
    [{ ...COUNTY_CITY, superior: '许昌市人民政府' }, '市政府', '市政府'],
    [{ ...PREFECTURE, superior: '喀什地区行政公署' }, '地区行署', '喀什地区行政公署'],
    [
      { name: '许昌经济技术开发区应急管理局', superior: '许昌经济技术开发区管理委员会' },
      '开发区管委会',
      '许昌经济技术开发区管理委员会',
    ],
    [
      { name: '石河子市应急管理局', superior: '新疆生产建设兵团应急管理局' },
      '兵团应急局',
      '新疆生产建设兵团应急管理局',
    ],
    [
      { name: '新疆生产建设兵团第八师应急管理局', superior: '新疆生产建设兵团应急管理局' },
      '兵团局办公室',
      '新疆生产建设兵团应急管理局办公室',
    ],
    [
      { name: '第八师应急管理局', superior: '兵团应急管理局' },
      '新疆生产建设兵团应急局办公室',
      '新疆生产建设兵团应急管理局办公室',
    ],
    [{ ...COUNTY, superior: '许昌市应急局' }, '许昌市应急管理局办公室', '许昌市应急局办公室'],
    [{ ...COUNTY, superior: '许昌市应急管理局' }, '河南省许昌市应急管理局办公室', '许昌市应急管理局办公室'],
    [{ ...COUNTY, superior: '许昌市应急管理局' }, '河南省许昌市应急局', '许昌市应急管理局'],
    [{ ...COUNTY, superior: '河南省许昌市应急管理局' }, '许昌市应急管理局', '河南省许昌市应急管理局'],
    [{ ...COUNTY, superior: '河南省许昌市应急管理局' }, '市局', '河南省许昌市应急管理局'],
    [{ ...COUNTY, superior: '沈阳市和平区人民政府' }, '天津市和平区人民政府', '天津市和平区人民政府'],
    [{ ...COUNTY, superior: '沈阳市和平区人民政府' }, '辽宁省沈阳市和平区政府', '沈阳市和平区人民政府'],
    [{ ...COUNTY, superior: '许昌市城市管理局' }, '城市管理局', '城市管理局'],
    [{ ...COUNTY, superior: '应急管理部' }, '河南省应急管理部', '河南省应急管理部'],
    [{ ...COUNTY, superior: '应急部' }, '应急管理部办公厅', '应急部办公厅'],
    [{ ...COUNTY, superior: '应急部' }, '应急管理部门', '应急管理部门'],
    [{ name: '第八师一四三团应急办', superior: '第八师应急管理局' }, '师局', '第八师应急管理局'],
    [
      { name: '第八师一四三团应急办', superior: '第八师石河子市应急管理局' },
      '师市应急局',
      '第八师石河子市应急管理局',
    ],
    [
      { name: '第八师一四三团应急办', superior: '第八师石河子市应急管理局' },
      '师局',
      '第八师石河子市应急管理局',
    ],
    [{ name: '第七师应急管理局', superior: '第八师应急管理局' }, '师局', '师局'],
    [{ ...COUNTY, superior: '应急管理部' }, '国家应急部办公厅', '应急管理部办公厅'],
    [{ ...COUNTY, superior: '应急管理部' }, '国家应急管理部门', '国家应急管理部门'],
    [{ name: '津市市应急管理局', superior: '常德市应急管理局' }, '市局', '市局'],
    [{ name: '高新区应急管理局', superior: '浦东新区应急管理局' }, '区局', '区局'],
    [COUNTY_CITY, '市应急管理局', '市应急管理局'],
    [{ ...COUNTY_CITY, name: '长葛市应急救援大队' }, '市应急管理局', '市应急管理局'],
    [COUNTY_CITY, '市局', '市局'],
    [{ ...COUNTY, superior: '河南省应急管理厅' }, '省厅', '河南省应急管理厅'],
    [PREFECTURE, '自治区应急管理厅办公室', `${AUTONOMOUS}办公室`],
    [PREFECTURE, '自治区应急厅', AUTONOMOUS],
    [PREFECTURE, '区厅', AUTONOMOUS],
    [{ name: '喀什天山区应急管理局', superior: AUTONOMOUS }, '区应急管理厅', '区应急管理厅'],
    [{ name: '喀什天山区应急管理局', superior: AUTONOMOUS }, '我区应急管理厅', '我区应急管理厅'],
    [{ name: '喀什天山区应急管理局', superior: AUTONOMOUS }, '自治区应急厅', AUTONOMOUS],
    [PREFECTURE, '地区应急管理局', '地区应急管理局'],
    [{ ...PREFECTURE, superior: '喀什地区行政公署' }, '地区行政公署', '喀什地区行政公署'],
    [{ ...PREFECTURE, superior: '阿克苏地区应急管理局' }, '地区局', '地区局'],
    [{ ...COUNTY, superior: '许昌市应急管理局（许昌市地震局）' }, '市局', '许昌市应急管理局(许昌市地震局)'],
    [{ ...COUNTY, superior: '应急管理部' }, '部办公厅', '应急管理部办公厅'],
    [{ ...COUNTY, superior: '应急管理部' }, '应急部办公厅', '应急管理部办公厅'],
    [{ ...COUNTY, superior: '应急管理部' }, '应急部门', '应急部门'],
    [{ name: '应急管理部调查评估司', superior: '应急管理部' }, '应急部调查评估司', '应急部调查评估司'],
  ])('%o: %s: %s', (unit, name, full) => {
    expect(run('withSuperiorInFull', name, unit.superior, unit)).toBe(full);
  });
});

describe('of any two units, one above the other', () => {
  const unitOf = fc.tuple(
    fc.constantFrom('鹿溪', '许昌', '长葛', '安阳'),
    fc.constantFrom('省', '市', '县', '区', '地区', '自治区'),
    fc.constantFrom('应急管理局', '应急管理厅', '应急管理局信息中心', '应急救援支队', '消防救援局'),
  );
  const short = fc.tuple(
    fc.constantFrom('', '我', '本'),
    fc.constantFrom('省', '市', '县', '区', '地区', '自治区', ''),
    fc.constantFrom(
      '应急管理局',
      '应急局',
      '局',
      '应急管理厅',
      '厅',
      '应急管理局信息中心',
      '应急救援支队',
      '消防救援局',
    ),
    fc.constantFrom('', '办公室'),
  );
  const places = fc.constantFrom('', '鹿溪', '许昌', '长葛', '许昌鹿溪', '许昌市鹿溪', '许昌市', '鹿溪县');
  test('no text is both: what is the unit’s or begins with it is never taken for the superior’s', () => {
    fc.assert(
      fc.property(unitOf, unitOf, places, short, (own, above, place, words) => {
        const superior = above.join('');
        const one = { name: own.join(''), superior };
        const text = place + words.join('');
        const isSuperior = run('withSuperiorInFull', text, superior, one) !== text;
        const isOwn = run('sectionOf', text, one) !== text || run('isNameOf', text, one);
        expect(isSuperior && isOwn).toBe(false);
      }),
    );
  });
  test('a short name without the level of the one or the other is neither’s', () => {
    fc.assert(
      fc.property(unitOf, unitOf, short, (own, above, [whose, level, kind, section]) => {
        fc.pre(level !== '' && !own[1].endsWith(level) && !above[1].endsWith(level));
        const superior = above.join('');
        const one = { name: own.join(''), superior };
        const text = whose + level + kind + section;
        expect(run('withSuperiorInFull', text, superior, one)).toBe(text);
        expect(run('isNameOf', text, one)).toBe(false);
      }),
    );
  });
});
