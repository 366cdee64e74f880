### Machine draft, not yet reviewed by a native speaker.
### States of the agent. “Ready” and “Not Ready” are names of Finesse.

state-LOGOUT = تم تسجيل الخروج
    .meaning = يظهرك Finesse على أنك مسجّل الخروج.
state-LOGIN = جارٍ تسجيل الدخول
    .meaning = يسجّل Finesse دخولك الآن.
state-NOT_READY = غير جاهز
    .meaning = لا تصلك مكالمات من قوائم الانتظار.
state-READY = جاهز
    .meaning = في انتظار المكالمة التالية.
state-RESERVED = محجوز
    .meaning = مكالمة في طريقها إليك.
state-RESERVED_OUTBOUND = محجوز
    .meaning = نظام الاتصال الآلي على وشك وصل مكالمة.
state-RESERVED_OUTBOUND_PREVIEW = معاينة
    .meaning = لدى نظام الاتصال الآلي مكالمة لتطّلع عليها.
state-TALKING = في مكالمة
    .meaning = أنت في مكالمة.
state-HOLD = مكالمة معلقة
    .meaning = مكالمتك معلقة.
state-WORK = المعالجة اللاحقة
    .meaning = يليها «غير جاهز».
state-WORK_READY = المعالجة اللاحقة
    .meaning = يليها «جاهز».
state-UNKNOWN = غير معروفة
    .meaning = لا يذكر Finesse حالتك.

# $next: the state, or the reason for Not Ready, that follows the call or its wrap-up.
state-then-call = { $next } بعد هذه المكالمة
state-then-wrapUp = { $next } بعد المعالجة اللاحقة
# $state: one of the states above; $reason: a label that the contact centre chose.
state-reason = { $state }، { $reason }

state-role-agent = وكيل
state-role-supervisor = مشرف

state-change = تغيير الحالة
state-choose = تغيير حالتك
state-afterThisCall = بعد هذه المكالمة
state-signOut = تسجيل الخروج
state-lastKnown = آخر حالة معروفة
state-waiting = في انتظار Finesse…
state-none = لا يمكنك تغيير الحالة الآن.
state-none-offline = الاتصال بـ Finesse مقطوع. يمكنك تغيير الحالة بعد عودته.
state-calls = ترن المكالمات على الرقم الداخلي { $extension }.
state-goReady = تعيين جاهز
