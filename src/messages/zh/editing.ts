/** What is said when files of the unit are edited: why one is left alone, and what `evidence stamp` did. */
export const editing = {
  'edit.csv':
    '程序不改 CSV 台账[[：表中没有记录的，删去这个文件再运行，程序会另写 {file}；有记录的，用记事本在台账文件夹中另建 {file}，只写一行“{line}”，再运行，新的条目会写在那里]]',
  'edit.by-hand':
    '[[{evidence}：]]程序不改 CSV 台账，请自行在这一行的“{heading}”一格填 {value}（没有这一列的先加上）',
  'edit.not-utf8': '文件不是 UTF-8 编码，程序不改，以免损坏内容；请另存为 UTF-8 后重试',
  'edit.standard-input': '台账来自标准输入，没有文件可改；请写出文件夹或文件名',
  'edit.carriage-returns': '文件有单独的回车符作换行（旧式 Mac 文件），程序不改；请换成通常的换行后重试',
  'edit.too-large': '文件太大，又不能分段（顶层应是顶格书写的“类别:”），程序不改；请拆成几个文件',
  'edit.shared-value': '文件中用了锚点、别名或标签（&、*、!），改一处会影响别处，程序不改；请把值直接写出来',
  'edit.not-by-hand': '这里的写法程序没有把握改对，请手工修改，或换成通常的“键: 值”写法后重试',
  'edit.unfinished-line':
    '文件以多行文字结尾而没有换行，在后面添加会改变这段文字；请在文件末尾补一个换行后重试',
  'edit.read-back': '改动后读回的内容与预期不符，这是程序的问题，请向维护者反馈；这个文件没有改动',
  'edit.nothing-written': '没有写入任何文件。',

  'cli.evidence': '佐证材料',
  'cli.evidence-stamp': '为没有摘要的佐证材料填上摘要（SHA-256 或 SM3），不改动文件的其他内容',
  'cli.evidence-stamp.exit-codes':
    '退出码：0 全部有摘要且相符；1 有佐证材料不存在、不可用或摘要不符，有摘要要在 CSV 台账中自行填写，或 --check 发现需要填写；2 台账读不了、有文件改不了或写不了，什么都没有写入；3 netsec 自身出错',
  'cli.argument.inventory-files': '台账：一个文件夹，或若干文件',
  'cli.option.digest': '填哪种摘要：sha256 或 sm3',
  'cli.option.update': '摘要与文件不符的也重新填写（默认只报告，不改）',
  'cli.option.check': '只显示会怎样改，不写入；有要改的，退出码为 1',
  'cli.malformed-edit': '台账有 {count} 处问题，没有改动任何文件：',
  'cli.reason.changed-since': '读取之后又被改动过，请重新运行',
  'cli.reason.EBUSY': '文件正被其他程序占用',

  'stamp.new': '{file}：填上 {algorithm} {value}',
  'stamp.renewed': '{file}：{algorithm} 由 {old} 改为 {value}',
  'stamp.withheld': '涉密记录的佐证材料：填上或更新了摘要（只列位置）',
  'stamp.withheld-by-hand':
    '涉密记录的佐证材料没有相符的摘要：程序不改 CSV 台账，也不显示涉密记录的摘要；涉密的记录不应放在本台账，请移出',
  'stamp.own-file': '{file} 是本次要改的台账文件，填上的摘要会立即失效，没有填；请用别的文件作佐证',
  'stamp.mismatch-left': '{problem}；没有改动，核实后可用 --update 重新填写',
  'stamp.summary': '佐证材料 {entries} 项：填写 {done} 项，{untouched} 项无需改动，{left} 项有问题。',
  'stamp.would':
    '佐证材料 {entries} 项：需要填写 {done} 项，{untouched} 项无需改动，{left} 项有问题。没有写入。',
  'stamp.none': '台账中没有登记佐证材料。',
} as const satisfies Record<string, string>;

/** The texts that every language must have. */
export type EditingCode = keyof typeof editing;
