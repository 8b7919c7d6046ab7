import type { RuleFunction } from './rule-function.ts';

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼蜀黔滇陇';

/** Four provinces have two names of one character, and their filing numbers begin with either. */
const OTHER_NAMES: Readonly<Record<string, string>> = { 蜀: '川', 黔: '贵', 滇: '云', 陇: '甘' };

const AREA = String.raw`(?:0\d{2,3}[- ]?|\(0\d{2,3}\)[- ]?)`;
const LOCAL = String.raw`\d{7,8}(?:(?:-|\s?\u8f6c\s?)\d{1,6})?`;
const MOBILE = String.raw`1[3-9]\d(?:[- ]?\d{4}){2}`;
const SERVICE = String.raw`(?:1|9[56])\d{3,4}|400[- ]?\d{3}[- ]?\d{4}`;

/**
 * With the area code in brackets or not, with extension, from abroad; a mobile, a service number, 400. From abroad the area
 * code has lost its nought, and without the sign of it 86 has to stand before a number that is whole by itself. Before an
 * extension people write 转 (U+8F6C).
 */
const TELEPHONE = new RegExp(
  [
    String.raw`(?:(?:\+|00)86[- ]?)?(?:${AREA}?${LOCAL}|${MOBILE}|${SERVICE})`,
    String.raw`(?:\+|00)86[- ]?[1-9]\d{1,2}[- ]?\d{7,8}`,
    `0?86[- ]?(?:${AREA}${LOCAL}|${MOBILE})`,
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
  'u',
);

/** The forms an identifier can be asked to have; each as `fixtures` and examples show it. */
const FORMS: Readonly<Record<string, RegExp>> = {
  'icp-filing': new RegExp(`^[${PROVINCES}]ICP备(\\d{8}|20\\d{8})号(-[1-9]\\d{0,3}[AX]?)?$`, 'iu'),
  'police-filing': new RegExp(`^[${PROVINCES}]公网安备\\d{14}号$`, 'u'),
  'police-filing-short': new RegExp(`^[${PROVINCES}]公网安备\\d{8,13}号$`, 'u'),
  telephone: TELEPHONE,
  'e-mail': /^[^\s@]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+$/u,
  'badge-link': /^https?:\/\/bszs\.conac\.cn\/sitename\?method=show&id=[0-9A-Fa-f]{32}$/u,
};

/** People write these marks for the hyphen of a number; NFKC makes one of the full-width and small ones by itself. */
const DASHES = /\s*[-\u2010-\u2015\u2212]\s*/gu;

/** What stands between several telephone numbers or addresses in one field. */
const BETWEEN = /\s*[、,;/|\n]\s*/u;

/**
 * The text as the forms spell it: blanks within a number mean nothing, and of several telephone numbers or addresses in
 * one field any will do.
 */
function spellings(text: string, form: string): readonly string[] {
  const plain = text.normalize('NFKC').trim().replace(DASHES, '-');
  if (form === 'e-mail') return plain.split(BETWEEN);
  if (form === 'telephone') return plain.split(BETWEEN).flatMap((one) => [one, unspaced(one)]);
  return [form.includes('filing') ? unspaced(plain) : plain];
}

function unspaced(text: string): string {
  return text.replace(/\s/gu, '');
}

/** The names of the forms that `hasForm` knows. */
const IDENTIFIER_FORMS: readonly string[] = Object.keys(FORMS);

/** Functions on filing numbers and other identifiers. */
export const IDENTIFIER_FUNCTIONS: readonly RuleFunction[] = [
  {
    name: 'hasForm',
    parameters: [
      { name: 'text', types: ['string'] },
      { name: 'form', types: ['string'], oneOf: IDENTIFIER_FORMS },
    ],
    returns: 'boolean',
    description: {
      zh: `该文字是否合乎某种编号的格式：${IDENTIFIER_FORMS.join('、')}。`,
      en: `Whether the text has the form of an identifier: ${IDENTIFIER_FORMS.join(', ')}.`,
    },
    source: {
      zh: '公开资料汇总的编号格式；ICP 备案号为 8 位，或年份加 6 位（以 20 开头共 10 位）。',
      en: 'Forms gathered from public sources; an ICP filing has 8 digits, or a year and 6.',
    },
    example: 'footer.icp.number.hasForm("icp-filing")',
    run([text, form]) {
      const pattern = FORMS[form as string];
      if (!pattern) throw new RangeError(`unknown form: ${form}`);
      return spellings(text as string, form as string).some((spelling) => pattern.test(spelling));
    },
  },
  {
    name: 'provinceMark',
    parameters: [{ name: 'filing', types: ['string'] }],
    returns: 'string',
    description: {
      zh: '备案号开头的省份简称，如“豫”。',
      en: 'The one-character province mark a filing number begins with.',
    },
    example: 'footer.icp.number.provinceMark() != unit.region.regionMark()',
    run([filing]) {
      const [mark = ''] = (filing as string).normalize('NFKC').trim();
      return OTHER_NAMES[mark] ?? mark;
    },
  },
  {
    name: 'regionMark',
    parameters: [{ name: 'region', types: ['string'] }],
    returns: 'string',
    description: {
      zh: '行政区划代码（GB/T 2260）所属省份的简称；未知代码得空文本。',
      en: 'The province mark of a region code (GB/T 2260); empty for an unknown code.',
    },
    source: { zh: 'GB/T 2260 前两位', en: 'GB/T 2260, first two digits' },
    example: 'unit.region.regionMark()',
    run: ([region]) => markOfRegion(region as string),
  },
  {
    name: 'liesIn',
    parameters: [
      { name: 'region', types: ['string'] },
      { name: 'other', types: ['string'] },
    ],
    returns: 'boolean',
    description: {
      zh: '行政区划代码（GB/T 2260）所指的地方是否在另一代码所指的地方以内，或者就是它；另一代码写 6 位，或者只写其中的省（2 位）、市（4 位）。',
      en: 'Whether the place of a region code (GB/T 2260) lies in that of another, or is it; the other has six digits, or only those of the province (2) or the city (4).',
    },
    source: {
      zh: 'GB/T 2260：省、市、县各两位，省、市的后面补 00',
      en: 'GB/T 2260: two digits each for province, city and county, 00 after a province or a city',
    },
    example: 'unit.region.liesIn("4110")',
    run: ([region, other]) =>
      /^\d{6}$/u.test(region as string) &&
      (region as string).startsWith((other as string).replace(/(?:00){1,2}$/u, '')),
  },
];

/** The character that filing numbers of a region (GB/T 2260) begin with; empty for an unknown code. */
export function markOfRegion(region: string): string {
  return MARK_OF_REGION[region.slice(0, 2)] ?? '';
}

const MARK_OF_REGION: Readonly<Record<string, string>> = {
  '11': '京',
  '12': '津',
  '13': '冀',
  '14': '晋',
  '15': '蒙',
  '21': '辽',
  '22': '吉',
  '23': '黑',
  '31': '沪',
  '32': '苏',
  '33': '浙',
  '34': '皖',
  '35': '闽',
  '36': '赣',
  '37': '鲁',
  '41': '豫',
  '42': '鄂',
  '43': '湘',
  '44': '粤',
  '45': '桂',
  '46': '琼',
  '50': '渝',
  '51': '川',
  '52': '贵',
  '53': '云',
  '54': '藏',
  '61': '陕',
  '62': '甘',
  '63': '青',
  '64': '宁',
  '65': '新',
  // The corps in Xinjiang goes by a code of its own.
  '66': '新',
};
