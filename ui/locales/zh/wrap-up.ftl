### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

# $time runs; it stands in large figures, and the rest of the message beside it.
wrapUp-left = 剩余 { $time }
wrapUp-elapsed = 话后处理 { $time }
wrapUp-search = 查找原因
wrapUp-reasons = 话后处理原因
wrapUp-noneFound = 没有包含“{ $typed }”的原因。
wrapUp-needed = Finesse 要求先选择原因，然后才能继续。
wrapUp-ready = 完成，就绪
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = 完成，{ $next }
wrapUp-notReady = 未就绪
# The button of a list in which the agent chooses the reasons that stand on top.
wrapUp-favourites = 收藏
wrapUp-favourites-reasons = 收藏的话后处理原因
wrapUp-favourites-about = 选择要置顶的原因。
wrapUp-favourites-full = 您已有 { $most } 个收藏。请先移除一个。
wrapUp-favourites-done = 完成
# $reasons: what was chosen so far, as a list.
wrapUp-chosen = 话后处理：{ $reasons }
# All reasons were taken back, perhaps by another agent on the call.
wrapUp-none = 话后处理：无原因
wrapUp-saving = 正在保存…
wrapUp-finishing = 正在等待 Finesse…
