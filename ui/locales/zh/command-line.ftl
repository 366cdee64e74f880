### Machine draft, not yet reviewed by a native speaker.
### The command line: `aplomb --help`, and why a start failed. Only the program contains this file.
### Consoles may not show typographic quotes, so these texts have none. What stands in capitals is typed in its place.

command-help-product = Aplomb，适用于 Cisco Finesse 的联络中心座席桌面
command-help-usage = 用法：
# What the words of the command line do. A line break stays.
command-help-doctor =
    检测此计算机及其与 Finesse 的连接。省略 SERVER 时，检测上次登录的服务器。
    退出状态：0 没有问题，1 有警告，2 座席无法工作。
command-help-supportBundle = 将日志、版本、设置和检测结果（不含机密）写入一个 zip 文件。
command-help-link = 将号码填入拨号栏；如果 Aplomb 已在运行，则填入其中。
command-help-practice = 使用程序内的模拟联络中心进行练习，遵循 UCCE（默认）或 UCCX 的规则。
command-help-description =
    使用已在运行的模拟联络中心进行练习。
    DESCRIPTION 是 finesse-sim --describe 写出的文件。
# $languages: the tags of all languages.
command-help-language =
    使用此语言输出，而不是系统的语言。
    LANGUAGE 是以下之一：{ $languages }。
command-help-version = 输出版本。
command-help-help = 输出此帮助。

# Why the command line cannot be read.
command-unexpected = 意外的参数：{ $argument }
command-value-missing = { $option } 后缺少值
command-value-unexpected = { $option } 不接受值：{ $value }
command-value-wrong = { $option } 不能是 { $value }
command-unreadable = 参数不是有效的 Unicode：{ $argument }

# Why the program did not start. $why: what the system said.
command-practice-forbidden = IT 部门已关闭练习模式
command-practice-failed = 无法进入练习模式：{ $why }
