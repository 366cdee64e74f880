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

# A list, piece by piece; $first: what stands in it so far; $next: one more.
doctor-list = { $first }、{ $next }
# A number with digits behind the decimal separator.
doctor-decimal = { $whole }.{ $fraction }

# Details of a finding, where no one else said anything. $subject, $issuer: names in a certificate.
doctor-detail-certificate = サブジェクト { $subject }、発行者 { $issuer }
# $kind: UCCE or UCCX, or “none” if the node does not say it; $first, $second: names of nodes.
doctor-detail-nodes = { $kind ->
    [none] ノード { $first } と { $second }
   *[other] { $kind }、ノード { $first } と { $second }
}
doctor-detail-noNode = なし
doctor-detail-noAnswer = 応答なし
doctor-detail-plain = PLAIN が提供されていません
doctor-detail-address = 名前ではなくアドレスで指定されています
doctor-detail-noFolder = システムがそのためのフォルダーを示していません
doctor-detail-wrongKind = 値の種類が正しくありません
doctor-detail-noJson = JSON ではありません
# $what: one of the two above.
doctor-detail-place = { $what }（{ $line } 行 { $column } 列）
