### Machine draft, not yet reviewed by a native speaker.
### Signing in.

signIn-product = Aplomb
signIn-subtitle = Cisco Finesse エージェントデスクトップ
signIn-server = サーバー
signIn-server-hint = finesse.example.com
signIn-agent = エージェント
signIn-agent-hint = ログイン名または番号
signIn-agent-about = 会社から指定された名前です。ドメインは付けても付けなくてもかまいません。
signIn-extension = 内線番号
signIn-more = その他
signIn-phone = 使用する電話
signIn-phone-desk = 内線番号の固定電話
signIn-phone-callByCall = 携帯電話 (通話ごとに発信)
signIn-phone-nailedConnection = 携帯電話 (1 本の常時接続)
signIn-number = 電話番号
signIn-number-about = 通話はこの番号につながります。内線番号は、そのために会社から指定されたものです。
signIn-number-wrong = この番号には発信できません。
signIn-offered = { $number } に発信しようとしています。
    .todo = サインインすると、番号がダイヤル欄に入ります。
signIn-submit = サインイン
signIn-cancel = キャンセル
signIn-cancelling = キャンセル中…
# The button. What the desk says while it is used is the next message.
signIn-practice = 練習
signIn-practice-title = 練習
# A contact centre with the rules of Unified Contact Center Express.
signIn-practice-uccx = 練習 (UCCX)
# $name: UCCE or UCCX.
signIn-practice-about = このコンピューター上の架空のコンタクトセンターで、{ $name } のルールに従ってすべての機能を試せます
signIn-practice-starting = 練習用のコンタクトセンターを起動中…
signIn-check = 接続を確認
signIn-checking = サーバーに問い合わせ中…
signIn-answered = { $server } が応答しました
signIn-steps = サインインの進行状況
signIn-waitingForAgent = サインインウィンドウで続けてください。
signIn-missing = 先に入力してください。
signIn-version = バージョン { $version }

# The steps of a sign-in; .about says what a step is for, .running what happens now.
signIn-step-signInPage = サインインページ
    .about = パスワードは会社にだけ送信されます。
    .running = サインイン方法をサーバーに問い合わせ中…
signIn-step-token = トークン
    .about = 会社が本人確認を行います。
    .running = トークンとエージェントの情報を確認中…
signIn-step-connection = 接続
    .about = 最新情報の受信
    .running = Finesse に接続中…
signIn-step-phone = 電話
    .about = 着信は指定の内線番号で鳴ります。
    .running = 内線番号をサインイン中…
signIn-status-waiting = 待機中
signIn-status-running = 実行中
signIn-status-done = 完了
signIn-status-failed = 失敗

signIn-method = Finesse へのサインイン方法を選択してください
signIn-method-again = 選び直す
signIn-method-keep = この選択を記憶する
signIn-method-singleSignOn = 会社のページでサインイン
    .about = 普段の業務で使用しているアカウントを使います。
    .remembered = 会社のページでサインインします。
signIn-method-password = Finesse パスワードでサインイン
    .about = Finesse 専用のパスワードです。別のウィンドウで入力します。
    .remembered = Finesse パスワードでサインインします。

# Names of the platform.
platform-ucce = Contact Center Enterprise
platform-uccx = Contact Center Express
# What a server says about itself; each is a sentence, and they stand one behind the other.
server-inService = 稼働中です。
server-outOfService = 現在停止中です。
server-finesse = Finesse。
server-finesse-platform = { $platform } 用 Finesse。
server-mode-SSO = シングルサインオン。
server-mode-HYBRID = 一部のエージェントはシングルサインオン。
server-mode-NON_SSO = パスワード (シングルサインオンなし)。
# $mode: a word of the server that Aplomb does not know.
server-mode-other = サインインモード { $mode }。
server-otherNode = もう一方のノード: { $server }。
