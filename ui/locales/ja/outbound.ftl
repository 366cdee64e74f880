### Machine draft, not yet reviewed by a native speaker.
### Calls of outbound campaigns: the reservation, what the call was, and the callback.

# Buttons, and what they say while their result is awaited.
call-action-ACCEPT = 受諾
    .awaited = 受諾中…
call-action-REJECT = 拒否
    .awaited = 拒否中…
call-action-CLOSE = クローズ
    .awaited = クローズ中…
call-action-RECLASSIFY = 結果
    .awaited = 保存中…
call-action-UPDATE_SCHEDULED_CALLBACK = コールバック
    .awaited = 予約中…
call-action-CANCEL_SCHEDULED_CALLBACK = コールバックを取り消す
    .awaited = 取り消し中…

# How a campaign dials.
outbound-kind-preview = プレビュー
outbound-kind-directPreview = ダイレクトプレビュー
outbound-kind-callbackPreview = コールバック
outbound-kind-personalCallback = パーソナルコールバック
outbound-kind-progressive = プログレッシブ
outbound-kind-predictive = プレディクティブ
outbound-kind-other = キャンペーン通話

# Names the kind and the campaign in one line. $kind: one of the messages above; $campaign: a name that the contact centre chose.
outbound-of = { $kind }: { $campaign }

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

# The reservation of an agent: the headline where Finesse says no number, and what stands below it.
outbound-reservation = キャンペーンの顧客
outbound-reserved = 自分に割り当てられました。電話はまだつながっていません。
outbound-accepted = 受諾しました。顧客に発信しています。
outbound-offline = Finesse との接続が切れています。接続が回復すると、回答できます。
outbound-answers = この顧客への対応
outbound-reject-about = この顧客は、キャンペーンで再び割り当てられることがあります。
outbound-close-about = この顧客を今後は割り当てません。
# Announced when an agent is reserved. $kind: how the campaign dials; $customer: a number, or “none”.
outbound-announced = { $customer ->
    [none] { $kind }。キャンペーンの顧客が割り当てられました。回答してください。
   *[other] { $kind }。キャンペーンの顧客 { $customer } が割り当てられました。回答してください。
}

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
