### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

# $time runs; it stands in large figures, and the rest of the message beside it.
wrapUp-left = 残り { $time }
wrapUp-elapsed = { $time } 経過
wrapUp-search = 理由を検索
wrapUp-reasons = 後処理理由
wrapUp-noneFound = 「{ $typed }」を含む理由はありません。
wrapUp-needed = Finesse では、次に進む前に理由の選択が必要です。
wrapUp-ready = 完了、受信可
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = 完了、{ $next }
wrapUp-notReady = 受信不可
# The button of a list in which the agent chooses the reasons that stand on top.
wrapUp-favourites = お気に入り
wrapUp-favourites-reasons = お気に入りの後処理理由
wrapUp-favourites-about = 先頭に表示する理由を選択してください。
wrapUp-favourites-full = お気に入りは { $most } 個あります。先に 1 個を外してください。
wrapUp-favourites-done = 完了
# $reasons: what was chosen so far, as a list.
wrapUp-chosen = 後処理: { $reasons }
# All reasons were taken back, perhaps by another agent on the call.
wrapUp-none = 後処理: 理由なし
wrapUp-saving = 保存中…
wrapUp-finishing = Finesse を待っています…
