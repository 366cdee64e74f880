### Machine draft, not yet reviewed by a native speaker.
### What of the settings of the organisation is not used, and what prevents a sign-in.

policy-by = من إعداد مؤسستك
policy-change = من إعداد مؤسستك. لا يستطيع تغييره إلا قسم تقنية المعلومات.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = تعذر استخدام إعدادات مؤسستك.
    .todo = كل ما عداها يعمل. أخبر قسم تقنية المعلومات.
    .detailed = كل ما عداها يعمل. أخبر قسم تقنية المعلومات: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = لا يمكنك تسجيل الدخول لأنه لا يمكن قراءة إعدادات مؤسستك.
    .todo = أخبر قسم تقنية المعلومات: { $problem }
policy-refuses-one = لا يمكنك تسجيل الدخول لأنه لا يمكن استخدام هذا الإعداد من مؤسستك: { $setting }.
    .todo = أخبر قسم تقنية المعلومات: { $problem }
policy-unused-one = تعذر استخدام إعداد من مؤسستك: { $setting }.
    .todo = كل ما عداه يعمل. أخبر قسم تقنية المعلومات: { $problem }
policy-unused-several = تعذر استخدام إعدادات من مؤسستك: { $settings }.
    .todo = كل ما عداها يعمل. أخبر قسم تقنية المعلومات؛ السبب في السجل.
