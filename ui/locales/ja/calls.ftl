### Machine draft, not yet reviewed by a native speaker.
### Calls, and who is on them. A call is a dialog in the words of Finesse.

# The headline of a call's card.
call-phase-ringing = 着信
call-phase-offHook = オフフック
call-phase-dialling = 発信中
call-phase-talking = 通話中
call-phase-held = 保留中
call-phase-failed = 発信失敗
call-phase-wrapUp = 後処理
call-phase-ended = 通話終了
call-phase-reserved = キャンペーン用に予約済み

# Why a call did not get through.
call-failure-busy = 相手は話し中です。
call-failure-badDestination = この番号は使われていません。
call-failure-deviceNotAvailable = 電話機または回線を利用できません。
call-failure-other = 電話がつながりませんでした。

# Buttons, and what they say while their result is awaited.
call-action-ANSWER = 応答
    .awaited = 応答中…
call-action-HOLD = 保留
    .awaited = 保留にしています…
call-action-RETRIEVE = 保留解除
    .awaited = 解除中…
call-action-DROP = 終了
    .awaited = 終了中…
call-action-CONSULT_CALL = コンサルト
    .awaited = 発信中…
call-action-CONFERENCE = 会議
    .awaited = 接続中…
call-action-TRANSFER = 転送
    .awaited = 転送中…
call-action-TRANSFER_SST = 転送
    .awaited = 転送中…
call-action-SEND_DTMF = キーパッド
    .awaited = 送信中…
call-action-PARTICIPANT_DROP = 外す
    .awaited = 外しています…
call-action-START_RECORDING = 録音
    .awaited = 開始中…
call-action-UPDATE_CALL_DATA = 後処理理由
    .awaited = 保存中…

# What someone on a call is doing; stands behind the name or number.
call-leg-dialling = 発信中
call-leg-ringing = 呼び出し中
call-leg-active = 通話中
call-leg-held = 保留中
call-leg-failed = 接続できず
call-leg-wrapUp = 後処理中
call-leg-dropped = 退出
call-leg-unknown = 不明
# $who: a name or number; $leg: one of the messages above.
call-leg-of = { $who } ({ $leg })

# How a call of the past ended.
call-ended-talked = 通話済み
call-ended-missed = 不在着信
call-ended-unseen = 終了未確認
call-ended-notReached = つながらず

call-withheld = 番号非通知
call-undialled = 番号未入力
call-you = 自分
# Who hears whom; all of it is read aloud. $people: names and numbers, as a list; “You” is one of them, so no verb depends on them.
call-together = 会話中: { $people }。
# Only one is left. $who: a name, a number or “You”.
call-alone = 通話に残っているのは { $who } だけです。
# $people: for instance “1002 (on hold) and 1003 (ringing)”.
call-away = 会話に参加していない人: { $people }。
# The same where no one is in a conversation.
call-apart = { $people }。
# Somebody on a call, with the number beside the name.
call-name-number = { $name }、{ $number }
# A conference changed. $sentence: who hears whom.
call-joined = 会議になりました。{ $sentence }
call-left = { $who } が通話から退出しました
# A call rings. $caller: a number, or “none” if the caller withholds it.
call-incoming = { $caller ->
    [none] 番号非通知の着信
   *[other] { $caller } からの着信
}
call-incoming-queue = { $caller ->
    [none] 番号非通知の着信、{ $queue }
   *[other] { $caller } からの着信、{ $queue }
}
# A call changed. $phase: its headline; $caller: the other side.
call-changed = { $phase }、{ $caller }
# $cause: one of the messages above.
call-failed = 発信に失敗しました。{ $cause }

call-calls = 通話
# Stands beside the time since the last hold. $time runs.
call-total = 通話合計 { $time }
call-keys = 通話の操作
# Of a call that did not get through.
call-editNumber = 番号を編集
call-dismiss = 閉じる
call-tools = その他の通話操作
# On a key: the reason of the wrap-up, chosen while the call goes on.
call-wrapUp = 後処理
call-wrapUp-reason = 後処理理由
# Instead of Record, once recording was started.
call-recording = 録音中

# A number to consult or to transfer to; opens in the card of the call.
call-consult-title = コンサルト
call-consult-about = コンサルト中、この通話は保留になります。
call-consult-label = コンサルト先の番号
call-consult-go = 発信
call-transfer-title = 転送先と話さずに転送
call-transfer-about = すぐに通話から抜けます。
call-transfer-label = 転送先の番号
call-number-hint = 番号を入力または貼り付け
call-number-held = 通話は保留中です。先に保留を解除してください。

# The keypad.
call-tones-title = キーパッド
call-tones-label = トーンを入力または貼り付け
call-tones-hide = トーンを隠す (カード番号など)
call-tones-show = 以降のトーンを表示
call-tones-held = 通話の保留中はトーンを送信できません。
call-tones-wrong = トーンがあるのは数字、*、# だけです。何も送信されていません。
# $tones: one by one, to be read aloud.
call-tones-sent = { $tones } を送信しました
call-tones-sent-hidden = トーンを { $count } 個送信しました
call-tones-again = 再送信
call-tones-leaveOut = 送信しない
call-tones-key-star = アスタリスク
call-tones-key-hash = シャープ

# The title of the two buttons that make one call of two. $other: the number of the call that is talked on.
call-join = { $other } との通話とつなぐ
call-join-transfer = { $one } と { $other } をつなぎ、通話から抜ける
call-join-conference = { $one }、{ $other } と一緒に話す
# Everyone on a conference, to be read aloud. $sentence: who hears whom.
call-people = 通話の参加者。{ $sentence }
call-remove = { $who } を通話から外す

# A consultation: the call and the one about it, side by side.
consult-title = コンサルト
# The two halves: the call, and the consultation about it, whoever called whom.
consult-first = 最初の通話
consult-second = コンサルト通話
# Names one half, to be read aloud. $part: one of the two messages above.
consult-half = { $part }: { $who }
consult-ways = コンサルトを終える方法
consult-swap = 切り替え
    .awaited = 切り替え中…
consult-back = 戻る
    .awaited = 戻っています…
consult-back-about = { $other } との通話を終了し、{ $one } との通話に戻る
consult-swap-about = 一方の通話を保留にし、もう一方で話す
# $action: one of the buttons above.
consult-of = { $action }: { $who }
# Everyone on one side, as a list.
consult-people = { $people }
call-data = 通話データ
call-data-none = この通話には通話データがありません。
call-data-all = すべての通話データ ({ $count })
call-data-show = 通話データを表示
# $label: the name of a call variable.
call-copy = { $label } をコピー
call-copied = コピーしました
call-close = 閉じる
