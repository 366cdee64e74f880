### Machine draft, not yet reviewed by a native speaker.
### The table that is saved for a spreadsheet: the names of its columns, and what stands in them.

history-table-kind = النوع
history-table-began = البداية
history-table-ended = النهاية
history-table-number = الرقم
history-table-queue = قائمة الانتظار
history-table-type = نوع المكالمة
history-table-result = النتيجة
history-table-ring = مدة الرنين (ث)
history-table-talk = مدة المحادثة (ث)
history-table-hold = مدة التعليق (ث)
history-table-wrapUp = مدة المعالجة اللاحقة (ث)
history-table-reasons = السبب
history-table-incoming = مكالمة واردة
history-table-outgoing = مكالمة صادرة
history-table-state = حالة
history-table-talked = تمت
history-table-missed = فائتة
history-table-notReached = لم تصل
history-table-unseen = لم تُرصد النهاية
