### Machine draft, not yet reviewed by a native speaker.
### Calls of outbound campaigns: their keys and the reservation.

# Buttons, and what they say while their result is awaited.
call-action-ACCEPT = 接受
    .awaited = 正在接受…
call-action-REJECT = 拒绝
    .awaited = 正在拒绝…
call-action-CLOSE = 关闭
    .awaited = 正在关闭…
call-action-RECLASSIFY = 结果
    .awaited = 正在保存…
call-action-UPDATE_SCHEDULED_CALLBACK = 回拨
    .awaited = 正在安排…
call-action-CANCEL_SCHEDULED_CALLBACK = 取消回拨
    .awaited = 正在取消…

# How a campaign dials.
outbound-kind-preview = 预览式外呼
outbound-kind-directPreview = 直接预览式外呼
outbound-kind-callbackPreview = 回拨
outbound-kind-personalCallback = 个人回拨
outbound-kind-progressive = 渐进式外呼
outbound-kind-predictive = 预测式外呼
outbound-kind-other = 外呼活动通话

# Names the kind and the campaign in one line. $kind: one of the messages above; $campaign: a name that the contact centre chose.
outbound-of = { $kind }：{ $campaign }

# The reservation of an agent: the headline where Finesse says no number, and what stands below it.
outbound-reservation = 外呼活动客户
outbound-reserved = 已为您预留。线路上还没有人。
outbound-accepted = 已接受。正在呼叫客户。
outbound-offline = 与 Finesse 的连接已断开。恢复后即可选择。
outbound-answers = 如何处理此客户
outbound-reject-about = 外呼活动可能会再次分配此客户。
outbound-close-about = 不再分配此客户。
# Announced when an agent is reserved. $kind: how the campaign dials; $customer: a number, or “none”.
outbound-announced = { $customer ->
    [none] { $kind }。一位外呼活动客户正在等待您的选择。
   *[other] { $kind }。外呼活动客户 { $customer } 正在等待您的选择。
}
