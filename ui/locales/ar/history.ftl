### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift.

history-title = المكالمات الأخيرة
history-none = تظهر هنا المكالمات التي تنهيها حتى تسجّل الخروج.
history-again = وضع { $number } في حقل الاتصال
# Times of a call, as minutes and seconds.
history-rang = الرنين { $time }
# The conversation without hold.
history-talk = المحادثة { $time }
history-held = التعليق { $time }
history-wrapped-up = المعالجة اللاحقة { $time }
history-in = واردة
history-out = صادرة
history-open = البحث في السجل
