### Machine draft, not yet reviewed by a native speaker.
### The list of keys.

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
