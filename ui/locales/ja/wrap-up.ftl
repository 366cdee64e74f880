### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

wrapUp-left = で終了
wrapUp-elapsed = 経過
wrapUp-search = 理由を検索
wrapUp-reasons = 後処理理由
wrapUp-noneFound = 「{ $typed }」を含む理由はありません。
wrapUp-needed = Finesse では、次に進む前に理由の選択が必要です。
wrapUp-ready = 完了、受信可
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = 完了、{ $next }
wrapUp-notReady = 受信不可
wrapUp-saving = 保存中…
wrapUp-finishing = Finesse を待っています…
