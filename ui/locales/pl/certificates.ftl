### Machine draft, not yet reviewed by a native speaker.
### Why a server's certificate is refused, and what to do about it.

# $count: how many further names the certificate has.
certificate-more = jeszcze { $count }

certificate-expired = Certyfikat serwera wygasł { $date }.
    .todo = Dział IT musi odnowić go na serwerze.
certificate-notYetValid = Certyfikat serwera jest ważny dopiero od { $date }.
    .todo = Sprawdź datę i godzinę tego komputera. Jeśli są prawidłowe, dział IT musi wymienić certyfikat na serwerze.
certificate-clockWrong = Zegar tego komputera wskazuje nieprawidłowy czas: { $time }.
    .todo = Ustaw datę, godzinę i strefę czasową, a następnie spróbuj ponownie.
certificate-selfSigned = Serwer sam podpisał swój certyfikat, a ten komputer go nie zna.
    .todo = Dział IT musi zainstalować ten certyfikat na tym komputerze albo nadać serwerowi certyfikat firmowego urzędu certyfikacji.
certificate-unknownAuthority = Ten komputer nie ufa urzędowi, który wystawił certyfikat serwera.
    .todo = Dział IT musi zainstalować na tym komputerze certyfikat urzędu: { $authority }.
certificate-incompleteChain = Serwer nie wysyła certyfikatu urzędu, który wystawił jego certyfikat.
    .todo = Dział IT musi dodać go na serwerze albo, jeśli to certyfikat główny, zainstalować go na tym komputerze: { $authority }.
certificate-otherName = Certyfikat serwera jest wystawiony na inną nazwę: { $names }.
    .todo = Wpisz nazwę podaną w certyfikacie albo poproś dział IT o odnowienie certyfikatu z wpisaną nazwą.
certificate-noSubjectAltName = Certyfikat serwera nie ma alternatywnej nazwy podmiotu (SAN).
    .todo = Dział IT musi go odnowić z nazwą hosta jako alternatywną nazwą podmiotu.
certificate-oldVersion = Certyfikat serwera jest starszy niż X.509 w wersji 3 i nie jest akceptowany.
    .todo = Dział IT musi go odnowić jako X.509 w wersji 3, z nazwą hosta jako alternatywną nazwą podmiotu (SAN).
certificate-wrongUsage = Certyfikat serwera nie jest przeznaczony dla serwera.
    .todo = Dział IT musi go odnowić z użyciami digitalSignature i serverAuth. Zainstalowanie go na tym komputerze nie pomoże.
certificate-weakSignature = Certyfikat serwera ma podpis, który można sfałszować (MD5 lub SHA-1).
    .todo = Dział IT musi go odnowić z SHA-256 lub lepszym, podobnie certyfikat urzędu, jeśli to on jest przestarzały.
certificate-unknownAlgorithm = Certyfikat serwera ma podpis, którego Aplomb nie potrafi sprawdzić.
    .todo = Dział IT musi go odnowić z RSA lub ECDSA P-256 oraz SHA-256.
certificate-weakKey = Certyfikat serwera ma za krótki klucz: RSA o długości { $bits } bitów.
    .todo = Dział IT musi odnowić certyfikat serwera lub urzędu z kluczem o długości co najmniej 2048 bitów albo z ECDSA P-256.
certificate-expiredIntermediate = Certyfikat urzędu, który wystawił certyfikat serwera, wygasł { $date }.
    .todo = Dział IT musi umieścić na serwerze odnowiony certyfikat: { $authority }.
certificate-revoked = Certyfikat serwera został unieważniony przez urząd.
    .todo = Dział IT musi odnowić go na serwerze, z nowym kluczem.
certificate-malformed = Nie można odczytać certyfikatu serwera.
    .todo = Dział IT musi odnowić go na serwerze albo ustalić, co zmienia go po drodze.
certificate-notProven = Serwer nie udowodnił, że certyfikat należy do niego.
    .todo = Nie próbuj ponownie, dopóki dział IT tego nie sprawdzi: coś po drodze może podszywać się pod serwer.
certificate-refusedByEngine = Ten komputer ufa certyfikatowi serwera, ale okno logowania go odrzuca.
    .todo = Dział IT musi zaktualizować silnik przeglądarki i certyfikaty główne tego komputera albo odnowić certyfikat na serwerze.
certificate-other = Reguła tego komputera lub urzędu nie dopuszcza certyfikatu serwera.
    .todo = Dział IT musi go odnowić jako typowy certyfikat: wersja 3, dla serwerów, z nazwą hosta, od urzędu, któremu ten komputer ufa.
