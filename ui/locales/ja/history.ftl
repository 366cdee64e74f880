### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = 最近の通話
history-none = 終了した通話が、サインアウトするまでここに表示されます。
history-again = { $number } をダイヤル欄に入力
# Times of a call, as minutes and seconds.
history-rang = 呼び出し { $time }
history-wrapped-up = 後処理 { $time }
history-in = 着信
history-out = 発信
