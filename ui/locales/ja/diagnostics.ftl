### Machine draft, not yet reviewed by a native speaker.
### Diagnostics. What it lists as “What happened” is in the words of the log, and not here.

diagnostics-close = 閉じる
diagnostics-copy = コピー
diagnostics-copied = コピーしました

connection-title = 接続
connection-state = 状態
connection-server = サーバー
connection-transport = 通信方式
connection-noTransport = なし (未接続)
connection-since = 開始時刻
connection-sinceTime = { $time } ({ $ago } 経過)

times-title = 所要時間
times-pings = Ping
    .none = ping への応答はまだありません。ping は 10 秒ごとに送信されます。
times-accepted = クリックから Finesse の応答まで
    .none = Finesse への要求はまだ送信されていません。
times-shown = 応答から結果まで
    .none = 結果を待った要求はまだありません。
times-ago = { $time } 前
# $median, $worst, $last: lengths of time.
times-range = { $count } 件中、中央値 { $median }、最大 { $worst }
# Read out for the plot. $what: one of the times above; $range: the message above.
times-plot = { $what }: 直近 { $last }、{ $range }

part-link = 接続
part-session = サインイン
part-node = ノード
part-agent = 状態
part-call = 通話
part-request = 要求
part-window = ウィンドウ
transitions-title = 発生した出来事
transitions-show = 表示
transitions-all = すべて
transitions-none = この種類の出来事はまだありません。
# $count: how many older ones there are.
transitions-older = 以前のものを表示 ({ $count })

# How an access token was obtained.
rung-signIn = 会社のページでのサインイン
rung-post = 更新 (POST)
rung-get = 更新 (GET)
rung-silent = 自動取得

token-title = アクセストークン
token-fresh = 有効期限が切れる前に自動的に更新されます。
token-renewing = 更新中: { $rung }
token-over = トークンの有効期限が切れました。再サインインしてください。
token-bar = アクセストークンの有効期間
# $renews and $ends: for instance “in 3:02”.
token-bar-value = 経過時間 { $age }、次回の更新: { $renews }、有効期限: { $ends }
token-age = 経過時間
token-renews = 次回の更新
token-ends = 有効期限
token-in = あと { $time }
token-now = まもなく
token-past = 期限切れ
token-by = 取得方法
token-renewals = これまでの更新回数
token-renewingNow = 更新中
token-notRenewing = いいえ
token-kept = 資格情報ストアへの保存
token-isKept = はい (次回の起動時、サインインは不要)
token-notKept = いいえ (次回の起動時、サインインが必要)
token-refreshEnds = 更新トークンの有効期限
token-guess = サインインの時刻と設定からの推定です。サーバーはこの時刻を報告しません。
token-noRefresh = なし
token-hash = 短縮ハッシュ
token-hash-about = ログに記録されるものと同じです。サインインには使用できません。

password-proof = パスワード
password-proof-what = Finesse パスワードでサインインしています。
    .todo = 有効期限はありません。サインアウトするか Aplomb を閉じるまで、メモリ内にのみ保持されます。
