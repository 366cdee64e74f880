### Machine draft, not yet reviewed by a native speaker.
### What the organisation has set on this computer.

policy-setting-profile = 配置方案
policy-setting-server = Finesse 服务器
policy-setting-secondServer = 第二个 Finesse 服务器
policy-setting-extension = 分机
policy-setting-signInMethod = 登录方式
policy-setting-allowedHosts = 登录窗口可打开的主机
policy-setting-signOutAddresses = 注销时打开的地址
policy-setting-sessionMinutes = 登录时长（分钟）
policy-setting-keepSession = 关闭 Aplomb 后保留登录
policy-setting-rememberAgent = 记住座席名称
policy-setting-keepHistoryDays = 历史记录保留天数
policy-setting-askForName = 表单要求输入名称
policy-setting-mobileAgent = 移动座席
policy-setting-refreshForm = 刷新令牌的 HTTP 方法
policy-setting-userHint = 传给登录页面的名称
policy-setting-charset = 密码字符集
policy-setting-transport = 到通知服务的传输方式
policy-setting-agents = 座席数量
policy-setting-restoreReady = 服务器故障后恢复就绪
policy-setting-maskedVariables = 隐藏的通话数据
policy-setting-language = 语言
policy-setting-onClose = 关闭窗口时
policy-setting-onLock = 锁定计算机时
policy-setting-startAtLogin = 登录计算机时启动
policy-setting-alarmPhone = 话机警报
policy-setting-alarmMissedCall = 未接来电警报
policy-setting-alarmSignInEnding = 登录即将失效警报
policy-setting-alarmLongState = 长时间未就绪或话后处理警报
policy-setting-notReadyMinutes = 长时间未就绪（分钟）
policy-setting-wrapUpMinutes = 长时间话后处理（分钟）
policy-setting-alarmToastSeconds = 警报：多少秒后通知
policy-setting-alarmSoundSeconds = 警报：多少秒后播放声音
policy-setting-popHosts = 随通话打开的页面的服务器
policy-setting-httpHosts = 工作流请求的服务器
policy-setting-sendMaskedVariables = 地址和请求中的隐藏通话数据
policy-setting-workflowMatch = 运行哪些工作流
policy-setting-screenPopRinging = 来电振铃时打开的页面
policy-setting-screenPopAnswered = 接听通话时打开的页面
policy-setting-screenPopEnded = 通话结束后打开的页面
policy-setting-hotkeys = 全局快捷键
policy-setting-osAccountSignIn = 使用 Windows 帐户登录
policy-setting-practice = 练习模式
policy-setting-logLevel = 日志级别
policy-setting-acceleration = 硬件加速
policy-setting-versionNotice = 版本通知的地址

policy-true = 是
policy-false = 否
policy-by = 由您的组织设置
policy-change = 由您的组织设置。只有 IT 部门可以更改。

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = 无法使用您组织的设置。
    .todo = 其他一切正常。请告知 IT 部门。
    .detailed = 其他一切正常。请告知 IT 部门：{ $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = 您无法登录，因为无法读取您组织的设置。
    .todo = 请告知 IT 部门：{ $problem }
policy-refuses-one = 您无法登录，因为无法使用您组织的这项设置：{ $setting }。
    .todo = 请告知 IT 部门：{ $problem }
policy-unused-one = 无法使用您组织的一项设置：{ $setting }。
    .todo = 其他一切正常。请告知 IT 部门：{ $problem }
policy-unused-several = 无法使用您组织的部分设置：{ $settings }。
    .todo = 其他一切正常。请告知 IT 部门；日志中有原因说明。
