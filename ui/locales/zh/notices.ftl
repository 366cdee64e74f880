### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = 提示
notice-dismiss = 关闭

notice-settingsUnavailable = 您的设置无法保存在此计算机上。
    .todo = 一切功能正常。下次需要重新输入您的名称。
notice-keychainUnavailable = 此计算机的凭据存储已锁定或不存在。
    .todo = 一切功能正常。重新启动后需要再次登录。
notice-historyNotKept-disk = 无法保存历史记录：磁盘已满或没有响应。
    .todo = 通话功能正常。如果 Aplomb 停止运行，历史记录将丢失。
notice-historyNotKept-newer = 此计算机上的历史记录由更新版本的 Aplomb 保存。
    .todo = 通话功能正常。此版本使用自己的新历史记录，且不会保存。
notice-historyNotKept-unreadable = 无法读取之前的历史记录。
    .todo = 通话功能正常，并已开始新的历史记录。
notice-failoverRefused = 如果此服务器发生故障，Aplomb 不会切换：{ $host } 不是您组织的服务器。
    .todo = Finesse 将该服务器指定为另一个服务器。请告知 IT 部门。
notice-moved = 已于 { $time } 切换到 { $server }。
    .todo = 无需操作。
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = 您的状态已于 { $time } 被更改。
    .todo = { $code ->
        [none] 如果不正确，请在此处更改状态。
       *[other] 原因 { $code }。如果不正确，请在此处更改状态。
    }
notice-changed-reason = 您的状态已于 { $time } 被更改：{ $reason }。
    .todo = { $code ->
        [none] 如果不正确，请在此处更改状态。
       *[other] 原因 { $code }。如果不正确，请在此处更改状态。
    }
notice-late = 发生故障的服务器延迟至 { $time } 才更改您的状态。
    .todo = { $code ->
        [none] 这与先前的故障有关。
       *[other] 原因 { $code }。这与先前的故障有关。
    }
notice-late-reason = 发生故障的服务器延迟至 { $time } 才更改您的状态：{ $reason }。
    .todo = { $code ->
        [none] 这与先前的故障有关。
       *[other] 原因 { $code }。这与先前的故障有关。
    }
notice-signedOut = Finesse 已将您注销。
    .todo = 请重新登录，或询问您的主管。
notice-signedOut-reason = Finesse 已将您注销：{ $reason }。
    .todo = 请重新登录，或询问您的主管。
notice-signOutFollows = 由于连接中断，Finesse 将在此通话后将您注销。
    .todo = 这不是您的操作造成的。之后请重新登录。
notice-mobileAgentForgotten = 发生故障后，Finesse 不再保有您的电话号码。
    .todo = 来电可能无法转到您的电话。请注销，然后以移动座席身份重新登录。
notice-leftNotReady =
    { $minutes ->
       *[other] 您处于未就绪状态已有 { $minutes } 分钟。
    }
    .todo = 可以再次接听来电时，请设为就绪。
notice-leftInWrapUp =
    { $minutes ->
       *[other] 您处于话后处理状态已有 { $minutes } 分钟。
    }
    .todo = 处理完毕后，请完成话后处理。
notice-lateRefusal = Finesse 最终拒绝了先前的请求。
    .todo = 工作台显示的是当前状态。
    .why = { $why } 工作台显示的是当前状态。

notice-doNotDisturb = 此计算机的勿扰模式已开启。
    .todo = 来电只会在此窗口和您的话机上振铃。
