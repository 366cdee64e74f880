### Machine draft, not yet reviewed by a native speaker.
### The settings sheet.

settings-close = 关闭
settings-saved-again = 重新保存
settings-not-saved = 此选择已生效，但未能保存。
    .todo = Aplomb 退出后将丢失。请尝试重新保存。

settings-section-look = 显示
settings-section-notifications = 通知
settings-section-computer = 关闭、锁定、启动
settings-section-hotkeys = 全局快捷键

settings-appearance = 外观
settings-appearance-system = 跟随系统
settings-appearance-light = 浅色
settings-appearance-dark = 深色
settings-density = 密度
settings-density-comfortable = 宽松
settings-density-compact = 紧凑
settings-textSize = 文字大小
    .about = 也可使用 Ctrl 和 + 或 −，或者 Ctrl 和鼠标滚轮。
settings-percent = { $number }%
settings-language = 语言
settings-language-system = 跟随系统

settings-toasts = 显示通知
    .about = 在窗口之外显示来电和警报。
    .none = 此计算机没有用于显示通知的服务。
    .plain = 在窗口之外显示来电和警报。此计算机的通知上不显示按钮。
    .doNotDisturb = 勿扰模式已开启：此计算机不会弹出通知。
settings-sound = 播放声音
    .about = 来电铃声，以及您尚未看到的警报的提示音。
    .none = Aplomb 无法在此计算机上播放声音。
settings-try = 试听铃声
settings-volume = 音量
settings-output = 输出设备
settings-output-system = 跟随系统

settings-onClose = 关闭窗口时
    .noTray = 此桌面没有托盘，因此 Aplomb 无法保留在托盘中。
settings-onClose-ask = 询问如何操作
settings-onClose-keepInTray = 将 Aplomb 保留在托盘中
settings-onClose-notReady = 设为未就绪，然后关闭
settings-onClose-signOut = 注销，然后关闭
settings-onLock = 锁定计算机时
    .none = 此计算机不会告知何时被锁定。
settings-onLock-nothing = 保持您的状态
settings-onLock-notReady = 设为未就绪
settings-lockReason = 锁定时的原因
settings-lockReason-first = 第一个原因
settings-startAtLogin = 随计算机启动
    .about = 您登录计算机时，Aplomb 会启动。
    .none = Aplomb 在此计算机上无法执行此操作。

settings-hotkeys-about = 在任何程序中都有效，Aplomb 隐藏时也有效。
settings-hotkeys-off = 您的组织不允许使用全局快捷键。
settings-hotkeys-wayland = 在 Wayland 会话中，任何程序都无法使用全局快捷键。
settings-hotkeys-none = 全局快捷键在此计算机上不起作用。
settings-hotkey-taken = 其他程序正在使用这些按键。请选择其他按键。
settings-hotkey-notKeys = 这些按键不能用作快捷键。请选择其他按键。
settings-hotkey-answerOrEnd = 接听或挂断通话
settings-hotkey-hold = 保持或恢复
settings-hotkey-readyOrNotReady = 就绪或未就绪
settings-hotkey-show = 显示 Aplomb
settings-hotkey-none = 无
settings-hotkey-press = 请按下按键…
settings-hotkey-change = 更改
settings-hotkey-stop = 停止
# $action: what the hotkey does.
settings-hotkey-change-of = 更改快捷键：{ $action }
settings-hotkey-remove-of = 移除快捷键：{ $action }
settings-hotkey-incomplete = 请将 Ctrl、Alt 或 Windows 键与其他键组合使用，或使用功能键。
# $other: the action that has the same hotkey.
settings-hotkey-twice = 相同的按键已用于：{ $other }

settings-edge = 屏幕上的位置
settings-edge-free = 自由放置
settings-edge-top = 上边缘
settings-edge-bottom = 下边缘
settings-bar-about = 将状态、通话和操作按钮放在一行中，始终显示在其他窗口前面。
settings-bar-not-on-top = 在此计算机上，任何窗口都无法始终显示在其他窗口前面（Wayland）。精简栏会作为普通窗口打开。
settings-bar-open = 打开精简栏
