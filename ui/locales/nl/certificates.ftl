### Machine draft, not yet reviewed by a native speaker.
### Why a server's certificate is refused, and what to do about it.

# $count: how many further names the certificate has.
certificate-more = nog { $count }

certificate-expired = Het certificaat van de server is verlopen op { $date }.
    .todo = De IT-afdeling moet het op de server vernieuwen.
certificate-notYetValid = Het certificaat van de server is niet geldig vóór { $date }.
    .todo = Controleer de datum en tijd van deze computer. Kloppen die, dan moet de IT-afdeling het certificaat op de server vervangen.
certificate-clockWrong = De klok van deze computer loopt niet goed. Hij geeft aan: { $time }.
    .todo = Stel de datum, tijd en tijdzone goed in en probeer het opnieuw.
certificate-selfSigned = De server heeft zijn certificaat zelf ondertekend en deze computer kent het niet.
    .todo = De IT-afdeling moet dit certificaat op deze computer installeren, of de server een certificaat van de certificeringsinstantie van het bedrijf geven.
certificate-unknownAuthority = Deze computer vertrouwt de certificeringsinstantie niet die het certificaat van de server heeft uitgegeven.
    .todo = De IT-afdeling moet het certificaat van deze instantie op deze computer installeren: { $authority }.
certificate-incompleteChain = De server stuurt het certificaat niet mee van de certificeringsinstantie die zijn eigen certificaat heeft uitgegeven.
    .todo = De IT-afdeling moet het op de server toevoegen of, als het een basiscertificaat is, op deze computer installeren: { $authority }.
certificate-otherName = Het certificaat van de server is voor een andere naam: { $names }.
    .todo = Typ de naam zoals die in het certificaat staat, of vraag de IT-afdeling het certificaat te vernieuwen met de naam die u hebt getypt.
certificate-noSubjectAltName = Het certificaat van de server heeft geen alternatieve onderwerpnaam (SAN).
    .todo = De IT-afdeling moet het vernieuwen met de hostnaam als alternatieve onderwerpnaam.
certificate-oldVersion = Het certificaat van de server is ouder dan X.509 versie 3 en wordt daarom niet geaccepteerd.
    .todo = De IT-afdeling moet het vernieuwen als X.509 versie 3, met de hostnaam als alternatieve onderwerpnaam (SAN).
certificate-wrongUsage = Het certificaat van de server is niet bedoeld voor een server.
    .todo = De IT-afdeling moet het vernieuwen met de gebruiksdoelen digitalSignature en serverAuth. Het op deze computer installeren helpt niet.
certificate-weakSignature = Het certificaat van de server heeft een handtekening die kan worden vervalst (MD5 of SHA-1).
    .todo = De IT-afdeling moet het vernieuwen met SHA-256 of beter, en ook dat van de certificeringsinstantie als dat het oude is.
certificate-unknownAlgorithm = Het certificaat van de server heeft een handtekening die Aplomb niet kan controleren.
    .todo = De IT-afdeling moet het vernieuwen met RSA of ECDSA P-256, en met SHA-256.
certificate-weakKey = Het certificaat van de server heeft een te korte sleutel: RSA met { $bits } bits.
    .todo = De IT-afdeling moet het, of dat van de certificeringsinstantie, vernieuwen met minstens 2048 bits of met ECDSA P-256.
certificate-expiredIntermediate = Het certificaat van de certificeringsinstantie van de server is verlopen op { $date }.
    .todo = De IT-afdeling moet het vernieuwde certificaat op de server zetten: { $authority }.
certificate-revoked = Het certificaat van de server is door de certificeringsinstantie ingetrokken.
    .todo = De IT-afdeling moet het op de server vernieuwen, met een nieuwe sleutel.
certificate-malformed = Het certificaat van de server kan niet worden gelezen.
    .todo = De IT-afdeling moet het op de server vernieuwen, of uitzoeken wat het onderweg verandert.
certificate-notProven = De server heeft niet bewezen dat hij de eigenaar van zijn certificaat is.
    .todo = Probeer het pas opnieuw als de IT-afdeling het heeft gecontroleerd: iets onderweg doet zich misschien voor als de server.
certificate-refusedByEngine = Deze computer vertrouwt het certificaat van de server, maar het aanmeldvenster weigert het.
    .todo = De IT-afdeling moet de webengine en de basiscertificaten van de computer bijwerken, of het certificaat op de server vernieuwen.
certificate-other = Een regel van deze computer of van de certificeringsinstantie staat het certificaat van de server niet toe.
    .todo = De IT-afdeling moet het vernieuwen als een gewoon certificaat: versie 3, voor servers, met de hostnaam, van een certificeringsinstantie die deze computer vertrouwt.
