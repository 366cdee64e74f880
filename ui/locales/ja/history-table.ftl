### Machine draft, not yet reviewed by a native speaker.
### The table that is saved for a spreadsheet: the names of its columns, and what stands in them.

history-table-kind = 種類
history-table-began = 開始
history-table-ended = 終了
history-table-number = 番号
history-table-queue = キュー
history-table-type = 通話タイプ
history-table-result = 結果
history-table-ring = 呼び出し時間 (秒)
history-table-talk = 通話時間 (秒)
history-table-hold = 保留時間 (秒)
history-table-wrapUp = 後処理時間 (秒)
history-table-reasons = 理由
history-table-incoming = 着信
history-table-outgoing = 発信
history-table-state = 状態
history-table-talked = 通話済み
history-table-missed = 不在着信
history-table-notReached = つながらず
history-table-unseen = 終了未確認
