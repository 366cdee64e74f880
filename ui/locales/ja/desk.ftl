### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, and the list of keys.

desk-desk = メイン画面
desk-side = 通話データと最近の通話
desk-loading = Finesse からのデータを待っています…

me-extension = 内線番号
me-phone = 携帯電話
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
me-practice = 練習
me-shortcuts = キーボードショートカット
me-diagnostics = 診断
me-appearance = 外観
me-appearance-system = システム
me-appearance-light = ライト
me-appearance-dark = ダーク
me-density = 表示密度
me-density-comfortable = 標準
me-density-compact = コンパクト

shortcut-title = キーボードショートカット
shortcut-close = 閉じる
shortcut-next = 着信に応答、後処理を完了
shortcut-hold = 通話を保留または保留解除
shortcut-end = 通話を終了
shortcut-consult = コンサルト: 入力欄を開く、閉じる
shortcut-transfer = 転送: コンサルトから転送、それ以外は入力欄を開く
shortcut-conference = 2 つの通話を 1 つにする
shortcut-swap = 2 つの通話を切り替え
shortcut-keypad = キーパッドを開く、閉じる
shortcut-state = 状態メニューを開く
shortcut-dial = ダイヤル欄に移動
shortcut-list = この一覧を表示
shortcut-escape = 開いているものを閉じる
# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Shift
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc
