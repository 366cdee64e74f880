### Machine draft, not yet reviewed by a native speaker.
### Calls, and who is on them. A call is a dialog in the words of Finesse.

# The headline of a call's card.
call-phase-ringing = مكالمة واردة
call-phase-offHook = السماعة مرفوعة
call-phase-dialling = جارٍ الاتصال
call-phase-talking = مكالمة جارية
call-phase-held = مكالمة معلقة
call-phase-failed = تعذرت المكالمة
call-phase-wrapUp = المعالجة اللاحقة
call-phase-ended = انتهت المكالمة
call-phase-reserved = محجوز لحملة

# Why a call did not get through.
call-failure-busy = الطرف الآخر مشغول.
call-failure-badDestination = لا يوجد رقم كهذا.
call-failure-deviceNotAvailable = الهاتف أو الخط غير متاح.
call-failure-other = لم تصل المكالمة.

# Buttons, and what they say while their result is awaited.
call-action-ANSWER = رد
    .awaited = جارٍ الرد…
call-action-HOLD = تعليق
    .awaited = جارٍ التعليق…
call-action-RETRIEVE = استئناف
    .awaited = جارٍ الاستئناف…
call-action-DROP = إنهاء
    .awaited = جارٍ الإنهاء…
call-action-CONSULT_CALL = استشارة
    .awaited = جارٍ الاتصال…
call-action-CONFERENCE = مؤتمر
    .awaited = جارٍ الضم…
call-action-TRANSFER = تحويل
    .awaited = جارٍ التحويل…
call-action-TRANSFER_SST = تحويل
    .awaited = جارٍ التحويل…
call-action-SEND_DTMF = لوحة الأرقام
    .awaited = جارٍ الإرسال…
call-action-PARTICIPANT_DROP = إزالة
    .awaited = جارٍ الإزالة…
call-action-START_RECORDING = تسجيل
    .awaited = جارٍ البدء…
call-action-UPDATE_CALL_DATA = سبب المعالجة اللاحقة
    .awaited = جارٍ الحفظ…

# What someone on a call is doing; stands behind the name or number.
call-leg-dialling = قيد الاتصال
call-leg-ringing = يرن
call-leg-active = في المكالمة
call-leg-held = قيد التعليق
call-leg-failed = تعذر الوصول
call-leg-wrapUp = معالجة لاحقة
call-leg-dropped = غادر
call-leg-unknown = غير معروف
# $who: a name or number; $leg: one of the messages above.
call-leg-of = { $who } ({ $leg })

# How a call of the past ended.
call-ended-talked = تمت
call-ended-missed = فائتة
call-ended-unseen = لم تُرصد النهاية
call-ended-notReached = لم تصل

call-withheld = رقم محجوب
call-undialled = لم يُطلب رقم بعد
call-you = أنت
# Who hears whom; all of it is read aloud. $people: names and numbers, as a list; “You” is one of them, so no verb depends on them.
call-together = في المحادثة: { $people }.
# Only one is left. $who: a name, a number or “You”.
call-alone = في المكالمة فقط: { $who }.
# $people: for instance “1002 (on hold) and 1003 (ringing)”.
call-away = خارج المحادثة: { $people }.
# The same where no one is in a conversation.
call-apart = { $people }.
# Somebody on a call, with the number beside the name.
call-name-number = { $name }، { $number }
# A conference changed. $sentence: who hears whom.
call-joined = مؤتمر. { $sentence }
call-left = خرج من المكالمة: { $who }
# A call rings. $caller: a number, or “none” if the caller withholds it.
call-incoming = { $caller ->
    [none] مكالمة واردة من رقم محجوب
   *[other] مكالمة واردة: { $caller }
}
call-incoming-queue = { $caller ->
    [none] مكالمة واردة من رقم محجوب، { $queue }
   *[other] مكالمة واردة: { $caller }، { $queue }
}
# A call changed. $phase: its headline; $caller: the other side.
call-changed = { $phase }، { $caller }
# $cause: one of the messages above.
call-failed = تعذرت المكالمة. { $cause }

call-calls = المكالمات
# Stands beside the time since the last hold. $time runs.
call-total = { $time } في المكالمة
call-keys = إجراءات المكالمة
# Of a call that did not get through.
call-editNumber = تعديل الرقم
call-dismiss = إغلاق
call-tools = إجراءات أخرى للمكالمة
# On a key: the reason of the wrap-up, chosen while the call goes on.
call-wrapUp = المعالجة اللاحقة
call-wrapUp-reason = سبب المعالجة اللاحقة
# Instead of Record, once recording was started.
call-recording = جارٍ التسجيل

# A number to consult or to transfer to; opens in the card of the call.
call-consult-title = استشارة
call-consult-about = تبقى هذه المكالمة معلقة أثناء حديثك.
call-consult-label = رقم الاستشارة
call-consult-go = اتصال
call-transfer-title = تحويل دون استشارة
call-transfer-about = تغادر المكالمة فورًا.
call-transfer-label = الرقم الذي تُحوَّل إليه المكالمة
call-number-hint = اكتب رقمًا أو ألصقه
call-number-held = المكالمة معلقة. استأنفها أولًا.

# The keypad.
call-tones-title = لوحة الأرقام
call-tones-label = اكتب النغمات أو ألصقها
call-tones-hide = إخفاء النغمات، كرقم بطاقة مثلًا
call-tones-show = إظهار النغمات التالية
call-tones-held = لا يمكن إرسال النغمات والمكالمة معلقة.
call-tones-wrong = النغمات للأرقام و* و# فقط. لم يُرسل شيء من ذلك.
# $tones: one by one, to be read aloud.
call-tones-sent = أُرسل { $tones }
call-tones-sent-hidden = { $count ->
        [zero] لم تُرسل أي نغمة
        [one] أُرسلت نغمة واحدة
        [two] أُرسلت نغمتان
        [few] أُرسلت { $count } نغمات
        [many] أُرسلت { $count } نغمة
       *[other] أُرسلت { $count } نغمة
    }
call-tones-again = إعادة الإرسال
call-tones-leaveOut = تجاوز
call-tones-key-star = نجمة
call-tones-key-hash = مربع

# The title of the two buttons that make one call of two. $other: the number of the call that is talked on.
call-join = الربط مع { $other }
call-join-transfer = وصل { $one } و{ $other } ومغادرة المكالمة
call-join-conference = التحدث مع { $one } و{ $other } معًا
# Everyone on a conference, to be read aloud. $sentence: who hears whom.
call-people = المشاركون في المكالمة. { $sentence }
call-remove = إزالة { $who } من المكالمة

# A consultation: the call and the one about it, side by side.
consult-title = استشارة
# The two halves: the call, and the consultation about it, whoever called whom.
consult-first = المكالمة الأولى
consult-second = مكالمة الاستشارة
# Names one half, to be read aloud. $part: one of the two messages above.
consult-half = { $part }: { $who }
consult-ways = كيفية إنهاء الاستشارة
consult-swap = تبديل
    .awaited = جارٍ التبديل…
consult-back = رجوع
    .awaited = جارٍ الرجوع…
consult-back-about = إنهاء المكالمة مع { $other } والرجوع إلى { $one }
consult-swap-about = تعليق مكالمة ومتابعة الأخرى
# $action: one of the buttons above.
consult-of = { $action }: { $who }
# Everyone on one side, as a list.
consult-people = { $people }
call-data = بيانات المكالمة
call-data-none = لا توجد بيانات لهذه المكالمة.
call-data-all = كل بيانات المكالمة ({ $count })
call-data-show = إظهار بيانات المكالمة
# $label: the name of a call variable.
call-copy = نسخ { $label }
call-copied = تم النسخ
call-close = إغلاق
