### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }, verifica di { $server }
doctor-why = perché
doctor-advice = rimedio
doctor-detail = dettagli
doctor-code = codice
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = impossibile scrivere il file di supporto in { $path }: { $why }
doctor-bundle-unpacked = impossibile creare il file di supporto: { $why }
doctor-noDisplay = questa sessione non ha uno schermo, quindi non è possibile aprire finestre. Avviare Aplomb in una sessione desktop; per `aplomb doctor` e `aplomb support-bundle` non serve

# A list, piece by piece; $first: what stands in it so far; $next: one more.
doctor-list = { $first }, { $next }
# A number with digits behind the decimal separator.
doctor-decimal = { $whole },{ $fraction }

# Details of a finding, where no one else said anything. $subject, $issuer: names in a certificate.
doctor-detail-certificate = titolare { $subject }; emittente { $issuer }
# $kind: UCCE or UCCX, or “none” if the node does not say it; $first, $second: names of nodes.
doctor-detail-nodes = { $kind ->
    [none] nodi { $first } e { $second }
   *[other] { $kind }, nodi { $first } e { $second }
}
doctor-detail-noNode = nessuno
doctor-detail-noAnswer = nessuna risposta
doctor-detail-plain = PLAIN non è offerto
doctor-detail-address = è indicato con un indirizzo e non con un nome
doctor-detail-noFolder = il sistema non indica alcuna cartella
doctor-detail-wrongKind = un valore è del tipo sbagliato
doctor-detail-noJson = non è JSON
# $what: one of the two above.
doctor-detail-place = { $what }, riga { $line }, colonna { $column }
