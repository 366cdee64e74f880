### Machine draft, not yet reviewed by a native speaker.
### The settings sheet.

settings-close = 閉じる
settings-saved-again = もう一度保存
settings-not-saved = この設定は有効ですが、保存されませんでした。
    .todo = Aplomb を終了すると失われます。もう一度保存してください。

settings-section-look = 表示
settings-section-notifications = 通知
settings-section-computer = 終了、ロック、起動
settings-section-hotkeys = グローバルショートカットキー

settings-appearance = 外観
settings-appearance-system = システムに合わせる
settings-appearance-light = ライト
settings-appearance-dark = ダーク
settings-density = 表示密度
settings-density-comfortable = 標準
settings-density-compact = コンパクト
settings-textSize = 文字サイズ
    .about = Ctrl と + または −、あるいは Ctrl とマウスホイールでも変更できます。
settings-percent = { $number }%
settings-language = 言語
settings-language-system = システムに合わせる

settings-toasts = 通知を表示
    .about = 着信とアラームをウィンドウの外に表示します。
    .none = このコンピューターには、通知を表示するサービスがありません。
    .plain = 着信とアラームをウィンドウの外に表示します。このコンピューターでは、通知にボタンは表示されません。
    .doNotDisturb = 応答不可モードがオンのため、このコンピューターでは通知が表示されません。
settings-sound = 音を鳴らす
    .about = 着信音と、まだ確認していないアラームの音です。
    .none = このコンピューターでは、Aplomb の音を鳴らせません。
settings-try = 着信音を試す
settings-volume = 音量
settings-output = 出力デバイス
settings-output-system = システムに合わせる

settings-onClose = ウィンドウを閉じたとき
    .noTray = このデスクトップにはトレイがないため、Aplomb をトレイに残せません。
settings-onClose-ask = 操作を確認する
settings-onClose-keepInTray = Aplomb をトレイに残す
settings-onClose-notReady = 受信不可にして閉じる
settings-onClose-signOut = サインアウトして閉じる
settings-onLock = コンピューターをロックしたとき
    .none = このコンピューターは、ロックされたことを通知しません。
settings-onLock-nothing = 状態を変えない
settings-onLock-notReady = 受信不可にする
settings-lockReason = ロック時の理由
settings-lockReason-first = 最初の理由
settings-startAtLogin = コンピューターの起動時に開始
    .about = ログオンすると Aplomb が起動します。
    .none = このコンピューターでは、この機能を使用できません。

settings-hotkeys-about = どのプログラムの使用中でも、Aplomb が隠れていても使えます。
settings-hotkeys-off = グローバルショートカットキーは、組織によって禁止されています。
settings-hotkeys-wayland = Wayland セッションでは、プログラムはグローバルショートカットキーを使用できません。
settings-hotkeys-none = このコンピューターでは、グローバルショートカットキーを使用できません。
settings-hotkey-taken = 別のプログラムがこのキーを使用しています。別のキーを選択してください。
settings-hotkey-notKeys = このキーはショートカットキーにできません。別のキーを選択してください。
settings-hotkey-answerOrEnd = 応答、または通話を終了
settings-hotkey-hold = 保留または保留解除
settings-hotkey-readyOrNotReady = 受信可または受信不可
settings-hotkey-show = Aplomb を表示
settings-hotkey-none = なし
settings-hotkey-press = キーを押してください…
settings-hotkey-change = 変更
settings-hotkey-stop = 中止
# $action: what the hotkey does.
settings-hotkey-change-of = ショートカットキーを変更: { $action }
settings-hotkey-remove-of = ショートカットキーを削除: { $action }
settings-hotkey-incomplete = Ctrl、Alt、または Windows キーを別のキーと組み合わせるか、ファンクションキーを使用してください。
# $other: the action that has the same hotkey.
settings-hotkey-twice = 同じキーが次の操作にも使われています: { $other }

settings-edge = 画面上の位置
settings-edge-free = 自由に配置
settings-edge-top = 上端
settings-edge-bottom = 下端
settings-bar-about = 状態、通話、操作ボタンを 1 行にまとめ、ほかのウィンドウの手前に表示します。
settings-bar-not-on-top = このコンピューターでは、ウィンドウを常に手前に表示できません (Wayland)。バーは通常のウィンドウとして開きます。
settings-bar-open = コンパクトバーを開く
