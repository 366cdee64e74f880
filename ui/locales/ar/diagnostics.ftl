### Machine draft, not yet reviewed by a native speaker.
### Diagnostics. What it lists as “What happened” is in the words of the log, and not here.

diagnostics-close = إغلاق
diagnostics-copy = نسخ
diagnostics-copied = تم النسخ

connection-title = الاتصال بالخادم
connection-state = الحالة
connection-server = الخادم
connection-transport = وسيلة النقل
connection-noTransport = لا شيء ما دام الاتصال غائبًا
connection-since = منذ
connection-sinceTime = { $time }، لمدة { $ago }

times-title = الأزمنة
times-pings = Ping
    .none = لم يُرد على أي ping بعد. يُرسل واحد كل عشر ثوانٍ.
times-accepted = من النقر إلى رد Finesse
    .none = لم يُرسل أي طلب إلى Finesse بعد.
times-shown = من الرد إلى النتيجة
    .none = لم تُنتظر أي نتيجة بعد.
times-ago = قبل { $time }
# $median, $worst, $last: lengths of time.
times-range = { $count ->
    [zero] الوسيط { $median }، الأسوأ { $worst }، دون قيم
    [one] الوسيط { $median }، الأسوأ { $worst } من قيمة واحدة
    [two] الوسيط { $median }، الأسوأ { $worst } من قيمتين
    [few] الوسيط { $median }، الأسوأ { $worst } من { $count } قيم
    [many] الوسيط { $median }، الأسوأ { $worst } من { $count } قيمة
   *[other] الوسيط { $median }، الأسوأ { $worst } من { $count } قيمة
}
# Read out for the plot. $what: one of the times above; $range: the message above.
times-plot = { $what }: الأخير { $last }، { $range }

part-link = الاتصال بالخادم
part-session = الجلسة
part-node = العقدة
part-agent = الحالة
part-call = المكالمة
part-request = الطلب
part-window = النافذة
transitions-title = ما حدث
transitions-show = إظهار
transitions-all = الكل
transitions-none = لم يحدث شيء من هذا النوع بعد.
# $count: how many older ones there are.
transitions-older = إظهار الأقدم ({ $count })

# How an access token was obtained.
rung-signIn = تسجيل الدخول في صفحة الشركة
rung-post = تحديث (POST)
rung-get = تحديث (GET)
rung-silent = جلب صامت

token-title = رمز الوصول
token-fresh = يُجدَّد تلقائيًا قبل انتهائه.
token-renewing = يُجدَّد الآن: { $rung }.
token-over = انتهى الرمز. سجّل الدخول مجددًا.
token-bar = مدة صلاحية رمز الوصول
# $renews and $ends: for instance “in 3:02”.
token-bar-value = العمر { $age }، التجديد التالي { $renews }، الانتهاء { $ends }
token-age = العمر
token-renews = التجديد التالي
token-ends = الانتهاء
token-in = بعد { $time }
token-now = الآن
token-past = انتهى بالفعل
token-by = طريقة الحصول عليه
token-renewals = عدد التجديدات حتى الآن
token-renewingNow = يُجدَّد الآن
token-notRenewing = لا
token-kept = في سلسلة المفاتيح
token-isKept = نعم: لا يحتاج التشغيل التالي إلى تسجيل الدخول
token-notKept = لا: يطلب التشغيل التالي تسجيل الدخول
token-refreshEnds = انتهاء رمز التحديث
token-guess = تقدير من وقت تسجيل الدخول وأحد الإعدادات. لا يذكره الخادم.
token-noRefresh = لا يوجد
token-hash = بصمة قصيرة
token-hash-about = هي نفسها في السجل. لا يمكن تسجيل الدخول بها.

password-proof = كلمة المرور
password-proof-what = سجّلت الدخول بكلمة مرور Finesse.
    .todo = لا تنتهي صلاحيتها. تُحفظ في الذاكرة فقط حتى تسجّل الخروج أو تغلق Aplomb.
