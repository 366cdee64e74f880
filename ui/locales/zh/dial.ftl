### Machine draft, not yet reviewed by a native speaker.
### The dial field.

dial-title = 拨打电话
dial-hint = 输入或粘贴号码
dial-dial = 拨打
dial-dialling = 正在呼叫…
# Below the field, when what is dialled is not exactly what was typed.
dial-will = 将拨打 { $number }
dial-will-extension = 将拨打 { $number }，不含后面的分机号
dial-will-trunkZero = 将拨打 { $number }，不含 (0)
# $rest: what stands behind the pause.
dial-will-pause = 将拨打 { $number }。暂停符之后的内容已略去：{ $rest }
dial-letters = 无法拨打字母。请输入数字。
dial-sign = 无法拨打“{ $sign }”。请将其删除。
dial-several = 这里有多个号码。请只保留要拨打的号码。
dial-tooLong = 号码最多 { $most } 位。
dial-own = 这是您自己的分机号。
dial-onCall = 此号码已在通话中。
dial-notNow = 您现在无法拨打电话。
dial-endFailed = 请先挂断失败的呼叫，再重新拨打。
