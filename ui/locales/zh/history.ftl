### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift.

history-title = 最近通话
history-none = 您结束的通话会显示在此处，直到您注销。
history-again = 将 { $number } 填入拨号框
# Times of a call, as minutes and seconds.
history-rang = 振铃 { $time }
# The conversation without hold.
history-talk = 通话 { $time }
history-held = 保持 { $time }
history-wrapped-up = 话后处理 { $time }
history-in = 呼入
history-out = 呼出
history-open = 搜索历史记录
