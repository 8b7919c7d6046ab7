/** Every text of a forecast, and of the command that makes it. */
export const forecast = {
  'cli.forecast': '预报台账中哪些要求将要到期、何时到期、到期前要办什么',
  'cli.option.days': '预报检查日期之后多少天，1 至 1100',
  'cli.option.forecast-format':
    '输出格式 text、markdown、json、ics（日历），可加 =文件；可重复，不写文件的至多一个',
  'cli.bad-days': '--days {found} 不对，请写 1 至 {most} 的整数。',
  'cli.forecast-too-late': '{asOf} 之后 {days} 天已超出公元 9999 年，请把 --as-of 或 --days 改小。',
  'cli.forecast-broken':
    '按 {day} 检查时有规则运行出错，本次预报不可信；用 netsec audit --as-of {day} 查看。',

  'forecast.title': '网络安全到期预报',
  'forecast.method': '假定台账不再变动，按其后每一天逐日检查得出；到期前办完并登记入台账，即不再列出。',
  'forecast.span': '预报期',
  'forecast.span.value': '{asOf} 之后 {days} 天，至 {through}',
  'forecast.already': '现有差距',
  'forecast.gaps-today':
    '{count} 项（高 {high}、中 {medium}、低 {low}），不在预报之列[[，其中 {closing} 项照现有登记到期末不再列出，要办的仍须办]]',
  'forecast.no-gaps-today': '没有',
  'forecast.month': '{year} 年 {month} 月',
  'forecast.deadline': '最迟 {lastGoodDay}（还有 {left} 天）办完，否则自 {firstBadDay} 起成为差距：',
  'forecast.deadline.today': '最迟 {lastGoodDay}（检查当日）办完，否则自 {firstBadDay} 起成为差距：',
  'forecast.counted': '{title}（{count} 条记录）',
  'forecast.to-do': '要办',
  'forecast.then': '届时',
  'forecast.afterwards': '此后',
  'forecast.why': '缘由',
  'forecast.waiver-ends': '豁免 {id} 到期（{place}）',
  'forecast.later': '{day} 起{verdict}',
  'forecast.closed': '不再是差距',
  'forecast.first-bad-day': '成为差距之日',
  'forecast.column.deadline': '最迟办完',
  'forecast.column.to-do': '到期前要办',
  'forecast.column.then': '不办的后果',
  'forecast.total':
    '{days} 天内有 {count} 项到期（高 {high}、中 {medium}、低 {low}），最近的期限是 {nextDeadline}',
  'forecast.nothing': '{days} 天内没有到期的要求',
  'forecast.calendar': '{unit}网络安全到期事项',
  'forecast.event': '[{severity}] {duty} 到期：{what}[[（{count} 条记录）]][[（{record}）]]',
  'forecast.duty': '{cited} {title}',
} as const satisfies Record<string, string>;

/** The texts that every language must have. */
export type ForecastCode = keyof typeof forecast;
