### Machine draft, not yet reviewed by a native speaker.
### The sheet About.

about-close = 閉じる
about-licence = Apache License 2.0 に基づくフリーソフトウェアです。
about-libraries = ライブラリ
about-about = Aplomb には他の作者によるライブラリが含まれており、それぞれ固有のライセンスが適用されます。全文は、一緒にインストールされた licences.txt に記載されています。
about-reading = 一覧を読み込み中…
about-find = 名前またはライセンスで検索
about-none = 一致するライブラリはありません。
about-some = { $all } 件中 { $shown } 件
about-all = 全システム合計 { $all } 件のライブラリ

# How this version stands to the latest one; $version is its number.
about-version-current = 最新バージョンです。
about-version-newer = バージョン { $version } を利用できます。インストールは IT 部門が行います。
about-version-vulnerable = このバージョンには既知のセキュリティ上の問題があり、バージョン { $version } で解決されています。インストールを IT 部門に依頼してください。
about-version-unknown = 現在、新しいバージョンの有無を確認できません。
