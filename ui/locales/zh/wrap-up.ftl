### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

wrapUp-left = 后结束
wrapUp-elapsed = 话后处理中
wrapUp-search = 查找原因
wrapUp-reasons = 话后处理原因
wrapUp-noneFound = 没有包含“{ $typed }”的原因。
wrapUp-needed = Finesse 要求先选择原因，然后才能继续。
wrapUp-ready = 完成，就绪
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = 完成，{ $next }
wrapUp-notReady = 未就绪
wrapUp-saving = 正在保存…
wrapUp-finishing = 正在等待 Finesse…
