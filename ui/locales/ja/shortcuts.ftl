### Machine draft, not yet reviewed by a native speaker.
### The list of keys.

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
shortcut-settings = 設定を開く
shortcut-textSize = 文字を大きく、小さく。0 で標準サイズ
shortcut-escape = 開いているものを閉じる
