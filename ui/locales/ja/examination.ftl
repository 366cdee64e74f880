### Machine draft, not yet reviewed by a native speaker.
### The examination: in Diagnostics, and printed by `aplomb doctor`. What it finds is in findings.ftl.

examination-title = 検査
examination-lead = このコンピューター、両方のノードまでのネットワーク、サインイン、イベントを検査します。数秒で終わりますが、応答しないサーバーがあると 1、2 分かかります。通話は続き、サインインも変わりません。
examination-which = 対象のサーバーは { $server } です。
examination-which-none = フォームにサーバーが入力されていません。前回使用したサーバーがあれば、それを検査します。
examination-run = 検査
examination-again = 再検査
examination-running = 検査中…
examination-why = 説明
examination-advice = 対処方法
examination-detail = 詳細
examination-bundle = サポートファイルを保存
examination-packing = 保存中…
examination-saved = サポートファイルの場所:
examination-saved-what = この検査の結果、バージョン、設定、ログが含まれます。パスワード、トークン、発信者のデータは含まれません。

examination-group-computer = このコンピューター
examination-group-way = Finesse までのネットワーク
examination-group-finesse = Finesse
examination-group-signIn = サインイン
examination-group-events = イベント

examination-level-ok = 正常
examination-level-note = 情報
examination-level-warning = 警告
examination-level-trouble = 問題

examination-problems = 問題 { $count } 件
examination-warnings = 警告 { $count } 件
# $problems, $warnings: the two messages above.
examination-both = { $problems }、{ $warnings }
examination-fine = 正常
examination-notExamined = 未検査
# $counts: problems and warnings, as above.
examination-result-trouble = エージェントは業務を行えません。
    .todo = { $counts }。対処方法は以下のとおりです。
examination-result-warning = エージェントは業務を行えます。
    .todo = { $counts }。対処方法は以下のとおりです。
examination-result-ok = 問題は見つかりませんでした。
    .todo = 対処は不要です。
# What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.
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
