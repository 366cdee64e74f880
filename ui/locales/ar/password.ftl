### Machine draft, not yet reviewed by a native speaker.
### The small window that asks for a Finesse password.

password-title = كلمة مرور Finesse
password-whose = الوكيل { $agent }
password-server = على { $server }
password-field = كلمة المرور
password-show = إظهار كلمة المرور
password-hide = إخفاء كلمة المرور
password-submit = تسجيل الدخول
password-sending = جارٍ تسجيل الدخول…
password-cancel = إلغاء
password-empty = اكتب كلمة المرور أولًا.
password-unasked = انتهى تسجيل الدخول الذي طلب كلمة مرور.
    .todo = أغلق هذه النافذة واضغط «تسجيل الدخول» مجددًا.
password-notTaken = تعذر تسليم كلمة المرور.
    .todo = لم تُرسل. اكتبها مجددًا أو ألغِ العملية.
password-lock = خمس كلمات مرور خاطئة تقفل حسابك خمس دقائق.
