### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

# $time runs; it stands in large figures, and the rest of the message beside it.
wrapUp-left = { $time } متبقية
wrapUp-elapsed = { $time } في المعالجة اللاحقة
wrapUp-search = البحث عن سبب
wrapUp-reasons = أسباب المعالجة اللاحقة
wrapUp-noneFound = لا يوجد سبب يحتوي على «{ $typed }».
wrapUp-needed = يطلب Finesse سببًا قبل المتابعة.
wrapUp-ready = إنهاء، جاهز
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = إنهاء، { $next }
wrapUp-notReady = غير جاهز
# The button of a list in which the agent chooses the reasons that stand on top.
wrapUp-favourites = المفضلة
wrapUp-favourites-reasons = أسباب المعالجة اللاحقة المفضلة
wrapUp-favourites-about = اختر الأسباب التي تظهر في الأعلى.
wrapUp-favourites-full = بلغت المفضلة حدها الأقصى: { $most }. أزل سببًا أولًا.
wrapUp-favourites-done = تم
# $reasons: what was chosen so far, as a list.
wrapUp-chosen = المعالجة اللاحقة: { $reasons }
# All reasons were taken back, perhaps by another agent on the call.
wrapUp-none = المعالجة اللاحقة: دون سبب
wrapUp-saving = جارٍ الحفظ…
wrapUp-finishing = في انتظار Finesse…
