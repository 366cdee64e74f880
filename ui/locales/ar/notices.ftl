### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = التنبيهات
notice-dismiss = إغلاق

notice-settingsUnavailable = لا يمكن حفظ إعداداتك على هذا الكمبيوتر.
    .todo = كل شيء يعمل. في المرة القادمة عليك كتابة اسمك مجددًا.
notice-keychainUnavailable = سلسلة المفاتيح في هذا الكمبيوتر مقفلة أو غير موجودة.
    .todo = كل شيء يعمل. بعد إعادة التشغيل عليك تسجيل الدخول مجددًا.
notice-moved = تم التبديل إلى { $server } في الساعة { $time }.
    .todo = لا يلزم شيء.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = تغيرت حالتك في الساعة { $time }.
    .todo = { $code ->
        [none] أعدها متى كنت مستعدًا.
       *[other] السبب { $code }. أعد حالتك متى كنت مستعدًا.
    }
notice-changed-reason = تغيرت حالتك في الساعة { $time }: { $reason }.
    .todo = { $code ->
        [none] أعدها متى كنت مستعدًا.
       *[other] السبب { $code }. أعد حالتك متى كنت مستعدًا.
    }
notice-late = الخادم الذي تعطل غيّر حالتك متأخرًا في الساعة { $time }.
    .todo = { $code ->
        [none] يعود هذا إلى العطل السابق.
       *[other] السبب { $code }. يعود هذا إلى العطل السابق.
    }
notice-late-reason = الخادم الذي تعطل غيّر حالتك متأخرًا في الساعة { $time }: { $reason }.
    .todo = { $code ->
        [none] يعود هذا إلى العطل السابق.
       *[other] السبب { $code }. يعود هذا إلى العطل السابق.
    }
notice-signedOut = سجّل Finesse خروجك.
    .todo = سجّل الدخول مجددًا، أو اسأل مشرفك.
notice-signedOut-reason = سجّل Finesse خروجك: { $reason }.
    .todo = سجّل الدخول مجددًا، أو اسأل مشرفك.
notice-signOutFollows = سيسجّل Finesse خروجك بعد هذه المكالمة لأنه فقد اتصالًا.
    .todo = ليس هذا خطأ منك. سجّل الدخول مجددًا بعدها.
notice-lateRefusal = رفض Finesse في النهاية طلبًا سابقًا.
    .todo = تعرض لوحة العمل الحالة الحالية.
    .why = { $why } تعرض لوحة العمل الحالة الحالية.
