### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = فحص { $server } بواسطة Aplomb { $version }
doctor-why = السبب
doctor-advice = الإجراء
doctor-detail = النص
doctor-code = الرمز
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = تعذرت كتابة ملف الدعم في { $path }: { $why }
doctor-bundle-unpacked = تعذر إنشاء ملف الدعم: { $why }
doctor-noDisplay = لا توجد شاشة في هذه الجلسة، فلا يمكن فتح أي نافذة. شغّل البرنامج في جلسة سطح مكتب؛ الأمران `aplomb doctor` و`aplomb support-bundle` لا يحتاجان إليها
