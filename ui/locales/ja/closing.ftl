### Machine draft, not yet reviewed by a native speaker.
### The question what closing the window means.

closing-title = Aplomb を閉じますか？
closing-about = ウィンドウを閉じても、Finesse へのサインインは続きます。電話機には引き続き着信することがあります。
closing-about-call = 通話中です。ウィンドウを閉じても、通話は電話機で続きます。
closing-stay = 閉じない
    .meaning = ウィンドウは開いたままです。
closing-keepInTray = トレイに残す
    .meaning = Aplomb は動作を続けます。状態は変わらず、着信も通知されます。
closing-notReady = 受信不可にして閉じる
    .meaning = キューからの通話は届きません。Finesse へのサインインは続きます。
    .meaning-call = 通話の後に受信不可になります。Finesse へのサインインは続きます。
closing-signOut = サインアウトして閉じる
    .meaning = Finesse からサインアウトします。
    .meaning-rest = 現在の状態ではサインアウトできません。
closing-reason = 理由
closing-remember = 常にこの操作を行い、次回から確認しない
closing-managed = 組織によって設定されています。
