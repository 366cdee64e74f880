### Machine draft, not yet reviewed by a native speaker.
### What failed, and what to do. $host is the server that the error names, or “none”.

error-details = Szczegóły
error-copy = Kopiuj szczegóły
error-copied = Skopiowano
error-dismiss = Zamknij
error-takeOver = Przejmij tutaj
error-signInAs = Zaloguj jako { $name }
error-examine = Znajdź przyczynę
error-says = Odpowiedź Finesse: { $says }
error-help-chooseReason = Wybierz powód
error-help-notReady = Ustaw Niegotowy
error-help-signInAgain = Zaloguj ponownie
error-certificate-of = Okazany przez
error-certificate-subject = Certyfikat dla
error-certificate-issuer = Wystawca
error-unreadable = nie można odczytać

error-invalidServer = To nie jest nazwa serwera.
    .todo = Wpisz tylko nazwę serwera, na przykład finesse.example.com. Adres IP nie działa.
error-invalidServer-address = Użyj nazwy serwera, nie adresu IP.
error-nameNotFound = Nie ma serwera o tej nazwie.
    .todo = Sprawdź pisownię. Jeśli nazwa jest prawidłowa, komputer może wymagać firmowej sieci lub VPN.
error-noNetwork = Nie można połączyć się z serwerem.
    .todo = Sprawdź, czy ten komputer jest w sieci firmowej, i spróbuj ponownie.
error-portRefused = Serwer działa, ale Finesse nie odpowiada na tym porcie.
    .todo = Nie podawaj portu, chyba że podał go dział IT. Jeśli Finesse był właśnie uruchamiany ponownie, spróbuj za kilka minut.
error-proxySignIn = Firmowy serwer proxy wymaga logowania, którego Aplomb nie może wykonać.
    .todo = Dział IT musi zezwolić na łączność z Finesse przez serwer proxy bez logowania albo wykluczyć z niego Finesse.
error-timedOut = { $host ->
        [none] Serwer nie odpowiedział na czas.
       *[other] Serwer { $host } nie odpowiedział na czas.
    }
    .todo = Spróbuj ponownie. Jeśli to nie pomoże, podaj działowi IT nazwę tego serwera.
error-certificateNotTrusted = Ten komputer nie ufa certyfikatowi serwera.
    .todo = Dział IT musi zainstalować na tym komputerze certyfikat wystawcy albo odnowić certyfikat na serwerze.
error-notFinesse = Serwer odpowiedział, ale to nie Finesse.
    .todo = Sprawdź nazwę serwera w dziale IT.
error-outOfService = Finesse chwilowo nie działa.
    .todo = Poczekaj chwilę i spróbuj ponownie. Połączenia mogą nadal dzwonić na telefonie.
error-cancelled = Logowanie zostało anulowane.
    .todo = Zaloguj się ponownie w dowolnej chwili.
error-signInRefused = Usługa tożsamości odmówiła zalogowania.
    .todo = Spróbuj ponownie. Jeśli znów odmówi, dział IT musi sprawdzić dostęp Twojego konta do Finesse.
error-signInFailed = W usłudze tożsamości wystąpił błąd podczas tworzenia tokenu.
    .todo = Spróbuj ponownie za minutę. Jeśli to nie pomoże, powiadom dział IT.
error-tokenUnreadable = Logowanie zakończyło się odpowiedzią, która nie jest tokenem.
    .todo = Spróbuj ponownie. Jeśli to się powtórzy, przekaż działowi IT poniższe szczegóły.
error-wrongPerson = Na stronie firmy zalogowano inną osobę.
    .todo = Niczego nie zapisano. Zaloguj się tam na własne konto albo popraw nazwę agenta.
# $expected was typed or is signed in here; $signedIn used the company's page.
error-persons-typed = Wpisano { $expected }, ale na stronie firmy zalogowano użytkownika { $signedIn }.
    .todo = Niczego nie zapisano. Zaloguj się jako { $signedIn } albo zaloguj się ponownie i użyj tam konta { $expected }.
error-persons-desk = Tutaj zalogowano użytkownika { $expected }, ale na stronie firmy użytkownika { $signedIn }.
    .todo = Niczego nie zapisano. Zaloguj się ponownie i użyj tam konta { $expected } albo wyloguj się.
error-nameNeeded = Ten serwer wymaga nazwy do zalogowania.
    .todo = Poproś dział IT o włączenie ustawienia askForName.
error-navigationRefused = { $host ->
        [none] Logowanie prowadziło do niedozwolonego serwera.
       *[other] Logowanie prowadziło do niedozwolonego serwera { $host }.
    }
    .todo = Niczego tam nie wysłano. Dział IT musi dopuścić ten adres albo poprawić logowanie.
error-wrongServerName = { $host ->
        [none] Finesse ma inną nazwę i loguje tylko pod tą nazwą.
       *[other] Finesse podaje nazwę { $host } i loguje tylko pod tą nazwą.
    }
    .todo = { $host ->
        [none] Jeśli to serwer Twojej firmy, wpisz jego własną nazwę jako serwer i zaloguj się ponownie.
       *[other] Jeśli to serwer Twojej firmy, wpisz { $host } jako serwer i zaloguj się ponownie.
    }
error-clientCertificateRequired = { $host ->
        [none] Serwer wymaga certyfikatu tego komputera, którego Aplomb nie może okazać.
       *[other] Serwer { $host } wymaga certyfikatu tego komputera, którego Aplomb nie może okazać.
    }
    .todo = Poproś dział IT o sposób logowania bez certyfikatu klienta.
error-policyRefuses = Nie możesz się zalogować, ponieważ nie da się użyć ustawień organizacji.
    .todo = Powiadom dział IT.
error-sandboxRequired = Organizacja wymaga piaskownicy dla strony logowania, a na tym komputerze żadna nie działa.
    .todo = Powiadom dział IT. Badanie pokazuje, czego brakuje.
error-signInPageEnded = Strona logowania nieoczekiwanie się zamknęła.
    .todo = Zaloguj się ponownie. Po zamkniętej stronie nic nie pozostało.
error-signInPageFailed = { $host ->
        [none] Nie udało się wczytać strony logowania serwera.
       *[other] Nie udało się wczytać strony logowania serwera { $host }.
    }
    .todo = Spróbuj ponownie. Jeśli to nie pomoże, przekaż działowi IT poniższe szczegóły.
error-passwordRefused = Nieprawidłowe hasło.
    .todo = Pięć błędnych haseł blokuje konto na pięć minut.
error-chooseMethod = Serwer nie podaje sposobu logowania.
    .todo = Wybierz go w formularzu.
error-unknownAgent = Finesse nie zna tego agenta.
    .todo = Sprawdź nazwę lub numer agenta.
error-invalidExtension = Finesse nie zna tego numeru wewnętrznego albo telefon jest wyłączony.
    .todo = Sprawdź numer wewnętrzny i telefon, a potem zaloguj się ponownie.
error-extensionBusy = Tego numeru wewnętrznego używa inny agent.
    .todo = Wybierz inny numer wewnętrzny albo poproś tego agenta o wylogowanie.
error-signedInElsewhere = Twoja sesja jest już otwarta na innym numerze wewnętrznym.
    .todo = Wyloguj się tam albo przejmij sesję tutaj. Przejęcie zakończy tamtą sesję.
error-linkFailed = Nie udało się nawiązać łączności, którą Finesse przesyła bieżące aktualizacje.
    .todo = Spróbuj ponownie. Jeśli to nie pomoże, być może blokuje ją zapora: powiadom dział IT.
error-reasonRequired = Finesse wymaga powodu.
    .todo = Wybierz go z listy.
error-reasonRefused = Finesse nie akceptuje tego powodu.
    .todo = Wybierz inny.
error-stateRefused = Finesse nie zmienił Twojego stanu.
    .todo = Stan pokazany tutaj jest aktualny. Za chwilę spróbuj ponownie.
error-callRefused = Finesse odrzucił tę czynność w rozmowie.
    .todo = Rozmowa jest nadal w stanie tu pokazanym. Spróbuj ponownie albo użyj telefonu.
error-callRefused-dial = Finesse nie nawiązał połączenia.
    .todo = Sprawdź numer i zadzwoń ponownie.
error-end-unconfirmed = Finesse nie potwierdził zakończenia.
    .todo = Jeśli rozmowa nadal trwa, zakończ ją na telefonie.
error-callGone = Ta rozmowa już się zakończyła.
    .todo = Nic więcej nie trzeba z nią robić.
error-callDataNotKept = System telefoniczny nie zachował całej tej zmiany.
    .todo = Pokazane dane rozmowy są aktualne. Popraw je i zapisz ponownie.
# $names: names of call data, as a list.
error-callData-dropped = System telefoniczny nie zachował tej zmiany: { $names }.
    .todo = Pokazane dane rozmowy są aktualne. Spróbuj ponownie albo użyj innego tekstu.
error-callData-truncated = System telefoniczny zachował tylko początek: { $names }.
    .todo = Skróć tekst i zapisz ponownie.
error-invalidNumber = Nie można wybrać tego numeru.
    .todo = Sprawdź cyfry. Firma może nie zezwalać na połączenia z tym numerem.
error-busy = Poprzednie żądanie wciąż czeka na wynik.
    .todo = Poczekaj chwilę i spróbuj ponownie.
error-noResult = Finesse przyjął żądanie, ale wynik nie nadszedł na czas.
    .todo = Może jeszcze nadejść. Przed ponowną próbą sprawdź, co jest tu pokazane.
error-notSignedIn = Brak aktywnej sesji.
    .todo = Najpierw się zaloguj.
error-sessionExpired = Sesja się zakończyła.
    .todo = Zaloguj się ponownie i powtórz czynność.
error-refused = Finesse odmówił wykonania tej czynności.
    .todo = Jego komunikat jest w szczegółach.
error-settingsNotSaved = Nie udało się zapisać ustawień.
    .todo = Obowiązują do zamknięcia programu Aplomb. Jeśli to się powtórzy, powiadom dział IT.
error-internal = W samym programie Aplomb wystąpił błąd.
    .todo = Spróbuj ponownie. Jeśli to nie pomoże, wyślij szczegóły do działu IT.
