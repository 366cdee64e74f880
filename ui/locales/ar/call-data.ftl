### Machine draft, not yet reviewed by a native speaker.
### The data of a call, and how it is changed.

# What the layout of the contact centre does not name.
call-data-rest = بيانات أخرى للمكالمة
call-data-find = البحث في بيانات المكالمة
call-data-noneFound = لا يوجد ما يحتوي على «{ $typed }».
# Stands where a value is empty that the agent may fill in.
call-data-empty = فارغ
call-data-masked = أخفته مؤسستك
call-data-edit = تغيير { $label }
call-data-save = حفظ
call-data-cancel = عدم التغيير
call-data-saving = جارٍ الحفظ…
# Both are numbers of bytes: a letter with an accent takes two.
call-data-bytes = { $used } من { $most } بايت
call-data-tooLong = { $over ->
        [zero] لا زيادة في الطول
        [one] أطول من المسموح ببايت واحد
        [two] أطول من المسموح ببايتين
        [few] أطول من المسموح بمقدار { $over } بايتات
        [many] أطول من المسموح بمقدار { $over } بايت
       *[other] أطول من المسموح بمقدار { $over } بايت
    }
# The value was changed by someone else while the agent was typing.
call-data-meanwhile = القيمة الآن: { $value }
call-data-meanwhile-empty = القيمة الآن فارغة.
