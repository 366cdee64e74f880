### Machine draft, not yet reviewed by a native speaker.
### The question what closing the window means.

closing-title = 要关闭 Aplomb 吗？
closing-about = 关闭此窗口后，您在 Finesse 中仍保持登录。您的话机仍可能有来电振铃。
closing-about-call = 您正在通话。关闭此窗口后，通话会在话机上继续。
closing-stay = 不关闭
    .meaning = 窗口保持打开。
closing-keepInTray = 保留在托盘中
    .meaning = Aplomb 继续运行。您的状态不变，来电时会通知您。
closing-notReady = 设为未就绪并关闭
    .meaning = 您不会收到队列中的来电。您在 Finesse 中仍保持登录。
    .meaning-call = 通话后转为未就绪。您在 Finesse 中仍保持登录。
closing-signOut = 注销并关闭
    .meaning = 您将从 Finesse 注销。
    .meaning-rest = 您在当前状态下无法注销。
closing-reason = 原因
closing-remember = 始终执行此操作，不再询问
closing-managed = 由您的组织设置。
