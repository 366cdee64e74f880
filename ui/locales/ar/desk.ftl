### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, and the list of keys.

desk-desk = لوحة العمل
desk-side = بيانات المكالمة والمكالمات الأخيرة
desk-loading = في انتظار البيانات من Finesse…

me-extension = الرقم الداخلي
me-phone = الهاتف المحمول
# $number: the number that is called; $mode: one of the two.
me-phone-callByCall = { $number }، لكل مكالمة على حدة
me-phone-nailedConnection = { $number }، اتصال واحد دائم
me-team = الفريق
me-roles = الدور
me-server = الخادم
me-platform = مركز الاتصال
me-since = تسجيل الدخول منذ
me-session = الجلسة
me-password = بكلمة مرور Finesse
me-practice = تدريب
me-shortcuts = اختصارات لوحة المفاتيح
me-diagnostics = التشخيص
me-appearance = المظهر
me-appearance-system = النظام
me-appearance-light = فاتح
me-appearance-dark = داكن
me-density = الكثافة
me-density-comfortable = مريحة
me-density-compact = مضغوطة

shortcut-title = اختصارات لوحة المفاتيح
shortcut-close = إغلاق
shortcut-next = الرد على المكالمة الواردة؛ إنهاء المعالجة اللاحقة
shortcut-hold = تعليق المكالمة أو استئنافها
shortcut-end = إنهاء المكالمة
shortcut-consult = استشارة: فتح الحقل أو إغلاقه
shortcut-transfer = تحويل: إتمام الاستشارة، وإلا ففتح الحقل
shortcut-conference = جمع مكالمتين في مكالمة واحدة
shortcut-swap = التبديل بين المكالمتين
shortcut-keypad = فتح لوحة الأرقام أو إغلاقها
shortcut-state = فتح قائمة الحالة
shortcut-dial = الانتقال إلى حقل الاتصال
shortcut-list = إظهار هذه القائمة
shortcut-escape = إغلاق ما هو مفتوح
# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Shift
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc
