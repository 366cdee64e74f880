### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, and the list of keys.

desk-desk = 工作台
desk-side = 通话数据和最近通话
desk-data = 通话数据
desk-no-data = 通话期间，通话数据会显示在此处。
desk-history = 历史记录
desk-keys = 快捷键
desk-rail = 更多
desk-resize-data = 通话数据的宽度
desk-resize-side = 最近通话的宽度
desk-loading = 正在等待 Finesse 的数据…

me-extension = 分机
# The telephone or program in use, where several share the extension.
me-device = 设备
# Of a mobile agent: the phone that calls go to, which need not be a mobile one.
me-phone = 电话
# $number: the number that is called; $mode: one of the two.
me-phone-callByCall = { $number }，每次通话单独呼叫
me-phone-nailedConnection = { $number }，固定连接
me-team = 团队
me-roles = 角色
me-server = 服务器
me-platform = 联络中心
me-since = 登录时间
me-session = 登录
me-password = 使用 Finesse 密码
me-settings = 设置
me-shortcuts = 键盘快捷键
me-diagnostics = 诊断
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = 重新加载我的列表
    .awaited = 正在重新加载…
me-reloaded = 您的列表已是最新。

shortcut-title = 键盘快捷键
shortcut-close = 关闭
shortcut-next = 接听来电；完成话后处理
shortcut-hold = 保持或恢复通话
shortcut-end = 挂断通话
shortcut-consult = 咨询：打开或关闭输入框
shortcut-transfer = 转接：完成咨询转接，否则打开输入框
shortcut-conference = 将两个通话合并为一个
shortcut-swap = 切换两个通话
shortcut-keypad = 打开或关闭拨号键盘
shortcut-state = 打开状态菜单
shortcut-dial = 转到拨号框
shortcut-list = 显示此列表
shortcut-settings = 打开设置
shortcut-textSize = 放大或缩小文字；0 恢复正常大小
shortcut-escape = 关闭已打开的内容
# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Shift
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc

practice-title = 练习
practice-about = 虚拟联络中心，没有真实通话
practice-leave = 退出练习
practice-leaving = 正在退出…

bar-title = Aplomb
bar-no-call = 无通话
bar-signed-out = 您已注销。
bar-expired = 您的登录已失效。
bar-offline = 正在重新连接…
bar-back = 打开窗口
bar-move = 移动精简栏
