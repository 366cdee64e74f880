### Machine draft, not yet reviewed by a native speaker.
### Notifications of the system, and the icon in the tray. Only the program shows these; they are short, because a notification has little room.

# $caller: a number or a name.
toast-call = مكالمة واردة: { $caller }
toast-call-hidden = مكالمة واردة من رقم محجوب
# $queue: the name of a queue.
toast-call-queue = قائمة الانتظار: { $queue }
# $label and $value: call data, chosen by the contact centre.
toast-call-variable = { $label }: { $value }
toast-call-offline = الاتصال بـ Finesse مقطوع. رد على المكالمة من هاتفك.
toast-call-refused = لم يتم الرد على المكالمة. حاول مجددًا أو رد من هاتفك.

toast-answer = رد
toast-notReady = غير جاهز بعد هذه المكالمة
# $reason: why, a label that the contact centre chose.
toast-notReady-reason = غير جاهز بعد هذه المكالمة: { $reason }
toast-ready = تعيين جاهز
toast-signInAgain = إعادة تسجيل الدخول
toast-open = فتح Aplomb

toast-refused = لم تتغير حالتك
toast-refused-line = لم يقبل Finesse التغيير. افتح Aplomb لمعرفة السبب.

alarm-phone = هاتفك خارج الخدمة
alarm-phone-line = لا تصلك مكالمات. تحقق من كابل هاتفك أو اسأل المسؤول.
alarm-missedCall = فاتتك مكالمة وحالتك «غير جاهز»
alarm-missedCall-line = عيّن حالتك «جاهز» عندما يمكنك استقبال المكالمات.
alarm-notReady = عيّن Finesse حالتك «غير جاهز»
alarm-notReady-line = افتح Aplomb لمعرفة السبب.
alarm-signedOut = سجّل Finesse خروجك
alarm-signedOut-line = لا تصلك مكالمات. افتح Aplomb لتسجيل الدخول مجددًا.
alarm-leftNotReady = { $minutes ->
    [zero] غير جاهز منذ أقل من دقيقة
    [one] غير جاهز منذ دقيقة
    [two] غير جاهز منذ دقيقتين
    [few] غير جاهز منذ { $minutes } دقائق
    [many] غير جاهز منذ { $minutes } دقيقة
   *[other] غير جاهز منذ { $minutes } دقيقة
}
alarm-leftInWrapUp = { $minutes ->
    [zero] في المعالجة اللاحقة منذ أقل من دقيقة
    [one] في المعالجة اللاحقة منذ دقيقة
    [two] في المعالجة اللاحقة منذ دقيقتين
    [few] في المعالجة اللاحقة منذ { $minutes } دقائق
    [many] في المعالجة اللاحقة منذ { $minutes } دقيقة
   *[other] في المعالجة اللاحقة منذ { $minutes } دقيقة
}
alarm-leftInState-line = عيّن حالتك «جاهز» عندما يمكنك استقبال المكالمات.
alarm-signIn = تنتهي جلستك بعد خمس دقائق
alarm-signIn-lastMinute = تنتهي جلستك بعد دقيقة
alarm-signedOutSoon = انتهت جلستك
alarm-signIn-line = سجّل الدخول مجددًا لمواصلة العمل. تستمر المكالمات في هذه الأثناء.

# $state: the state, with its reason where there is one; $time: how long it has lasted.
tray-state = Aplomb: { $state }، { $time }
tray-state-doNotDisturb = Aplomb: { $state }، { $time }. وضع عدم الإزعاج مفعّل: لا صوت للمكالمات.
tray-offline = Aplomb: لا يوجد اتصال. آخر حالة معروفة: { $state }
tray-expired = Aplomb: انتهت جلستك
tray-signedOut = Aplomb: تم تسجيل الخروج
tray-minutes = { $minutes } د
tray-hours = { $hours } س { $minutes } د
# $caller: a number or a name.
tray-answer = رد على { $caller }
tray-open = فتح Aplomb
tray-compactBar = الشريط المدمج
tray-close = إغلاق Aplomb…
# $reason: a label that the contact centre chose.
tray-reason = { $reason }
tray-more = المزيد…
