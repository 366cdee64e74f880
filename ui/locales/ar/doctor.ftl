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

# A list, piece by piece; $first: what stands in it so far; $next: one more.
doctor-list = { $first }، { $next }
# A number with digits behind the decimal separator.
doctor-decimal = { $whole }.{ $fraction }

# Details of a finding, where no one else said anything. $subject, $issuer: names in a certificate.
doctor-detail-certificate = صاحب الشهادة { $subject }؛ المُصدر { $issuer }
# $kind: UCCE or UCCX, or “none” if the node does not say it; $first, $second: names of nodes.
doctor-detail-nodes = { $kind ->
    [none] العقدتان { $first } و{ $second }
   *[other] { $kind }، العقدتان { $first } و{ $second }
}
doctor-detail-noNode = لا شيء
doctor-detail-noAnswer = لا رد
doctor-detail-plain = لا تتوفر طريقة PLAIN
doctor-detail-address = يُشار إليه بعنوان وليس باسم
doctor-detail-noFolder = لا يحدد النظام مجلدًا له
doctor-detail-wrongKind = قيمة من نوع خاطئ
doctor-detail-noJson = ليس بتنسيق JSON
# $what: one of the two above.
doctor-detail-place = { $what }، السطر { $line }، العمود { $column }
