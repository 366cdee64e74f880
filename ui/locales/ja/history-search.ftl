### Machine draft, not yet reviewed by a native speaker.
### The whole history with its search.

history-find = 番号、キュー、理由
history-kind = 表示
history-kind-all = すべて
history-kind-missed = 不在着信
history-kind-calls = 通話
history-kind-states = 状態
history-nothing = 一致する履歴はありません。
history-found = { $count } 件
history-older = 以前の履歴を表示
history-reading = 検索中…
history-call-back = かけ直す
history-reason = 理由: { $reason }
history-day = { $day }
# In place of how long a state lasted.
history-end-unseen = 終了未確認
# A file with a table, which a spreadsheet opens.
history-save = 表として保存
history-saving = 保存中…
history-saved = 表を保存しました。
    .todo = 上の一覧の履歴が、画面に見えていないものも含めて保存されています。自分だけが読める場所に保管してください。
