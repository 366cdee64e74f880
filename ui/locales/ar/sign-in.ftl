### Machine draft, not yet reviewed by a native speaker.
### Signing in.

signIn-product = Aplomb
signIn-subtitle = واجهة الوكيل لـ Cisco Finesse
signIn-server = الخادم
signIn-server-hint = finesse.example.com
signIn-agent = الوكيل
signIn-agent-hint = اسم الدخول أو الرقم
signIn-agent-about = الاسم الذي أعطته لك شركتك، مع النطاق أو دونه.
signIn-extension = الرقم الداخلي
signIn-more = المزيد
signIn-phone = هاتفك
signIn-phone-desk = هاتف المكتب على الرقم الداخلي
signIn-phone-callByCall = محمول، اتصال لكل مكالمة
signIn-phone-nailedConnection = محمول، اتصال واحد لكل المكالمات
signIn-number = رقمك
signIn-number-about = تُوجَّه المكالمات إلى هذا الرقم. الرقم الداخلي هو الذي خصصته له شركتك.
signIn-number-wrong = لا يمكن طلب هذا الرقم.
signIn-offered = تريد الاتصال بالرقم { $number }.
    .todo = سيكون في حقل الاتصال بعد تسجيل الدخول.
signIn-submit = تسجيل الدخول
signIn-cancel = إلغاء
signIn-cancelling = جارٍ الإلغاء…
# The button. What the desk says while it is used is the next message.
signIn-practice = تدريب
signIn-practice-title = التدريب
# A contact centre with the rules of Unified Contact Center Express.
signIn-practice-uccx = تدريب UCCX
# $name: UCCE or UCCX.
signIn-practice-about = جرّب كل شيء مع مركز اتصال افتراضي على هذا الكمبيوتر، بقواعد { $name }
signIn-practice-starting = جارٍ تشغيل مركز الاتصال التدريبي…
signIn-check = اختبار الاتصال
signIn-checking = جارٍ سؤال الخادم…
signIn-answered = الخادم { $server } يستجيب
signIn-steps = تقدم تسجيل الدخول
signIn-waitingForAgent = تابع في نافذة تسجيل الدخول.
signIn-missing = املأ هذا الحقل أولًا.
signIn-version = الإصدار { $version }

# The steps of a sign-in; .about says what a step is for, .running what happens now.
signIn-step-signInPage = صفحة تسجيل الدخول
    .about = لا تذهب كلمة مرورك إلا إلى شركتك.
    .running = جارٍ سؤال الخادم عن كيفية تسجيل الدخول…
signIn-step-token = الرمز
    .about = تؤكد شركتك هويتك.
    .running = جارٍ التحقق من الرمز والبحث عنك…
signIn-step-connection = الاتصال بالخادم
    .about = تحديثات مباشرة
    .running = جارٍ الاتصال بـ Finesse…
signIn-step-phone = الهاتف
    .about = ترن المكالمات على رقمك الداخلي.
    .running = جارٍ تسجيل دخول رقمك الداخلي…
signIn-status-waiting = لم يحن بعد
signIn-status-running = قيد التنفيذ
signIn-status-done = تم
signIn-status-failed = تعذر

signIn-method = كيف تسجّل الدخول إلى Finesse؟
signIn-method-again = إعادة الاختيار
signIn-method-keep = الاحتفاظ بهذا الاختيار
signIn-method-singleSignOn = في صفحة شركتي
    .about = بالحساب الذي تستخدمه لكل شيء آخر في العمل.
    .remembered = تسجّل الدخول في صفحة شركتك.
signIn-method-password = بكلمة مرور Finesse
    .about = كلمة مرور لـ Finesse فقط. تكتبها في نافذة منفصلة.
    .remembered = تسجّل الدخول بكلمة مرور Finesse.

# Names of the platform.
platform-ucce = Contact Center Enterprise
platform-uccx = Contact Center Express
# What a server says about itself; each is a sentence, and they stand one behind the other.
server-inService = في الخدمة.
server-outOfService = خارج الخدمة حاليًا.
server-finesse = Finesse.
server-finesse-platform = Finesse لـ { $platform }.
server-mode-SSO = تسجيل الدخول الأحادي.
server-mode-HYBRID = تسجيل الدخول الأحادي لبعض الوكلاء.
server-mode-NON_SSO = كلمة مرور، دون تسجيل الدخول الأحادي.
# $mode: a word of the server that Aplomb does not know.
server-mode-other = وضع تسجيل الدخول { $mode }.
server-otherNode = العقدة الأخرى: { $server }.
