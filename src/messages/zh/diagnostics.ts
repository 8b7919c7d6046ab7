import type { DiagnosticCode } from '../../model/diagnostic-code.ts';

export const diagnostics = {
  'read.not-found':
    '找不到这个文件或文件夹[[：{link} 是链接，请恢复它指向的文件夹或文件（如重新连上共享文件夹），或删去这个链接]]',
  'read.unreadable': '无法读取[[：{reason}]]；请检查文件权限，或是否被其他程序占用',
  'read.not-a-file': '不是普通文件，不予读取；请指定台账文件或文件夹',
  'read.spreadsheet':
    '是电子表格、文档或压缩包，不是文本，不能读取；电子表格请另存为 CSV（UTF-8），文件名用登记类别的名称，如 terminals.csv',
  'read.not-text': '不是文本文件，或编码无法识别；请另存为 UTF-8',
  'read.empty':
    '内容是空的[[；请填写 {file}，或从文件夹中移走]][[：标准输入（{input}）没有传来内容，请检查供给它的命令或文件]]',
  'read.nothing-to-audit':
    '这里没有可检查的台账；台账是 .yaml、.yml、.json 文件，或以登记类别命名的 .csv（如 terminals.csv）',
  'read.too-large': '文件过大[[（{size} MB）]][[，上限 {limit} MB]]；请拆成几个文件',
  'read.too-many-files': '文件过多[[（{count} 个）]][[，上限 {limit} 个]]；请合并，或只指定需要的文件',
  'read.mixed-folder-and-files':
    '一个文件夹就是一个单位，要单独指定，不能再加别的文件夹、文件或标准输入；请只留一个文件夹，或只指定文件',
  'read.outside-folder': '指向台账文件夹以外，不予读取；请把文件放进文件夹',
  'text.merge-marker':
    '这里有 Git 合并冲突的标记[[“{found}”]]，合并没有做完；请留下需要的内容，删去“<<<<<<<”“=======”“>>>>>>>”各行',
  'yaml.syntax': 'YAML 语法错误[[：{reason}]]',
  'yaml.tab': '缩进用了制表符；请改用空格',
  'yaml.blank': '缩进用了不是空格的空白[[（{found}）]]，多是从别处粘贴来的；请改用空格',
  'yaml.dash': '列表的每一条要以英文减号和一个空格“- ”开头[[，现为“{found}”]]',
  'yaml.indentation': '缩进不对；同一级的各行要对齐',
  'yaml.no-colon': '这里应是“字段: 值”[[，“{key}”]]后面缺少冒号和空格；请用英文冒号，后面空一格',
  'yaml.unclosed': '引号或括号没有配对；请补上另一半，或删去多余的这一半',
  'yaml.unquoted': '值里有 YAML 的特殊符号；请给整个值加英文双引号',
  'yaml.comma':
    '列表或 {…} 里缺少或多了逗号；请检查逗号[[：“{comma}”是中文逗号，请改成英文逗号]][[：“{brackets}”的方括号被当作列表，请给整个值加英文双引号，文号也可用〔〕]]',
  'yaml.too-deep': '嵌套过深[[，上限 {limit} 层]]；请检查缩进和括号',
  'yaml.alias':
    'YAML 的别名（*）和锚点（&）[[ {written} ]]不能用；要写的就是这些字时请加引号，否则请把内容写全',
  'yaml.duplicate-key': '同一处出现了两个[[“{key}”]]；请只留一个',
  'yaml.several-documents': '一个文件里有几份 YAML 文档（---）；请拆成几个文件',
  'json.syntax': 'JSON 语法错误[[：此处不应有“{found}”]]；请检查逗号、引号和括号',
  'json.unfinished': '文件到这里就断了；请补全引号和括号，或重新导出',
  'json.too-deep': '嵌套过深[[，上限 {limit} 层]]；请检查括号',
  'json.duplicate-key': '同一处出现了两个[[“{key}”]]；请只留一个',
  'csv.syntax': '引号没有配对，或用在了格子中间；含逗号、引号、换行的格子要整个加英文双引号',
  'csv.unknown-collection':
    'CSV 文件要以登记类别命名，如 terminals.csv[[；没有类别“{name}”]][[；是否想写 {nearest}]][[；可用的有：{allowed}]]',
  'csv.duplicate-heading': '表头[[“{heading}”]][[与“{other}”是同一个字段，]]出现了两次；请只留一列',
  'csv.unknown-heading':
    '表头[[“{heading}”]]不是字段名，也不是字段的中文名[[；是否想写 {nearest}]]；不要的列请删去[[；可用的有（说明见 netsec explain {topic}）：{allowed}]]',
  'csv.no-heading': '这一列有内容，却没有表头；请补上字段名或字段的中文名，不要的列删去',
  'csv.title-row':
    '第一行应是表头，这一行[[“{found}”]]不是；表头在[[第 {line} 行]]，请删去它上面的[[ {count} 行]]标题',
  'csv.cell-count':
    '这一行有[[ {found} ]]格，表头有[[ {expected} ]]格[[，少 {missing} 格；请补齐]][[，多 {extra} 格；含逗号的内容要加英文双引号，不然请补上表头或删去多出的格]]',
  'csv.full-width-comma': '这一行用中文逗号（，）隔开各格；请改成英文逗号（,）',
  'csv.empty-list':
    '“[]”表示一项也没有[[：请写在表头为“{list}”的一列，并把“{list}”的其他各格留空]]；有的，请删去“[]”，照实填写',
  'csv.one-entry': '一行只写[[“{list}”的]]一项；有几项的，分成编号相同的几行，其他各格写得相同或留空',
  'csv.scientific':
    '这是电子表格改成的科学记数，丢了位数；请把[[“{heading}”]]这一列的单元格格式设为文本，再填写原来的号码',

  'shape.not-a-mapping': '{field}应是“字段: 值”的形式[[，现为 {found}]]',
  'shape.unknown-collection': '没有[[“{key}”]]这类登记[[；是否想写 {nearest}]][[；可用的有：{allowed}]]',
  'shape.unknown-key':
    '{field}没有[[“{key}”]]这个字段[[；要分层写成 {nested}]][[；是否想写 {nearest}]][[；可用的有：{allowed}]]',
  'shape.missing-key': '{field}缺少必填的字段[[{key}]]；请补上',
  'shape.wrong-type':
    '{field}应是{expected}[[，现为 {found}]][[；请去掉引号：{unquoted}]][[；请写成 {suggestion}]][[；每一条另起一行，前面加“{dash}”（JSON 则放进方括号）]]',
  'shape.not-allowed': '{field}不能填[[“{found}”]]；可填：{allowed}[[；是否想写 {nearest}]]',
  'shape.pattern': '{field}的格式不对[[，现为“{found}”]][[；请写成如 {example}]][[；请写成 {suggestion}]]',
  'shape.out-of-range': '{field}超出范围[[，现为 {found}]]；应 {bound}',
  'shape.repeated-item': '{field}中[[“{found}”]]重复；请只留一个',
  'shape.null':
    '{field}没有值；请填写[[，一条也没有的写 {empty}]][[，没有可写的删去“{optional}”这一行]][[，没有可写的从“{list}”中删去这一项]]',
  'shape.empty': '{field}是空的；请填写[[，没有就删去“{optional}”这一行]][[，没有就从“{list}”中删去这一项]]',
  'shape.no-unit': '台账里没有 unit；请写明本单位：unit: {id: ..., name: ..., category: ..., region: ...}',
  'shape.newer-inventory':
    '台账写明的格式版本是 {found}，本程序只认识到 {known}；请用较新的 netsec，其他内容没有检查',
  'shape.two-units': '台账里有两处 unit；一份台账只是一个单位，请只留一处',

  'trap.lost-digits':
    '{field}未加引号，[[“{written}”]]被当作数字读成[[ {found}]]，开头的 0 和很长的数字会丢失；请加引号[[：{suggestion}]]',
  'trap.full-width': '{field}用了全角字符或中文标点[[（{found}）]]；请改用半角[[：{suggestion}]]',
  'trap.chinese-boolean': '{field}应填 true 或 false[[，现为“{found}”]][[；请写 {suggestion}]]',
  'trap.filler':
    '{field}填的[[“{found}”]]等于没有填；请写明实际内容[[，本来没有可登记的把“{record}”这条记录删去]][[，“{item}”的这一项本来没有可登记的整项删去（一项不剩的写 []）]][[，“{cells}”本来没有可登记的把它的各格都留空]][[，没有可写的删去“{optional}”这一行]][[，没有可写的把“{cell}”一格留空]][[，没有可写的从“{list}”中删去这一项]][[，一项也没有的写 {empty}]][[，数目是零的写 {zero}]][[；确知没有做（没有定）的，改在{fields}中写“{undone}”]]',
  'trap.date-form':
    '{field}的日期写法不对[[，现为“{found}”]][[，是电子表格的日期序号，即 {serial}，请把单元格格式改为日期]]；请写成“四位年-两位月-两位日”[[：{suggestion}]]',
  'trap.no-such-day': '{field}的日期[[“{found}”]]并不存在；请核对年月日',
  'trap.instant-without-zone': '{field}的时刻[[“{found}”]]没有写全；请写明时间和时区[[：{suggestion}]]',
  'trap.password': '{field}像是口令、密钥或其散列；台账中不得存放，请删去（此处不显示其内容）',

  'reference.duplicate-id':
    '{collection}中的编号[[“{id}”]]出现了两次[[，两行的“{column}”不同]]；请改掉一个，或删去重复的记录[[；要分几行写同一条记录的，“{column}”一格写得相同或留空]]',
  'reference.ambiguous-id': '{field}填的编号[[“{id}”]]在{collections}中都有；请改用不重复的编号',
  'reference.dangling': '{field}填的编号[[“{id}”]]在{collections}中找不到[[；是否想写 {nearest}]]',
  'reference.unknown-paper':
    '{field}填的[[“{id}”]]不是这里有的文件[[；是否想写 {nearest}]]：填文件的编号（{known}）或文号；约束本单位的其他文件，如转发应急厅函〔2019〕502号的，先用 --rules 加上（见 README“加上自己的文件”）',
  'reference.person-for-unit':
    '{field}填的[[“{found}”]]是人员（people）[[中 {id} ]]的姓名，不是单位；请改填负责的单位的全称（系统、项目的负责人填在 responsiblePerson）；确有单位也叫这个名称的，列入 departments、contractors 或 unit.aliases',
  'reference.no-unit':
    '{field}填的[[“{found}”]]没有写明是哪个单位；请改填负责的单位的全称，由本单位负责的填本单位的全称；确有单位叫这个名称的，列入 departments、contractors 或 unit.aliases',
} as const satisfies Record<DiagnosticCode, string>;
