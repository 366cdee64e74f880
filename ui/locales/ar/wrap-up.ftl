### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

wrapUp-left = متبقية
wrapUp-elapsed = في المعالجة اللاحقة
wrapUp-search = البحث عن سبب
wrapUp-reasons = أسباب المعالجة اللاحقة
wrapUp-noneFound = لا يوجد سبب يحتوي على «{ $typed }».
wrapUp-needed = يطلب Finesse سببًا قبل المتابعة.
wrapUp-ready = إنهاء، جاهز
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = إنهاء، { $next }
wrapUp-notReady = غير جاهز
wrapUp-saving = جارٍ الحفظ…
wrapUp-finishing = في انتظار Finesse…
