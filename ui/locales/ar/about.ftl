### Machine draft, not yet reviewed by a native speaker.
### The sheet About.

about-close = إغلاق
about-licence = برنامج حر بموجب ترخيص Apache License 2.0.
about-libraries = المكتبات
about-about = يحتوي Aplomb على مكتبات من مؤلفين آخرين، لكل منها ترخيصها الخاص. النصوص الكاملة في الملف licences.txt المثبت مع البرنامج.
about-reading = جارٍ قراءة القائمة…
about-find = بحث بالاسم أو الترخيص
about-none = لا توجد مكتبة مطابقة.
about-some = { $shown } من { $all }
about-all = { $all ->
    [zero] لا توجد مكتبات
    [one] مكتبة واحدة في جميع الأنظمة معًا
    [two] مكتبتان في جميع الأنظمة معًا
    [few] { $all } مكتبات في جميع الأنظمة معًا
    [many] { $all } مكتبة في جميع الأنظمة معًا
   *[other] { $all } مكتبة في جميع الأنظمة معًا
}

# How this version stands to the latest one; $version is its number.
about-version-current = هذا هو أحدث إصدار.
about-version-newer = يتوفر الإصدار { $version }. يثبّته قسم تقنية المعلومات لديك.
about-version-vulnerable = في هذا الإصدار مشكلة أمنية معروفة يحلها الإصدار { $version }. اطلب من قسم تقنية المعلومات تثبيته.
about-version-unknown = لا يُعرف حاليًا ما إذا كان هناك إصدار أحدث.
