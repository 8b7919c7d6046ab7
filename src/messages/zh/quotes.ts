/** Quoting the regulation's own words. */
export const quotes = {
  'cli.option.quote-text': '规定的纯文本文件，报告中引用其条款原文',
  'cli.text-without-articles': '{file} 中找不到规定的条款（“第一条”等应在行首），无从引用原文',
  'cli.text-missing': '{file} 中找不到或分不清起止的条款不引用：{articles}',
  'cli.text-different':
    '注意：{file} 与要求登记时所据的文本不同，差别在{articles}；请核对文件是否完整、是否是同一版本',
  'cli.text-different-elsewhere': '{file} 与要求登记时所据的文本不完全相同，但各条款文字一致',
  'cli.text-and-more': '{articles}等 {count} 条',
  'label.quote': '原文',
} as const;
