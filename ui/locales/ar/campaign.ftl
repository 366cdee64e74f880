### Machine draft, not yet reviewed by a native speaker.
### What the call of a campaign was, and the callback for its customer.

# What Finesse says of the call (BAStatus), where it is more than the kind.
outbound-status-transferred = محوَّلة
outbound-status-conferenced = في مؤتمر
outbound-status-blended = مختلطة
# Any other word of Finesse.
outbound-status-word = { $word }

outbound-status = الحالة
outbound-classified = النتيجة
outbound-callback = معاودة الاتصال
# $time: a date and a time of day; $number: a telephone number.
outbound-callback-at = { $time } بتوقيت العميل
outbound-callback-to = { $time } بتوقيت العميل، { $number }
outbound-callback-unreadable = حُدد موعد. لا يذكر Finesse متى.

# What an agent makes of the call.
outbound-class-voice = شخص
outbound-class-fax = فاكس
outbound-class-answeringMachine = جهاز رد آلي
outbound-class-invalid = رقم غير موجود
outbound-class-busy = مشغول
outbound-class-doNotCall = عدم الاتصال
outbound-reclassify-title = نتيجة المكالمة
outbound-tools = إجراءات الحملة

# The sheet with which a callback is scheduled.
callback-title = معاودة الاتصال
callback-about = للعميل { $customer }
callback-day = اليوم
callback-date = { $date }
callback-previous = الشهر السابق
callback-next = الشهر التالي
callback-time = الوقت، مثل 14:30
callback-number = رقم معاودة الاتصال
callback-number-hint = من دون رقم يُتصل برقم العميل المعتاد.
callback-schedule = تحديد الموعد
    .awaited = جارٍ تحديد الموعد…
callback-change = تغيير
    .awaited = جارٍ التغيير…
callback-cancel = إلغاء معاودة الاتصال
    .awaited = جارٍ الإلغاء…
# $customer and $agent: a day and a time of day.
callback-both = العميل: { $customer }. أنت: { $agent }.
# $time: a day and a time of day.
callback-customer = { $time } بتوقيت العميل المحلي.
callback-twice = تُؤخَّر الساعة حينها، فيتكرر هذا الوقت مرتين. المقصود هو الأول.
callback-changes = يتغير التوقيت قبل ذلك. قد يختلف وقت العميل ساعة واحدة.
callback-zone-unknown = المنطقة الزمنية للعميل غير معروفة. اختر الوقت المحلي للعميل.
callback-past = مضى هذا الوقت لدى العميل.
callback-no-such-time = تُقدَّم الساعة حينها، فلا وجود لهذا الوقت.
callback-malformed = اكتب وقتًا، مثل 14:30.
callback-not-now = لا يمكن تحديد موعد لمعاودة الاتصال في هذه المكالمة الآن. ما كتبته محفوظ.
callback-over = انتهت المكالمة. لم يعد ممكنًا تحديد موعد لمعاودة الاتصال هنا.
callback-offline = الاتصال بـ Finesse مقطوع. ما كتبته محفوظ.
