### Machine draft, not yet reviewed by a native speaker.
### The small window that asks for a Finesse password.

password-title = Finesse 密码
password-whose = 座席 { $agent }
password-server = 服务器 { $server }
password-field = 密码
password-show = 显示密码
password-hide = 隐藏密码
password-submit = 登录
password-sending = 正在登录…
password-cancel = 取消
password-empty = 请先输入密码。
password-unasked = 要求输入密码的登录已结束。
    .todo = 请关闭此窗口，然后再次点击“登录”。
password-notTaken = 无法提交密码。
    .todo = 密码未发送。请重新输入，或取消。
password-lock = 密码输错五次，您的帐户将锁定五分钟。
