### Machine draft, not yet reviewed by a native speaker.
### The settings sheet.

settings-close = إغلاق
settings-saved-again = إعادة الحفظ
settings-not-saved = هذا الاختيار سارٍ، لكنه لم يُحفظ.
    .todo = سيُفقد عند إنهاء Aplomb. حاول حفظه مجددًا.

settings-section-look = الشكل
settings-section-notifications = الإشعارات
settings-section-computer = الإغلاق والقفل والبدء
settings-section-hotkeys = اختصارات عامة

settings-appearance = المظهر
settings-appearance-system = حسب النظام
settings-appearance-light = فاتح
settings-appearance-dark = داكن
settings-density = الكثافة
settings-density-comfortable = مريحة
settings-density-compact = مضغوطة
settings-textSize = حجم النص
    .about = أو Ctrl مع + أو −، أو Ctrl مع عجلة الماوس.
settings-percent = { $number }%
settings-language = اللغة
settings-language-system = حسب النظام

settings-toasts = إظهار الإشعارات
    .about = للمكالمة الواردة والإنذارات، خارج النافذة.
    .none = ليس في هذا الكمبيوتر خدمة لإظهار الإشعارات.
    .plain = للمكالمة الواردة والإنذارات، خارج النافذة. لا يُظهر هذا الكمبيوتر أزرارًا عليها.
    .doNotDisturb = وضع عدم الإزعاج مفعّل: يحجب هذا الكمبيوتر الإشعارات.
settings-sound = تشغيل الأصوات
    .about = نغمة رنين، وصوت لإنذار لم تره بعد.
    .none = لا يستطيع Aplomb تشغيل الأصوات على هذا الكمبيوتر.
settings-try = تجربة نغمة الرنين
settings-volume = مستوى الصوت
settings-output = جهاز إخراج الصوت
settings-output-system = حسب النظام

settings-onClose = عند إغلاق النافذة
    .noTray = ليس في سطح المكتب هذا علبة نظام، فلا يمكن أن يبقى Aplomb فيها.
settings-onClose-ask = السؤال عما يجب فعله
settings-onClose-keepInTray = إبقاء Aplomb في علبة النظام
settings-onClose-notReady = غير جاهز ثم إغلاق
settings-onClose-signOut = تسجيل الخروج ثم إغلاق
settings-onLock = عند قفل الكمبيوتر
    .none = لا يُعلم هذا الكمبيوتر البرامج بقفله.
settings-onLock-nothing = الاحتفاظ بالحالة
settings-onLock-notReady = تعيين غير جاهز
settings-lockReason = السبب عند القفل
settings-lockReason-first = الأول في القائمة
settings-startAtLogin = البدء مع الكمبيوتر
    .about = يبدأ Aplomb عند تسجيل الدخول إلى الكمبيوتر.
    .none = لا يستطيع Aplomb ذلك على هذا الكمبيوتر.

settings-hotkeys-about = تعمل في كل برنامج، حتى عندما يكون Aplomb مخفيًا.
settings-hotkeys-off = لا تسمح مؤسستك بالاختصارات العامة.
settings-hotkeys-wayland = في جلسة Wayland لا يمكن لأي برنامج استخدام اختصارات عامة.
settings-hotkeys-none = لا تعمل الاختصارات العامة على هذا الكمبيوتر.
settings-hotkey-taken = يستخدم برنامج آخر هذه المفاتيح. اختر غيرها.
settings-hotkey-notKeys = لا تصلح هذه المفاتيح اختصارًا. اختر غيرها.
settings-hotkey-answerOrEnd = الرد على المكالمة أو إنهاؤها
settings-hotkey-hold = تعليق أو استئناف
settings-hotkey-readyOrNotReady = جاهز أو غير جاهز
settings-hotkey-show = إظهار Aplomb
settings-hotkey-none = لا يوجد
settings-hotkey-press = اضغط المفاتيح…
settings-hotkey-change = تغيير
settings-hotkey-stop = إيقاف
# $action: what the hotkey does.
settings-hotkey-change-of = تغيير الاختصار: { $action }
settings-hotkey-remove-of = إزالة الاختصار: { $action }
settings-hotkey-incomplete = استخدم Ctrl أو Alt أو مفتاح Windows مع مفتاح آخر، أو أحد مفاتيح الوظائف.
# $other: the action that has the same hotkey.
settings-hotkey-twice = المفاتيح نفسها مستخدمة لـ: { $other }

settings-edge = المكان على الشاشة
settings-edge-free = حيث تضعه
settings-edge-top = الحافة العلوية
settings-edge-bottom = الحافة السفلية
settings-bar-about = الحالة والمكالمة وأزرارها في سطر واحد يبقى أمام النوافذ الأخرى.
settings-bar-not-on-top = على هذا الكمبيوتر لا يمكن لأي نافذة أن تبقى أمام غيرها (Wayland). يُفتح الشريط نافذةً عادية.
settings-bar-open = فتح الشريط المدمج
