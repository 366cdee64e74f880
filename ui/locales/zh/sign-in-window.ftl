### Machine draft, not yet reviewed by a native speaker.
### What stands around a sign-in page: the title of its window and the strip above it. Only the program contains this file.

# The titles. $host: the server that the page comes from.
window-signIn = 登录
window-signIn-of = 登录 – { $host }
window-signIn-further = { $host } – 由登录页面打开
window-password = 密码

# The buttons.
strip-reload = 重新加载
strip-cancel = 取消
strip-close = 关闭

# The tooltip of the lock.
strip-secure = 连接已加密，此计算机信任该服务器。

# A server, or the proxy on the way, asks for a name and a password.
strip-asks = { $host } 要求您输入用户名和密码。
strip-asksAgain = { $host } 未接受您的输入，再次要求您输入用户名和密码。
strip-name = 用户名
strip-password = 密码
strip-signIn = 登录
strip-without = 不输入并继续

# A dialog of the page.
strip-answer = 您的回答
strip-ok = 确定
strip-leaves = 要离开此页面吗？您输入的内容可能会丢失。
strip-leave = 离开
strip-stay = 留下

# Messages.
strip-startedAgain = 页面停止运行，已重新启动。
strip-noProgram = Aplomb 不会在此打开邮件、电话或其他程序的链接。
strip-noDownload = Aplomb 不会在此保存文件。请在浏览器中打开此链接。
strip-noWindow = Aplomb 未为此页面打开其他窗口。
strip-notLoaded = 无法加载此页面。请关闭此窗口后重试。
strip-notAllowed = 您的组织不允许在登录时打开此页面。
