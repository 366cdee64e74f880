### Machine draft, not yet reviewed by a native speaker.
### Notifications of the system, and the icon in the tray. Only the program shows these; they are short, because a notification has little room.

# $caller: a number or a name.
toast-call = { $caller } からの着信
toast-call-hidden = 番号非通知の着信
# $queue: the name of a queue.
toast-call-queue = キュー: { $queue }
# $label and $value: call data, chosen by the contact centre.
toast-call-variable = { $label }: { $value }
toast-call-offline = Finesse との接続が切れています。電話機で応答してください。
toast-call-refused = 応答できませんでした。もう一度試すか、電話機で応答してください。

toast-answer = 応答
toast-notReady = この通話の後、受信不可
# $reason: why, a label that the contact centre chose.
toast-notReady-reason = この通話の後、受信不可: { $reason }
toast-ready = 受信可にする
toast-signInAgain = 再サインイン
toast-open = Aplomb を開く

toast-refused = 状態は変更されませんでした
toast-refused-line = Finesse が変更を受け付けませんでした。理由は Aplomb を開いて確認してください。

alarm-phone = 電話機を利用できません
alarm-phone-line = 通話は届きません。電話機のケーブルを確認するか、管理者に問い合わせてください。
alarm-missedCall = 着信に応答しなかったため、受信不可になりました
alarm-missedCall-line = 通話を受けられるようになったら、受信可にしてください。
alarm-notReady = Finesse によって受信不可になりました
alarm-notReady-line = 理由は Aplomb を開いて確認してください。
alarm-signedOut = Finesse によってサインアウトされました
alarm-signedOut-line = 通話は届きません。Aplomb を開いて再サインインしてください。
alarm-leftNotReady = { $minutes ->
   *[other] 受信不可のまま { $minutes } 分が経過
}
alarm-leftInWrapUp = { $minutes ->
   *[other] 後処理のまま { $minutes } 分が経過
}
alarm-leftInState-line = 通話を受けられるようになったら、受信可にしてください。
alarm-signIn = サインインはあと 5 分で終了します
alarm-signIn-lastMinute = サインインはあと 1 分で終了します
alarm-signedOutSoon = サインインが終了しました
alarm-signIn-line = 操作を続けるには再サインインしてください。その間も通話は続きます。

# $state: the state, with its reason where there is one; $time: how long it has lasted.
tray-state = Aplomb: { $state }、{ $time }
tray-state-doNotDisturb = Aplomb: { $state }、{ $time }。応答不可モードがオンのため、着信音は鳴りません。
tray-offline = Aplomb: 接続なし。最終確認時点: { $state }
tray-expired = Aplomb: サインインが終了しました
tray-signedOut = Aplomb: サインアウト済み
tray-minutes = { $minutes } 分
tray-hours = { $hours } 時間 { $minutes } 分
# $caller: a number or a name.
tray-answer = { $caller } に応答
tray-open = Aplomb を開く
tray-compactBar = コンパクトバー
tray-close = Aplomb を閉じる…
# $reason: a label that the contact centre chose.
tray-reason = { $reason }
tray-more = その他…
