### Machine draft, not yet reviewed by a native speaker.
### The command line: `aplomb --help`, and why a start failed. Only the program contains this file.
### Consoles may not show typographic quotes, so these texts have none. What stands in capitals is typed in its place.

command-help-product = Aplomb، واجهة وكلاء مراكز الاتصال لـ Cisco Finesse
command-help-usage = الاستخدام:
# What the words of the command line do. A line break stays.
command-help-doctor =
    فحص هذا الكمبيوتر واتصاله بـ Finesse. بدون SERVER: خادم آخر تسجيل دخول.
    حالة الخروج: 0 لا مشكلة، 1 تحذيرات، 2 لا يستطيع الوكلاء العمل.
command-help-supportBundle = كتابة السجل والإصدارات والإعدادات والفحص، دون أسرار، في ملف zip واحد.
command-help-link = وضع الرقم في حقل الاتصال، في برنامج Aplomb المفتوح إن وُجد.
command-help-practice = التدرب مع مركز اتصال محاكى داخل البرنامج، بقواعد UCCE (الافتراضي) أو UCCX.
command-help-description =
    التدرب مع مركز اتصال محاكى يعمل بالفعل.
    DESCRIPTION هو الملف الذي كتبه finesse-sim --describe.
# $languages: the tags of all languages.
command-help-language =
    الطباعة بهذه اللغة وليس بلغة النظام.
    LANGUAGE واحدة من { $languages }.
command-help-version = طباعة الإصدار.
command-help-help = طباعة هذه المساعدة.

# Why the command line cannot be read.
command-unexpected = وسيطة غير متوقعة: { $argument }
command-value-missing = لا توجد قيمة بعد { $option }
command-value-unexpected = لا يقبل { $option } قيمة: { $value }
command-value-wrong = لا يمكن أن يكون { $option } هو { $value }
command-unreadable = وسيطة ليست نص Unicode صالحًا: { $argument }

# Why the program did not start. $why: what the system said.
command-practice-forbidden = عطّل قسم تقنية المعلومات وضع التدريب
command-practice-failed = لا يوجد وضع تدريب: { $why }
