### Machine draft, not yet reviewed by a native speaker.
### The data of a call, and how it is changed.

# What the layout of the contact centre does not name.
call-data-rest = 更多通话数据
call-data-find = 在通话数据中查找
call-data-noneFound = 没有包含“{ $typed }”的内容。
# Stands where a value is empty that the agent may fill in.
call-data-empty = 空
call-data-masked = 已由您的组织隐藏
call-data-edit = 更改 { $label }
call-data-save = 保存
call-data-cancel = 不更改
call-data-saving = 正在保存…
# Both are numbers of bytes: a letter with an accent takes two.
call-data-bytes = { $used } / { $most } 字节
call-data-tooLong = 超出 { $over } 字节
# The value was changed by someone else while the agent was typing.
call-data-meanwhile = 现在的值：{ $value }
call-data-meanwhile-empty = 现在的值为空。
