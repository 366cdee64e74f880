### Machine draft, not yet reviewed by a native speaker.
### The data of a call, and how it is changed.

# What the layout of the contact centre does not name.
call-data-rest = その他の通話データ
call-data-find = 通話データを検索
call-data-noneFound = 「{ $typed }」を含むデータはありません。
# Stands where a value is empty that the agent may fill in.
call-data-empty = 空
call-data-masked = 組織によって非表示
call-data-edit = { $label } を変更
call-data-save = 保存
call-data-cancel = 変更しない
call-data-saving = 保存中…
# Both are numbers of bytes: a letter with an accent takes two.
call-data-bytes = { $used } / { $most } バイト
call-data-tooLong = { $over } バイト超過
# The value was changed by someone else while the agent was typing.
call-data-meanwhile = 現在の値: { $value }
call-data-meanwhile-empty = 現在は空です。
