### Machine draft, not yet reviewed by a native speaker.
### What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.

policy-problem-unknownSetting = 没有此名称的设置。
policy-problem-requiredByProfile = 配置方案 strict 需要此设置，但它未设置。
policy-problem-setByProfile = 配置方案 strict 设置了其他值。
policy-problem-notText = 值必须是文本。
policy-problem-notSwitch = 值必须是 true 或 false。
# $min, $max: written without grouping, as in the file.
policy-problem-notNumber = 值必须是 { $min } 到 { $max } 之间的整数。
# $choices: words of the file, with commas between them.
policy-problem-notChoice = 值必须是以下之一：{ $choices }。
policy-problem-notList = 值必须是列表。
policy-problem-emptyList = 列表为空。
policy-problem-notExtension = 分机号为 1 到 32 位数字。
policy-problem-notVariable = 这不是通话变量的名称。
policy-problem-hostHasPort = 主机不能带端口。
policy-problem-addressNotHttps = 地址必须以 https:// 开头。
# ${name} is written so in the file: it stands for data of a call.
policy-problem-badVariable = 变量必须以花括号结尾，且不能位于地址的路径之前。
policy-problem-notAddress = 这不是地址：{ $why }
# $server: what is wrong with the name of a server.
policy-problem-server = { $server ->
    [empty] 未指定服务器。
    [notHttps] Finesse 只能通过 https 访问。
    [hasPath] 服务器名称不含路径。
    [address] 请使用服务器名称。IP 地址不能用于单点登录。
   *[notAName] 这不是服务器名称。
}
policy-problem-notObject = 文件必须是用花括号括起的单个 JSON 对象。
policy-problem-tooLarge = 文件太大。
policy-problem-endsEarly = 文件不完整：{ $why }
policy-problem-notJson = 文件不是 JSON：{ $why }
policy-problem-notPropertyList = 文件不是属性列表：{ $why }
policy-problem-unreadable = 无法读取设置：{ $why }
# $number: which entry; $problem: one of the sentences above.
policy-problem-entry = 列表的第 { $number } 项：{ $problem }
