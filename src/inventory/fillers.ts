/** What people put into a form where they have nothing to say: signs and words, in half width and small letters. */
const FILLERS: ReadonlySet<string> = new Set([
  ...['/', '//', '-', '--', '---', '–', '—', '——', '―', '─', '──'],
  ...['无', '暂无', '没有', '暂缺', '不适用', '不涉及', '不详', '不明', '未知', '未定', '未明确', '未确定'],
  ...['待定', '待查', '待明确', '待确定', '待确认', '待核实', '待补', '待补充', '待填', '待填写'],
  ...['n/a', 'none', 'null', 'tbd', 'unknown'],
]);
const LONGEST = Math.max(...[...FILLERS].map((filler) => filler.length));

/** Whether a text as a whole stands for nothing; a full stop after it adds nothing. */
export function isFiller(text: string): boolean {
  const trimmed = text.trim();
  const whole = trimmed.endsWith('。') ? trimmed.slice(0, -1) : trimmed;
  return whole.length <= LONGEST && FILLERS.has(whole.normalize('NFKC').toLowerCase());
}
