### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }，正在检测 { $server }
doctor-why = 原因
doctor-advice = 措施
doctor-detail = 详情
doctor-code = 代码
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result }{ $counts }。

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = 无法将支持文件写入 { $path }：{ $why }
doctor-bundle-unpacked = 无法生成支持文件：{ $why }
doctor-noDisplay = 此会话没有显示器，无法打开窗口。请在桌面会话中启动；`aplomb doctor` 和 `aplomb support-bundle` 不需要显示器

# A list, piece by piece; $first: what stands in it so far; $next: one more.
doctor-list = { $first }、{ $next }
# A number with digits behind the decimal separator.
doctor-decimal = { $whole }.{ $fraction }

# Details of a finding, where no one else said anything. $subject, $issuer: names in a certificate.
doctor-detail-certificate = 使用者 { $subject }；颁发者 { $issuer }
# $kind: UCCE or UCCX, or “none” if the node does not say it; $first, $second: names of nodes.
doctor-detail-nodes = { $kind ->
    [none] 节点 { $first } 和 { $second }
   *[other] { $kind }，节点 { $first } 和 { $second }
}
doctor-detail-noNode = 无
doctor-detail-noAnswer = 无应答
doctor-detail-plain = 不提供 PLAIN
doctor-detail-address = 它以地址而不是名称来指定
doctor-detail-noFolder = 系统没有为其指定文件夹
doctor-detail-wrongKind = 值的类型不正确
doctor-detail-noJson = 不是 JSON
# $what: one of the two above.
doctor-detail-place = { $what }，第 { $line } 行第 { $column } 列
