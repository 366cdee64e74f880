### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift.

history-title = 最近の通話
history-none = 終了した通話が、サインアウトするまでここに表示されます。
history-again = { $number } をダイヤル欄に入力
# Times of a call, as minutes and seconds.
history-rang = 呼び出し { $time }
# The conversation without hold.
history-talk = 通話 { $time }
history-held = 保留 { $time }
history-wrapped-up = 後処理 { $time }
# Said by a screen reader before the caller and the queue.
history-in = 着信
history-out = 発信
history-open = 履歴を検索
