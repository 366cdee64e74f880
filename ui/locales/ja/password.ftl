### Machine draft, not yet reviewed by a native speaker.
### The small window that asks for a Finesse password.

password-title = Finesse パスワード
password-whose = エージェント: { $agent }
password-server = サーバー: { $server }
password-field = パスワード
password-show = パスワードを表示
password-hide = パスワードを隠す
password-submit = サインイン
password-sending = サインイン中…
password-cancel = キャンセル
password-empty = 先にパスワードを入力してください。
password-unasked = パスワードを求めたサインインはすでに終了しています。
    .todo = このウィンドウを閉じ、もう一度「サインイン」を押してください。
password-notTaken = パスワードを渡せませんでした。
    .todo = 送信されていません。もう一度入力するか、キャンセルしてください。
password-lock = パスワードを 5 回間違えると、アカウントが 5 分間ロックされます。
