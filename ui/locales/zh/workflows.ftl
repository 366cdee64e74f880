### Machine draft, not yet reviewed by a native speaker.
### What the workflows of the contact centre did when something happened to a call. Names of workflows, actions and hosts are not translated.

workflows-close = 关闭
workflows-about = 通话发生变化时，您的联络中心可以打开页面和发送请求。
workflows-loading = 正在读取工作流列表…
workflows-ready = { $count ->
    [0] 您的团队没有工作流。
   *[other] 您的团队有 { $count } 个工作流。
}
workflows-failed = 无法读取工作流列表。
    .todo = 所有工作流都不会运行。通话不受影响。请重新加载您的列表，或告知 IT 部门。

workflows-log = 自您登录以来
workflows-none = 尚未运行任何工作流。
# $older: how many are not shown.
workflows-older = 显示更早的记录（{ $older }）
# In the place of a workflow’s name: a page that the organisation opens with calls.
workflows-pop = 您组织的页面

workflow-event-arrives = 来电到达
workflow-event-answered = 已接听
workflow-event-ends = 通话已结束
workflow-event-makes = 已呼出
workflow-event-preview = 通话预览
workflow-event-none = 已读取列表

workflow-outcome-begun = 正在进行…
workflow-outcome-opened = 已在浏览器中打开
workflow-outcome-notOpened = 无法启动浏览器
workflow-outcome-sent = 已发送，应答 { $status }
workflow-outcome-notSent = 已发送，无应答
workflow-outcome-refused = 未执行：{ $why }
# $names: names of data that a call does not have.
workflow-unknown = 为空，因为此通话没有这些数据：{ $names }

# Behind “Not done: ”.
workflow-refusal-unknownTrigger = Aplomb 不支持它的触发条件。
workflow-refusal-unknownComparator = Aplomb 不支持其中一个条件的比较方式。
workflow-refusal-unknownAction = Aplomb 不支持这类操作。
workflow-refusal-incomplete = Finesse 没有说明此操作的内容。
workflow-refusal-forGadget = 此操作用于 Finesse 自带桌面的小工具。
workflow-refusal-forFinesse = 此请求需要您的登录信息，而任何工作流都无法获得。
workflow-refusal-unknownMethod = 此请求使用的方法不是 GET、POST 或 PUT。
workflow-refusal-template = 地址或正文中的变量书写有误。
workflow-refusal-variableInHost = 通话数据不得更改地址中的服务器。
workflow-refusal-notAddress = 这不是网页地址。
workflow-refusal-scheme = 地址不以 https:// 开头。
workflow-refusal-host = 您的组织不允许此服务器。
workflow-refusal-ipAddress = 地址中使用的是 IP 地址，而不是服务器名称。
workflow-refusal-credentials = 地址中包含用户名或密码。
workflow-refusal-tooLong = 地址或正文过长。
workflow-refusal-masked = 这会发送您的组织已隐藏的通话数据。
workflow-refusal-tooMany = 等待应答的请求过多。

workflows-dry = 针对您登录以来的通话
workflows-dry-lead = 按照当前列表，每个工作流在这些通话中会运行多少次。不会打开或发送任何内容。
workflows-dry-run = 统计
workflows-dry-again = 重新统计
workflows-dry-running = 正在统计…
workflows-dry-times = { $count ->
    [0] 从未
   *[other] { $count } 次
}
workflows-dry-none = 没有可统计的工作流。
