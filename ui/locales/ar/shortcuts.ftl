### Machine draft, not yet reviewed by a native speaker.
### The list of keys.

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
shortcut-settings = فتح الإعدادات
shortcut-textSize = تكبير النص أو تصغيره؛ 0 للحجم العادي
shortcut-escape = إغلاق ما هو مفتوح
