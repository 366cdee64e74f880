### Machine draft, not yet reviewed by a native speaker.
### The connection to Finesse, and the end of a sign-in.

# Why the desk waits before it connects again.
link-why-unreachable = 无法连接 Finesse
link-why-outOfService = Finesse 已停止服务
link-why-refused = Finesse 结束了连接
link-why-silent = Finesse 没有响应

link-transport-webSocket = WebSocket
link-transport-bosh = BOSH（HTTP 请求）
link-transport-tcp = TCP（TLS）

# The state of the connection, for Diagnostics.
link-state-idle = 未连接：无需连接
link-state-connecting = 正在连接，第 { $attempt } 次尝试
link-state-online = 已连接
# $why: one of link-why-….
link-state-waiting = { $why }；等待第 { $attempt } 次尝试
link-state-signInNeeded = 等待重新登录
link-state-takenOver = 已被其他位置的连接取代

# The line at the top of the desk. $time: a length of time.
link-connecting = 正在连接 Finesse…
link-reconnecting = 正在重新连接 { $server }（{ $time }）
link-outOfService = { $server } 已停止服务（{ $time }）
link-lost = 正在重新连接 Finesse
link-next = { $time } 后重试
link-nextNow = 正在连接
# Stands behind the line about the connection.
link-unharmed = — 您的通话不受影响。请在话机上保持或挂断。
link-stillRings = — 来电仍会在您的话机上振铃。此处显示的内容可能已过时。
link-onCall = 您的通话不受影响。请在话机上保持或挂断。
link-idle = 来电仍会在您的话机上振铃。此处显示的内容可能已过时。
link-tryNow = 立即重试
link-signInNeeded = Finesse 要求重新登录后才会发送更新。
link-takenOver = 您已在其他位置连接。此处不再显示更新。
link-takeBack = 在此继续
link-back = 已重新连接 Finesse

# The sign-in is over.
expired-refreshTokenEnded = 您的登录已达到时限。
expired-refused = 身份服务不再接受您的登录。
expired-unreachable = 未能及时续期您的登录。
expired-onCall = 您的通话仍在继续。重新登录后，按钮即可恢复使用。
expired-idle = 重新登录后，按钮即可恢复使用。
expired-signInAgain = 重新登录
expired-signingIn = 正在等待登录窗口…

# The sign-in will end.
ending-why-refreshTokenEnded = 公司要求您届时重新登录。
ending-why-refused = 身份服务不再接受当前登录。
ending-why-unreachable = 无法续期：身份服务没有响应。
ending-stage-tenMinutes = 您的登录将在十分钟内失效
ending-stage-fiveMinutes = 您的登录将在五分钟内失效
ending-stage-lastMinute = 您的登录将在一分钟内失效
ending-ends = 您的登录将在 { $time } 后失效。
ending-endsNow = 您的登录即将失效。
ending-onCall = 您的通话会继续。
ending-signInAgain = 立即重新登录
