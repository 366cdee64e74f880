### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }、検査対象: { $server }
doctor-why = 理由
doctor-advice = 対処
doctor-detail = 詳細
doctor-code = コード
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result }{ $counts }。

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = サポートファイルを { $path } に書き込めません: { $why }
doctor-bundle-unpacked = サポートファイルを作成できません: { $why }
doctor-noDisplay = このセッションにはディスプレイがないため、ウィンドウを開けません。デスクトップセッションで起動してください。`aplomb doctor` と `aplomb support-bundle` にはディスプレイは不要です
