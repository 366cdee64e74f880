### Machine draft, not yet reviewed by a native speaker.
### Contacts from the phone books of the contact centre.

contacts-title = 連絡先
contacts-search = 連絡先を検索
contacts-hint = 名前、番号、説明
contacts-list = 見つかった連絡先
# In a field that takes a number or finds one.
contacts-field-hint = 名前または番号
# What is offered below a field for a number.
contacts-suggestions = 候補
contacts-loading = 電話帳を読み込み中…
contacts-none-configured = このチームには連絡先が設定されていません。
contacts-failed = 電話帳を読み込めませんでした。
    .todo = 通話に影響はありません。
contacts-again = 再試行
contacts-cut = 一部の連絡先が表示されていません。
    .todo = 読み込めた連絡先は { $count } 件だけです。
contacts-no-match = 「{ $typed }」に一致する連絡先はありません。
# Below the list. $shown: how many of them stand above; $total: how many there are.
contacts-more = { $total } 件中 { $shown } 件。さらに入力すると絞り込めます。
contacts-no-name = 名前なし
contacts-no-number = 番号なし
contacts-recent = 最近の通話
# What a row does, shown when the pointer rests. $number: as it will be dialled.
contacts-call = { $number } に発信
contacts-favourite = お気に入り: { $name }
# What the keys do, above the list; $enter, $shift: as they are written on the keyboard.
contacts-keys-call = { $enter } で発信。
contacts-keys-consult = { $enter } で発信、{ $shift } { $enter } でコンサルト。
