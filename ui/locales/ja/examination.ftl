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
