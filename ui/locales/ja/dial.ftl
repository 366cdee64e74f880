### Machine draft, not yet reviewed by a native speaker.
### The dial field.

dial-title = 電話をかける
dial-hint = 番号を入力または貼り付け
dial-dial = 発信
dial-dialling = 発信中…
# Below the field, when what is dialled is not exactly what was typed.
dial-will = { $number } に発信します
dial-will-extension = 末尾の内線番号を除いて { $number } に発信します
dial-will-trunkZero = (0) を除いて { $number } に発信します
# $rest: what stands behind the pause.
dial-will-pause = { $number } に発信します。ポーズ以降は除きます: { $rest }
dial-letters = 文字はダイヤルできません。数字を入力してください。
dial-sign = 「{ $sign }」はダイヤルできません。削除してください。
dial-several = 番号が複数あります。発信する番号だけを残してください。
dial-tooLong = 番号は { $most } 桁までです。
dial-own = 自分の内線番号です。
dial-onCall = この番号はすでに通話に参加しています。
dial-notNow = 現在は発信できません。
dial-endFailed = 失敗した通話を終了してから、もう一度発信してください。
