### Machine draft, not yet reviewed by a native speaker.
### Contacts from the phone books of the contact centre.

contacts-title = جهات الاتصال
contacts-search = البحث في جهات الاتصال
contacts-hint = اسم أو رقم أو وصف
contacts-list = جهات الاتصال المطابقة
# In a field that takes a number or finds one.
contacts-field-hint = اسم أو رقم
# What is offered below a field for a number.
contacts-suggestions = اقتراحات
contacts-loading = جارٍ قراءة دفاتر الهاتف…
contacts-none-configured = لم تُعدّ جهات اتصال لفريقك.
contacts-failed = تعذرت قراءة دفاتر الهاتف.
    .todo = لا تتأثر المكالمات.
contacts-again = إعادة المحاولة
contacts-cut = ليست كل جهات الاتصال هنا.
    .todo = { $count ->
    [zero] لم تمكن قراءة أي جهة اتصال.
    [one] أمكنت قراءة جهة اتصال واحدة فقط.
    [two] أمكنت قراءة جهتي اتصال فقط.
    [few] أمكنت قراءة { $count } جهات اتصال فقط.
    [many] أمكنت قراءة { $count } جهة اتصال فقط.
   *[other] أمكنت قراءة { $count } جهة اتصال فقط.
}
contacts-no-match = لا توجد جهة اتصال تطابق «{ $typed }».
# Below the list. $shown: how many of them stand above; $total: how many there are.
contacts-more = { $shown } من { $total }. اكتب المزيد لتضييق النتائج.
contacts-no-name = بلا اسم
contacts-no-number = بلا رقم
contacts-recent = مكالمة أخيرة
# What a row does, shown when the pointer rests. $number: as it will be dialled.
contacts-call = الاتصال بـ { $number }
contacts-favourite = مفضلة: { $name }
# What the keys do, above the list; $enter, $shift: as they are written on the keyboard.
contacts-keys-call = { $enter } للاتصال.
contacts-keys-consult = { $enter } للاتصال، { $shift } { $enter } للاستشارة.
