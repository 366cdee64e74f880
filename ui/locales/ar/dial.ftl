### Machine draft, not yet reviewed by a native speaker.
### The dial field.

dial-title = الاتصال برقم
dial-hint = اكتب رقمًا أو ألصقه
dial-dial = اتصال
dial-dialling = جارٍ الاتصال…
# Below the field, when what is dialled is not exactly what was typed.
dial-will = سيُطلب الرقم { $number }
dial-will-extension = سيُطلب الرقم { $number } دون الرقم الداخلي بعده
dial-will-trunkZero = سيُطلب الرقم { $number } دون (0)
# $rest: what stands behind the pause.
dial-will-pause = سيُطلب الرقم { $number }. حُذف ما بعد التوقف: { $rest }
dial-letters = لا يمكن طلب الحروف. اكتب الأرقام.
dial-sign = لا يمكن طلب العلامة «{ $sign }». احذفها.
dial-several = هذا أكثر من رقم واحد. أبقِ الرقم المطلوب.
dial-tooLong = الحد الأقصى لعدد خانات الرقم: { $most }.
dial-own = هذا رقمك الداخلي.
dial-onCall = هذا الرقم في المكالمة بالفعل.
dial-notNow = لا يمكنك بدء مكالمة الآن.
dial-endFailed = أنهِ المكالمة المتعذرة أولًا، ثم اتصل مجددًا.
