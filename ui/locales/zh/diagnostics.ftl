### Machine draft, not yet reviewed by a native speaker.
### Diagnostics. What it lists as “What happened” is in the words of the log, and not here.

diagnostics-close = 关闭
diagnostics-copy = 复制
diagnostics-copied = 已复制

connection-title = 连接
connection-state = 状态
connection-server = 服务器
connection-transport = 传输方式
connection-noTransport = 无（未连接）
connection-since = 开始时间
connection-sinceTime = { $time }，已持续 { $ago }

times-title = 耗时
times-pings = Ping
    .none = 尚无 ping 得到应答。每十秒发送一次。
times-accepted = 从点击到 Finesse 应答
    .none = 尚未向 Finesse 发送请求。
times-shown = 从应答到结果
    .none = 尚未等待过结果。
times-ago = { $time } 前
# $median, $worst, $last: lengths of time.
times-range = { $count } 个值，中位数 { $median }，最长 { $worst }
# Read out for the plot. $what: one of the times above; $range: the message above.
times-plot = { $what }：最近一次 { $last }，{ $range }

part-link = 连接
part-session = 登录
part-node = 节点
part-agent = 状态
part-call = 通话
part-request = 请求
part-window = 窗口
transitions-title = 事件经过
transitions-show = 显示
transitions-all = 全部
transitions-none = 尚未发生此类事件。
# $count: how many older ones there are.
transitions-older = 显示更早的内容（{ $count }）

# How an access token was obtained.
rung-signIn = 在公司页面登录
rung-post = 刷新（POST）
rung-get = 刷新（GET）
rung-silent = 静默获取

token-title = 访问令牌
token-fresh = 令牌在到期前会自动刷新。
token-renewing = 正在刷新：{ $rung }。
token-over = 令牌已到期。请重新登录。
token-bar = 访问令牌的有效期
# $renews and $ends: for instance “in 3:02”.
token-bar-value = 已过 { $age }，下次刷新：{ $renews }，到期：{ $ends }
token-age = 已过时间
token-renews = 下次刷新
token-ends = 到期
token-in = { $time } 后
token-now = 现在
token-past = 已到期
token-by = 获取方式
token-renewals = 已刷新次数
token-renewingNow = 正在刷新
token-notRenewing = 否
token-kept = 在凭据存储中
token-isKept = 是：下次启动无需登录
token-notKept = 否：下次启动需要登录
token-refreshEnds = 刷新令牌到期
token-guess = 根据登录时间和设置估算。服务器不报告此时间。
token-noRefresh = 无
token-hash = 短哈希
token-hash-about = 与日志中的相同。不能用于登录。

password-proof = 密码
password-proof-what = 您已使用 Finesse 密码登录。
    .todo = 密码登录不会过期。密码只保存在内存中，直到您注销或关闭 Aplomb。
