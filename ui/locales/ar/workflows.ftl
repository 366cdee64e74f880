### Machine draft, not yet reviewed by a native speaker.
### What the workflows of the contact centre did when something happened to a call. Names of workflows, actions and hosts are not translated.

workflows-close = إغلاق
workflows-about = يستطيع مركز الاتصال لديك فتح صفحات وإرسال طلبات عندما يحدث شيء في مكالمة.
workflows-loading = جارٍ قراءة قائمة مهام سير العمل…
workflows-ready = { $count ->
    [0] ليس لفريقك مهام سير عمل.
    [zero] ليس لفريقك مهام سير عمل.
    [one] لفريقك مهمة سير عمل واحدة.
    [two] لفريقك مهمتا سير عمل.
    [few] لفريقك { $count } مهام سير عمل.
    [many] لفريقك { $count } مهمة سير عمل.
   *[other] لفريقك { $count } مهمة سير عمل.
}
workflows-failed = تعذرت قراءة قائمة مهام سير العمل.
    .todo = لا تُنفَّذ أي منها. لا تتأثر المكالمات. أعد تحميل قوائمك، أو أخبر قسم تقنية المعلومات.

workflows-log = منذ تسجيل دخولك
workflows-none = لم تُنفَّذ أي مهمة سير عمل بعد.
# $older: how many are not shown.
workflows-older = إظهار الأقدم ({ $older })
# In the place of a workflow’s name: a page that the organisation opens with calls.
workflows-pop = صفحة مؤسستك

workflow-event-arrives = وصلت مكالمة
workflow-event-answered = رُدّ على المكالمة
workflow-event-ends = انتهت المكالمة
workflow-event-makes = أُجريت مكالمة
workflow-event-preview = معاينة مكالمة
workflow-event-none = قُرئت القائمة

workflow-outcome-begun = قيد التنفيذ…
workflow-outcome-opened = فُتحت في المتصفح
workflow-outcome-notOpened = تعذر تشغيل متصفح
workflow-outcome-sent = أُرسل، الاستجابة { $status }
workflow-outcome-notSent = أُرسل، دون استجابة
workflow-outcome-refused = لم يُنفَّذ: { $why }
# $names: names of data that a call does not have.
workflow-unknown = فارغ لأن المكالمة ليس فيها هذه البيانات: { $names }

# Behind “Not done: ”.
workflow-refusal-unknownTrigger = لا يعرف Aplomb الحدث الذي يشغّلها.
workflow-refusal-unknownComparator = لا يعرف Aplomb طريقة المقارنة في أحد شروطها.
workflow-refusal-unknownAction = لا يعرف Aplomb هذا النوع من الإجراءات.
workflow-refusal-incomplete = لم يذكر Finesse ما يفعله الإجراء.
workflow-refusal-forGadget = الإجراء مخصص لأداة في سطح مكتب Finesse نفسه.
workflow-refusal-forFinesse = يحتاج الطلب إلى بيانات جلستك، ولا تحصل عليها أي مهمة سير عمل.
workflow-refusal-unknownMethod = يستخدم الطلب طريقة غير GET وPOST وPUT.
workflow-refusal-template = في العنوان أو المحتوى متغير غير مكتوب على نحو صحيح.
workflow-refusal-variableInHost = يجب ألا تغيّر بيانات المكالمة الخادم في العنوان.
workflow-refusal-notAddress = هذا ليس عنوان صفحة.
workflow-refusal-scheme = لا يبدأ العنوان بـ https://.
workflow-refusal-host = لا تسمح مؤسستك بهذا الخادم.
workflow-refusal-ipAddress = في العنوان عنوان IP بدلًا من اسم خادم.
workflow-refusal-credentials = يحتوي العنوان على اسم مستخدم أو كلمة مرور.
workflow-refusal-tooLong = العنوان أو المحتوى طويل جدًا.
workflow-refusal-masked = سيؤدي ذلك إلى إرسال بيانات مكالمة تخفيها مؤسستك.
workflow-refusal-tooMany = كان عدد كبير جدًا من الطلبات في انتظار استجابة.

workflows-dry = على المكالمات منذ تسجيل دخولك
workflows-dry-lead = عدد المرات التي كانت ستُنفَّذ فيها كل مهمة سير عمل لهذه المكالمات وفق القائمة الحالية. لا يُفتح شيء ولا يُرسل.
workflows-dry-run = حساب
workflows-dry-again = إعادة الحساب
workflows-dry-running = جارٍ الحساب…
workflows-dry-times = { $count ->
    [0] ولا مرة
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
workflows-dry-none = لا توجد مهمة سير عمل لحسابها.
