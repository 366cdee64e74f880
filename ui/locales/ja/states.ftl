### Machine draft, not yet reviewed by a native speaker.
### States of the agent. “Ready” and “Not Ready” are names of Finesse.

state-LOGOUT = サインアウト済み
    .meaning = Finesse ではサインアウトの状態です。
state-LOGIN = サインイン中
    .meaning = Finesse にサインインしています。
state-NOT_READY = 受信不可
    .meaning = キューからの通話は届きません。
state-READY = 受信可
    .meaning = 次の通話を待っています。
state-RESERVED = 予約済み
    .meaning = まもなく通話が届きます。
state-RESERVED_OUTBOUND = 予約済み
    .meaning = まもなくダイヤラーが通話をつなぎます。
state-RESERVED_OUTBOUND_PREVIEW = プレビュー
    .meaning = ダイヤラーからの通話の内容を確認できます。
state-TALKING = 通話中
    .meaning = 通話しています。
state-HOLD = 保留中
    .meaning = 通話は保留になっています。
state-WORK = 後処理
    .meaning = この後、受信不可になります。
state-WORK_READY = 後処理
    .meaning = この後、受信可になります。
state-UNKNOWN = 不明
    .meaning = Finesse から状態が通知されていません。

# $next: the state, or the reason for Not Ready, that follows the call or its wrap-up.
state-then-call = この通話の後: { $next }
state-then-wrapUp = 後処理の後: { $next }
# $state: one of the states above; $reason: a label that the contact centre chose.
state-reason = { $state }: { $reason }

state-role-agent = エージェント
state-role-supervisor = スーパーバイザー

state-change = 状態を変更
state-choose = 状態の変更
state-afterThisCall = この通話の後
state-signOut = サインアウト
state-lastKnown = 最終確認時点
state-waiting = Finesse を待っています…
state-none = 現在は状態を変更できません。
state-none-offline = Finesse との接続が切れています。接続が回復すると、状態を変更できます。
state-calls = 着信は内線番号 { $extension } で鳴ります。
state-goReady = 受信可にする
