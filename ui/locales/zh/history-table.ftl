### Machine draft, not yet reviewed by a native speaker.
### The table that is saved for a spreadsheet: the names of its columns, and what stands in them.

history-table-kind = 类别
history-table-began = 开始
history-table-ended = 结束
history-table-number = 号码
history-table-queue = 队列
history-table-type = 通话类型
history-table-result = 结果
history-table-ring = 振铃时长（秒）
history-table-talk = 通话时长（秒）
history-table-hold = 保持时长（秒）
history-table-wrapUp = 话后处理时长（秒）
history-table-reasons = 原因
history-table-incoming = 呼入通话
history-table-outgoing = 呼出通话
history-table-state = 状态
history-table-talked = 已通话
history-table-missed = 未接
history-table-notReached = 未接通
history-table-unseen = 结束情况未知
