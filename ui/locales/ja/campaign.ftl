### Machine draft, not yet reviewed by a native speaker.
### What the call of a campaign was, and the callback for its customer.

# What Finesse says of the call (BAStatus), where it is more than the kind.
outbound-status-transferred = 転送済み
outbound-status-conferenced = 会議中
outbound-status-blended = ブレンド
# Any other word of Finesse.
outbound-status-word = { $word }

outbound-status = ステータス
outbound-classified = 結果
outbound-callback = コールバック
# $time: a date and a time of day; $number: a telephone number.
outbound-callback-at = { $time } (顧客の時刻)
outbound-callback-to = { $time } (顧客の時刻)、{ $number }
outbound-callback-unreadable = 予約済みです。日時は Finesse から通知されていません。

# What an agent makes of the call.
outbound-class-voice = 人が応答
outbound-class-fax = ファクス
outbound-class-answeringMachine = 留守番電話
outbound-class-invalid = 番号なし
outbound-class-busy = 話し中
outbound-class-doNotCall = 発信禁止
outbound-reclassify-title = 通話の結果
outbound-tools = キャンペーンの操作

# The sheet with which a callback is scheduled.
callback-title = コールバック
callback-about = 対象: { $customer }
callback-day = 日付
callback-date = { $date }
callback-previous = 前の月
callback-next = 次の月
callback-time = 時刻 (例: 14:30)
callback-number = 発信先の番号
callback-number-hint = 番号を入力しない場合は、顧客の通常の番号に発信します。
callback-schedule = 予約
    .awaited = 予約中…
callback-change = 変更
    .awaited = 変更中…
callback-cancel = コールバックを取り消す
    .awaited = 取り消し中…
# $customer and $agent: a day and a time of day.
callback-both = 顧客: { $customer }。自分: { $agent }。
# $time: a day and a time of day.
callback-customer = { $time } (顧客の現地時刻)。
callback-twice = 時計が戻るため、この時刻は 2 回あります。1 回目の時刻とみなします。
callback-changes = それまでに夏時間の切り替えがあります。顧客の時刻が 1 時間ずれることがあります。
callback-zone-unknown = 顧客のタイムゾーンが不明です。顧客の現地時刻を選択してください。
callback-past = 顧客の現地時刻では、すでに過ぎています。
callback-no-such-time = 時計が進むため、この時刻は存在しません。
callback-malformed = 時刻を入力してください (例: 14:30)。
callback-not-now = 現在、この通話ではコールバックを予約できません。入力した内容は残っています。
callback-over = 通話は終了しました。ここではコールバックを予約できなくなりました。
callback-offline = Finesse との接続が切れています。入力した内容は残っています。
