### Machine draft, not yet reviewed by a native speaker.
### What stands around a sign-in page: the title of its window and the strip above it. Only the program contains this file.

# The titles. $host: the server that the page comes from.
window-signIn = サインイン
window-signIn-of = サインイン – { $host }
window-signIn-further = { $host } – サインインページが開いたページ
window-password = パスワード

# The buttons.
strip-reload = 再読み込み
strip-cancel = キャンセル
strip-close = 閉じる

# The tooltip of the lock.
strip-secure = 接続は暗号化されており、このコンピューターはサーバーを信頼しています。

# A server, or the proxy on the way, asks for a name and a password.
strip-asks = { $host } が名前とパスワードを求めています。
strip-asksAgain = { $host } は入力を受け付けませんでした。もう一度名前とパスワードを求めています。
strip-name = 名前
strip-password = パスワード
strip-signIn = サインイン
strip-without = 入力せずに続行

# A dialog of the page.
strip-answer = 回答
strip-ok = OK
strip-leaves = このページから移動しますか？入力した内容が失われることがあります。
strip-leave = 移動する
strip-stay = とどまる

# Messages.
strip-startedAgain = ページが動作を停止したため、再起動しました。
strip-noProgram = Aplomb はここではメール、電話、他のプログラムへのリンクを開きません。
strip-noDownload = Aplomb はここではファイルを保存しません。このリンクはブラウザーで開いてください。
strip-noWindow = Aplomb はこのページの別のウィンドウを開きませんでした。
strip-notLoaded = このページを読み込めませんでした。ウィンドウを閉じて、もう一度お試しください。
strip-notAllowed = 組織の設定により、サインイン中はこのページを開けません。
