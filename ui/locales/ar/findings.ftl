### Machine draft, not yet reviewed by a native speaker.
### What an examination finds, printed by `aplomb doctor` and shown in Diagnostics. Only the program contains this file.
### The id ends in the code of the finding. The text says what was found, .why why it matters, .advice what to do.
### $about is the host, setting or program that it is about. Consoles may not show typographic quotes, so these texts have none.

# Engine
finding-engineFound = إصدار محرك الويب هو { $version }.
finding-engineMissing = لا يوجد محرك ويب على هذا الكمبيوتر.
    .why = تحتاج إليه نوافذ Aplomb وصفحة تسجيل الدخول لشركتك. من دونه لا تُفتح أي نافذة.
    .advice = في Windows: ثبّت Microsoft Edge WebView2 Runtime. في Linux: ثبّت WebKitGTK 4.1 (في Debian وUbuntu الحزمة libwebkit2gtk-4.1-0).
# $names: environment variables.
finding-environmentIgnored = يتجاهل Aplomb متغيرات البيئة هذه لأنها تُضعف أمانه: { $names }.
    .why = تستبدل هذه المتغيرات شهادات الكمبيوتر، أو تسجّل مفاتيح TLS، أو تتيح لبرنامج آخر التحكم في صفحة.
    .advice = أزلها، وثبّت الشهادات في مخزن الشهادات في الكمبيوتر.

# Sandbox
finding-sandboxWorks = يمكن تشغيل صفحة تسجيل الدخول في بيئة معزولة.
finding-sandboxMissing = تعمل صفحة تسجيل الدخول دون بيئة معزولة: { $path } غير موجود.
    .why = تُبعد البيئة المعزولة صفحة تسجيل الدخول الخبيثة عن ملفات الوكيل وجلسته.
    .advice = ثبّت الحزمتين bubblewrap وxdg-dbus-proxy، ثم شغّل Aplomb مجددًا.
finding-sandboxRefused = تعمل صفحة تسجيل الدخول دون بيئة معزولة: النظام لا يسمح بها.
    .why = تُبعد البيئة المعزولة صفحة تسجيل الدخول الخبيثة عن ملفات الوكيل وجلسته.
    .advice = اسمح للمستخدمين بإنشاء مساحات أسماء (sysctl user.max_user_namespaces، وفي Debian وUbuntu أيضًا kernel.unprivileged_userns_clone وkernel.apparmor_restrict_unprivileged_userns أو ملف تعريف AppArmor لـ bwrap)، ثم شغّل Aplomb مجددًا.
finding-sandboxSilent = تعمل صفحة تسجيل الدخول دون بيئة معزولة: يستغرق تشغيلها وقتًا طويلًا جدًا.
    .why = تُبعد البيئة المعزولة صفحة تسجيل الدخول الخبيثة عن ملفات الوكيل وجلسته.
    .advice = تحقق بحساب الوكيل من المدة التي يستغرقها الأمر `bwrap --ro-bind / / --unshare-all true`، ثم شغّل Aplomb مجددًا.
finding-sandboxDemanded = لا يستطيع الوكلاء استخدام تسجيل الدخول الأحادي لأن مؤسستك تشترط بيئة معزولة.
    .why = لا يسمح ملف التعريف strict بصفحة تسجيل دخول دون بيئة معزولة.
    .advice = اجعل البيئة المعزولة تعمل كما تبيّن النتيجة السابقة. وإلا فيجب أن يختار قسم تقنية المعلومات ملف تعريف آخر.

# Display
finding-displayFound = توجد شاشة للنوافذ.
finding-displayMissing = لا توجد شاشة في هذه الجلسة.
    .why = لا يمكن فتح أي نافذة هنا. الفحص نفسه لا يحتاج إلى شاشة.
    .advice = لا يلزم شيء إذا كان هذا يعمل في صدفة بعيدة أو في أداة نشر. وإلا فشغّله من جلسة سطح مكتب.
finding-accelerationOn = { $because ->
        [organisation] يمكن رسم نوافذ Aplomb ببطاقة الرسومات: هكذا حددت مؤسستك.
        [engine] يمكن رسم نوافذ Aplomb ببطاقة الرسومات: القرار لمحرك الويب في هذا النظام.
       *[other] يمكن رسم نوافذ Aplomb ببطاقة الرسومات: في هذا الكمبيوتر بطاقة رسومات.
    }
finding-accelerationOff = { $because ->
        [organisation] تُرسم نوافذ Aplomb دون بطاقة الرسومات: هكذا حددت مؤسستك.
        [remote] تُرسم نوافذ Aplomb دون بطاقة الرسومات: الشاشة على كمبيوتر آخر.
       *[other] تُرسم نوافذ Aplomb دون بطاقة الرسومات: ليس في هذا الكمبيوتر بطاقة رسومات.
    }

# Keychain
finding-keychainOpen = سلسلة المفاتيح تستجيب.
finding-keychainMissing = لا توجد سلسلة مفاتيح في هذه الجلسة.
    .why = تحفظ سلسلة المفاتيح تسجيل الدخول بين تشغيل وآخر. من دونها يجب على الوكيل تسجيل الدخول عند كل تشغيل.
    .advice = في Linux: ثبّت خدمة Secret Service مثل gnome-keyring أو KWallet وشغّلها. وإلا فشغّل هذا بحساب الوكيل وفي جلسته.
finding-keychainLocked = سلسلة المفاتيح مقفلة.
    .why = ما دامت سلسلة المفاتيح مقفلة لا يمكن حفظ تسجيل الدخول ولا استعادته.
    .advice = اطلب من الوكيل فتحها، أو اجعلها تُفتح عند دخول الوكيل إلى الكمبيوتر.
finding-keychainFailed = في سلسلة المفاتيح خطأ.
    .why = تحفظ سلسلة المفاتيح تسجيل الدخول بين تشغيل وآخر. من دونها يجب على الوكيل تسجيل الدخول عند كل تشغيل.
    .advice = تحقق مما إذا كانت البرامج الأخرى تستطيع استخدام سلسلة المفاتيح، ثم أعد تشغيل خدمتها على الكمبيوتر.
finding-keychainSilent = سلسلة المفاتيح لا تستجيب.
    .why = تحفظ سلسلة المفاتيح تسجيل الدخول بين تشغيل وآخر. من دونها يجب على الوكيل تسجيل الدخول عند كل تشغيل.
    .advice = تحقق مما إذا كانت تنتظر فتح قفلها.

# Settings
finding-settingsRead = يمكن قراءة ملف الإعدادات.
finding-settingsAbsent = لا يوجد ملف إعدادات بعد.
finding-settingsUnreadable = لا يمكن قراءة ملف الإعدادات.
    .why = يحتوي على الخادم واسم الوكيل والمظهر. تسري القيم الافتراضية إلى أن تمكن قراءته.
    .advice = احذف الملف أو صحّحه: صيغته JSON.

# Policy
finding-policyAbsent = لم تحدد مؤسستك أي إعداد.
finding-policyInForce = { $count ->
        [zero] لم تحدد مؤسستك أي قيمة.
        [one] حددت مؤسستك قيمة واحدة.
        [two] حددت مؤسستك قيمتين.
        [few] حددت مؤسستك { $count } قيم.
        [many] حددت مؤسستك { $count } قيمة.
       *[other] حددت مؤسستك { $count } قيمة.
    }
finding-policyUnreadable = لا يستطيع الوكلاء تسجيل الدخول لأنه لا يمكن قراءة إعدادات مؤسستك.
    .why = لا يعرف Aplomb ما تقيّده هذه الإعدادات. وضع التدريب معطّل أيضًا.
    .advice = صحّحها حيث حُددت. تبيّن التفاصيل موضع الخطأ.
finding-policyProblem = لا يمكن استخدام { $about } كما حددته مؤسستك: { $problem }
    .why = لا يُستخدم هذا الإعداد. وتُستخدم جميع إعدادات مؤسستك الأخرى.
    .advice = صحّح القيمة حيث حُددت.
finding-versionCurrent = الإصدار { $version } من Aplomb هو الأحدث.
finding-versionNewer = يتوفر الإصدار { $version } من Aplomb، وقد نُشر في { $published }.
    .why = فيه إصلاحات ليست في هذا الإصدار.
    .advice = اقرأ ما الجديد فيه، ثم انشره على أجهزة الوكلاء.
finding-versionVulnerable = في هذا الإصدار من Aplomb ثغرة أمنية معروفة. وليست في الإصدار { $version } المنشور في { $published }.
    .why = قد يستغل مهاجم ما نُشر عنها.
    .advice = انشر الإصدار الجديد على أجهزة الوكلاء قريبًا.
finding-versionUnknown = لا يُعرف ما إذا كان هناك إصدار أحدث من Aplomb.
    .why = تعذرت قراءة إشعار الإصدار، أو أنه غير موقّع بالمفتاح المذكور في versionNotice.
    .advice = افتح العنوان المذكور في versionNotice في متصفح، وقارن المفتاح الذي بعد # بمفتاح الناشر.
finding-policyRefuses = لا يستطيع الوكلاء تسجيل الدخول بسبب ما حددته مؤسستك للإعداد { $about }: { $problem }
    .why = من دون هذا الإعداد يسمح Aplomb بأكثر مما تريده مؤسستك.
    .advice = صحّح القيمة حيث حُددت.

# Server
finding-serverNamed = الخادم هو { $server }.
finding-serverMissing = لم يُحدد خادم Finesse.
    .why = تعذر فحص أي شيء خارج هذا الكمبيوتر.
    .advice = حدد خادم Finesse: الأمر aplomb doctor SERVER أو حقل الخادم في نموذج تسجيل الدخول.
finding-serverInvalid = { $problem ->
        [none] لا يمكن إجراء أي اتصال على الإطلاق.
       *[other] لا يمكن استخدام هذا الخادم: { $problem }
    }
    .why = تحتاج الشهادة وملفات تعريف الارتباط وإعادة التوجيه عند تسجيل الدخول إلى الاسم الكامل للخادم.
    .advice = استخدم اسم المضيف الكامل كما هو في الشهادة وفي SystemInfo، دون مسار.

# Proxy
finding-proxyNone = لا يوجد خادم proxy في الطريق إلى { $about }.
finding-proxyInUse = تمر الاتصالات بـ { $about } عبر خادم proxy { $proxy }.
    .why = يمر عبره كل شيء ما عدا الإشعارات عبر TCP. خادم proxy الذي ينهي الاتصالات الطويلة يقطع الأحداث.
    .advice = لا يلزم شيء إذا لم توجد مشكلات أخرى. وإلا فاستثنِ مضيفات Finesse من خادم proxy.
finding-proxyTrouble = خادم proxy { $about } لا يتصل بـ { $host }.
    .why = ترسل إعدادات النظام كل شيء عبر خادم proxy هذا، وهو لا يدع Aplomb يمر.
    .advice = اسمح في خادم proxy بـ CONNECT إلى عقدتي Finesse وخدمة الهوية، أو استثنِ هذه المضيفات من إعدادات خادم proxy في النظام.
finding-proxyWantsSignIn = يطلب خادم proxy { $about } تسجيل دخول قبل الاتصال بـ { $host } (407).
    .why = لا يسجّل Aplomb الدخول إلى خادم proxy باستخدام Negotiate أو NTLM أو Kerberos، فلا يمر شيء.
    .advice = اسمح في خادم proxy بمرور الاتصالات بعقدتي Finesse وخدمة الهوية دون تسجيل دخول، أو استثنِ هذه المضيفات من إعدادات خادم proxy في النظام.

# Name
finding-nameFound = { $count ->
        [zero] ليس للاسم { $about } أي عنوان.
        [one] للاسم { $about } عنوان واحد.
        [two] للاسم { $about } عنوانان.
        [few] للاسم { $about } عناوين عددها { $count }.
        [many] للاسم { $about } عناوين عددها { $count }.
       *[other] للاسم { $about } عناوين عددها { $count }.
    }
finding-nameByProxy = لا يعرف هذا الكمبيوتر الاسم { $about }.
    .why = يبحث عن الاسم خادم proxy، لا هذا الكمبيوتر.
    .advice = لا يلزم شيء.
finding-nameNotFound = لم يُعثر على اسم المضيف { $about } (DNS).
    .why = لا يمكن الاتصال دون عنوان.
    .advice = تحقق من الإملاء، ومن أن هذا الكمبيوتر يستخدم DNS الخاص بالشركة (VPN).
finding-nameServiceSilent = لا تستجيب خدمة الأسماء (DNS) للاسم { $about }.
    .why = لا يمكن الاتصال دون عنوان.
    .advice = تحقق من وصول هذا الكمبيوتر إلى DNS الخاص بالشركة (VPN، جدار الحماية).
finding-noNetwork = هذا الكمبيوتر غير متصل بشبكة.
    .why = لا يمكن الوصول إلى أي خادم ولا الاستعلام عن أي اسم.
    .advice = صِله بالشبكة أو بـ VPN.

# Port
finding-portOpen = المنفذ { $port } على { $about } مفتوح.
finding-portRefused = يرفض { $about } الاتصالات على المنفذ { $port }.
    .why = يستخدم هذا المنفذَ كل من REST وتسجيل الدخول والإشعارات.
    .advice = تحقق من تشغيل Finesse Tomcat على العقدة، ومن أن هذا هو المنفذ الصحيح (8445).
finding-portSilent = لا يستجيب { $about } على المنفذ { $port }.
    .why = يستخدم هذا المنفذَ كل من REST وتسجيل الدخول والإشعارات. هكذا يبدو جدار حماية يُسقط الحزم، أو عقدة مطفأة.
    .advice = تحقق من أن العقدة تعمل، وافتح المنفذ في جدران الحماية على الطريق.
finding-hostUnreachable = يتعذر الوصول إلى { $about }.
    .why = لا يوجد مسار من هذا الكمبيوتر إلى العقدة.
    .advice = تحقق من الشبكة وVPN والمسارات.
finding-portNotTls = لا يستجيب المنفذ { $port } على { $about } باتصال TLS صالح.
    .why = لا يستخدم Finesse إلا TLS. هناك شيء آخر يستمع على المنفذ، أو شيء في الطريق يفسد TLS.
    .advice = تحقق من المنفذ، ومما يفحص حركة البيانات في الطريق.

# Certificate
finding-certificateTrusted = { $days ->
        [unknown] شهادة { $about } موثوق بها.
        [zero] شهادة { $about } موثوق بها: بقي أقل من يوم.
        [one] شهادة { $about } موثوق بها: بقي يوم واحد.
        [two] شهادة { $about } موثوق بها: بقي يومان.
        [few] شهادة { $about } موثوق بها: بقيت { $days } أيام.
        [many] شهادة { $about } موثوق بها: بقي { $days } يومًا.
       *[other] شهادة { $about } موثوق بها: بقي { $days } يوم.
    }
finding-certificateEndsSoon = { $days ->
        [none] انتهت صلاحية شهادة { $about }.
        [0] تنتهي صلاحية شهادة { $about } خلال أقل من يوم.
        [zero] تنتهي صلاحية شهادة { $about } خلال أقل من يوم.
        [one] تنتهي صلاحية شهادة { $about } قريبًا: بقي يوم واحد.
        [two] تنتهي صلاحية شهادة { $about } قريبًا: بقي يومان.
        [few] تنتهي صلاحية شهادة { $about } قريبًا: بقيت { $days } أيام.
        [many] تنتهي صلاحية شهادة { $about } قريبًا: بقي { $days } يومًا.
       *[other] تنتهي صلاحية شهادة { $about } قريبًا: بقي { $days } يوم.
    }
    .why = لا يستطيع الوكلاء تسجيل الدخول بشهادة منتهية الصلاحية.
    .advice = جدّد الشهادة على ذلك الخادم الآن.
finding-certificateEnded = { $days ->
        [0] انتهت صلاحية شهادة { $about } قبل أقل من يوم.
        [zero] انتهت صلاحية شهادة { $about } قبل أقل من يوم.
        [one] انتهت صلاحية شهادة { $about } قبل يوم واحد.
        [two] انتهت صلاحية شهادة { $about } قبل يومين.
        [few] انتهت صلاحية شهادة { $about } قبل { $days } أيام.
        [many] انتهت صلاحية شهادة { $about } قبل { $days } يومًا.
       *[other] انتهت صلاحية شهادة { $about } قبل { $days } يوم.
    }
    .why = لا تثبت الشهادة المنتهية شيئًا، لذلك يرفضها Aplomb.
    .advice = جدّد الشهادة على ذلك الخادم. إذا بدت تواريخها صحيحة، فاضبط ساعة هذا الكمبيوتر.
finding-certificateNotBegun = { $days ->
        [zero] شهادة { $about } غير صالحة بعد: تبدأ خلال أقل من يوم.
        [one] شهادة { $about } غير صالحة بعد: تبدأ خلال يوم واحد.
        [two] شهادة { $about } غير صالحة بعد: تبدأ خلال يومين.
        [few] شهادة { $about } غير صالحة بعد: تبدأ خلال { $days } أيام.
        [many] شهادة { $about } غير صالحة بعد: تبدأ خلال { $days } يومًا.
       *[other] شهادة { $about } غير صالحة بعد: تبدأ خلال { $days } يوم.
    }
    .why = لا تثبت الشهادة التي لم تبدأ صلاحيتها شيئًا، لذلك يرفضها Aplomb.
    .advice = تحقق أولًا من ساعة هذا الكمبيوتر، ثم من الشهادة على ذلك الخادم.
finding-certificateClockWrong = { $way ->
        [behind] تبدو شهادة { $about } غير صالحة فقط لأن ساعة هذا الكمبيوتر متأخرة بما لا يقل عن { $apart }.
       *[ahead] تبدو شهادة { $about } غير صالحة فقط لأن ساعة هذا الكمبيوتر متقدمة بما لا يقل عن { $apart }.
    }
    .why = يُتحقق من الشهادات وفق الساعة: إذا كانت خاطئة، بدت الشهادة السليمة غير صالحة.
    .advice = اضبط تاريخ هذا الكمبيوتر ووقته ومنطقته الزمنية، أو اجعله يأخذ الوقت من خادم الوقت في الشركة.
finding-certificateOtherName = الشهادة التي يقدمها { $about } صادرة لـ { $names }.
    .why = لا يستطيع الخادم إثبات هويته بالاسم المستخدم.
    .advice = استخدم اسمًا واردًا في الشهادة، أو جدّد الشهادة بحيث تتضمن الاسم المستخدم.
finding-certificateNoAltName = ليس في شهادة { $about } اسم بديل للموضوع.
    .why = لا تُقرأ الأسماء إلا من الاسم البديل للموضوع؛ الاسم الشائع (CN) لم يعد معتمدًا منذ سنوات.
    .advice = جدّد الشهادة على ذلك الخادم باسم المضيف اسمًا بديلًا للموضوع (SAN، النوع DNS).
finding-certificateOldVersion = شهادة { $about } أقدم من الإصدار 3 من X.509.
    .why = لا يمكن أن تتضمن الشهادات السابقة للإصدار 3 من X.509 اسمًا بديلًا للموضوع ولا استخدامًا، لذلك يرفضها Aplomb.
    .advice = جدّد الشهادة على ذلك الخادم بالإصدار 3 وباسم المضيف اسمًا بديلًا للموضوع (SAN).
finding-certificateWrongUsage = شهادة { $about } غير معدة لخادم.
    .why = تذكر الشهادة نفسها أنها لغرض آخر. لا يفيد تثبيتها على هذا الكمبيوتر.
    .advice = جدّد الشهادة على ذلك الخادم كشهادة خادم: الاستخدام الموسع للمفتاح serverAuth، واستخدام المفتاح digitalSignature، وليست شهادة مرجع مصدق (CA:FALSE).
finding-certificateWeakSignature = شهادة { $about } أو شهادة مرجعها المصدق موقعة باستخدام MD5 أو SHA-1.
    .why = التوقيعات باستخدام MD5 أو SHA-1 يمكن تزويرها، لذلك يرفضها Aplomb.
    .advice = جدّد الشهادة على ذلك الخادم موقعة باستخدام SHA-256 أو أفضل؛ وكذلك شهادة المرجع المصدق الوسيط إن كانت هي القديمة.
finding-certificateUnknownAlgorithm = شهادة { $about } أو شهادة مرجعها المصدق موقعة بخوارزمية لا يدعمها Aplomb.
    .why = لا يستطيع Aplomb التحقق من التوقيع.
    .advice = جدّد الشهادة على ذلك الخادم موقعة باستخدام SHA-256 أو SHA-384 وبمفتاح RSA (بطول 2048 بت أو أكثر) أو ECDSA P-256 أو P-384.
finding-certificateWeakKey = في شهادة { $about } أو شهادة مرجعها المصدق مفتاح RSA بطول { $bits } بت فقط.
    .why = مفاتيح RSA الأقصر من 2048 بت يمكن كسرها، لذلك يرفضها Aplomb.
    .advice = جدّد الشهادة على ذلك الخادم بمفتاح جديد: RSA بطول 2048 بت أو أكثر، أو ECDSA P-256.
finding-certificateUnknownAuthority = شهادة { $about } صادرة عن { $authority }، وهذا الكمبيوتر لا يثق به.
    .why = لا يثق هذا الكمبيوتر بالمرجع المصدق الذي أصدر شهادة الخادم.
    .advice = ثبّت شهادة المرجع المصدق في مخزن شهادات الجذر الموثوق بها على هذا الكمبيوتر.
finding-certificateSelfSigned = شهادة { $about } موقعة ذاتيًا.
    .why = أصدر الخادم شهادته لنفسه، كما يفعل Finesse عندما يكون جديدًا؛ لا يثق هذا الكمبيوتر بشهادة كهذه إلا إذا كانت في مخزنه.
    .advice = زوّد الخادم بشهادة من المرجع المصدق للشركة، أو ثبّت هذه الشهادة على هذا الكمبيوتر كشهادة موثوق بها.
finding-certificateIncomplete = لا يرسل { $about } إلا شهادته الصادرة عن { $authority }، وهذا الكمبيوتر لا يعرفه.
    .why = يرسل الخادم شهادته وحدها، ولا يعرف هذا الكمبيوتر جهة إصدارها: المرجع المصدق الوسيط مفقود.
    .advice = اجعل الخادم يرسل السلسلة كاملة (حمّل إليه الشهادة الوسيطة أيضًا). إذا كانت جهة الإصدار مرجعًا مصدقًا جذرًا، فثبّت شهادتها على هذا الكمبيوتر.
finding-certificateIntermediateEnded = { $days ->
        [0] الشهادة الوسيطة { $authority } التي يرسلها { $about } انتهت صلاحيتها قبل أقل من يوم.
        [zero] الشهادة الوسيطة { $authority } التي يرسلها { $about } انتهت صلاحيتها قبل أقل من يوم.
        [one] الشهادة الوسيطة { $authority } التي يرسلها { $about } انتهت صلاحيتها قبل يوم واحد.
        [two] الشهادة الوسيطة { $authority } التي يرسلها { $about } انتهت صلاحيتها قبل يومين.
        [few] الشهادة الوسيطة { $authority } التي يرسلها { $about } انتهت صلاحيتها قبل { $days } أيام.
        [many] الشهادة الوسيطة { $authority } التي يرسلها { $about } انتهت صلاحيتها قبل { $days } يومًا.
       *[other] الشهادة الوسيطة { $authority } التي يرسلها { $about } انتهت صلاحيتها قبل { $days } يوم.
    }
    .why = شهادة الخادم نفسها سارية، لكن شهادة المرجع المصدق بينها وبين الجذر ليست كذلك، لذلك يرفض Aplomb السلسلة.
    .advice = حمّل الشهادة الوسيطة المجددة إلى ذلك الخادم، وأزل القديمة منه.
finding-certificateRevoked = ألغى المرجع المصدق شهادة { $about }.
    .why = سحبها المرجع المصدق، مثلًا لأن مفتاحها سُرق، لذلك يرفضها Aplomb.
    .advice = جدّد الشهادة على ذلك الخادم بمفتاح جديد. اسأل المرجع المصدق عن سبب إلغائها.
finding-certificateMalformed = لا يمكن قراءة شهادة { $about }.
    .why = ما يرسله الخادم ليس شهادة بصيغة X.509.
    .advice = جدّد الشهادة على ذلك الخادم. إذا كان غيرك يقرؤها، فتحقق مما يفحص حركة البيانات في الطريق.
finding-certificateNotProven = لم يثبت { $about } أن لديه مفتاح شهادته.
    .why = يستطيع أي كان تقديم شهادة، لكن المفتاح لدى صاحبها وحده. يرفض Aplomb الاتصال.
    .advice = تحقق مما يفحص حركة البيانات في الطريق، ومن توافق المفتاح والشهادة على ذلك الخادم؛ ثم أعد تشغيله.
finding-certificateRefused = ترفض قواعد النظام شهادة { $about }.
    .why = تمنع قاعدة في هذا الكمبيوتر أو لدى المرجع المصدق هذه الشهادة لهذا الخادم؛ نص مكتبة TLS موجود في السجل.
    .advice = جدّد الشهادة على ذلك الخادم كشهادة معتادة: الإصدار 3، واسم المضيف اسمًا بديلًا للموضوع، والاستخدام الموسع للمفتاح serverAuth، وصادرة عن مرجع مصدق يثق به هذا الكمبيوتر.

# Clock
finding-clockRight = ساعة هذا الكمبيوتر وساعة { $about } متوافقتان.
finding-clockUnknown = ساعة { $about } غير معروفة.
    .why = لم يذكر الخادم وقته.
    .advice = لا يلزم شيء.
finding-clockWrong = { $way ->
        [behind] ساعة هذا الكمبيوتر متأخرة عن ساعة { $about } بمقدار { $apart }.
       *[ahead] ساعة هذا الكمبيوتر متقدمة على ساعة { $about } بمقدار { $apart }.
    }
    .why = يُتحقق من الشهادات والجلسات وفق الساعة، وستكون الأوقات على لوحة العمل خاطئة.
    .advice = اجعل هذا الكمبيوتر والخوادم تستخدم مصدر الوقت نفسه.

# System Info
finding-systemInfoRead = العقدة { $about } تفيد بحالتها.
finding-systemInfoSlow = استغرقت إفادة العقدة { $about } بحالتها { $seconds } ث.
    .why = سينتظر الوكيل هذه المدة عند كل نقرة.
    .advice = تحقق من الحمل على العقدة ومن الشبكة إليها (VPN، proxy).
finding-systemInfoProtected = تطلب العقدة { $about } تسجيل الدخول قبل الإفادة بحالتها.
    .why = يطلب خادم reverse proxy بيانات اعتماد، فلا تُعرف العقدتان ولا طريقة تسجيل الدخول قبل تسجيل الدخول.
    .advice = حدد العقدتين وطريقة تسجيل الدخول في سياسة المؤسسة.
finding-systemInfoMissing = يستجيب خادم ويب على { $about }، لكنه ليس Finesse ({ $status }).
    .why = هذا خادم ويب، لكن Finesse لا يعمل عليه.
    .advice = تحقق من الاسم والمنفذ، ومن بدء تشغيل تطبيق Finesse على العقدة.
finding-systemInfoFails = تفشل العقدة { $about } عند سؤالها عن حالتها ({ $status }).
    .why = ترد العقدة بخطأ.
    .advice = تحقق من Cisco Finesse Tomcat على العقدة. أعد تشغيله إذا استمر الخطأ.
finding-systemInfoOther = تستجيب صفحة ويب على { $about } بدلًا من Finesse.
    .why = يستجيب شيء آخر غير Finesse: بوابة دخول إلى الشبكة (captive portal) أو مرشح أو خادم آخر.
    .advice = افتح العنوان في متصفح على هذا الكمبيوتر وتحقق مما يستجيب.
finding-systemInfoUnreadable = لا يمكن قراءة رد العقدة { $about }.
    .why = الرد ليس بالصيغة التي يستخدمها Finesse.
    .advice = تحقق من الاسم والمنفذ، ومما إذا كان شيء يغيّر حركة البيانات في الطريق.
finding-systemInfoNoAnswer = العقدة { $about } لا تفيد بحالتها.
    .why = يقبل المنفذ الاتصالات، لكن لا يصل رد.
    .advice = تحقق من الحمل على العقدة ومن حالتها.

# Service
finding-inService = العقدة { $about } في الخدمة.
finding-outOfService = { $status ->
        [none] العقدة { $about } خارج الخدمة.
       *[other] العقدة { $about } خارج الخدمة ({ $status }).
    }
    .why = العقدة الخارجة عن الخدمة لا تقبل تسجيل الدخول ولا تتحكم في المكالمات.
    .advice = تحقق من اتصال العقدة بخادم CTI الخاص بها (في UCCE: CTI OS/PG؛ في UCCX: CCX engine). يستخدم Aplomb العقدة الأخرى إذا كانت في الخدمة.

# Heartbeat
finding-heartbeatHeard = العقدة { $about } متصلة بخادم CTI الخاص بها.
finding-heartbeatUnknown = لا تفيد العقدة { $about } إن كانت متصلة بخادم CTI الخاص بها.
    .why = لا يذكر هذا الإصدار إن كان يتلقى إشارات من خادم CTI.
    .advice = لا يلزم شيء.
finding-heartbeatLost = العقدة { $about } غير متصلة بخادم CTI الخاص بها.
    .why = قد لا تتبع الحالات والمكالمات ما يحدث، والعقدة على وشك الخروج من الخدمة.
    .advice = تحقق من خادم CTI في تلك الجهة ومن الشبكة بينهما.

# Maintenance
finding-maintenanceNone = العقدة { $about } ليست في وضع الصيانة.
finding-maintenanceUnderWay = العقدة { $about }، أو جهة CTI الخاصة بها، في وضع الصيانة.
    .why = ستخرج العقدة من الخدمة.
    .advice = لا يلزم شيء إذا كان ذلك مخططًا له. يستطيع الوكلاء غير المشغولين تسجيل الدخول على العقدة الأخرى.

# Nodes
finding-otherNodeNamed = { $set ->
        [yes] الخادم الثاني المحدد هو { $node }.
       *[no] العقدة الأخرى هي { $node }.
    }
finding-otherNodeMissing = لا يذكر SystemInfo عقدة أخرى.
    .why = إذا تعطلت هذه العقدة، فلا توجد عقدة أخرى للتبديل إليها.
    .advice = إذا كانت هناك عقدة ثانية، فتحقق من سبب عدم ذكرها في SystemInfo، أو حددها في سياسة المؤسسة.
finding-otherNodeTheSame = يذكر SystemInfo العقدتين كلتيهما باسم { $about }.
    .why = إذا تعطلت هذه العقدة، فلا توجد عقدة أخرى للتبديل إليها.
    .advice = صحّح في Finesse اسمي عقدتي المجموعة.
finding-nodeNotNamed = الأسماء في SystemInfo هي { $names }، وليس بينها { $about }.
    .why = للخادم أسماء غير الاسم المكتوب. قد يرفضه تسجيل الدخول الأحادي، ولا تُعرف العقدة الأخرى.
    .advice = استخدم أحد الأسماء الواردة في SystemInfo، تمامًا كما هو مكتوب فيه.

# Xmpp Domain
finding-xmppDomainSaid = نطاق الإشعارات هو { $domain }.
finding-xmppDomainMissing = لا تفيد العقدة { $about } بنطاق الإشعارات.
    .why = يُستخدم اسم الخادم بدلًا منه. إذا كان ذلك خاطئًا، فلن تصل أحداث.
    .advice = تحقق من SystemInfo الخاص بالعقدة: يجب أن يحتوي على xmppDomain.

# Auth Mode
finding-authModeKnown = تستخدم العقدة { $about } وضع تسجيل الدخول { $mode }.
finding-authModeUnknown = تستخدم العقدة { $about } وضع تسجيل الدخول { $mode }، وهو غير معروف.
    .why = يعرف Aplomb الأوضاع SSO وHYBRID وNON_SSO؛ ويُسأل الوكيل في ما عداها.
    .advice = حدد طريقة تسجيل الدخول في سياسة المؤسسة.
finding-authModeMissing = لا تفيد العقدة { $about } بكيفية تسجيل دخول الوكلاء.
    .why = يُسأل الوكيل عن كيفية تسجيل الدخول.
    .advice = حدد طريقة تسجيل الدخول في سياسة المؤسسة.

# Sign In
finding-signInPageReached = { $place ->
        [identityService] ترد خدمة الهوية { $about } بصفحة ({ $status }).
       *[page] تستجيب صفحة تسجيل الدخول للشركة على { $about } ({ $status }).
    }
finding-signInNotUsed = تسجيل الدخول الأحادي غير مستخدم.
    .why = يسجّل الوكلاء الدخول بكلمة مرور Finesse.
    .advice = لا يلزم شيء.
finding-singleSignOnMissing = { $status ->
        [none] لا تبدأ العقدة { $about } تسجيل الدخول.
       *[other] لا تعيد العقدة { $about } التوجيه إلى خدمة الهوية ({ $status }).
    }
    .why = لا تعيد العقدة التوجيه إلى خدمة الهوية.
    .advice = تحقق من إعداد تسجيل الدخول الأحادي واختباره على العقدة.
finding-identityServiceUnreachable = يتعذر الوصول إلى خدمة الهوية { $about }.
    .why = يمر تسجيل الدخول عبرها. من دونها لا يستطيع الوكلاء تسجيل الدخول، ولا يُجدَّد أي رمز.
    .advice = تحقق من تشغيل Cisco IdS، وافتح منفذه (8553) في جدران الحماية.
finding-identityServiceFails = ترد خدمة الهوية { $about } بخطأ ({ $status }).
    .why = يمر تسجيل الدخول عبرها. من دونها لا يستطيع الوكلاء تسجيل الدخول، ولا يُجدَّد أي رمز.
    .advice = تحقق من حالة Cisco IdS (مثل PARTIAL_SERVICE) ومن سجله.
finding-redirectUriUnknown = لا تعرف الخدمة { $about } هذه العقدة بالاسم المستخدم (invalid_redirectUri).
    .why = لا تعيد خدمة الهوية التوجيه إلا إلى العقد التي تعرفها بالاسم.
    .advice = استخدم الاسم المسجل، أو سجّل هذا الاسم لدى خدمة الهوية.
finding-redirectInsecure = { $to ->
        [unreadable] يعيد { $about } التوجيه إلى عنوان لا يمكن قراءته.
        [nowhere] يعيد { $about } التوجيه إلى عنوان دون مضيف.
       *[other] يعيد { $about } التوجيه إلى { $to }، وهو ليس https.
    }
    .why = عبر http قد يُقرأ تسجيل الدخول في الطريق، لذلك لا يتبعه Aplomb.
    .advice = غيّر العنوان إلى https حيث أُعد (خدمة الهوية أو موفر الهوية).
finding-redirectLoop = { $steps ->
        [none] يدور تسجيل الدخول في حلقة إعادة توجيه عند { $about }.
        [zero] لا يصل تسجيل الدخول إلى أي صفحة.
        [one] لا يصل تسجيل الدخول إلى أي صفحة بعد عملية إعادة توجيه واحدة.
        [two] لا يصل تسجيل الدخول إلى أي صفحة بعد عمليتي إعادة توجيه.
        [few] لا يصل تسجيل الدخول إلى أي صفحة بعد { $steps } عمليات إعادة توجيه.
        [many] لا يصل تسجيل الدخول إلى أي صفحة بعد { $steps } عملية إعادة توجيه.
       *[other] لا يصل تسجيل الدخول إلى أي صفحة بعد { $steps } عملية إعادة توجيه.
    }
    .why = لن يصل تسجيل الدخول إلى صفحة أبدًا.
    .advice = تحقق من عناوين إعادة التوجيه لدى خدمة الهوية وموفر الهوية. يجب أن تتوافق ساعتاهما.
finding-signInHostNotAllowed = يعيد تسجيل الدخول التوجيه إلى { $about }، وهو غير مسموح به.
    .why = حددت مؤسستك قائمة بالمضيفات التي يمكن لتسجيل الدخول فتحها، وهذا ليس فيها.
    .advice = أضف المضيف إلى قائمة مضيفات تسجيل الدخول المسموح بها.
finding-signInPageUnreachable = { $because ->
        [slow] تستغرق إعادة التوجيه من { $about } إلى صفحة تسجيل الدخول وقتًا طويلًا جدًا.
       *[other] يتعذر الوصول إلى صفحة تسجيل الدخول للشركة على { $about }.
    }
    .why = تعيد خدمة الهوية التوجيه إلى هناك، لكن لا تصل صفحة.
    .advice = تحقق من تشغيل موفر الهوية، ومن أن هذا الكمبيوتر مسموح له بالوصول إليه.
finding-signInPageFails = ترد صفحة تسجيل الدخول للشركة على { $about } بخطأ ({ $status }).
    .why = تعيد خدمة الهوية التوجيه إلى هناك، لكن يصل خطأ.
    .advice = تحقق من سجل موفر الهوية. قد تكون الجهة المعتمِدة (relying party، أي Cisco IdS) غير معروفة لديه.

# Web Socket
finding-webSocketOpen = اتصال WebSocket بـ { $about } مفتوح.
finding-webSocketOldPort = اتصال WebSocket بـ { $about } مفتوح على المنفذ القديم فقط.
    .why = تستخدم الإصدارات بدءًا من 12.6(1) منفذ REST. سيُزال المنفذ القديم.
    .advice = لا يلزم شيء الآن. افتح المنفذين في جدران الحماية.
finding-webSocketClosed = اتصال WebSocket بـ { $about } غير مفتوح.
    .why = هو أفضل وسيلة لنقل الأحداث. يستخدم Aplomb الوسيلة التالية.
    .advice = اسمح بمرور WebSocket إلى العقدة (proxy، جدار الحماية، موازن الأحمال).

# Bosh
finding-boshOpen = اتصال BOSH بـ { $about } مفتوح.
finding-boshOldPort = اتصال BOSH بـ { $about } مفتوح على المنفذ القديم فقط.
    .why = تستخدم الإصدارات بدءًا من 12.6(1) منفذ REST. سيُزال المنفذ القديم.
    .advice = لا يلزم شيء الآن. افتح المنفذين في جدران الحماية.
finding-boshClosed = اتصال BOSH بـ { $about } غير مفتوح.
    .why = هو الوسيلة الثانية لنقل الأحداث، ولا يُحتاج إليه إلا إذا تعذر WebSocket.
    .advice = لا يلزم شيء ما دام WebSocket مفتوحًا.

# Tcp
finding-tcpOpen = اتصال TCP بـ { $about } مفتوح.
finding-tcpClosed = اتصال TCP بـ { $about } غير مفتوح.
    .why = هو الوسيلة الأخيرة لنقل الأحداث. قد يغلقه المسؤولون.
    .advice = لا يلزم شيء ما دامت وسيلة نقل أخرى مفتوحة.

# Notifications
finding-notificationsOpen = يمكن استقبال أحداث { $about }.
finding-notificationsClosed = لا يوجد اتصال بخدمة الإشعارات على { $about }.
    .why = دون الأحداث لا يرى الوكلاء المكالمات عند ورودها.
    .advice = تحقق من تشغيل Cisco Finesse Notification Service، واسمح بمرور WebSocket أو BOSH أو TCP إليها.
finding-plainNotOffered = خدمة الإشعارات على { $about } لا تقبل رمزًا ولا كلمة مرور.
    .why = تُرسل الرموز وكلمات المرور بآلية SASL PLAIN داخل TLS. من دونها لا يستطيع الوكلاء تسجيل الدخول لتلقي الأحداث.
    .advice = أعد آليات SASL في خدمة الإشعارات إلى قيم Finesse الافتراضية.

# Server
finding-notExamined = { $because ->
        [noAddress] لم يُفحص، لأن اسمه ليس له عنوان.
        [noConnection] لم يُفحص، لأنه لا يمكن إجراء اتصال.
        [unusable] لم يُفحص، لأنه لا يمكن استخدام { $about }.
        [outOfService] لم يُفحص، لأن { $about } خارج الخدمة.
        [signInFirst] لم يُفحص، لأن { $about } لا يفيد بشيء قبل تسجيل الدخول.
       *[notTrusted] لم يُفحص، لأن شهادة { $about } غير موثوق بها.
    }
    .why = يجب حل مشكلة سابقة أولًا.
    .advice = حل المشكلة المذكورة أعلاه، ثم أعد الفحص.

# How far two clocks are apart; stands in the sentences of clockWrong (seconds) and certificateClockWrong (either) and nowhere else, so it has
# the grammatical case that these sentences need.
duration-apart-seconds = { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}
duration-apart-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
