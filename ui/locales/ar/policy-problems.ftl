### Machine draft, not yet reviewed by a native speaker.
### What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.

policy-problem-unknownSetting = لا يوجد إعداد بهذا الاسم.
policy-problem-requiredByProfile = يتطلب ملف التعريف strict هذا الإعداد، وهو غير محدد.
policy-problem-setByProfile = يحدد ملف التعريف strict قيمة أخرى.
policy-problem-notText = يجب أن تكون القيمة نصًا.
policy-problem-notSwitch = يجب أن تكون القيمة true أو false.
# $min, $max: written without grouping, as in the file.
policy-problem-notNumber = يجب أن تكون القيمة عددًا صحيحًا من { $min } إلى { $max }.
# $choices: words of the file, with commas between them.
policy-problem-notChoice = يجب أن تكون القيمة إحدى القيم التالية: { $choices }.
policy-problem-notList = يجب أن تكون القيمة قائمة.
policy-problem-emptyList = القائمة فارغة.
policy-problem-notExtension = يتكون الرقم الداخلي من 1 إلى 32 خانة.
policy-problem-notVariable = هذا ليس اسم متغير مكالمة.
policy-problem-hostHasPort = يجب ألا يتضمن المضيف منفذًا.
policy-problem-addressNotHttps = يجب أن يبدأ العنوان بـ https://.
# ${name} is written so in the file: it stands for data of a call.
policy-problem-badVariable = يجب أن يُغلق المتغير بقوس معقوف وألا يأتي قبل مسار العنوان.
policy-problem-notAddress = هذا ليس عنوانًا: { $why }
# $server: what is wrong with the name of a server.
policy-problem-server = { $server ->
    [empty] لم يُحدد أي خادم.
    [notHttps] لا يمكن الوصول إلى Finesse إلا عبر https.
    [hasPath] لا يتضمن اسم الخادم مسارًا.
    [address] استخدم اسم الخادم. لا يعمل عنوان IP مع تسجيل الدخول الأحادي.
   *[notAName] هذا ليس اسم خادم.
}
policy-problem-notObject = يجب أن يكون الملف كائن JSON واحدًا بين قوسين معقوفين.
policy-problem-tooLarge = الملف كبير جدًا.
policy-problem-endsEarly = ينتهي الملف قبل أوانه: { $why }
policy-problem-notJson = الملف ليس بصيغة JSON: { $why }
policy-problem-notPropertyList = الملف ليس قائمة خصائص: { $why }
policy-problem-unreadable = لا يمكن قراءة الإعدادات: { $why }
# $number: which entry; $problem: one of the sentences above.
policy-problem-entry = العنصر { $number } في القائمة: { $problem }
