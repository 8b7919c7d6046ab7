/** What `netsec init` asks and says, and the words in a starter inventory. */
export const init = {
  'cli.init': '新建一份带说明的台账，可直接通过格式检查',
  'cli.argument.folder': '放台账的文件夹（默认：当前文件夹）',
  'cli.option.name': '单位名称',
  'cli.option.category':
    '单位类别：ministry-department（部机关司局）、ministry-affiliate（部所属单位）、provincial（省级）、municipal（市级）、county（县级）',
  'cli.option.region': '6 位行政区划代码，如 411024',
  'cli.option.superior': '上级应急管理部门的名称（不是本级人民政府）',
  'cli.option.nature': '单位性质：organ（党政机关）或 institution（事业单位）',
  'cli.option.id': '单位编号（默认：unit）',
  'cli.option.ci': '同时写一份持续集成配置：github 或 gitlab',
  'cli.option.yes': '不提问，没有给出的可选项留空',
  'init.ask.name': '单位名称：',
  'init.ask.category':
    '单位类别（输入序号；省、市、县级部门的内设机构和所属单位，选该部门的一级）：\n{choices}\n> ',
  'init.ask.region': '6 位行政区划代码（如 411024）：',
  'init.ask.superior':
    '上级应急管理部门的名称（县级的填市应急管理局，不是本级人民政府；内设机构和所属单位填所属的部门；没有或不清楚的直接回车）：',
  'init.choice': '  {number}. {text}',
  'init.again': '{found} 不对：{wanted}',
  'init.wanted.text': '请写明名称，只写一行',
  'init.wanted.category': '请输入 1 到 {count} 的序号，或 {allowed} 中的一个',
  'init.wanted.region': '应是 6 位数字，第一位不为 0',
  'init.wanted.nature': '应是 {allowed} 中的一个',
  'init.wanted.id': '不能有空格和斜杠，至多 128 字',
  'init.bad-answer': '{option} {found} 不对：{wanted}。',
  'init.missing': '不是交互运行，无法提问，请补上 {options}。',
  'init.exists': '{file} 已经存在，没有写入任何文件。请换一个文件夹，或先把它移走。',
  'init.has-inventory': '{folder} 中已有台账文件 {file}，没有写入任何文件。请换一个文件夹。',
  'init.kept': '{file} 已经存在，没有改动',
  'init.written': '已写入 {file}',
  'init.next': '接下来：打开 {file}，去掉要填的各行行首的“# ”，填好后运行：netsec audit {folder}',
  'init.ended': '没有回答完，没有写入任何文件。',
  'init.header':
    '{name}的网络安全台账。\n各行的值都是例子，要换成本单位的。\n去掉行首的“# ”就是申报；不清楚的不要写，确实没有的写空列表，如 violations: []。\n日期写成 2026-03-05；以 0 开头或很长的数字加引号；不要写口令。\n也可以按类别拆成几个文件，放在同一文件夹。检查：netsec audit',
  'init.heading': '{title}（{name}）：{text}',
  'init.field': '{key} {title}',
  'init.further': '另可填：{fields}',
  'init.values': '{title}：{values}',
  'init.ci.fill-in':
    '怎样运行 netsec，必须填写。发布包解压到 .netsec 的，写 node .netsec/netsec-版本号/bin/netsec.js',
  'init.ci.unset':
    'NETSEC 没有填写：请在 {file} 中写明怎样运行 netsec，如 node .netsec/netsec-版本号/bin/netsec.js（解压后的发布包）。',
  'init.required': '{text}（必填）',
} as const satisfies Record<string, string>;
