### Machine draft, not yet reviewed by a native speaker.
### What failed, and what to do. $host is the server that the error names, or “none”.

error-details = التفاصيل
error-copy = نسخ التفاصيل
error-copied = تم النسخ
error-dismiss = إغلاق
error-takeOver = نقل الجلسة إلى هنا
error-signInAs = الدخول باسم { $name }
error-examine = البحث عن السبب
error-says = يقول Finesse: { $says }
error-help-chooseReason = اختيار سبب
error-help-notReady = تعيين غير جاهز
error-help-signInAgain = إعادة تسجيل الدخول
error-certificate-of = مقدَّمة من
error-certificate-subject = صاحب الشهادة
error-certificate-issuer = جهة الإصدار
error-unreadable = تتعذر قراءته

error-invalidServer = هذا ليس اسم خادم.
    .todo = اكتب اسم الخادم فقط، مثل finesse.example.com. عنوان IP لا يعمل.
error-invalidServer-address = استخدم اسم الخادم، لا عنوان IP.
error-nameNotFound = لا يوجد خادم بهذا الاسم.
    .todo = تحقق من الإملاء. إذا كان الاسم صحيحًا، فقد يحتاج هذا الكمبيوتر إلى شبكة شركتك أو VPN.
error-noNetwork = يتعذر الوصول إلى الخادم.
    .todo = تحقق من اتصال هذا الكمبيوتر بشبكة شركتك، ثم حاول مجددًا.
error-portRefused = الخادم موجود، لكن Finesse لا يستجيب على هذا المنفذ.
    .todo = لا تكتب المنفذ إلا إذا أعطاك إياه قسم تقنية المعلومات. إذا أُعيد تشغيل Finesse للتو، فحاول بعد بضع دقائق.
error-proxySignIn = يطلب خادم proxy في شركتك تسجيل دخول لا يستطيع Aplomb تقديمه.
    .todo = يجب أن يسمح قسم تقنية المعلومات بمرور الاتصالات بـ Finesse عبر خادم proxy دون تسجيل دخول، أو أن يستثني Finesse منه.
error-timedOut = { $host ->
        [none] لم يستجب الخادم في الوقت المحدد.
       *[other] لم يستجب الخادم { $host } في الوقت المحدد.
    }
    .todo = حاول مجددًا. إذا لم يُجدِ ذلك، فأخبر قسم تقنية المعلومات باسم هذا الخادم.
error-certificateNotTrusted = هذا الكمبيوتر لا يثق بشهادة الخادم.
    .todo = يجب أن يثبت قسم تقنية المعلومات شهادة جهة الإصدار على هذا الكمبيوتر، أو أن يجدد الشهادة على الخادم.
error-notFinesse = استجاب خادم، لكنه ليس Finesse.
    .todo = تأكد من اسم الخادم لدى قسم تقنية المعلومات.
error-outOfService = Finesse خارج الخدمة حاليًا.
    .todo = انتظر قليلًا ثم حاول مجددًا. قد تظل المكالمات ترن على هاتفك.
error-cancelled = أُلغي تسجيل الدخول.
    .todo = سجّل الدخول مجددًا متى شئت.
error-signInRefused = رفضت خدمة الهوية تسجيل دخولك.
    .todo = حاول مجددًا. إذا رفضت ثانية، فيجب أن يتحقق قسم تقنية المعلومات من صلاحية حسابك في Finesse.
error-signInFailed = حدث خطأ في خدمة الهوية أثناء إنشاء الرمز.
    .todo = حاول مجددًا بعد دقيقة. إذا لم يُجدِ ذلك، فأخبر قسم تقنية المعلومات.
error-tokenUnreadable = انتهى تسجيل الدخول برد ليس رمزًا.
    .todo = حاول مجددًا. إذا تكرر ذلك، فسيحتاج قسم تقنية المعلومات إلى التفاصيل أدناه.
error-wrongPerson = سجّل شخص آخر الدخول في صفحة شركتك.
    .todo = لم يُحفظ شيء. سجّل الدخول هناك بحسابك، أو صحّح اسم الوكيل.
# $expected was typed or is signed in here; $signedIn used the company's page.
error-persons-typed = كتبت { $expected }، لكن صفحة شركتك سجّلت دخول { $signedIn }.
    .todo = لم يُحفظ شيء. سجّل الدخول باسم { $signedIn }، أو سجّل الدخول مجددًا واستخدم هناك حساب { $expected }.
error-persons-desk = المستخدم { $expected } مسجّل الدخول هنا، لكن صفحة شركتك سجّلت دخول { $signedIn }.
    .todo = لم يُحفظ شيء. سجّل الدخول مجددًا واستخدم هناك حساب { $expected }، أو سجّل الخروج.
error-nameNeeded = يحتاج هذا الخادم إلى اسم لتسجيل دخولك.
    .todo = اطلب من قسم تقنية المعلومات تفعيل askForName.
error-navigationRefused = { $host ->
        [none] قاد تسجيل الدخول إلى خادم غير مسموح به.
       *[other] قاد تسجيل الدخول إلى { $host }، وهو غير مسموح به.
    }
    .todo = لم يُرسل شيء إلى هناك. يجب أن يسمح قسم تقنية المعلومات بهذا العنوان أو أن يصحح تسجيل الدخول.
error-wrongServerName = { $host ->
        [none] لـ Finesse اسم آخر، ولا يسجّل دخولك إلا بذلك الاسم.
       *[other] اسم Finesse لديه هو { $host }، ولا يسجّل دخولك إلا بهذا الاسم.
    }
    .todo = { $host ->
        [none] إذا كان هذا خادم شركتك، فاكتب اسمه الخاص في حقل الخادم وسجّل الدخول مجددًا.
       *[other] إذا كان هذا خادم شركتك، فاكتب { $host } في حقل الخادم وسجّل الدخول مجددًا.
    }
error-clientCertificateRequired = { $host ->
        [none] يطلب الخادم شهادة لهذا الكمبيوتر، ولا يستطيع Aplomb تقديمها.
       *[other] يطلب الخادم { $host } شهادة لهذا الكمبيوتر، ولا يستطيع Aplomb تقديمها.
    }
    .todo = اطلب من قسم تقنية المعلومات طريقة لتسجيل الدخول دون شهادة عميل.
error-policyRefuses = لا يمكنك تسجيل الدخول لأنه لا يمكن استخدام إعدادات مؤسستك.
    .todo = أخبر قسم تقنية المعلومات.
error-sandboxRequired = تشترط مؤسستك بيئة معزولة لصفحة تسجيل الدخول، وليس في هذا الكمبيوتر بيئة معزولة تعمل.
    .todo = أخبر قسم تقنية المعلومات. يبيّن الفحص ما ينقص.
error-signInPageEnded = أُغلقت صفحة تسجيل الدخول على نحو غير متوقع.
    .todo = سجّل الدخول مجددًا. لم يبقَ شيء من الصفحة المغلقة.
error-signInPageFailed = { $host ->
        [none] تعذر تحميل صفحة تسجيل الدخول الخاصة بالخادم.
       *[other] تعذر تحميل صفحة تسجيل الدخول الخاصة بالخادم { $host }.
    }
    .todo = حاول مجددًا. إذا لم يُجدِ ذلك، فسيحتاج قسم تقنية المعلومات إلى التفاصيل أدناه.
error-passwordRefused = كلمة المرور غير صحيحة.
    .todo = خمس كلمات مرور خاطئة تقفل حسابك خمس دقائق.
error-chooseMethod = لا يذكر الخادم كيفية تسجيل الدخول.
    .todo = اخترها في النموذج.
error-unknownAgent = لا يعرف Finesse هذا الوكيل.
    .todo = تحقق من اسم الوكيل أو رقمه.
error-invalidExtension = لا يعرف Finesse هذا الرقم الداخلي، أو هاتفه مطفأ.
    .todo = تحقق من الرقم الداخلي ومن هاتفك، ثم سجّل الدخول مجددًا.
error-extensionBusy = يستخدم وكيل آخر هذا الرقم الداخلي.
    .todo = اختر رقمًا داخليًا آخر، أو اطلب من الوكيل الآخر تسجيل الخروج.
error-signedInElsewhere = أنت مسجّل الدخول بالفعل على رقم داخلي آخر.
    .todo = سجّل الخروج هناك، أو انقل الجلسة إلى هنا. نقلها ينهي الجلسة الأخرى.
error-linkFailed = تعذر الاتصال الذي يرسل Finesse عبره التحديثات المباشرة.
    .todo = حاول مجددًا. إذا لم يُجدِ ذلك، فقد يحظره جدار حماية: أخبر قسم تقنية المعلومات.
error-reasonRequired = يطلب Finesse سببًا.
    .todo = اختر سببًا من القائمة.
error-reasonRefused = لا يقبل Finesse هذا السبب.
    .todo = اختر سببًا آخر.
error-stateRefused = لم يغيّر Finesse حالتك.
    .todo = الحالة المعروضة هنا هي الحالية. حاول مجددًا بعد لحظة.
error-callRefused = رفض Finesse هذا الإجراء على المكالمة.
    .todo = ما زالت المكالمة كما هي معروضة هنا. حاول مجددًا أو استخدم هاتفك.
error-callRefused-dial = لم يبدأ Finesse المكالمة.
    .todo = تحقق من الرقم، ثم اتصل مجددًا.
error-end-unconfirmed = لم يؤكد Finesse الإنهاء.
    .todo = إذا كانت المكالمة ما زالت قائمة، فأنهها من هاتفك.
error-callGone = انتهت هذه المكالمة بالفعل.
    .todo = لم يبقَ ما يُفعل بها.
error-callDataNotKept = لم يحفظ نظام الهاتف هذا التغيير كاملًا.
    .todo = بيانات المكالمة معروضة كما هي الآن. صحّحها واحفظ مجددًا.
# $names: names of call data, as a list.
error-callData-dropped = لم يحفظ نظام الهاتف هذا التغيير: { $names }.
    .todo = بيانات المكالمة معروضة كما هي الآن. حاول مجددًا أو استخدم نصًا آخر.
error-callData-truncated = لم يحفظ نظام الهاتف إلا البداية: { $names }.
    .todo = اختصر النص واحفظ مجددًا.
error-invalidNumber = لا يمكن طلب هذا الرقم.
    .todo = تحقق من الأرقام. قد لا تسمح شركتك بهذه الوجهة.
error-busy = ما زال طلبك الأخير في انتظار نتيجته.
    .todo = انتظر لحظة، ثم حاول مجددًا.
error-noResult = قبل Finesse الطلب، لكن لم تصل نتيجة في الوقت المحدد.
    .todo = قد يُنفَّذ لاحقًا. تحقق من المعروض هنا قبل أن تحاول مجددًا.
error-notSignedIn = لم تسجّل الدخول.
    .todo = سجّل الدخول أولًا.
error-sessionExpired = انتهت جلستك.
    .todo = سجّل الدخول مجددًا، ثم كرر هذا الإجراء.
error-refused = رفض Finesse هذا الإجراء.
    .todo = رسالته في التفاصيل.
error-settingsNotSaved = تعذر حفظ إعداداتك.
    .todo = تسري حتى تغلق Aplomb. إذا تكرر ذلك، فأخبر قسم تقنية المعلومات.
error-internal = حدث خطأ في Aplomb نفسه.
    .todo = حاول مجددًا. إذا لم يُجدِ ذلك، فأرسل التفاصيل إلى قسم تقنية المعلومات.
