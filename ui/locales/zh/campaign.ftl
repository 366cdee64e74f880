### Machine draft, not yet reviewed by a native speaker.
### What the call of a campaign was, and the callback for its customer.

# What Finesse says of the call (BAStatus), where it is more than the kind.
outbound-status-transferred = 已转接
outbound-status-conferenced = 会议中
outbound-status-blended = 混合
# Any other word of Finesse.
outbound-status-word = { $word }

outbound-status = 状态
outbound-classified = 结果
outbound-callback = 回拨
# $time: a date and a time of day; $number: a telephone number.
outbound-callback-at = { $time }（客户当地时间）
outbound-callback-to = { $time }（客户当地时间），{ $number }
outbound-callback-unreadable = 已安排。Finesse 没有说明时间。

# What an agent makes of the call.
outbound-class-voice = 真人接听
outbound-class-fax = 传真
outbound-class-answeringMachine = 答录机
outbound-class-invalid = 空号
outbound-class-busy = 忙
outbound-class-doNotCall = 请勿呼叫
outbound-reclassify-title = 通话结果
outbound-tools = 外呼活动操作

# The sheet with which a callback is scheduled.
callback-title = 回拨
callback-about = 客户：{ $customer }
callback-day = 日期
callback-date = { $date }
callback-previous = 上个月
callback-next = 下个月
callback-time = 时间，例如 14:30
callback-number = 回拨号码
callback-number-hint = 不填写号码时，将拨打客户的常用号码。
callback-schedule = 安排
    .awaited = 正在安排…
callback-change = 更改
    .awaited = 正在更改…
callback-cancel = 取消回拨
    .awaited = 正在取消…
# $customer and $agent: a day and a time of day.
callback-both = 客户：{ $customer }。您：{ $agent }。
# $time: a day and a time of day.
callback-customer = { $time }，客户当地时间。
callback-twice = 届时时钟会调慢，因此这个时间会出现两次。以第一次为准。
callback-changes = 在此之前时钟会调整。客户的时间可能相差一小时。
callback-zone-unknown = 客户的时区未知。请选择客户的当地时间。
callback-past = 对客户而言，这个时间已过。
callback-no-such-time = 届时时钟会调快，因此这个时间不存在。
callback-malformed = 请输入时间，例如 14:30。
callback-not-now = 现在无法为此通话安排回拨。您输入的内容已保留。
callback-over = 通话已结束。无法再在此处安排回拨。
callback-offline = 与 Finesse 的连接已断开。您输入的内容已保留。
