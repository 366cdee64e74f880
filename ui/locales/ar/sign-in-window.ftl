### Machine draft, not yet reviewed by a native speaker.
### What stands around a sign-in page: the title of its window and the strip above it. Only the program contains this file.

# The titles. $host: the server that the page comes from.
window-signIn = تسجيل الدخول
window-signIn-of = تسجيل الدخول – { $host }
window-signIn-further = { $host } – فتحتها صفحة تسجيل الدخول
window-password = كلمة المرور

# The buttons.
strip-reload = إعادة التحميل
strip-cancel = إلغاء
strip-close = إغلاق

# The tooltip of the lock.
strip-secure = الاتصال مشفّر، وهذا الكمبيوتر يثق بالخادم.

# A server, or the proxy on the way, asks for a name and a password.
strip-asks = يطلب { $host } اسمك وكلمة مرورك.
strip-asksAgain = لم يقبل { $host } ذلك. إنه يطلب اسمك وكلمة مرورك مرة أخرى.
strip-name = الاسم
strip-password = كلمة المرور
strip-signIn = تسجيل الدخول
strip-without = المتابعة بدونهما

# A dialog of the page.
strip-answer = إجابتك
strip-ok = موافق
strip-leaves = هل تريد مغادرة هذه الصفحة؟ قد يُفقد ما كتبته.
strip-leave = مغادرة
strip-stay = البقاء

# Messages.
strip-startedAgain = توقفت الصفحة عن العمل وأعيد تشغيلها.
strip-noProgram = لا يفتح Aplomb هنا روابط البريد أو الهاتف أو البرامج الأخرى.
strip-noDownload = لا يحفظ Aplomb الملفات هنا. افتح هذا الرابط في متصفحك.
strip-noWindow = لم يفتح Aplomb نافذة أخرى لهذه الصفحة.
strip-notLoaded = تعذر تحميل هذه الصفحة. أغلق هذه النافذة وحاول مرة أخرى.
strip-notAllowed = لا تسمح مؤسستك بهذه الصفحة أثناء تسجيل الدخول.
