### Machine draft, not yet reviewed by a native speaker.
### What the organisation has set on this computer.

policy-setting-profile = プロファイル
policy-setting-server = Finesse サーバー
policy-setting-secondServer = 2 台目の Finesse サーバー
policy-setting-extension = 内線番号
policy-setting-signInMethod = サインイン方法
policy-setting-allowedHosts = サインインウィンドウで開けるホスト
policy-setting-signOutAddresses = サインアウト時に開くアドレス
policy-setting-sessionMinutes = サインインの有効期間 (分)
policy-setting-keepSession = Aplomb を閉じてもサインインを保持
policy-setting-rememberAgent = エージェントの名前を記憶
policy-setting-keepHistoryDays = 履歴の保存日数
policy-setting-askForName = フォームで名前を入力
policy-setting-mobileAgent = モバイルエージェント
policy-setting-refreshForm = トークン更新の HTTP メソッド
policy-setting-userHint = サインインページに渡す名前
policy-setting-charset = パスワードの文字セット
policy-setting-transport = 通知サービスへの通信方式
policy-setting-agents = エージェントの数
policy-setting-restoreReady = サーバー障害後に受信可に戻す
policy-setting-maskedVariables = 非表示にする通話データ
policy-setting-language = 言語
policy-setting-onClose = ウィンドウを閉じたとき
policy-setting-onLock = コンピューターをロックしたとき
policy-setting-startAtLogin = コンピューターへのログオン時に起動
policy-setting-alarmPhone = 電話機のアラーム
policy-setting-alarmMissedCall = 不在着信のアラーム
policy-setting-alarmSignInEnding = サインイン終了のアラーム
policy-setting-alarmLongState = 長い受信不可または後処理のアラーム
policy-setting-notReadyMinutes = 長い受信不可とみなす時間 (分)
policy-setting-wrapUpMinutes = 長い後処理とみなす時間 (分)
policy-setting-alarmToastSeconds = アラーム: 通知までの秒数
policy-setting-alarmSoundSeconds = アラーム: 音が鳴るまでの秒数
policy-setting-popHosts = 通話時に開くページのサーバー
policy-setting-httpHosts = ワークフローの要求先サーバー
policy-setting-sendMaskedVariables = アドレスと要求に含まれる非表示の通話データ
policy-setting-workflowMatch = 実行するワークフロー
policy-setting-screenPopRinging = 着信時に開くページ
policy-setting-screenPopAnswered = 応答時に開くページ
policy-setting-screenPopEnded = 通話終了時に開くページ
policy-setting-hotkeys = グローバルショートカットキー
policy-setting-osAccountSignIn = Windows アカウントでのサインイン
policy-setting-practice = 練習モード
policy-setting-logLevel = ログレベル
policy-setting-acceleration = ハードウェアアクセラレーション
policy-setting-versionNotice = バージョン通知のアドレス

policy-true = はい
policy-false = いいえ
policy-by = 組織による設定
policy-change = 組織によって設定されています。変更できるのは IT 部門だけです。

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = 組織による設定を使用できませんでした。
    .todo = それ以外はすべて使用できます。IT 部門に連絡してください。
    .detailed = それ以外はすべて使用できます。IT 部門に連絡してください: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = 組織による設定を読み取れないため、サインインできません。
    .todo = IT 部門に連絡してください: { $problem }
policy-refuses-one = 組織による次の設定を使用できないため、サインインできません: { $setting }
    .todo = IT 部門に連絡してください: { $problem }
policy-unused-one = 組織による設定の 1 つを使用できませんでした: { $setting }
    .todo = それ以外はすべて使用できます。IT 部門に連絡してください: { $problem }
policy-unused-several = 組織による設定の一部を使用できませんでした: { $settings }
    .todo = それ以外はすべて使用できます。IT 部門に連絡してください。原因はログに記録されています。
