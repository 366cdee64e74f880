### Machine draft, not yet reviewed by a native speaker.
### The whole history with its search.

history-find = رقم أو قائمة انتظار أو سبب
history-kind = إظهار
history-kind-all = الكل
history-kind-missed = الفائتة
history-kind-calls = المكالمات
history-kind-states = الحالات
history-nothing = لا يوجد في السجل ما يطابق ذلك.
history-found = { $count ->
    [zero] لا إدخالات
    [one] إدخال واحد
    [two] إدخالان
    [few] { $count } إدخالات
    [many] { $count } إدخالًا
   *[other] { $count } إدخال
}
history-older = إظهار الأقدم
history-reading = جارٍ البحث…
history-call-back = معاودة الاتصال
history-reason = السبب: { $reason }
history-day = { $day }
# In place of how long a state lasted.
history-end-unseen = لم تُرصد النهاية
# A file with a table, which a spreadsheet opens.
history-save = حفظ كجدول
history-saving = جارٍ الحفظ…
history-saved = حُفظ الجدول.
    .todo = يحتوي على الإدخالات المعروضة أعلاه، ومنها ما لا يظهر على الشاشة. احتفظ به حيث لا يستطيع قراءته غيرك.
