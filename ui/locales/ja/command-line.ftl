### Machine draft, not yet reviewed by a native speaker.
### The command line: `aplomb --help`, and why a start failed. Only the program contains this file.
### Consoles may not show typographic quotes, so these texts have none. What stands in capitals is typed in its place.

command-help-product = Aplomb、Cisco Finesse 用コンタクトセンター エージェントデスクトップ
command-help-usage = 使い方:
# What the words of the command line do. A line break stays.
command-help-doctor =
    このコンピューターと Finesse への接続を検査します。SERVER を省略すると、前回サインインしたサーバーを検査します。
    終了ステータス: 0 問題なし、1 警告あり、2 エージェントは業務不可。
command-help-supportBundle = ログ、バージョン、設定、検査結果を、機密情報を除いて 1 つの zip ファイルに書き出します。
command-help-link = 番号をダイヤル欄に入れます。Aplomb が起動中であれば、その画面に入れます。
command-help-practice = プログラム内の模擬コンタクトセンターで練習します。ルールは UCCE（既定）または UCCX です。
command-help-description =
    起動済みの模擬コンタクトセンターで練習します。
    DESCRIPTION は finesse-sim --describe が書き出したファイルです。
# $languages: the tags of all languages.
command-help-language =
    システムの言語ではなく、この言語で表示します。
    LANGUAGE は次のいずれかです: { $languages }。
command-help-version = バージョンを表示します。
command-help-help = このヘルプを表示します。

# Why the command line cannot be read.
command-unexpected = 不明な引数です: { $argument }
command-value-missing = { $option } の後に値がありません
command-value-unexpected = { $option } に値は指定できません: { $value }
command-value-wrong = { $option } に { $value } は指定できません
command-unreadable = 引数が正しい Unicode ではありません: { $argument }

# Why the program did not start. $why: what the system said.
command-practice-forbidden = 練習モードは IT 部門により無効にされています
command-practice-failed = 練習モードを開始できません: { $why }
