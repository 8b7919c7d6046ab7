import type { EvidenceCode } from '../../model/evidence.ts';

/** How far verdicts can be trusted: evidence, attestations, and what rests on words alone. */
export const trust = {
  'evidence.mismatch': '佐证材料 {file} 的 {algorithm} 与登记的不一致：登记为 {expected}，文件实为 {actual}',
  'evidence.unsafe-name':
    '佐证材料的路径 {file} 不可用：应是台账文件夹内的相对路径，用 / 分隔，不以 / 或盘符开头，不含 ..、反斜杠和控制字符',
  'evidence.link': '佐证材料 {file} 要经过符号链接才能到达，为安全起见没有打开',
  'evidence.missing': '佐证材料 {file} 不存在',
  'evidence.not-a-file': '佐证材料 {file} 不是普通文件',
  'evidence.empty': '佐证材料 {file} 是空文件',
  'evidence.too-large': '佐证材料 {file} 超过 {limit} MiB，没有读取',
  'evidence.unreadable': '佐证材料 {file} 无法读取（{reason}）',
  'evidence.withheld': '涉密记录的佐证材料有问题，只列编号和位置',
  'evidence.must': '有可核对的佐证材料',
  'remedy.evidence.mismatch':
    '查明文件为何变动：被改动的，换回登记时的原件；确属更新的，核对内容后登记新的日期和摘要',
  'remedy.evidence.unsafe-name':
    '把文件放进台账文件夹，file 改写成相对路径，例如：evidence/backup-2026-02.pdf',
  'remedy.evidence.link': '把文件本身放进台账文件夹，不用链接',
  'remedy.evidence.missing': '把文件放到该处，或更正 file；没有佐证材料的，删去这一项',
  'remedy.evidence.not-a-file': '让 file 指向一个文件，而不是文件夹或设备',
  'remedy.evidence.empty': '换成有内容的文件',
  'remedy.evidence.too-large': '只留与本记录有关的部分，或先压缩',
  'remedy.evidence.unreadable': '检查文件权限后重新检查',
  'remedy.evidence.required':
    '在{collection}的记录 {id} 的 evidence 中登记佐证材料（file、date，最好有 sha256 或 sm3）',
  'remedy.evidence.required-beside':
    '为判定所用的其他记录也登记佐证材料；台账中没有某类记录的，以单位（unit）的佐证材料为凭',
  'remedy.or-unit': '{remedy}；由符合要求的其他单位办理的，不填这一项，改在{field}中填写其全称',
  'remedy.or-undone': '{remedy}；确知没有“{title}”的，改在{field}中填写 {undone}',
  'remedy.late': '登记属实的，不必再办，期满自行消除；{remedy}',
  'remedy.undone': '{remedy}；做到以后，从{field}中删去 {undone}',
  'remedy.attest':
    '{remedy}；无法在台账中逐条查明的，可由负责人出具声明，登记在 attestations 中（rule: {rule}，写明声明人、日期、截止日期，附佐证材料）',

  'attestation.state.valid': '有效',
  'attestation.state.superseded': '已被更新的声明取代',
  'attestation.state.expired': '已期满，无效',
  'attestation.state.future': '日期晚于检查日期，尚未生效',
  'attestation.state.too-long': '超过声明的最长期限，无效',
  'attestation.state.signer-away': '声明人签署当天不在岗，无效',
  'attestation.state.unproven': '佐证材料有问题，无效',
  'attestation.state.not-attestable': '这项要求不接受声明，无效',
  'attestation.head':
    '{duty} {id}：{name}（{post}），{signedOn} 至 {expiresOn}，{state}，{subjects} 个对象据此判定',
  'attestation.signer': '{name}（{post}）',
  'attestation.term': '{signedOn} 至 {expiresOn}',

  'label.require-evidence': '佐证要求',
  'label.statement': '声明内容',
  'require-evidence.value': '风险等级为{severity}及以上的要求，只凭申报的不算符合',
  'heading.evidence': '佐证材料问题（{count} 项）',
  'heading.attestations': '声明（{count} 份）',
  'heading.words-alone': '只凭单位申报的符合项',
  'subsection.evidence': '佐证材料问题',
  'subsection.attestations': '声明',
  'subsection.words-alone': '只凭单位申报的符合项',
  'column.assurance': '依据程度',
  'column.signer': '声明人',
  'column.term': '有效期',
  'column.statement': '声明内容',
  'column.state': '状态',
  'column.subjects': '据此判定的对象',
  'column.passes': '符合的对象',

  'assurance.counts':
    '判定为符合的 {all} 项要求中，{declared} 项只凭单位申报，{evidenced} 项有佐证材料，{verified} 项的佐证材料经本次核对摘要',
  'words-alone.lead': '一条判定所依据的每一条记录（连同单位本身的记录）都附有佐证材料，才算有佐证',
  'words-alone.line': '{article}（{passes} 个对象）：{ids}',
  'summary.evidence': '佐证材料问题 {count} 项',
  'conclusion.evidence': '另有佐证材料问题 {count} 项，不计入差距和符合率',

  'note.evidence-unseen': '台账来自标准输入，无从查看 {count} 项佐证材料，有关记录按只凭申报处理',
  'note.evidence-future': '{count} 项佐证材料的日期晚于检查日期，不予认可',

  'rules.attestable': '{what}（可凭声明）',
  'cli.option.require-evidence': '这一级及以上的要求，只凭申报的符合也算差距：high、medium、low',
} as const satisfies Record<EvidenceCode | `remedy.${EvidenceCode}`, string> & Record<string, string>;

/** The texts that every language must have. */
export type TrustCode = keyof typeof trust;
