### Machine draft, not yet reviewed by a native speaker.
### What the workflows of the contact centre did when something happened to a call. Names of workflows, actions and hosts are not translated.

workflows-close = 閉じる
workflows-about = コンタクトセンターの設定により、通話の状況に応じてページを開いたり、要求を送信したりできます。
workflows-loading = ワークフローの一覧を読み込み中…
workflows-ready = { $count ->
    [0] このチームにワークフローはありません。
   *[other] このチームには { $count } 個のワークフローがあります。
}
workflows-failed = ワークフローの一覧を読み込めませんでした。
    .todo = ワークフローは実行されません。通話に影響はありません。リストを再読み込みするか、IT 部門に連絡してください。

workflows-log = サインイン以降
workflows-none = まだワークフローは実行されていません。
# $older: how many are not shown.
workflows-older = 以前の記録を表示 ({ $older })
# In the place of a workflow’s name: a page that the organisation opens with calls.
workflows-pop = 組織のページ

workflow-event-arrives = 着信
workflow-event-answered = 応答
workflow-event-ends = 通話終了
workflow-event-makes = 発信
workflow-event-preview = 通話のプレビュー
workflow-event-none = 一覧の読み込み

workflow-outcome-begun = 実行中…
workflow-outcome-opened = ブラウザーで開きました
workflow-outcome-notOpened = ブラウザーを起動できませんでした
workflow-outcome-sent = 送信済み、応答 { $status }
workflow-outcome-notSent = 送信済み、応答なし
workflow-outcome-refused = 実行されませんでした: { $why }
# $names: names of data that a call does not have.
workflow-unknown = 通話にデータがないため空になっています: { $names }

# Behind “Not done: ”.
workflow-refusal-unknownTrigger = このトリガーは Aplomb で対応していません。
workflow-refusal-unknownComparator = 条件の 1 つの比較方法に Aplomb が対応していません。
workflow-refusal-unknownAction = この種類のアクションは Aplomb で対応していません。
workflow-refusal-incomplete = アクションの内容が Finesse から通知されませんでした。
workflow-refusal-forGadget = Finesse 独自のデスクトップのガジェット用のアクションです。
workflow-refusal-forFinesse = この要求にはサインイン情報が必要ですが、ワークフローには渡されません。
workflow-refusal-unknownMethod = GET、POST、PUT 以外のメソッドを使用する要求です。
workflow-refusal-template = アドレスまたは本文の変数の書き方が正しくありません。
workflow-refusal-variableInHost = 通話データでアドレスのサーバーを変更することはできません。
workflow-refusal-notAddress = ページのアドレスではありません。
workflow-refusal-scheme = アドレスが https:// で始まっていません。
workflow-refusal-host = このサーバーは組織によって許可されていません。
workflow-refusal-ipAddress = アドレスにサーバー名ではなく数字が使われています。
workflow-refusal-credentials = アドレスにユーザー名またはパスワードが含まれています。
workflow-refusal-tooLong = アドレスまたは本文が長すぎます。
workflow-refusal-masked = 組織が非表示にしている通話データが送信されることになります。
workflow-refusal-tooMany = 応答待ちの要求が多すぎました。

workflows-dry = サインイン以降の通話での回数
workflows-dry-lead = 現在の一覧の各ワークフローが、これらの通話で何回実行されたことになるかを数えます。ページを開いたり、要求を送信したりはしません。
workflows-dry-run = 数える
workflows-dry-again = 数え直す
workflows-dry-running = 集計中…
workflows-dry-times = { $count ->
    [0] なし
   *[other] { $count } 回
}
workflows-dry-none = 数えるワークフローはありません。
