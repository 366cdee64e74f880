### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, the compact bar, and what several sheets are called.

desk-desk = 工作台
desk-side = 通话数据和最近通话
desk-data = 通话数据
desk-no-data = 通话期间，通话数据会显示在此处。
desk-history = 历史记录
desk-keys = 快捷键
desk-bar = 精简栏
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
me-workflows = 工作流
me-diagnostics = 诊断
me-about = 关于
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = 重新加载我的列表
    .awaited = 正在重新加载…
me-reloaded = 您的列表已是最新。

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
