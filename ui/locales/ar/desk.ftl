### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, the compact bar, and what several sheets are called.

desk-desk = لوحة العمل
desk-side = بيانات المكالمة والمكالمات الأخيرة
desk-data = بيانات المكالمة
desk-no-data = تظهر هنا بيانات المكالمة أثناء استمرارها.
desk-history = السجل
desk-keys = الاختصارات
desk-bar = الشريط المدمج
desk-rail = المزيد
desk-resize-data = عرض بيانات المكالمة
desk-resize-side = عرض المكالمات الأخيرة
desk-loading = في انتظار البيانات من Finesse…

me-extension = الرقم الداخلي
# The telephone or program in use, where several share the extension.
me-device = الجهاز
# Of a mobile agent: the phone that calls go to, which need not be a mobile one.
me-phone = الهاتف
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
me-settings = الإعدادات
me-shortcuts = اختصارات لوحة المفاتيح
me-workflows = سير العمل
me-diagnostics = التشخيص
me-about = حول البرنامج
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = إعادة تحميل قوائمي
    .awaited = جارٍ إعادة التحميل…
me-reloaded = قوائمك محدّثة.

# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Shift
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc

practice-title = التدريب
practice-about = مركز اتصال افتراضي، دون مكالمات حقيقية
practice-leave = إنهاء التدريب
practice-leaving = جارٍ الإنهاء…

bar-title = Aplomb
bar-no-call = لا توجد مكالمة
bar-signed-out = تم تسجيل خروجك.
bar-expired = انتهت جلستك.
bar-offline = جارٍ إعادة الاتصال…
bar-back = فتح النافذة
bar-move = نقل الشريط
