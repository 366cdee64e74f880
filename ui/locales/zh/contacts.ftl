### Machine draft, not yet reviewed by a native speaker.
### Contacts from the phone books of the contact centre.

contacts-title = 联系人
contacts-search = 搜索联系人
contacts-hint = 姓名、号码或说明
contacts-list = 找到的联系人
# In a field that takes a number or finds one.
contacts-field-hint = 姓名或号码
# What is offered below a field for a number.
contacts-suggestions = 建议
contacts-loading = 正在读取电话簿…
contacts-none-configured = 您的团队未设置联系人。
contacts-failed = 无法读取电话簿。
    .todo = 通话不受影响。
contacts-again = 重试
contacts-cut = 此处并非全部联系人。
    .todo = 只能读取 { $count } 个联系人。
contacts-no-match = 没有与“{ $typed }”匹配的联系人。
# Below the list. $shown: how many of them stand above; $total: how many there are.
contacts-more = { $shown } / { $total }。继续输入可缩小范围。
contacts-no-name = 无姓名
contacts-no-number = 无号码
contacts-recent = 最近通话
# What a row does, shown when the pointer rests. $number: as it will be dialled.
contacts-call = 拨打 { $number }
contacts-favourite = 收藏：{ $name }
# What the keys do, above the list; $enter, $shift: as they are written on the keyboard.
contacts-keys-call = { $enter } 拨打。
contacts-keys-consult = { $enter } 拨打，{ $shift } { $enter } 咨询。
