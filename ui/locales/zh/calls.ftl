### Machine draft, not yet reviewed by a native speaker.
### Calls, and who is on them. A call is a dialog in the words of Finesse.

# The headline of a call's card.
call-phase-ringing = 来电
call-phase-offHook = 已摘机
call-phase-dialling = 正在呼叫
call-phase-talking = 通话中
call-phase-held = 保持中
call-phase-failed = 呼叫失败
call-phase-wrapUp = 话后处理
call-phase-ended = 通话已结束
call-phase-reserved = 已为外呼活动预留

# Why a call did not get through.
call-failure-busy = 对方正忙。
call-failure-badDestination = 此号码不存在。
call-failure-deviceNotAvailable = 话机或线路不可用。
call-failure-other = 电话未接通。

# Buttons, and what they say while their result is awaited.
call-action-ANSWER = 接听
    .awaited = 正在接听…
call-action-HOLD = 保持
    .awaited = 正在保持…
call-action-RETRIEVE = 恢复
    .awaited = 正在恢复…
call-action-DROP = 挂断
    .awaited = 正在挂断…
call-action-CONSULT_CALL = 咨询
    .awaited = 正在呼叫…
call-action-CONFERENCE = 会议
    .awaited = 正在加入…
call-action-TRANSFER = 转接
    .awaited = 正在转接…
call-action-TRANSFER_SST = 转接
    .awaited = 正在转接…
call-action-SEND_DTMF = 拨号键盘
    .awaited = 正在发送…
call-action-PARTICIPANT_DROP = 移除
    .awaited = 正在移除…
call-action-START_RECORDING = 录音
    .awaited = 正在启动…
call-action-UPDATE_CALL_DATA = 话后处理原因
    .awaited = 正在保存…

# What someone on a call is doing; stands behind the name or number.
call-leg-dialling = 正在呼叫
call-leg-ringing = 振铃中
call-leg-active = 通话中
call-leg-held = 保持中
call-leg-failed = 未接通
call-leg-wrapUp = 话后处理中
call-leg-dropped = 已离开
call-leg-unknown = 未知
# $who: a name or number; $leg: one of the messages above.
call-leg-of = { $who }（{ $leg }）

# How a call of the past ended.
call-ended-talked = 已通话
call-ended-missed = 未接
call-ended-unseen = 结束情况未知
call-ended-notReached = 未接通

call-withheld = 号码已隐藏
call-undialled = 尚未拨号
call-you = 您
# Who hears whom; all of it is read aloud. $people: names and numbers, as a list; “You” is one of them, so no verb depends on them.
call-together = 正在相互通话：{ $people }。
# Only one is left. $who: a name, a number or “You”.
call-alone = 通话中仅剩：{ $who }。
# $people: for instance “1002 (on hold) and 1003 (ringing)”.
call-away = 未参与通话：{ $people }。
# The same where no one is in a conversation.
call-apart = { $people }。
# Somebody on a call, with the number beside the name.
call-name-number = { $name }，{ $number }
# A conference changed. $sentence: who hears whom.
call-joined = 已变为会议。{ $sentence }
call-left = { $who } 已离开通话
# A call rings. $caller: a number, or “none” if the caller withholds it.
call-incoming = { $caller ->
    [none] 隐藏号码来电
   *[other] { $caller } 来电
}
call-incoming-queue = { $caller ->
    [none] 隐藏号码来电，{ $queue }
   *[other] { $caller } 来电，{ $queue }
}
# A call changed. $phase: its headline; $caller: the other side.
call-changed = { $phase }，{ $caller }
# $cause: one of the messages above.
call-failed = 呼叫失败。{ $cause }

call-calls = 通话
# Stands beside the time since the last hold. $time runs.
call-total = 通话总计 { $time }
call-keys = 通话操作
# Of a call that did not get through.
call-editNumber = 修改号码
call-dismiss = 关闭
call-tools = 更多通话操作
# On a key: the reason of the wrap-up, chosen while the call goes on.
call-wrapUp = 话后处理
call-wrapUp-reason = 话后处理原因
# Instead of Record, once recording was started.
call-recording = 录音中

# A number to consult or to transfer to; opens in the card of the call.
call-consult-title = 咨询
call-consult-about = 咨询期间，此通话处于保持状态。
call-consult-label = 咨询号码
call-consult-go = 拨打
call-transfer-title = 直接转接，不先通话
call-transfer-about = 您将立即离开通话。
call-transfer-label = 转接号码
call-number-hint = 输入或粘贴号码
call-number-held = 通话处于保持状态，请先恢复。

# The keypad.
call-tones-title = 拨号键盘
call-tones-label = 输入或粘贴按键音
call-tones-hide = 隐藏按键音，例如卡号
call-tones-show = 显示后续按键音
call-tones-held = 通话保持期间无法发送按键音。
call-tones-wrong = 只有数字、* 和 # 有按键音。未发送任何内容。
# $tones: one by one, to be read aloud.
call-tones-sent = 已发送 { $tones }
call-tones-sent-hidden = 已发送 { $count } 个按键音
call-tones-again = 重新发送
call-tones-leaveOut = 不发送
call-tones-key-star = 星号键
call-tones-key-hash = 井号键

# The title of the two buttons that make one call of two. $other: the number of the call that is talked on.
call-join = 与 { $other } 的通话合并
call-join-transfer = 接通 { $one } 和 { $other }，然后离开通话
call-join-conference = 与 { $one } 和 { $other } 一起通话
# Everyone on a conference, to be read aloud. $sentence: who hears whom.
call-people = 通话成员。{ $sentence }
call-remove = 将 { $who } 移出通话

# A consultation: the call and the one about it, side by side.
consult-title = 咨询
# The two halves: the call, and the consultation about it, whoever called whom.
consult-first = 原通话
consult-second = 咨询通话
# Names one half, to be read aloud. $part: one of the two messages above.
consult-half = { $part }：{ $who }
consult-ways = 结束咨询的方式
consult-swap = 切换
    .awaited = 正在切换…
consult-back = 返回
    .awaited = 正在返回…
consult-back-about = 结束与 { $other } 的通话，返回与 { $one } 的通话
consult-swap-about = 保持一个通话，继续另一个通话
# $action: one of the buttons above.
consult-of = { $action }：{ $who }
# Everyone on one side, as a list.
consult-people = { $people }
call-data = 通话数据
call-data-none = 此通话没有通话数据。
call-data-all = 所有通话数据（{ $count }）
call-data-show = 显示通话数据
# $label: the name of a call variable.
call-copy = 复制 { $label }
call-copied = 已复制
call-close = 关闭
