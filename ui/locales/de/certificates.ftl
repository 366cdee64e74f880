### Machine draft, not yet reviewed by a native speaker.
### Why a server's certificate is refused, and what to do about it.

# $count: how many further names the certificate has.
certificate-more = { $count } weitere

certificate-expired = Das Zertifikat des Servers ist am { $date } abgelaufen.
    .todo = Die IT muss es auf dem Server erneuern.
certificate-notYetValid = Das Zertifikat des Servers ist vor dem { $date } nicht gültig.
    .todo = Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn sie stimmen, muss die IT das Zertifikat auf dem Server ersetzen.
certificate-clockWrong = Die Uhr dieses Computers geht falsch. Sie zeigt: { $time }.
    .todo = Stellen Sie Datum, Uhrzeit und Zeitzone richtig und versuchen Sie es dann erneut.
certificate-selfSigned = Der Server hat sein Zertifikat selbst signiert, und dieser Computer kennt es nicht.
    .todo = Die IT muss dieses Zertifikat auf diesem Computer installieren oder dem Server eines von der Zertifizierungsstelle des Unternehmens geben.
certificate-unknownAuthority = Dieser Computer vertraut der Zertifizierungsstelle nicht, die das Zertifikat des Servers ausgestellt hat.
    .todo = Die IT muss das Zertifikat dieser Zertifizierungsstelle auf diesem Computer installieren: { $authority }.
certificate-incompleteChain = Der Server sendet das Zertifikat der Zertifizierungsstelle nicht mit, die sein eigenes ausgestellt hat.
    .todo = Die IT muss es auf dem Server hinzufügen oder, wenn es ein Stammzertifikat ist, auf diesem Computer installieren: { $authority }.
certificate-otherName = Das Zertifikat des Servers gilt für einen anderen Namen: { $names }.
    .todo = Geben Sie den Namen so ein, wie er im Zertifikat steht, oder bitten Sie die IT, das Zertifikat mit dem eingegebenen Namen zu erneuern.
certificate-noSubjectAltName = Das Zertifikat des Servers hat keinen alternativen Antragstellernamen (SAN).
    .todo = Die IT muss es mit dem Hostnamen als alternativem Antragstellernamen erneuern.
certificate-oldVersion = Das Zertifikat des Servers ist älter als X.509 Version 3 und wird deshalb nicht akzeptiert.
    .todo = Die IT muss es als X.509 Version 3 erneuern, mit dem Hostnamen als alternativem Antragstellernamen (SAN).
certificate-wrongUsage = Das Zertifikat des Servers ist nicht für einen Server ausgestellt.
    .todo = Die IT muss es mit den Verwendungen digitalSignature und serverAuth erneuern. Es auf diesem Computer zu installieren, hilft nicht.
certificate-weakSignature = Das Zertifikat des Servers hat eine Signatur, die gefälscht werden kann (MD5 oder SHA-1).
    .todo = Die IT muss es mit SHA-256 oder besser erneuern, ebenso das der Zertifizierungsstelle, falls dieses das alte ist.
certificate-unknownAlgorithm = Das Zertifikat des Servers hat eine Signatur, die Aplomb nicht prüfen kann.
    .todo = Die IT muss es mit RSA oder ECDSA P-256 und mit SHA-256 erneuern.
certificate-weakKey = Das Zertifikat des Servers hat einen zu kurzen Schlüssel: RSA mit { $bits } Bit.
    .todo = Die IT muss es oder das der Zertifizierungsstelle mit mindestens 2048 Bit oder mit ECDSA P-256 erneuern.
certificate-expiredIntermediate = Das Zertifikat der Zertifizierungsstelle des Servers ist am { $date } abgelaufen.
    .todo = Die IT muss das erneuerte auf dem Server einspielen: { $authority }.
certificate-revoked = Das Zertifikat des Servers wurde von seiner Zertifizierungsstelle gesperrt.
    .todo = Die IT muss es auf dem Server mit einem neuen Schlüssel erneuern.
certificate-malformed = Das Zertifikat des Servers kann nicht gelesen werden.
    .todo = Die IT muss es auf dem Server erneuern oder herausfinden, was es unterwegs verändert.
certificate-notProven = Der Server hat nicht nachgewiesen, dass sein Zertifikat ihm gehört.
    .todo = Versuchen Sie es erst wieder, wenn die IT es geprüft hat: Etwas auf dem Weg könnte sich als der Server ausgeben.
certificate-refusedByEngine = Dieser Computer vertraut dem Zertifikat des Servers, aber das Anmeldefenster lehnt es ab.
    .todo = Die IT muss die Web-Engine und die Stammzertifikate des Computers aktualisieren oder das Zertifikat auf dem Server erneuern.
certificate-other = Eine Regel dieses Computers oder der Zertifizierungsstelle lässt das Zertifikat des Servers nicht zu.
    .todo = Die IT muss es als übliches Zertifikat erneuern: Version 3, für Server, mit dem Hostnamen, von einer Zertifizierungsstelle, der dieser Computer vertraut.
