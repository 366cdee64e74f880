### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = 最近通话
history-none = 您结束的通话会显示在此处，直到您注销。
history-again = 将 { $number } 填入拨号框
# Times of a call, as minutes and seconds.
history-rang = 振铃 { $time }
history-talked = 通话 { $time }，含保持
history-wrapped-up = 话后处理 { $time }
# The name of a row for a screen reader. $caller: a number or a name; $queue: a name, or the word none.
history-row-incoming = { $queue ->
    [none] { $caller } 来电
   *[other] { $caller } 来电，{ $queue }
}
history-row-outgoing = { $queue ->
    [none] 呼叫 { $caller }
   *[other] 呼叫 { $caller }，{ $queue }
}
