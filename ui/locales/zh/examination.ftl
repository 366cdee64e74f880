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
