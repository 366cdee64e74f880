### Machine draft, not yet reviewed by a native speaker.
### The examination: in Diagnostics, and printed by `aplomb doctor`. What it finds is in findings.ftl.

examination-title = الفحص
examination-lead = يفحص هذا الكمبيوتر والشبكة إلى العقدتين وتسجيل الدخول والأحداث. يستغرق بضع ثوانٍ، أو دقيقة أو دقيقتين إذا لم يستجب خادم. تستمر المكالمات، ولا تتغير جلستك.
examination-which = الخادم هو { $server }.
examination-which-none = لا يوجد خادم في النموذج. يُفحص آخر خادم مستخدم، إن وُجد.
examination-run = فحص
examination-again = إعادة الفحص
examination-running = جارٍ الفحص…
examination-why = ما يعنيه ذلك
examination-advice = ما ينبغي فعله
examination-detail = التفاصيل
examination-bundle = حفظ ملف الدعم
examination-packing = جارٍ الحفظ…
examination-saved = ملف الدعم هنا:
examination-saved-what = يحتوي على هذا الفحص والإصدارات والإعدادات والسجل. ولا يحتوي على كلمة مرور أو رمز أو بيانات متصلين.

examination-group-computer = هذا الكمبيوتر
examination-group-way = الشبكة إلى Finesse
examination-group-finesse = Finesse
examination-group-signIn = تسجيل الدخول
examination-group-events = الأحداث

examination-level-ok = سليم
examination-level-note = ملاحظة
examination-level-warning = تحذير
examination-level-trouble = مشكلة

examination-problems = { $count ->
    [zero] لا مشكلات
    [one] مشكلة واحدة
    [two] مشكلتان
    [few] { $count } مشكلات
    [many] { $count } مشكلة
   *[other] { $count } مشكلة
}
examination-warnings = { $count ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $count } تحذيرات
    [many] { $count } تحذيرًا
   *[other] { $count } تحذير
}
# $problems, $warnings: the two messages above.
examination-both = { $problems }، { $warnings }
examination-fine = سليم
examination-notExamined = لم يُفحص
# $counts: problems and warnings, as above.
examination-result-trouble = لا يستطيع الوكلاء العمل.
    .todo = { $counts }. انظر الحل أدناه.
examination-result-warning = يستطيع الوكلاء العمل.
    .todo = { $counts }. انظر الحل أدناه.
examination-result-ok = لم يُعثر على مشكلات.
    .todo = لا يلزم شيء.
