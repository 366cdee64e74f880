### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, the compact bar, and what several sheets are called.

desk-desk = メイン画面
desk-side = 通話データと最近の通話
desk-data = 通話データ
desk-no-data = 通話中は、ここに通話データが表示されます。
desk-history = 履歴
desk-keys = キー操作
desk-bar = コンパクトバー
desk-rail = その他
desk-resize-data = 通話データの幅
desk-resize-side = 最近の通話の幅
desk-loading = Finesse からのデータを待っています…

me-extension = 内線番号
# The telephone or program in use, where several share the extension.
me-device = デバイス
# Of a mobile agent: the phone that calls go to, which need not be a mobile one.
me-phone = 電話
# $number: the number that is called; $mode: one of the two.
me-phone-callByCall = { $number }、通話ごとに発信
me-phone-nailedConnection = { $number }、常時接続
me-team = チーム
me-roles = 役割
me-server = サーバー
me-platform = コンタクトセンター
me-since = サインイン時刻
me-session = サインイン
me-password = Finesse パスワードを使用
me-settings = 設定
me-shortcuts = キーボードショートカット
me-workflows = ワークフロー
me-diagnostics = 診断
me-about = Aplomb について
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = リストを再読み込み
    .awaited = 再読み込み中…
me-reloaded = リストは最新です。

# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Shift
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc

practice-title = 練習
practice-about = 架空のコンタクトセンター、実際の通話なし
practice-leave = 練習を終了
practice-leaving = 終了中…

bar-title = Aplomb
bar-no-call = 通話なし
bar-signed-out = サインアウト済みです。
bar-expired = サインインが終了しました。
bar-offline = 再接続中…
bar-back = ウィンドウを開く
bar-move = バーを移動
