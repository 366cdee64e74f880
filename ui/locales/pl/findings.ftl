### Machine draft, not yet reviewed by a native speaker.
### What an examination finds, printed by `aplomb doctor` and shown in Diagnostics. Only the program contains this file.
### The id ends in the code of the finding. The text says what was found, .why why it matters, .advice what to do.
### $about is the host, setting or program that it is about. Consoles may not show typographic quotes, so these texts have none.

# Engine
finding-engineFound = Silnik przeglądarki jest w wersji { $version }.
finding-engineMissing = Na tym komputerze nie ma silnika przeglądarki.
    .why = Wymagają go okna programu Aplomb i firmowa strona logowania. Bez niego nie otworzy się żadne okno.
    .advice = Windows: zainstaluj Microsoft Edge WebView2 Runtime. Linux: zainstaluj WebKitGTK 4.1 (w systemach Debian i Ubuntu pakiet libwebkit2gtk-4.1-0).
# $names: environment variables.
finding-environmentIgnored = Aplomb ignoruje te zmienne środowiskowe, ponieważ osłabiłyby jego zabezpieczenia: { $names }.
    .why = Zastępują certyfikaty komputera, zapisują klucze TLS albo pozwalają innemu programowi sterować stroną.
    .advice = Usuń je i zainstaluj certyfikaty w magazynie komputera.

# Sandbox
finding-sandboxWorks = Strona logowania może działać w piaskownicy.
finding-sandboxMissing = Strona logowania działa bez piaskownicy: brakuje { $path }.
    .why = Piaskownica nie dopuszcza złośliwej strony logowania do plików i sesji agenta.
    .advice = Zainstaluj pakiety bubblewrap i xdg-dbus-proxy, a potem uruchom Aplomb ponownie.
finding-sandboxRefused = Strona logowania działa bez piaskownicy: system na nią nie zezwala.
    .why = Piaskownica nie dopuszcza złośliwej strony logowania do plików i sesji agenta.
    .advice = Zezwól użytkownikom na tworzenie przestrzeni nazw (sysctl user.max_user_namespaces, a w systemach Debian i Ubuntu także kernel.unprivileged_userns_clone oraz kernel.apparmor_restrict_unprivileged_userns lub profil AppArmor dla bwrap), a potem uruchom Aplomb ponownie.
finding-sandboxSilent = Strona logowania działa bez piaskownicy: jej uruchomienie trwa zbyt długo.
    .why = Piaskownica nie dopuszcza złośliwej strony logowania do plików i sesji agenta.
    .advice = Sprawdź na koncie agenta, ile trwa `bwrap --ro-bind / / --unshare-all true`, a potem uruchom Aplomb ponownie.
finding-sandboxDemanded = Agenci nie mogą używać logowania jednokrotnego, ponieważ organizacja wymaga piaskownicy.
    .why = Profil strict nie zezwala na stronę logowania bez piaskownicy.
    .advice = Umożliw działanie piaskownicy zgodnie z poprzednim wynikiem. W przeciwnym razie dział IT musi wybrać inny profil.

# Display
finding-displayFound = Jest ekran dla okien.
finding-displayMissing = W tej sesji nie ma ekranu.
    .why = Nie można tu otworzyć żadnego okna. Samo badanie nie wymaga ekranu.
    .advice = Nie trzeba nic robić, jeśli działa to w zdalnej powłoce lub narzędziu wdrożeniowym. W przeciwnym razie uruchom to w sesji graficznej.
finding-accelerationOn = { $because ->
        [organisation] Okna Aplomb mogą być rysowane przez kartę graficzną: tak ustawiła organizacja.
        [engine] Okna Aplomb mogą być rysowane przez kartę graficzną: decyduje silnik przeglądarki tego systemu.
       *[other] Okna Aplomb mogą być rysowane przez kartę graficzną: ten komputer ją ma.
    }
finding-accelerationOff = { $because ->
        [organisation] Okna Aplomb są rysowane bez karty graficznej: tak ustawiła organizacja.
        [remote] Okna Aplomb są rysowane bez karty graficznej: ekran jest na innym komputerze.
       *[other] Okna Aplomb są rysowane bez karty graficznej: ten komputer jej nie ma.
    }

# Keychain
finding-keychainOpen = Pęk kluczy odpowiada.
finding-keychainMissing = Ta sesja nie ma pęku kluczy.
    .why = Pęk kluczy przechowuje sesję między uruchomieniami. Bez niego agent musi się logować przy każdym uruchomieniu.
    .advice = Linux: zainstaluj i uruchom usługę Secret Service, na przykład gnome-keyring lub KWallet. W innym przypadku uruchom to jako agent, we własnej sesji agenta.
finding-keychainLocked = Pęk kluczy jest zablokowany.
    .why = Gdy pęk kluczy jest zablokowany, sesji nie można ani zapisać, ani przywrócić.
    .advice = Agent musi go odblokować; można też ustawić odblokowywanie przy logowaniu agenta do komputera.
finding-keychainFailed = Pęk kluczy zgłasza błąd.
    .why = Pęk kluczy przechowuje sesję między uruchomieniami. Bez niego agent musi się logować przy każdym uruchomieniu.
    .advice = Sprawdź, czy inne programy mogą używać pęku kluczy, a potem uruchom ponownie jego usługę na komputerze.
finding-keychainSilent = Pęk kluczy nie odpowiada.
    .why = Pęk kluczy przechowuje sesję między uruchomieniami. Bez niego agent musi się logować przy każdym uruchomieniu.
    .advice = Sprawdź, czy nie czeka na odblokowanie.

# Settings
finding-settingsRead = Plik ustawień można odczytać.
finding-settingsAbsent = Nie ma jeszcze pliku ustawień.
finding-settingsUnreadable = Nie można odczytać pliku ustawień.
    .why = Zawiera serwer, nazwę agenta i wygląd. Dopóki nie można go odczytać, obowiązują wartości domyślne.
    .advice = Usuń plik albo popraw go: to JSON.

# Policy
finding-policyAbsent = Organizacja niczego nie ustawiła.
finding-policyInForce = { $count ->
        [one] Organizacja ustawiła { $count } wartość.
        [few] Organizacja ustawiła { $count } wartości.
        [many] Organizacja ustawiła { $count } wartości.
       *[other] Organizacja ustawiła { $count } wartości.
    }
finding-policyUnreadable = Agenci nie mogą się zalogować, ponieważ nie można odczytać ustawień organizacji.
    .why = Aplomb nie wie, co one ograniczają. Tryb ćwiczeń także jest wyłączony.
    .advice = Popraw je tam, gdzie zostały określone. Szczegóły mówią, co jest nie tak.
finding-policyProblem = Nie można użyć { $about } w postaci ustawionej przez organizację: { $problem }
    .why = To ustawienie nie jest używane. Wszystkie inne ustawienia organizacji są używane.
    .advice = Popraw wartość tam, gdzie została określona.
finding-versionCurrent = Aplomb { $version } to najnowsza wersja.
finding-versionNewer = Dostępna jest wersja { $version } programu Aplomb. Data publikacji: { $published }.
    .why = Zawiera poprawki, których brakuje w tej wersji.
    .advice = Przeczytaj, co nowego, a potem wdróż tę wersję.
finding-versionVulnerable = Ta wersja programu Aplomb ma znaną lukę w zabezpieczeniach. Nie ma jej wersja { $version }, data publikacji: { $published }.
    .why = Atakujący może wykorzystać to, co opublikowano o tej luce.
    .advice = Jak najszybciej wdróż nową wersję.
finding-versionUnknown = Nie wiadomo, czy jest nowsza wersja programu Aplomb.
    .why = Nie udało się odczytać komunikatu o wersji albo nie jest on podpisany kluczem podanym w versionNotice.
    .advice = Otwórz w przeglądarce adres podany w versionNotice i porównaj klucz po znaku # z kluczem wydawcy.
finding-policyRefuses = Agenci nie mogą się zalogować z powodu tego, jak organizacja ustawiła { $about }: { $problem }
    .why = Bez tego ustawienia Aplomb zezwalałby na więcej, niż chce organizacja.
    .advice = Popraw wartość tam, gdzie została określona.

# Server
finding-serverNamed = Serwer to { $server }.
finding-serverMissing = Nie podano serwera Finesse.
    .why = Nie można było zbadać niczego poza tym komputerem.
    .advice = Podaj serwer Finesse: aplomb doctor SERVER albo pole Serwer w formularzu logowania.
finding-serverInvalid = { $problem ->
        [none] W ogóle nie można nawiązać łączności.
       *[other] Nie można użyć tego serwera: { $problem }
    }
    .why = Certyfikat, pliki cookie i przekierowanie logowania wymagają pełnej nazwy serwera.
    .advice = Użyj pełnej nazwy hosta, takiej jak w certyfikacie i w SystemInfo, bez ścieżki.

# Proxy
finding-proxyNone = Na drodze do { $about } nie ma serwera proxy.
finding-proxyInUse = Łączność z { $about } przechodzi przez serwer proxy { $proxy }.
    .why = Przechodzi przez niego wszystko oprócz powiadomień przez TCP. Serwer proxy, który kończy długie połączenia, przerywa odbiór zdarzeń.
    .advice = Nie trzeba nic robić, jeśli nie ma innych problemów. W przeciwnym razie wyklucz hosty Finesse z serwera proxy.
finding-proxyTrouble = Serwer proxy { $about } nie łączy z { $host }.
    .why = Ustawienia systemu kierują wszystko przez ten serwer proxy, a on nie przepuszcza programu Aplomb.
    .advice = Zezwól na serwerze proxy na CONNECT do węzłów Finesse i usługi tożsamości albo wyklucz te hosty w systemowych ustawieniach proxy.
finding-proxyWantsSignIn = Serwer proxy { $about } wymaga logowania, zanim połączy z { $host } (407).
    .why = Aplomb nie loguje się na serwerze proxy przez Negotiate, NTLM ani Kerberos, więc nic nie przechodzi.
    .advice = Zezwól na serwerze proxy na łączność z węzłami Finesse i usługą tożsamości bez logowania albo wyklucz te hosty w systemowych ustawieniach proxy.

# Name
finding-nameFound = { $count ->
        [one] Nazwa { $about } ma { $count } adres.
        [few] Nazwa { $about } ma { $count } adresy.
        [many] Nazwa { $about } ma { $count } adresów.
       *[other] Nazwa { $about } ma { $count } adresu.
    }
finding-nameByProxy = Ten komputer nie zna nazwy { $about }.
    .why = Nazwę wyszukuje serwer proxy, a nie ten komputer.
    .advice = Nie trzeba nic robić.
finding-nameNotFound = Nie znaleziono nazwy hosta { $about } (DNS).
    .why = Bez adresu nie można nawiązać łączności.
    .advice = Sprawdź pisownię oraz to, czy ten komputer używa firmowego DNS (VPN).
finding-nameServiceSilent = Usługa nazw (DNS) nie odpowiada na pytanie o { $about }.
    .why = Bez adresu nie można nawiązać łączności.
    .advice = Sprawdź, czy ten komputer ma dostęp do firmowego DNS (VPN, zapora).
finding-noNetwork = Ten komputer nie ma połączenia z siecią.
    .why = Nie można połączyć się z żadnym serwerem ani rozwiązać żadnej nazwy.
    .advice = Podłącz go do sieci lub VPN.

# Port
finding-portOpen = Port { $port } hosta { $about } jest otwarty.
finding-portRefused = Host { $about } odrzuca połączenia na porcie { $port }.
    .why = Tego portu używają REST, logowanie i powiadomienia.
    .advice = Sprawdź, czy na węźle działa Finesse Tomcat i czy to właściwy port (8445).
finding-portSilent = Host { $about } nie odpowiada na porcie { $port }.
    .why = Tego portu używają REST, logowanie i powiadomienia. Tak wygląda zapora, która odrzuca pakiety, lub wyłączony węzeł.
    .advice = Sprawdź, czy węzeł działa, i otwórz port w zaporach po drodze.
finding-hostUnreachable = Host { $about } jest nieosiągalny.
    .why = Nie ma trasy z tego komputera do węzła.
    .advice = Sprawdź sieć, VPN i trasy.
finding-portNotTls = Port { $port } hosta { $about } nie odpowiada prawidłowym TLS.
    .why = Finesse używa tylko TLS. Nasłuchuje tam coś innego albo coś po drodze psuje TLS.
    .advice = Sprawdź port oraz to, co kontroluje ruch po drodze.

# Certificate
finding-certificateTrusted = { $days ->
        [unknown] Certyfikat { $about } jest zaufany.
        [one] Certyfikat { $about } jest zaufany: pozostał { $days } dzień.
        [few] Certyfikat { $about } jest zaufany: pozostały { $days } dni.
        [many] Certyfikat { $about } jest zaufany: pozostało { $days } dni.
       *[other] Certyfikat { $about } jest zaufany: pozostało { $days } dnia.
    }
finding-certificateEndsSoon = { $days ->
        [none] Certyfikat { $about } wygasł.
        [0] Certyfikat { $about } wygaśnie za mniej niż dobę.
        [one] Certyfikat { $about } wkrótce wygaśnie: pozostał { $days } dzień.
        [few] Certyfikat { $about } wkrótce wygaśnie: pozostały { $days } dni.
        [many] Certyfikat { $about } wkrótce wygaśnie: pozostało { $days } dni.
       *[other] Certyfikat { $about } wkrótce wygaśnie: pozostało { $days } dnia.
    }
    .why = Z wygasłym certyfikatem agenci nie mogą się zalogować.
    .advice = Odnów teraz certyfikat na tym serwerze.
finding-certificateEnded = { $days ->
        [0] Certyfikat { $about } wygasł mniej niż dobę temu.
        [one] Certyfikat { $about } wygasł { $days } dzień temu.
        [few] Certyfikat { $about } wygasł { $days } dni temu.
        [many] Certyfikat { $about } wygasł { $days } dni temu.
       *[other] Certyfikat { $about } wygasł { $days } dnia temu.
    }
    .why = Wygasły certyfikat niczego nie dowodzi, więc Aplomb go odrzuca.
    .advice = Odnów certyfikat na tym serwerze. Jeśli jego daty wyglądają prawidłowo, ustaw zegar tego komputera.
finding-certificateNotBegun = { $days ->
        [one] Certyfikat { $about } nie jest jeszcze ważny: zacznie obowiązywać w ciągu { $days } dnia.
        [few] Certyfikat { $about } nie jest jeszcze ważny: zacznie obowiązywać w ciągu { $days } dni.
        [many] Certyfikat { $about } nie jest jeszcze ważny: zacznie obowiązywać w ciągu { $days } dni.
       *[other] Certyfikat { $about } nie jest jeszcze ważny: zacznie obowiązywać w ciągu { $days } dnia.
    }
    .why = Certyfikat, który nie jest jeszcze ważny, niczego nie dowodzi, więc Aplomb go odrzuca.
    .advice = Sprawdź najpierw zegar tego komputera, a potem certyfikat na tym serwerze.
finding-certificateClockWrong = { $way ->
        [behind] Certyfikat { $about } wydaje się nieważny tylko dlatego, że zegar tego komputera spóźnia się co najmniej o { $apart }.
       *[ahead] Certyfikat { $about } wydaje się nieważny tylko dlatego, że zegar tego komputera spieszy się co najmniej o { $apart }.
    }
    .why = Ważność certyfikatów sprawdza się według zegara: gdy jest błędny, dobry certyfikat wydaje się nieważny.
    .advice = Ustaw datę, godzinę i strefę czasową tego komputera albo pobieraj czas z firmowego serwera czasu.
finding-certificateOtherName = Certyfikat okazany przez { $about } jest wystawiony na { $names }.
    .why = Pod użytą nazwą serwer nie może potwierdzić swojej tożsamości.
    .advice = Użyj nazwy podanej w certyfikacie albo odnów certyfikat tak, by zawierał użytą nazwę.
finding-certificateNoAltName = Certyfikat { $about } nie ma alternatywnej nazwy podmiotu.
    .why = Nazwy są odczytywane tylko z alternatywnej nazwy podmiotu; nazwa pospolita (CN) od lat się nie liczy.
    .advice = Odnów certyfikat na tym serwerze z nazwą hosta jako alternatywną nazwą podmiotu (SAN, typ DNS).
finding-certificateOldVersion = Certyfikat { $about } jest starszy niż X.509 w wersji 3.
    .why = Certyfikaty sprzed X.509 w wersji 3 nie mogą zawierać alternatywnej nazwy podmiotu ani użycia, więc Aplomb je odrzuca.
    .advice = Odnów certyfikat na tym serwerze w wersji 3, z nazwą hosta jako alternatywną nazwą podmiotu (SAN).
finding-certificateWrongUsage = Certyfikat { $about } nie jest przeznaczony dla serwera.
    .why = Sam certyfikat podaje inne przeznaczenie. Zainstalowanie go na tym komputerze nie pomoże.
    .advice = Odnów certyfikat na tym serwerze jako certyfikat serwera: rozszerzone użycie klucza serverAuth, użycie klucza digitalSignature, i nie jako certyfikat urzędu (CA:FALSE).
finding-certificateWeakSignature = Certyfikat { $about } lub jego urzędu jest podpisany przy użyciu MD5 lub SHA-1.
    .why = Podpisy MD5 i SHA-1 można sfałszować, więc Aplomb je odrzuca.
    .advice = Odnów certyfikat na tym serwerze, podpisany przy użyciu SHA-256 lub lepszego; podobnie certyfikat urzędu pośredniego, jeśli to on jest przestarzały.
finding-certificateUnknownAlgorithm = Certyfikat { $about } lub jego urzędu jest podpisany algorytmem, którego Aplomb nie obsługuje.
    .why = Aplomb nie może sprawdzić podpisu.
    .advice = Odnów certyfikat na tym serwerze, podpisany przy użyciu SHA-256 lub SHA-384 i klucza RSA (co najmniej 2048 bitów), ECDSA P-256 lub P-384.
finding-certificateWeakKey = Certyfikat { $about } lub jego urzędu ma klucz RSA o długości tylko { $bits } bitów.
    .why = Klucze RSA krótsze niż 2048 bitów można złamać, więc Aplomb je odrzuca.
    .advice = Odnów certyfikat na tym serwerze z nowym kluczem: RSA o długości co najmniej 2048 bitów lub ECDSA P-256.
finding-certificateUnknownAuthority = Certyfikat { $about } wystawił urząd { $authority }, któremu ten komputer nie ufa.
    .why = Ten komputer nie ufa urzędowi, który wystawił certyfikat serwera.
    .advice = Zainstaluj certyfikat urzędu w magazynie zaufanych certyfikatów głównych tego komputera.
finding-certificateSelfSigned = Certyfikat { $about } jest samopodpisany.
    .why = Serwer sam wystawił sobie certyfikat, jak robi to nowo zainstalowany Finesse; ten komputer ufa takiemu certyfikatowi tylko wtedy, gdy ma go w swoim magazynie.
    .advice = Nadaj serwerowi certyfikat firmowego urzędu albo zainstaluj ten certyfikat jako zaufany na tym komputerze.
finding-certificateIncomplete = Serwer { $about } wysyła tylko własny certyfikat, wystawiony przez { $authority }, a tego urzędu ten komputer nie zna.
    .why = Serwer wysyła sam własny certyfikat, a ten komputer nie zna jego wystawcy: brakuje urzędu pośredniego.
    .advice = Serwer musi wysyłać cały łańcuch (prześlij na niego także certyfikat pośredni). Jeśli wystawcą jest główny urząd certyfikacji, zainstaluj jego certyfikat na tym komputerze.
finding-certificateIntermediateEnded = { $days ->
        [0] Certyfikat pośredni { $authority }, który wysyła { $about }, wygasł mniej niż dobę temu.
        [one] Certyfikat pośredni { $authority }, który wysyła { $about }, wygasł { $days } dzień temu.
        [few] Certyfikat pośredni { $authority }, który wysyła { $about }, wygasł { $days } dni temu.
        [many] Certyfikat pośredni { $authority }, który wysyła { $about }, wygasł { $days } dni temu.
       *[other] Certyfikat pośredni { $authority }, który wysyła { $about }, wygasł { $days } dnia temu.
    }
    .why = Własny certyfikat serwera jest ważny, ale certyfikat urzędu między nim a głównym już nie, więc Aplomb odrzuca łańcuch.
    .advice = Prześlij na ten serwer odnowiony certyfikat pośredni i usuń z niego stary.
finding-certificateRevoked = Certyfikat { $about } został unieważniony przez urząd.
    .why = Urząd go wycofał, na przykład z powodu kradzieży klucza, więc Aplomb go odrzuca.
    .advice = Odnów certyfikat na tym serwerze z nowym kluczem. Zapytaj urząd, dlaczego go unieważnił.
finding-certificateMalformed = Nie można odczytać certyfikatu { $about }.
    .why = To, co wysyła serwer, nie jest certyfikatem w postaci X.509.
    .advice = Odnów certyfikat na tym serwerze. Jeśli inni go odczytują, sprawdź, co kontroluje ruch po drodze.
finding-certificateNotProven = Serwer { $about } nie udowodnił, że ma klucz do swojego certyfikatu.
    .why = Certyfikat może okazać każdy; klucz ma tylko właściciel. Aplomb odrzuca połączenie.
    .advice = Sprawdź, co kontroluje ruch po drodze i czy klucz pasuje do certyfikatu na tym serwerze; potem uruchom go ponownie.
finding-certificateRefused = Reguły systemu odrzucają certyfikat { $about }.
    .why = Reguła tego komputera lub urzędu nie dopuszcza tego certyfikatu dla tego serwera; komunikat biblioteki TLS jest w dzienniku.
    .advice = Odnów certyfikat na tym serwerze jako typowy: wersja 3, nazwa hosta jako alternatywna nazwa podmiotu, rozszerzone użycie klucza serverAuth, wystawiony przez urząd, któremu ten komputer ufa.

# Clock
finding-clockRight = Zegary tego komputera i { $about } są zgodne.
finding-clockUnknown = Zegar { $about } nie jest znany.
    .why = Serwer nie podał swojego czasu.
    .advice = Nie trzeba nic robić.
finding-clockWrong = { $way ->
        [behind] Zegar tego komputera spóźnia się o { $apart } względem { $about }.
       *[ahead] Zegar tego komputera spieszy się o { $apart } względem { $about }.
    }
    .why = Ważność certyfikatów i sesji sprawdza się według zegara, a czasy na pulpicie byłyby błędne.
    .advice = Ten komputer i serwery powinny używać tego samego źródła czasu.

# System Info
finding-systemInfoRead = Węzeł { $about } podaje swój stan.
finding-systemInfoSlow = Węzeł { $about } podał swój stan po { $seconds } s.
    .why = Każde kliknięcie agenta trwałoby równie długo.
    .advice = Sprawdź obciążenie węzła i sieć do niego (VPN, proxy).
finding-systemInfoProtected = Węzeł { $about } wymaga logowania, zanim poda swój stan.
    .why = Zwrotny serwer proxy żąda poświadczeń, więc przed logowaniem nie są znane węzły ani sposób logowania.
    .advice = Ustaw oba węzły i sposób logowania w zasadach organizacji.
finding-systemInfoMissing = Pod adresem { $about } odpowiada serwer WWW, ale nie Finesse ({ $status }).
    .why = To serwer WWW, ale Finesse na nim nie działa.
    .advice = Sprawdź nazwę i port oraz to, czy aplikacja Finesse uruchomiła się na węźle.
finding-systemInfoFails = Węzeł { $about } zgłasza błąd na pytanie o swój stan ({ $status }).
    .why = Węzeł odpowiada błędem.
    .advice = Sprawdź Cisco Finesse Tomcat na węźle. Jeśli błąd się utrzymuje, uruchom go ponownie.
finding-systemInfoOther = Pod adresem { $about } zamiast Finesse odpowiada strona WWW.
    .why = Odpowiada coś innego niż Finesse: strona logowania do sieci (captive portal), filtr lub inny serwer.
    .advice = Otwórz ten adres w przeglądarce na tym komputerze i sprawdź, co odpowiada.
finding-systemInfoUnreadable = Nie można odczytać odpowiedzi węzła { $about }.
    .why = Odpowiedź nie ma postaci, której używa Finesse.
    .advice = Sprawdź nazwę i port oraz to, czy coś zmienia ruch po drodze.
finding-systemInfoNoAnswer = Węzeł { $about } nie podaje swojego stanu.
    .why = Port przyjmuje połączenia, ale nie ma odpowiedzi.
    .advice = Sprawdź obciążenie i stan węzła.

# Service
finding-inService = Węzeł { $about } działa.
finding-outOfService = { $status ->
        [none] Węzeł { $about } nie działa (out of service).
       *[other] Węzeł { $about } nie działa ({ $status }).
    }
    .why = Węzeł, który nie działa, nie przyjmuje logowań i nie steruje rozmowami.
    .advice = Sprawdź łączność węzła z jego serwerem CTI (UCCE: CTI OS/PG; UCCX: CCX engine). Aplomb używa drugiego węzła, jeśli ten działa.

# Heartbeat
finding-heartbeatHeard = Węzeł { $about } ma łączność ze swoim serwerem CTI.
finding-heartbeatUnknown = Węzeł { $about } nie podaje, czy ma łączność ze swoim serwerem CTI.
    .why = Ta wersja nie podaje, czy jej serwer CTI się odzywa.
    .advice = Nie trzeba nic robić.
finding-heartbeatLost = Węzeł { $about } nie ma łączności ze swoim serwerem CTI.
    .why = Stany i rozmowy mogą się nie aktualizować, a węzeł wkrótce przestanie działać.
    .advice = Sprawdź serwer CTI tej strony i sieć między nimi.

# Maintenance
finding-maintenanceNone = Węzeł { $about } nie jest w trybie konserwacji.
finding-maintenanceUnderWay = Węzeł { $about } lub jego strona CTI jest w trybie konserwacji.
    .why = Węzeł przestanie działać.
    .advice = Nie trzeba nic robić, jeśli jest to zaplanowane. Agenci bez rozmów mogą zalogować się na drugim węźle.

# Nodes
finding-otherNodeNamed = { $set ->
        [yes] Drugi serwer jest ustawiony na { $node }.
       *[no] Drugi węzeł to { $node }.
    }
finding-otherNodeMissing = SystemInfo nie podaje drugiego węzła.
    .why = W razie awarii tego węzła nie ma drugiego, na który można się przełączyć.
    .advice = Jeśli istnieje drugi węzeł, sprawdź, dlaczego SystemInfo go nie podaje, albo ustaw go w zasadach organizacji.
finding-otherNodeTheSame = SystemInfo podaje { $about } jako oba węzły.
    .why = W razie awarii tego węzła nie ma drugiego, na który można się przełączyć.
    .advice = Popraw w Finesse nazwy obu węzłów klastra.
finding-nodeNotNamed = SystemInfo podaje { $names }, a nie { $about }.
    .why = Serwer ma inne nazwy niż wpisana. Logowanie jednokrotne może ją odrzucić, a drugi węzeł nie jest znany.
    .advice = Użyj jednej z nazw z SystemInfo, dokładnie tak, jak jest tam zapisana.

# Xmpp Domain
finding-xmppDomainSaid = Domena powiadomień to { $domain }.
finding-xmppDomainMissing = Węzeł { $about } nie podaje domeny powiadomień.
    .why = Zamiast niej używana jest nazwa serwera. Jeśli jest błędna, zdarzenia nie nadejdą.
    .advice = Sprawdź SystemInfo węzła: musi zawierać xmppDomain.

# Auth Mode
finding-authModeKnown = Węzeł { $about } używa trybu logowania { $mode }.
finding-authModeUnknown = Węzeł { $about } używa trybu logowania { $mode }, który nie jest znany.
    .why = Aplomb zna SSO, HYBRID i NON_SSO; w innym przypadku pyta agenta.
    .advice = Ustaw sposób logowania w zasadach organizacji.
finding-authModeMissing = Węzeł { $about } nie podaje, jak logują się agenci.
    .why = Agent jest pytany o sposób logowania.
    .advice = Ustaw sposób logowania w zasadach organizacji.

# Sign In
finding-signInPageReached = { $place ->
        [identityService] Usługa tożsamości { $about } odpowiada stroną ({ $status }).
       *[page] Firmowa strona logowania { $about } odpowiada ({ $status }).
    }
finding-signInNotUsed = Logowanie jednokrotne nie jest używane.
    .why = Agenci logują się hasłem Finesse.
    .advice = Nie trzeba nic robić.
finding-singleSignOnMissing = { $status ->
        [none] Węzeł { $about } nie rozpoczyna logowania.
       *[other] Węzeł { $about } nie przekierowuje do usługi tożsamości ({ $status }).
    }
    .why = Węzeł nie przekierowuje do usługi tożsamości.
    .advice = Sprawdź, czy logowanie jednokrotne jest na węźle skonfigurowane i przetestowane.
finding-identityServiceUnreachable = Nie można połączyć się z usługą tożsamości { $about }.
    .why = Logowanie odbywa się przez nią. Bez niej agenci nie mogą się zalogować, a tokeny nie są odnawiane.
    .advice = Sprawdź, czy Cisco IdS działa, i otwórz jego port (8553) w zaporach.
finding-identityServiceFails = Usługa tożsamości { $about } odpowiada błędem ({ $status }).
    .why = Logowanie odbywa się przez nią. Bez niej agenci nie mogą się zalogować, a tokeny nie są odnawiane.
    .advice = Sprawdź stan Cisco IdS (na przykład PARTIAL_SERVICE) i jego dziennik.
finding-redirectUriUnknown = Usługa { $about } nie zna tego węzła pod użytą nazwą (invalid_redirectUri).
    .why = Usługa tożsamości przekierowuje tylko do węzłów, które zna z nazwy.
    .advice = Użyj zarejestrowanej nazwy albo zarejestruj tę nazwę w usłudze tożsamości.
finding-redirectInsecure = { $to ->
        [unreadable] Host { $about } przekierowuje na adres, którego nie można odczytać.
        [nowhere] Host { $about } przekierowuje na adres bez hosta.
       *[other] Host { $about } przekierowuje na { $to }, a to nie jest https.
    }
    .why = Przez http logowanie można by po drodze podejrzeć, więc Aplomb tam nie przechodzi.
    .advice = Zmień adres na https tam, gdzie jest skonfigurowany (usługa lub dostawca tożsamości).
finding-redirectLoop = { $steps ->
        [none] Logowanie przekierowuje w kółko na { $about }.
        [one] Logowanie nie dociera do żadnej strony po { $steps } przekierowaniu.
        [few] Logowanie nie dociera do żadnej strony po { $steps } przekierowaniach.
        [many] Logowanie nie dociera do żadnej strony po { $steps } przekierowaniach.
       *[other] Logowanie nie dociera do żadnej strony po { $steps } przekierowania.
    }
    .why = Logowanie nigdy nie dotarłoby do strony.
    .advice = Sprawdź adresy przekierowań w usłudze tożsamości i u dostawcy. Ich zegary muszą być zgodne.
finding-signInHostNotAllowed = Logowanie przekierowuje do { $about }, a ten host nie jest dozwolony.
    .why = Organizacja określiła listę hostów, które może otwierać logowanie, a tego na niej nie ma.
    .advice = Dodaj host do listy dozwolonych hostów logowania.
finding-signInPageUnreachable = { $because ->
        [slow] Przekierowanie z { $about } na stronę logowania trwa zbyt długo.
       *[other] Nie można połączyć się z firmową stroną logowania { $about }.
    }
    .why = Usługa tożsamości tam przekierowuje, ale strona się nie otwiera.
    .advice = Sprawdź, czy dostawca tożsamości działa i czy ten komputer może się z nim łączyć.
finding-signInPageFails = Firmowa strona logowania { $about } odpowiada błędem ({ $status }).
    .why = Usługa tożsamości tam przekierowuje, ale pojawia się błąd.
    .advice = Sprawdź dziennik dostawcy tożsamości. Jednostka uzależniona (relying party, Cisco IdS) może nie być tam znana.

# Web Socket
finding-webSocketOpen = WebSocket do { $about } jest otwarty.
finding-webSocketOldPort = WebSocket do { $about } jest otwarty tylko na starym porcie.
    .why = Wersje od 12.6(1) używają portu REST. Stary port zostanie usunięty.
    .advice = Na razie nie trzeba nic robić. Otwórz oba porty w zaporach.
finding-webSocketClosed = WebSocket do { $about } nie jest otwarty.
    .why = To najlepszy transport zdarzeń. Aplomb używa następnego.
    .advice = Przepuść WebSocket do węzła (proxy, zapora, moduł równoważenia obciążenia).

# Bosh
finding-boshOpen = BOSH do { $about } jest otwarty.
finding-boshOldPort = BOSH do { $about } jest otwarty tylko na starym porcie.
    .why = Wersje od 12.6(1) używają portu REST. Stary port zostanie usunięty.
    .advice = Na razie nie trzeba nic robić. Otwórz oba porty w zaporach.
finding-boshClosed = BOSH do { $about } nie jest otwarty.
    .why = To drugi transport zdarzeń, potrzebny tylko wtedy, gdy zawiedzie WebSocket.
    .advice = Nie trzeba nic robić, dopóki WebSocket jest otwarty.

# Tcp
finding-tcpOpen = TCP do { $about } jest otwarty.
finding-tcpClosed = TCP do { $about } nie jest otwarty.
    .why = To ostatni transport zdarzeń. Administratorzy mogą go zamknąć.
    .advice = Nie trzeba nic robić, dopóki inny transport jest otwarty.

# Notifications
finding-notificationsOpen = Zdarzenia z { $about } można odbierać.
finding-notificationsClosed = Nie ma łączności z usługą powiadomień { $about }.
    .why = Bez zdarzeń agenci nie widzą dzwoniących połączeń.
    .advice = Sprawdź, czy działa Cisco Finesse Notification Service, i przepuść do niej WebSocket, BOSH lub TCP.
finding-plainNotOffered = Usługa powiadomień { $about } nie przyjmuje ani tokenu, ani hasła.
    .why = Tokeny i hasła są przesyłane przez SASL PLAIN, wewnątrz TLS. Bez tego agenci nie mogą się zalogować po zdarzenia.
    .advice = Przywróć mechanizmy SASL usługi powiadomień do wartości domyślnych Finesse.

# Server
finding-notExamined = { $because ->
        [noAddress] Nie zbadano, ponieważ nazwa nie ma adresu.
        [noConnection] Nie zbadano, ponieważ nie można nawiązać łączności.
        [unusable] Nie zbadano, ponieważ nie można użyć { $about }.
        [outOfService] Nie zbadano, ponieważ węzeł { $about } nie działa.
        [signInFirst] Nie zbadano, ponieważ węzeł { $about } nic nie podaje przed logowaniem.
       *[notTrusted] Nie zbadano, ponieważ certyfikat { $about } nie jest zaufany.
    }
    .why = Najpierw trzeba rozwiązać wcześniejszy problem.
    .advice = Rozwiąż problem podany wyżej, a potem zbadaj ponownie.

# How far two clocks are apart; stands in the sentences of clockWrong (seconds) and certificateClockWrong (either) and nowhere else, so it has
# the grammatical case that these sentences need.
duration-apart-seconds = { $seconds ->
    [one] { $seconds } sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
}
duration-apart-minutes = { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}
