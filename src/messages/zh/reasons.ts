import type { WordingCode } from '../wording-code.ts';

export const reasons = {
  'requirement.unmet': '{field}为“{actual}”，不符合要求',
  'requirement.unmet.absent': '没有登记{field}',
  'requirement.unmet.bare': '未达到要求：{must}',
  'requirement.undone': '{field}：{undone}',
  'requirement.late': '{field}为 {when}，晚于期限，在 {until} 以前仍列为差距；要求：{must}',
  'requirement.late.bare': '{day} 才做到，晚于期限，在 {until} 以前仍列为差距；要求：{must}',
  'lookup.none': '没有登记对应的{collection}[[：{field}为“{actual}”]]',
  'fact.missing': '[[未申报{collections}，]][[没有登记对应的{unmatched}，]][[缺少{fields}，]]无法判定',
  'fact.future': '{fields}填的日期 {day} 晚于检查日期，尚未发生，无法据此判定',
  'collection.missing': '未申报{collection}，无法判定',
  'collection.empty': '已申报没有{collection}',
  'lookup.undecided': '{collection}中有记录缺少{fields}，无法确定是否有对应的记录',
  'lookup.undecided.alone': '{collection}的记录 {id} 缺少{fields}，无法确定是否对应',
  'event.future': '所记事项的日期 {day} 晚于检查日期，尚未发生',
  'paper.not-bound':
    '{paper}[[（自 {inForce} 起施行，尚未施行）]]不约束本单位，它约束的是{binds}；本单位按要求执行该文件的，在 unit 的 papers 中申明',
  'applies.not': '不在适用范围内：{condition} 不成立',
  'applies.not.bare': '不在适用范围内',
  'applies.undecided':
    '[[未申报{collections}，]][[没有登记对应的{unmatched}，]][[缺少{fields}，]]无法确定是否适用',
  'applies.undeclared': '未申报{collection}，无法确定是否适用',
  'interval.running': '周期 {days} 天，应在 {due} 以前完成，尚未到期；要求：{must}',
  'interval.lapsed': '周期 {days} 天，上次 {last}，应在 {due} 以前完成，已逾期',
  'value.yes': '是',
  'value.no': '否',
  'value.to-come': '尚未到 {day}',
  'year.planned': '{year} 年度尚未完成，已有计划，应在 {due} 以前完成；要求：{must}',
  'year.grace': '{year} 年度尚未完成，也没有未到期的计划；应在 {due} 以前完成或补上计划；要求：{must}',
  'year.missed': '{year} 年度没有完成，上一年度也没有完成[[，最近一次在 {last}]]；要求：{must}',
  'year.missed.several':
    '{year} 年 {done} 次，上一年 {before} 次，每年应有 {times} 次[[，最近一次在 {last}]]；要求：{must}',
  'year.planned.several':
    '{year} 年已完成 {done} 次，应有 {times} 次；其余已有计划，应在 {due} 以前完成；要求：{must}',
  'year.grace.several':
    '{year} 年已完成 {done} 次，应有 {times} 次，其余没有未到期的计划；应在 {due} 以前完成或补上计划；要求：{must}',
  'year.open.several': '{year} 年已完成 {done} 次，应有 {times} 次，其余没有未到期的计划；要求：{must}',
  'year.missed.kinds':
    '{kinds}：{year} 年 {done} 种，上一年 {before} 种，每年应有 {times} 种[[，最近一次在 {last}]]；要求：{must}',
  'year.planned.kinds':
    '{kinds}：{year} 年 {done} 种，应有 {times} 种；其余已有计划，应在 {due} 以前完成；要求：{must}',
  'year.grace.kinds':
    '{kinds}：{year} 年 {done} 种，应有 {times} 种，其余没有未到期的计划；应在 {due} 以前完成或补上计划；要求：{must}',
  'year.open.kinds': '{kinds}：{year} 年 {done} 种，应有 {times} 种，其余没有未到期的计划；要求：{must}',
  'year.open': '{year} 年度没有符合要求的记录[[（最近一次在 {last}）]]，也没有未到期的计划；要求：{must}',
  'term.running': '期限未到；要求：{must}',
  'late.mended': '曾经逾期，已于 {day} 补正；要求：{must}',
  'late.before-paper': '{day} 早于本单位所依文件施行之日 {inForce}，时限不作评判',
  'late.before-founding': '{day} 不晚于本单位成立之日 {founded}，时限不作评判；要求：{must}',
  informational: '{say}',
  'roll-up': '取决于{rules}',
  'roll-up.by': '取决于{rules}，涉及 {ids}',
  'roll-up.and-more': '取决于{rules}，涉及 {ids} 等，另有 {more} 条记录',
  'rule.fault': '规则运行出错：{fault}',
  remark: '{say}',
  'attestation.expired':
    '台账没有记载，无法判定（要求：{must}）；{signedOn} 的声明 {attestation} 已于 {expiresOn} 期满',
  'attestation.future':
    '台账没有记载，无法判定（要求：{must}）；声明 {attestation} 的日期 {signedOn} 晚于检查日期，尚未生效',
  'attestation.too-long':
    '台账没有记载，无法判定（要求：{must}）；声明 {attestation}（{signedOn} 至 {expiresOn}）超过声明的最长期限，无效',
  'attestation.signer-away':
    '台账没有记载，无法判定（要求：{must}）；声明 {attestation} 的声明人在签署当天（{signedOn}）不在岗，无效',
  'attestation.unproven':
    '台账没有记载，无法判定（要求：{must}）；声明 {attestation} 没有签署的原件（日期不早于声明、不晚于检查日期），或者佐证材料有问题，无效',
  'evidence.required': '符合，但只凭单位申报，没有可核对的佐证材料',
  'evidence.required-beside':
    '符合，本记录有佐证材料，但判定还用到{collections}，其中有的没有可核对的佐证材料',
  'note.withheld': '涉及标为涉密的记录，只列编号和位置',
  'gap.withheld': '涉及标为涉密的记录，只列编号和位置；要求：{must}',
} as const satisfies Record<WordingCode, string>;
