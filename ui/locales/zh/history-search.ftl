### Machine draft, not yet reviewed by a native speaker.
### The whole history with its search.

history-find = 号码、队列或原因
history-kind = 显示
history-kind-all = 全部
history-kind-missed = 未接
history-kind-calls = 通话
history-kind-states = 状态
history-nothing = 历史记录中没有匹配的内容。
history-found = { $count } 条记录
history-older = 显示更早的记录
history-reading = 正在搜索…
history-call-back = 回拨
history-reason = 原因：{ $reason }
history-day = { $day }
# In place of how long a state lasted.
history-end-unseen = 结束时间未知
# A file with a table, which a spreadsheet opens.
history-save = 保存为表格
history-saving = 正在保存…
history-saved = 表格已保存。
    .todo = 其中包含上方列出的记录，也包括未显示在屏幕上的记录。请将其保存在只有您能读取的位置。
