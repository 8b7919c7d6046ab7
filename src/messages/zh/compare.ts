import type { LoosenedCode, UncomparedCode } from '../../model/difference.ts';

/** The difference of two reports. */
export const compare = {
  'loosened.waiver.new': '新增豁免 {id}（{rule}，至 {expiresOn}）',
  'loosened.waiver.extended': '豁免 {id}（{rule}）延期至 {expiresOn}',
  'loosened.attestation.new': '新增声明 {id}（{rule}，至 {expiresOn}）',
  'loosened.attestation.extended': '声明 {id}（{rule}）延期至 {expiresOn}',
  'loosened.parameter.loosened': '参数 {name} 由 {before} 放宽为 {now}',
  'loosened.collection.gone': '不再申报 {collection}（原有 {count} 条记录）',
  'loosened.collection.emptied': '{collection} 被清空（原有 {count} 条记录）',
  'loosened.records.gone': '{collection} 中有 {count} 条记录不见了：{ids}',
  'loosened.records.fewer': '{collection} 中至少有 {count} 条记录不见了（记录太多，报告中没有编号）',
  'loosened.evidence.changed': '{collection} {id} 的佐证材料[[ {file} ]]登记的摘要变了',
  'loosened.evidence.unsound': '{collection} {id} 的佐证材料有新的问题',
  'loosened.unit.not-bound': '按单位现在的填报，{paper} 不再约束本单位',
  'loosened.unit.bound-later': '按单位现在的填报，规定对本单位施行的日期由 {before} 推迟到 {now}',
  'loosened.run.duties-left-out': '这次没有检查：{ids}',
  'loosened.run.waivers-honoured': '这次采信了豁免（{count} 项差距），上次没有采信',
  'loosened.run.evidence-not-required': '不再要求风险等级 {severity} 及以上的要求有佐证材料',
  'uncompared.duties-only-before': '只有旧报告检查了这些要求，没有比较：{ids}',
  'uncompared.duties-only-now': '只有新报告检查了这些要求，没有比较：{ids}',
  'uncompared.rulebook': '两份报告的规则库不同（{before}、{now}）：差距的变化可能来自规则',
  'uncompared.unit': '两份报告的单位编号不同（{before}、{now}）',
  'uncompared.waivers': '只有一份报告采信豁免：差距的变化可能由此而来',
  'uncompared.records': '有一份报告没有列出申报的记录（旧版格式），看不出哪些记录不见了',
  'uncompared.evidence': '登记的佐证材料太多，没有比较摘要：{collections}',
  'diff.title': '网络安全差距报告的比较',
  'diff.before': '旧报告',
  'diff.now': '新报告',
  'diff.side': '{asOf}，netsec {tool}，规则库 {rulebook}',
  'diff.side-partial': '{side}，部分检查',
  'diff.counts':
    '新增 {new} 项，变差 {worse} 项，放宽 {loosened} 处，好转 {better} 项，消除 {closed} 项，不变 {unchanged} 项',
  'diff.section.new': '新增的差距（{count} 项）',
  'diff.section.worse': '变差的差距（{count} 项）',
  'diff.section.loosened': '放宽（{count} 处，算作变差）',
  'diff.section.better': '好转的差距（{count} 项）',
  'diff.section.closed': '消除的差距（{count} 项）',
  'diff.section.uncompared': '没有比较或只比较了一部分的',
  'diff.gap': '[{severity}] {duty}/{requirement} {title}：{record}',
  'diff.verdicts': '{before} → {now}',
  'diff.verdict.none': '没有差距',
  'diff.graver': '{verdict}（{severity}）',
  'diff.covered': '{change}（豁免 {waiver}）',
  'diff.verdict.worse': '结论：变差',
  'diff.verdict.good': '结论：没有新增或变差',
  'diff.more': '另有 {count} 项未在此列出，JSON 中有全部',
  'cli.diff': '比较两份 JSON 报告：消除、新增、变差、好转和放宽了什么',
  'cli.argument.diff-before': '旧的 JSON 报告',
  'cli.argument.diff-now': '新的 JSON 报告',
  'cli.diff.exit-codes': '退出码：0 没有新增或变差；1 有；2 不能比较',
  'cli.option.diff-format': '输出格式：text、markdown、json；可带 =文件，可重复',
  'cli.other-unit':
    '不能比较：{before} 是单位 {beforeUnit} 的报告，{now} 是 {nowUnit} 的；确要比较的，加 --any-unit',
  'cli.other-rulebook':
    '不能比较：{before} 用的规则库是 {beforeVersion}，{now} 用的是 {nowVersion}（摘要不同）；确要比较的，加 --any-rulebook',
  'cli.this-report': '本次检查',
  'cli.baseline-partial': '{file} 没有检查这些要求，其差距没有对照，照常计入退出码：{ids}',
} as const satisfies Record<`loosened.${LoosenedCode}` | `uncompared.${UncomparedCode}`, string> &
  Record<string, string>;

/** The texts that every language must have. */
export type CompareCode = keyof typeof compare;
