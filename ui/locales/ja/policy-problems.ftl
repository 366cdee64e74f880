### Machine draft, not yet reviewed by a native speaker.
### What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.

policy-problem-unknownSetting = この名前の設定はありません。
policy-problem-requiredByProfile = プロファイル strict に必要ですが、設定されていません。
policy-problem-setByProfile = プロファイル strict では別の値が設定されます。
policy-problem-notText = 値はテキストでなければなりません。
policy-problem-notSwitch = 値は true または false でなければなりません。
# $min, $max: written without grouping, as in the file.
policy-problem-notNumber = 値は { $min } から { $max } までの整数でなければなりません。
# $choices: words of the file, with commas between them.
policy-problem-notChoice = 値は次のいずれかでなければなりません: { $choices }。
policy-problem-notList = 値はリストでなければなりません。
policy-problem-emptyList = リストが空です。
policy-problem-notExtension = 内線番号は 1 ～ 32 桁です。
policy-problem-notVariable = 通話変数の名前ではありません。
policy-problem-hostHasPort = ホストにポートを付けることはできません。
policy-problem-addressNotHttps = アドレスは https:// で始まる必要があります。
# ${name} is written so in the file: it stands for data of a call.
policy-problem-badVariable = 変数は波かっこで閉じる必要があり、アドレスのパスより前に置くことはできません。
policy-problem-notAddress = アドレスではありません: { $why }
# $server: what is wrong with the name of a server.
policy-problem-server = { $server ->
    [empty] サーバーが指定されていません。
    [notHttps] Finesse には https でのみ接続できます。
    [hasPath] サーバー名にパスは含まれません。
    [address] サーバーの名前を使用してください。IP アドレスはシングルサインオンでは使用できません。
   *[notAName] サーバー名ではありません。
}
policy-problem-notObject = ファイルは波かっこで囲まれた 1 つの JSON オブジェクトでなければなりません。
policy-problem-tooLarge = ファイルが大きすぎます。
policy-problem-endsEarly = ファイルが途中で終わっています: { $why }
policy-problem-notJson = ファイルが JSON ではありません: { $why }
policy-problem-notPropertyList = ファイルがプロパティリストではありません: { $why }
policy-problem-unreadable = 設定を読み取れません: { $why }
# $number: which entry; $problem: one of the sentences above.
policy-problem-entry = リストの { $number } 番目の項目: { $problem }
