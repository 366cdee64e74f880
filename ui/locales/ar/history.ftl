### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = المكالمات الأخيرة
history-none = تظهر هنا المكالمات التي تنهيها حتى تسجّل الخروج.
history-again = وضع { $number } في حقل الاتصال
# Times of a call, as minutes and seconds.
history-rang = الرنين { $time }
history-talked = المكالمة { $time }، شاملة التعليق
history-wrapped-up = المعالجة اللاحقة { $time }
# The name of a row for a screen reader. $caller: a number or a name; $queue: a name, or the word none.
history-row-incoming = { $queue ->
    [none] مكالمة واردة: { $caller }
   *[other] مكالمة واردة: { $caller }، { $queue }
}
history-row-outgoing = { $queue ->
    [none] مكالمة صادرة: { $caller }
   *[other] مكالمة صادرة: { $caller }، { $queue }
}
