### Machine draft, not yet reviewed by a native speaker.
### What the organisation has set on this computer.

policy-setting-profile = ملف التعريف
policy-setting-server = خادم Finesse
policy-setting-secondServer = خادم Finesse الثاني
policy-setting-extension = الرقم الداخلي
policy-setting-signInMethod = طريقة تسجيل الدخول
policy-setting-allowedHosts = المضيفات التي يجوز لنافذة تسجيل الدخول فتحها
policy-setting-signOutAddresses = العناوين التي تُفتح عند تسجيل الخروج
policy-setting-sessionMinutes = مدة الجلسة بالدقائق
policy-setting-keepSession = الاحتفاظ بالجلسة عند إغلاق Aplomb
policy-setting-rememberAgent = تذكر اسم الوكيل
policy-setting-keepHistoryDays = أيام الاحتفاظ بسجل المكالمات والحالات
policy-setting-askForName = طلب الاسم في النموذج
policy-setting-mobileAgent = الوكيل المتنقل
policy-setting-refreshForm = طريقة HTTP لتحديث الرمز
policy-setting-userHint = الاسم لصفحة تسجيل الدخول
policy-setting-charset = مجموعة أحرف كلمات المرور
policy-setting-transport = وسيلة النقل إلى خدمة الإشعارات
policy-setting-agents = عدد الوكلاء
policy-setting-restoreReady = العودة إلى «جاهز» بعد تعطل الخادم
policy-setting-maskedVariables = بيانات المكالمة المخفية
policy-setting-language = اللغة
policy-setting-onClose = إغلاق النافذة
policy-setting-onLock = قفل الكمبيوتر
policy-setting-startAtLogin = البدء عند تسجيل الدخول إلى الكمبيوتر
policy-setting-alarmPhone = إنذار: الهاتف
policy-setting-alarmMissedCall = إنذار: مكالمة فائتة
policy-setting-alarmSignInEnding = إنذار: انتهاء الجلسة
policy-setting-alarmLongState = إنذار: طول «غير جاهز» أو المعالجة اللاحقة
policy-setting-notReadyMinutes = «غير جاهز» لمدة طويلة، بالدقائق
policy-setting-wrapUpMinutes = معالجة لاحقة طويلة، بالدقائق
policy-setting-alarmToastSeconds = الإنذارات: الثواني حتى الإشعار
policy-setting-alarmSoundSeconds = الإنذارات: الثواني حتى الصوت
policy-setting-popHosts = خوادم الصفحات التي تُفتح مع المكالمة
policy-setting-httpHosts = خوادم طلبات سير العمل
policy-setting-sendMaskedVariables = بيانات المكالمة المخفية في العناوين والطلبات
policy-setting-workflowMatch = مهام سير العمل التي تُنفَّذ
policy-setting-screenPopRinging = الصفحة التي تُفتح عند رنين المكالمة
policy-setting-screenPopAnswered = الصفحة التي تُفتح عند الرد على المكالمة
policy-setting-screenPopEnded = الصفحة التي تُفتح بعد انتهاء المكالمة
policy-setting-hotkeys = اختصارات عامة للوحة المفاتيح
policy-setting-osAccountSignIn = تسجيل الدخول بحساب Windows
policy-setting-practice = وضع التدريب
policy-setting-logLevel = مستوى السجل
policy-setting-acceleration = تسريع الأجهزة
policy-setting-versionNotice = عنوان إشعار الإصدار

policy-true = نعم
policy-false = لا
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
