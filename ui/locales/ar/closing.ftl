### Machine draft, not yet reviewed by a native speaker.
### The question what closing the window means.

closing-title = هل تريد إغلاق Aplomb؟
closing-about = يبقى دخولك إلى Finesse مسجّلًا بعد إغلاق هذه النافذة. قد تستمر المكالمات في الرنين على هاتفك.
closing-about-call = أنت في مكالمة. تستمر على هاتفك بعد إغلاق هذه النافذة.
closing-stay = البقاء
    .meaning = تبقى النافذة مفتوحة.
closing-keepInTray = إبقاء في علبة النظام
    .meaning = يستمر Aplomb في العمل. لا تتغير حالتك، ويُعلَن عن المكالمات.
closing-notReady = غير جاهز ثم إغلاق
    .meaning = لا تصلك مكالمات من قوائم الانتظار. يبقى دخولك إلى Finesse مسجّلًا.
    .meaning-call = تلي المكالمةَ حالةُ «غير جاهز». يبقى دخولك إلى Finesse مسجّلًا.
closing-signOut = تسجيل الخروج ثم إغلاق
    .meaning = يُسجَّل خروجك من Finesse.
    .meaning-rest = لا يمكنك تسجيل الخروج في حالتك الحالية.
closing-reason = السبب
closing-remember = القيام بذلك دائمًا وعدم السؤال مجددًا
closing-managed = من إعداد مؤسستك.
