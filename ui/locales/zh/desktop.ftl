### Machine draft, not yet reviewed by a native speaker.
### Notifications of the system, and the icon in the tray. Only the program shows these; they are short, because a notification has little room.

# $caller: a number or a name.
toast-call = { $caller } 来电
toast-call-hidden = 隐藏号码来电
# $queue: the name of a queue.
toast-call-queue = 队列：{ $queue }
# $label and $value: call data, chosen by the contact centre.
toast-call-variable = { $label }：{ $value }
toast-call-offline = 与 Finesse 的连接已断开。请在话机上接听。
toast-call-refused = 未能接听。请重试，或在话机上接听。

toast-answer = 接听
toast-notReady = 此通话后未就绪
# $reason: why, a label that the contact centre chose.
toast-notReady-reason = 此通话后未就绪：{ $reason }
toast-ready = 设为就绪
toast-signInAgain = 重新登录
toast-open = 打开 Aplomb

toast-refused = 您的状态未更改
toast-refused-line = Finesse 未接受此更改。请打开 Aplomb 查看原因。

alarm-phone = 您的话机已停止服务
alarm-phone-line = 您不会收到来电。请检查话机的线缆，或询问管理员。
alarm-missedCall = 您有未接来电，现为未就绪
alarm-missedCall-line = 可以接听来电时，请设为就绪。
alarm-notReady = Finesse 已将您设为未就绪
alarm-notReady-line = 请打开 Aplomb 查看原因。
alarm-signedOut = Finesse 已将您注销
alarm-signedOut-line = 您不会收到来电。请打开 Aplomb 重新登录。
alarm-leftNotReady = { $minutes ->
   *[other] 未就绪已持续 { $minutes } 分钟
}
alarm-leftInWrapUp = { $minutes ->
   *[other] 话后处理已持续 { $minutes } 分钟
}
alarm-leftInState-line = 可以接听来电时，请设为就绪。
alarm-signIn = 您的登录将在五分钟后失效
alarm-signIn-lastMinute = 您的登录将在一分钟后失效
alarm-signedOutSoon = 您的登录已失效
alarm-signIn-line = 请重新登录以继续工作。在此期间通话会继续。

# $state: the state, with its reason where there is one; $time: how long it has lasted.
tray-state = Aplomb：{ $state }，{ $time }
tray-state-doNotDisturb = Aplomb：{ $state }，{ $time }。勿扰模式已开启，来电没有声音。
tray-offline = Aplomb：无连接。最后已知：{ $state }
tray-expired = Aplomb：您的登录已失效
tray-signedOut = Aplomb：已注销
tray-minutes = { $minutes } 分钟
tray-hours = { $hours } 小时 { $minutes } 分
# $caller: a number or a name.
tray-answer = 接听 { $caller }
tray-open = 打开 Aplomb
tray-compactBar = 精简栏
tray-close = 关闭 Aplomb…
# $reason: a label that the contact centre chose.
tray-reason = { $reason }
tray-more = 更多…
