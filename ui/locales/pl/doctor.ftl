### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }, badany serwer: { $server }
doctor-why = dlaczego
doctor-advice = rada
doctor-detail = opis
doctor-code = kod
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = nie można zapisać pliku dla wsparcia w { $path }: { $why }
doctor-bundle-unpacked = nie można utworzyć pliku dla wsparcia: { $why }
doctor-noDisplay = ta sesja nie ma ekranu, więc nie można otworzyć żadnego okna. Uruchom program w sesji graficznej; polecenia `aplomb doctor` i `aplomb support-bundle` jej nie wymagają

# A list, piece by piece; $first: what stands in it so far; $next: one more.
doctor-list = { $first }, { $next }
# A number with digits behind the decimal separator.
doctor-decimal = { $whole },{ $fraction }

# Details of a finding, where no one else said anything. $subject, $issuer: names in a certificate.
doctor-detail-certificate = właściciel { $subject }; wystawca { $issuer }
# $kind: UCCE or UCCX, or “none” if the node does not say it; $first, $second: names of nodes.
doctor-detail-nodes = { $kind ->
    [none] węzły { $first } i { $second }
   *[other] { $kind }, węzły { $first } i { $second }
}
doctor-detail-noNode = brak
doctor-detail-noAnswer = brak odpowiedzi
doctor-detail-plain = PLAIN nie jest oferowany
doctor-detail-address = jest podany przez adres, a nie przez nazwę
doctor-detail-noFolder = system nie podaje dla niego folderu
doctor-detail-wrongKind = wartość jest niewłaściwego rodzaju
doctor-detail-noJson = to nie jest JSON
# $what: one of the two above.
doctor-detail-place = { $what }, wiersz { $line }, kolumna { $column }
