/** The rectification ledger and `netsec plan`. */
export const plan = {
  'plan.title': '{duty}：{record}[[：{item}]]',
  'plan.title-record': '{name}（{id}）',
  'plan.title-must': '{title}：{must}',
  'plan.title-evidence': '{record}：{text}',
  'plan.heading': '整改台账',
  'plan.as-of': '截至 {day}',
  'plan.counts':
    '共 {total} 项：整改中 {open} 项，已整改待验证 {rectified} 项，已销号 {closed} 项；逾期 {overdue} 项',
  'plan.empty': '台账中没有问题',
  'plan.partial': '本次只检查了 {ids}，其他问题的状态没有变动',
  'plan.status': '{status}；{progress}',
  'plan.overdue-mark': '{status}（已逾期）',
  'plan.no-deadline': '{day}（未填，按发现之日起 {days} 天计）',

  'plan.section.added': '新登记（{count} 项[[，整改期限 {day}]]）',
  'plan.section.reopened': '再次发现，重新列入台账（{count} 项[[，整改期限 {day}]]）',
  'plan.section.settled': '建议销号（{count} 项）',
  'plan.section.overdue': '已逾期（{count} 项）',
  'plan.section.attention': '需要留意（{count} 项）',
  'plan.section.ledger': '全部问题（{count} 项）',
  'plan.settled-lead':
    '它们已无须再整改。销号由人决定：核实后把所指的行改为 status: closed，并填写 verifiedBy 和 closedOn，报送后填写 reportedOn、reportedTo',
  'plan.reopened-lead':
    '销号以后，检查仍有这些差距：已经做到的，补齐有关记录；再也无法补做的，不必反复销号，允许豁免的可以申请豁免（waivers）',
  'plan.entry': '{id} {title}',
  'plan.entry-placed': '{place} {entry}',
  'plan.entry-because': '{entry}；{reason}',
  'plan.more': '另有 {count} 项未在此列出，Markdown 和 JSON 中有全部',

  'plan.standing.passes': '本次检查符合要求',
  'plan.standing.late': '已经补正，只因当时逾期仍列为差距',
  'plan.standing.not-applicable': '这项要求已不适用于该对象',
  'plan.standing.record-gone': '所涉记录已不在台账中；核实是确已不存在，不是漏报',
  'plan.standing.year-over': '所属年度已过，不能补办',
  'plan.standing.pending': '期限未到，尚不能判定',
  'plan.standing.waived': '有豁免，不算差距，也没有整改',
  'plan.standing.undecided': '缺少判定所需的内容，无法确定是否已整改',
  'plan.standing.not-judged': '没有对应的规则，无法确定是否已整改',
  'plan.unmended': '填写为已整改，但检查仍有这项差距',
  'plan.surplus': '同一差距登记了 {entries} 项，现只余 {open} 项，请核对哪些已经整改',
  'plan.due': '期限 {day}',
  'plan.ends-later':
    '台账没有其他变动，这项差距到 {day} 也自行消除，可以把 dueOn 改为 {dueOn}：此后核实销号的，不再重新列入',

  'plan.label.basis': '依据',
  'plan.label.measure': '整改措施',
  'plan.label.owner': '责任部门、责任人',
  'plan.label.deadline': '整改期限',
  'plan.label.progress': '完成情况',
  'plan.label.closed': '验证人、销号日期',

  'plan.written': '已写入 {file}：新登记 {added} 项，重新列入 {reopened} 项',
  'plan.would-write': '将写入 {file}：新登记 {added} 项，重新列入 {reopened} 项（没有写入）',
  'plan.unchanged': '整改台账与检查结果一致，没有需要登记的，没有改动文件。',
  'plan.unverified': '另有 {count} 项待核实，没有登记：请先补全台账；要一并登记的，加 --unverified。',
  'plan.overdue': '有 {count} 项已逾期。',
  'plan.too-many':
    '要登记的差距有 {count} 项，一次最多 {limit} 项；多半是同一字段普遍没有填，请先补齐，或用 --only 分批登记。没有写入任何文件。',
  'plan.unread-ledger': '{file} 已经存在，但不在这次的台账之内；请把它一并写在命令里，或改为指定文件夹',
  'plan.new-file.1': '整改台账，由 netsec plan 登记，各单位在此填写责任人、完成情况、验证人和销号日期。',
  'plan.new-file.2':
    '请勿改动 gap，程序靠它认出同一项差距；销号时把 status 改为 closed，并填写 verifiedBy 和 closedOn。',

  'cli.plan':
    '把检查发现的不符合登记到整改台账（problems），待核实的加 --unverified 才登记；再次发现的重新列入台账，提示可以销号的和逾期的',
  'cli.plan.exit-codes':
    '退出码：0 整改台账已与检查结果一致；1 有问题逾期，或 --dry-run 发现需要登记；2 没有可信的判定，或台账文件改不了、写不了，什么都没有写入；3 netsec 自身出错',
  'cli.option.plan-format': '输出格式 text、markdown、json，可加 =文件；可重复，不写文件的至多一个',
  'cli.option.plan-as-of': '检查日期，也是登记的发现日期（默认：北京时间当天）',
  'cli.option.dry-run': '只显示台账文件会怎样改，不写入；有要改的，退出码为 1',
  'cli.option.print': '只输出现有台账，不登记新的差距，不改动文件',
  'cli.option.unverified': '待核实的也登记；默认只登记不符合的，没有登记的只报项数',
  'cli.not-together': '{one} 和 {other} 不能同时使用。',
  'cli.plan-invalid': '登记后的台账通不过检查，这是程序的问题，请向维护者反馈；没有写入任何文件。',
} as const satisfies Record<string, string>;

/** The texts that every language must have. */
export type PlanCode = keyof typeof plan;
