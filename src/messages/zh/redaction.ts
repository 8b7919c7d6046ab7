/** Reports that leave the unit. */
export const redaction = {
  'cli.option.redact':
    '脱敏（对外报送用）：姓名、电话、邮箱、地址、IP、MAC、登录名等以代称替换，编号、位置和单位名称不变',
  'note.redacted':
    '姓名、电话、邮箱、存放地点、IP、MAC、登录名、证书序列号和情况说明已脱敏，以代称替换：〈编号〉或〈类别/编号.字段〉，编号、文件位置和单位名称保留；对照本单位台账可以查到原文',
  'cli.cannot-redact':
    '{file} 保存时没有脱敏，单凭报告分不清哪些是姓名、电话等，无法可靠地脱敏；请由台账重新生成：netsec audit <台账> --as-of {asOf} --redact',
} as const;
