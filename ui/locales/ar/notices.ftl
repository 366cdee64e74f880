### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = التنبيهات
notice-dismiss = إغلاق

notice-settingsUnavailable = لا يمكن حفظ إعداداتك على هذا الكمبيوتر.
    .todo = كل شيء يعمل. في المرة القادمة عليك كتابة اسمك مجددًا.
notice-keychainUnavailable = سلسلة المفاتيح في هذا الكمبيوتر مقفلة أو غير موجودة.
    .todo = كل شيء يعمل. بعد إعادة التشغيل عليك تسجيل الدخول مجددًا.
notice-historyNotKept-disk = لا يمكن حفظ سجل المكالمات: القرص ممتلئ أو لا يستجيب.
    .todo = المكالمات تعمل. يُفقد السجل إذا توقف Aplomb.
notice-historyNotKept-newer = حفظ إصدار أحدث من Aplomb سجل المكالمات على هذا الكمبيوتر.
    .todo = المكالمات تعمل. يبدأ هذا الإصدار سجلًا خاصًا به ولا يحفظه.
notice-historyNotKept-unreadable = لا يمكن قراءة سجل المكالمات السابق.
    .todo = المكالمات تعمل، وقد بدأ سجل جديد.
notice-failoverRefused = إذا تعطل هذا الخادم، فسيبقى Aplomb عليه: { $host } ليس من خوادم مؤسستك.
    .todo = يذكر Finesse ذلك الخادم بوصفه الخادم الآخر. أخبر قسم تقنية المعلومات.
notice-moved = تم التبديل إلى { $server } في الساعة { $time }.
    .todo = لا يلزم شيء.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = تغيرت حالتك في الساعة { $time }.
    .todo = { $code ->
        [none] إذا لم يكن ذلك صحيحًا، فغيّر حالتك من هنا.
       *[other] السبب { $code }. إذا لم يكن ذلك صحيحًا، فغيّر حالتك من هنا.
    }
notice-changed-reason = تغيرت حالتك في الساعة { $time }: { $reason }.
    .todo = { $code ->
        [none] إذا لم يكن ذلك صحيحًا، فغيّر حالتك من هنا.
       *[other] السبب { $code }. إذا لم يكن ذلك صحيحًا، فغيّر حالتك من هنا.
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
notice-mobileAgentForgotten = لم يعد Finesse يعرف رقم هاتفك بعد عطل.
    .todo = قد لا تصل المكالمات إلى هاتفك. سجّل الخروج، ثم سجّل الدخول مجددًا كوكيل متنقل.
notice-leftNotReady =
    { $minutes ->
        [zero] حالتك «غير جاهز» منذ أقل من دقيقة.
        [one] حالتك «غير جاهز» منذ دقيقة.
        [two] حالتك «غير جاهز» منذ دقيقتين.
        [few] حالتك «غير جاهز» منذ { $minutes } دقائق.
        [many] حالتك «غير جاهز» منذ { $minutes } دقيقة.
       *[other] حالتك «غير جاهز» منذ { $minutes } دقيقة.
    }
    .todo = عيّن حالتك «جاهز» عندما يمكنك استقبال المكالمات مجددًا.
notice-leftInWrapUp =
    { $minutes ->
        [zero] أنت في المعالجة اللاحقة منذ أقل من دقيقة.
        [one] أنت في المعالجة اللاحقة منذ دقيقة.
        [two] أنت في المعالجة اللاحقة منذ دقيقتين.
        [few] أنت في المعالجة اللاحقة منذ { $minutes } دقائق.
        [many] أنت في المعالجة اللاحقة منذ { $minutes } دقيقة.
       *[other] أنت في المعالجة اللاحقة منذ { $minutes } دقيقة.
    }
    .todo = أنهِ المعالجة اللاحقة عندما تفرغ منها.
notice-lateRefusal = رفض Finesse في النهاية طلبًا سابقًا.
    .todo = تعرض لوحة العمل الحالة الحالية.
    .why = { $why } تعرض لوحة العمل الحالة الحالية.

notice-doNotDisturb = وضع عدم الإزعاج مفعّل على هذا الكمبيوتر.
    .todo = ترن المكالمات في هذه النافذة وعلى هاتفك فقط.
