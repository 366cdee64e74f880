### Machine draft, not yet reviewed by a native speaker.
### The connection to Finesse, and the end of a sign-in.

# Why the desk waits before it connects again.
link-why-unreachable = يتعذر الوصول إلى Finesse
link-why-outOfService = Finesse خارج الخدمة
link-why-refused = أنهى Finesse الاتصال
link-why-silent = لا يستجيب Finesse

link-transport-webSocket = WebSocket
link-transport-bosh = BOSH (طلبات HTTP)
link-transport-tcp = TCP مع TLS

# The state of the connection, for Diagnostics.
link-state-idle = غير متصل: لا حاجة إلى اتصال
link-state-connecting = جارٍ الاتصال، المحاولة { $attempt }
link-state-online = متصل
# $why: one of link-why-….
link-state-waiting = { $why }؛ في انتظار المحاولة { $attempt }
link-state-signInNeeded = في انتظار تسجيل دخول جديد
link-state-takenOver = حل محله اتصال من مكان آخر

# The line at the top of the desk. $time: a length of time.
link-connecting = جارٍ الاتصال بـ Finesse…
link-reconnecting = جارٍ إعادة الاتصال بـ { $server } ({ $time })
link-outOfService = الخادم { $server } خارج الخدمة ({ $time })
link-lost = جارٍ إعادة الاتصال بـ Finesse
link-next = المحاولة التالية بعد { $time }
link-nextNow = جارٍ الاتصال الآن
# Stands behind the line about the connection.
link-unharmed = — مكالمتك لم تتأثر. علّقها أو أنهها من الهاتف.
link-stillRings = — ما زالت المكالمات ترن على هاتفك. قد يكون المعروض هنا قديمًا.
link-onCall = مكالمتك لم تتأثر. علّقها أو أنهها من الهاتف.
link-idle = ما زالت المكالمات ترن على هاتفك. قد يكون المعروض هنا قديمًا.
link-tryNow = المحاولة الآن
link-signInNeeded = يطلب Finesse تسجيل دخول جديدًا قبل أن يرسل التحديثات.
link-takenOver = اتصلت من مكان آخر. لا تُعرض التحديثات هنا.
link-takeBack = المتابعة هنا
link-back = عاد الاتصال بـ Finesse

# The sign-in is over.
expired-refreshTokenEnded = بلغت جلستك حدها الزمني.
expired-refused = لم تعد خدمة الهوية تقبل جلستك.
expired-unreachable = تعذر تجديد جلستك في الوقت المناسب.
expired-onCall = مكالمتك مستمرة. تعمل الأزرار مجددًا بعد تسجيل الدخول.
expired-idle = تعمل الأزرار مجددًا بعد تسجيل الدخول.
expired-signInAgain = إعادة تسجيل الدخول
expired-signingIn = في انتظار نافذة تسجيل الدخول…

# The sign-in will end.
ending-why-refreshTokenEnded = تطلب شركتك تسجيل دخول جديدًا بحلول ذلك الوقت.
ending-why-refused = لم تعد خدمة الهوية تقبل الجلسة الحالية.
ending-why-unreachable = تعذر تجديدها: خدمة الهوية لا تستجيب.
ending-stage-tenMinutes = تنتهي جلستك خلال عشر دقائق
ending-stage-fiveMinutes = تنتهي جلستك خلال خمس دقائق
ending-stage-lastMinute = تنتهي جلستك خلال دقيقة
ending-ends = تنتهي جلستك بعد { $time }.
ending-endsNow = تنتهي جلستك الآن.
ending-onCall = مكالمتك مستمرة.
ending-signInAgain = تسجيل الدخول الآن
