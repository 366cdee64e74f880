### Machine draft, not yet reviewed by a native speaker.
### Calls of outbound campaigns: their keys and the reservation.

# Buttons, and what they say while their result is awaited.
call-action-ACCEPT = قبول
    .awaited = جارٍ القبول…
call-action-REJECT = رفض
    .awaited = جارٍ الرفض…
call-action-CLOSE = إغلاق
    .awaited = جارٍ الإغلاق…
call-action-RECLASSIFY = النتيجة
    .awaited = جارٍ الحفظ…
call-action-UPDATE_SCHEDULED_CALLBACK = معاودة الاتصال
    .awaited = جارٍ تحديد الموعد…
call-action-CANCEL_SCHEDULED_CALLBACK = إلغاء معاودة الاتصال
    .awaited = جارٍ الإلغاء…

# How a campaign dials.
outbound-kind-preview = معاينة
outbound-kind-directPreview = معاينة مباشرة
outbound-kind-callbackPreview = معاودة اتصال
outbound-kind-personalCallback = معاودة اتصال شخصية
outbound-kind-progressive = اتصال تدريجي
outbound-kind-predictive = اتصال تنبؤي
outbound-kind-other = مكالمة حملة

# Names the kind and the campaign in one line. $kind: one of the messages above; $campaign: a name that the contact centre chose.
outbound-of = { $kind }: { $campaign }

# The reservation of an agent: the headline where Finesse says no number, and what stands below it.
outbound-reservation = عميل حملة
outbound-reserved = محجوز لك. لا أحد على الخط بعد.
outbound-accepted = تم القبول. جارٍ الاتصال بالعميل.
outbound-offline = الاتصال بـ Finesse مقطوع. يمكنك الاختيار بعد عودته.
outbound-answers = ما يُفعل بهذا العميل
outbound-reject-about = قد تعرض الحملة هذا العميل مجددًا.
outbound-close-about = عدم عرض هذا العميل مجددًا.
# Announced when an agent is reserved. $kind: how the campaign dials; $customer: a number, or “none”.
outbound-announced = { $customer ->
    [none] { $kind }. عميل حملة في انتظار قرارك.
   *[other] { $kind }. عميل الحملة { $customer } في انتظار قرارك.
}
