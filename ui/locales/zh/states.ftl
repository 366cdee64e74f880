### Machine draft, not yet reviewed by a native speaker.
### States of the agent. “Ready” and “Not Ready” are names of Finesse.

state-LOGOUT = 已注销
    .meaning = Finesse 显示您已注销。
state-LOGIN = 正在登录
    .meaning = Finesse 正在为您登录。
state-NOT_READY = 未就绪
    .meaning = 您不会收到队列中的来电。
state-READY = 就绪
    .meaning = 正在等待下一个来电。
state-RESERVED = 已预留
    .meaning = 有来电正在转到您这里。
state-RESERVED_OUTBOUND = 已预留
    .meaning = 拨号器即将接通一个通话。
state-RESERVED_OUTBOUND_PREVIEW = 预览
    .meaning = 拨号器有一个通话供您查看。
state-TALKING = 通话中
    .meaning = 您正在通话。
state-HOLD = 保持中
    .meaning = 您的通话处于保持状态。
state-WORK = 话后处理
    .meaning = 之后转为未就绪。
state-WORK_READY = 话后处理
    .meaning = 之后转为就绪。
state-UNKNOWN = 未知
    .meaning = Finesse 没有说明您处于哪种状态。

# $next: the state, or the reason for Not Ready, that follows the call or its wrap-up.
state-then-call = 此通话后：{ $next }
state-then-wrapUp = 话后处理后：{ $next }
# $state: one of the states above; $reason: a label that the contact centre chose.
state-reason = { $state }：{ $reason }

state-role-agent = 座席
state-role-supervisor = 主管

state-change = 更改状态
state-choose = 更改您的状态
state-afterThisCall = 此通话后
state-signOut = 注销
state-lastKnown = 最后已知
state-waiting = 正在等待 Finesse…
state-none = 您现在无法更改状态。
state-none-offline = 与 Finesse 的连接已断开。恢复后即可更改状态。
state-calls = 来电会在分机 { $extension } 上振铃。
state-goReady = 设为就绪
