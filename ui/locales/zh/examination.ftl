### Machine draft, not yet reviewed by a native speaker.
### The examination: in Diagnostics, and printed by `aplomb doctor`. What it finds is in findings.ftl.

examination-title = 检测
examination-lead = 检测此计算机、到两个节点的网络、登录和事件。通常只需数秒；如果有服务器不应答，则需要一两分钟。通话会继续，您的登录也不会改变。
examination-which = 服务器为 { $server }。
examination-which-none = 表单中没有服务器。如有上次使用的服务器，则检测该服务器。
examination-run = 检测
examination-again = 重新检测
examination-running = 正在检测…
examination-why = 说明
examination-advice = 处理措施
examination-detail = 详情
examination-bundle = 保存支持文件
examination-packing = 正在保存…
examination-saved = 支持文件位于：
examination-saved-what = 其中包含此次检测结果、版本、设置和日志，不包含密码、令牌和来电者数据。

examination-group-computer = 此计算机
examination-group-way = 到 Finesse 的网络
examination-group-finesse = Finesse
examination-group-signIn = 登录
examination-group-events = 事件

examination-level-ok = 正常
examination-level-note = 说明
examination-level-warning = 警告
examination-level-trouble = 问题

examination-problems = { $count } 个问题
examination-warnings = { $count } 个警告
# $problems, $warnings: the two messages above.
examination-both = { $problems }，{ $warnings }
examination-fine = 正常
examination-notExamined = 未检测
# $counts: problems and warnings, as above.
examination-result-trouble = 座席无法工作。
    .todo = { $counts }。解决方法见下方。
examination-result-warning = 座席可以工作。
    .todo = { $counts }。解决方法见下方。
examination-result-ok = 未发现问题。
    .todo = 无需操作。
# What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.
policy-problem-unknownSetting = 没有此名称的设置。
policy-problem-requiredByProfile = 配置方案 strict 需要此设置，但它未设置。
policy-problem-setByProfile = 配置方案 strict 设置了其他值。
policy-problem-notText = 值必须是文本。
policy-problem-notSwitch = 值必须是 true 或 false。
# $min, $max: written without grouping, as in the file.
policy-problem-notNumber = 值必须是 { $min } 到 { $max } 之间的整数。
# $choices: words of the file, with commas between them.
policy-problem-notChoice = 值必须是以下之一：{ $choices }。
policy-problem-notList = 值必须是列表。
policy-problem-emptyList = 列表为空。
policy-problem-notExtension = 分机号为 1 到 32 位数字。
policy-problem-notVariable = 这不是通话变量的名称。
policy-problem-hostHasPort = 主机不能带端口。
policy-problem-addressNotHttps = 地址必须以 https:// 开头。
# ${name} is written so in the file: it stands for data of a call.
policy-problem-badVariable = 变量必须以花括号结尾，且不能位于地址的路径之前。
policy-problem-notAddress = 这不是地址：{ $why }
# $server: what is wrong with the name of a server.
policy-problem-server = { $server ->
    [empty] 未指定服务器。
    [notHttps] Finesse 只能通过 https 访问。
    [hasPath] 服务器名称不含路径。
    [address] 请使用服务器名称。IP 地址不能用于单点登录。
   *[notAName] 这不是服务器名称。
}
policy-problem-notObject = 文件必须是用花括号括起的单个 JSON 对象。
policy-problem-tooLarge = 文件太大。
policy-problem-endsEarly = 文件不完整：{ $why }
policy-problem-notJson = 文件不是 JSON：{ $why }
policy-problem-notPropertyList = 文件不是属性列表：{ $why }
policy-problem-unreadable = 无法读取设置：{ $why }
# $number: which entry; $problem: one of the sentences above.
policy-problem-entry = 列表的第 { $number } 项：{ $problem }
