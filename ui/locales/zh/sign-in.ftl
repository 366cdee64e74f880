### Machine draft, not yet reviewed by a native speaker.
### Signing in.

signIn-product = Aplomb
signIn-subtitle = 适用于 Cisco Finesse 的座席桌面
signIn-server = 服务器
signIn-server-hint = finesse.example.com
signIn-agent = 座席
signIn-agent-hint = 登录名或编号
signIn-agent-about = 公司提供给您的名称，可带域名，也可不带。
signIn-extension = 分机
signIn-more = 更多
signIn-phone = 您的电话
signIn-phone-desk = 分机上的桌面话机
signIn-phone-callByCall = 手机，每次通话单独呼叫
signIn-phone-nailedConnection = 手机，所有通话共用固定连接
signIn-number = 您的号码
signIn-number-about = 通话会转到此号码。分机是公司为此号码分配给您的分机。
signIn-number-wrong = 无法拨打此号码。
signIn-offered = 您要拨打 { $number }。
    .todo = 登录后，号码会出现在拨号框中。
signIn-submit = 登录
signIn-cancel = 取消
signIn-cancelling = 正在取消…
# The button. What the desk says while it is used is the next message.
signIn-practice = 练习
signIn-practice-title = 练习
# A contact centre with the rules of Unified Contact Center Express.
signIn-practice-uccx = 练习 UCCX
# $name: UCCE or UCCX.
signIn-practice-about = 在此计算机上的虚拟联络中心里试用所有功能，遵循 { $name } 的规则
signIn-practice-starting = 正在启动练习联络中心…
signIn-check = 检查连接
signIn-checking = 正在询问服务器…
signIn-answered = { $server } 已应答
signIn-steps = 登录进度
signIn-waitingForAgent = 请在登录窗口中继续。
signIn-missing = 请先填写此项。
signIn-version = 版本 { $version }

# The steps of a sign-in; .about says what a step is for, .running what happens now.
signIn-step-signInPage = 登录页面
    .about = 您的密码只会发送给您的公司。
    .running = 正在向服务器询问登录方式…
signIn-step-token = 令牌
    .about = 公司确认您的身份。
    .running = 正在检查令牌并查找您的信息…
signIn-step-connection = 连接
    .about = 实时更新
    .running = 正在连接 Finesse…
signIn-step-phone = 电话
    .about = 来电会在您的分机上振铃。
    .running = 正在登录您的分机…
signIn-status-waiting = 待进行
signIn-status-running = 进行中
signIn-status-done = 已完成
signIn-status-failed = 失败

signIn-method = 您如何登录 Finesse？
signIn-method-again = 重新选择
signIn-method-keep = 记住此选择
signIn-method-singleSignOn = 在公司页面登录
    .about = 使用您日常工作所用的帐户。
    .remembered = 您在公司页面登录。
signIn-method-password = 使用 Finesse 密码
    .about = 仅用于 Finesse 的密码，在单独的窗口中输入。
    .remembered = 您使用 Finesse 密码登录。

# Names of the platform.
platform-ucce = Contact Center Enterprise
platform-uccx = Contact Center Express
# What a server says about itself; each is a sentence, and they stand one behind the other.
server-inService = 服务正常。
server-outOfService = 目前已停止服务。
server-finesse = Finesse。
server-finesse-platform = 适用于 { $platform } 的 Finesse。
server-mode-SSO = 单点登录。
server-mode-HYBRID = 部分座席使用单点登录。
server-mode-NON_SSO = 密码，不使用单点登录。
# $mode: a word of the server that Aplomb does not know.
server-mode-other = 登录模式 { $mode }。
server-otherNode = 另一个节点：{ $server }。
