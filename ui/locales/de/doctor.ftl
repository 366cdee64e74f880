### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version } prüft { $server }
doctor-why = warum
doctor-advice = zu tun
doctor-detail = Meldung
doctor-code = Code
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = Die Supportdatei kann nicht nach { $path } geschrieben werden: { $why }
doctor-bundle-unpacked = Die Supportdatei kann nicht erstellt werden: { $why }
doctor-noDisplay = Diese Sitzung hat keine Anzeige, deshalb kann kein Fenster geöffnet werden. Starten Sie das Programm in einer Desktopsitzung; `aplomb doctor` und `aplomb support-bundle` brauchen keine

# A list, piece by piece; $first: what stands in it so far; $next: one more.
doctor-list = { $first }, { $next }
# A number with digits behind the decimal separator.
doctor-decimal = { $whole },{ $fraction }

# Details of a finding, where no one else said anything. $subject, $issuer: names in a certificate.
doctor-detail-certificate = Inhaber { $subject }; Aussteller { $issuer }
# $kind: UCCE or UCCX, or “none” if the node does not say it; $first, $second: names of nodes.
doctor-detail-nodes = { $kind ->
    [none] Knoten { $first } und { $second }
   *[other] { $kind }, Knoten { $first } und { $second }
}
doctor-detail-noNode = keiner
doctor-detail-noAnswer = keine Antwort
doctor-detail-plain = PLAIN wird nicht angeboten
doctor-detail-address = er wird mit einer Adresse und nicht mit einem Namen genannt
doctor-detail-noFolder = das System nennt keinen Ordner dafür
doctor-detail-wrongKind = ein Wert hat die falsche Art
doctor-detail-noJson = es ist kein JSON
# $what: one of the two above.
doctor-detail-place = { $what }, in Zeile { $line }, Spalte { $column }
