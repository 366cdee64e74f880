### Machine draft, not yet reviewed by a native speaker.
### The connection to Finesse, and the end of a sign-in.

# Why the desk waits before it connects again.
link-why-unreachable = Finesse に接続できません
link-why-outOfService = Finesse は停止中です
link-why-refused = Finesse が接続を終了しました
link-why-silent = Finesse が応答しません

link-transport-webSocket = WebSocket
link-transport-bosh = BOSH (HTTP リクエスト)
link-transport-tcp = TCP (TLS)

# The state of the connection, for Diagnostics.
link-state-idle = 未接続 (接続は不要)
link-state-connecting = 接続中 ({ $attempt } 回目)
link-state-online = 接続済み
# $why: one of link-why-….
link-state-waiting = { $why }。{ $attempt } 回目の試行を待機中
link-state-signInNeeded = 再サインイン待ち
link-state-takenOver = 別の場所からの接続に置き換えられました

# The line at the top of the desk. $time: a length of time.
link-connecting = Finesse に接続中…
link-reconnecting = { $server } に再接続中 ({ $time })
link-outOfService = { $server } は停止中です ({ $time })
link-lost = Finesse に再接続中
link-next = 次の試行まで { $time }
link-nextNow = 接続中
# Stands behind the line about the connection.
link-unharmed = — 通話に影響はありません。保留と終了は電話機で行ってください。
link-stillRings = — 着信は引き続き電話機で鳴ります。この画面の内容は古い可能性があります。
link-onCall = 通話に影響はありません。保留と終了は電話機で行ってください。
link-idle = 着信は引き続き電話機で鳴ります。この画面の内容は古い可能性があります。
link-tryNow = 今すぐ試す
link-signInNeeded = 最新の情報を受け取るには、Finesse への再サインインが必要です。
link-takenOver = 別の場所から接続されました。ここの表示は更新されません。
link-takeBack = ここで続ける
link-back = Finesse に再接続しました

# The sign-in is over.
expired-refreshTokenEnded = サインインの有効期間が終了しました。
expired-refused = アイデンティティサービスが現在のサインインを受け付けなくなりました。
expired-unreachable = サインインを期限までに更新できませんでした。
expired-onCall = 通話は続いています。再サインインすると、ボタンをまた使えるようになります。
expired-idle = 再サインインすると、ボタンをまた使えるようになります。
expired-signInAgain = 再サインイン
expired-signingIn = サインインウィンドウを待っています…

# The sign-in will end.
ending-why-refreshTokenEnded = 会社の規定により、それまでに再サインインが必要です。
ending-why-refused = アイデンティティサービスが現在のサインインを受け付けなくなりました。
ending-why-unreachable = 更新できませんでした。アイデンティティサービスが応答しません。
ending-stage-tenMinutes = サインインはあと 10 分以内に終了します
ending-stage-fiveMinutes = サインインはあと 5 分以内に終了します
ending-stage-lastMinute = サインインはあと 1 分以内に終了します
ending-ends = サインインの終了まで { $time } です。
ending-endsNow = サインインがまもなく終了します。
ending-onCall = 通話は続きます。
ending-signInAgain = 今すぐ再サインイン
