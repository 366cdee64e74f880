### Machine draft, not yet reviewed by a native speaker.
### Calls of outbound campaigns: their keys and the reservation.

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
