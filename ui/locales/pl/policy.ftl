### Machine draft, not yet reviewed by a native speaker.
### What the organisation has set on this computer.

policy-setting-profile = Profil
policy-setting-server = Serwer Finesse
policy-setting-secondServer = Drugi serwer Finesse
policy-setting-extension = Numer wewnętrzny
policy-setting-signInMethod = Sposób logowania
policy-setting-allowedHosts = Hosty, które może otwierać okno logowania
policy-setting-signOutAddresses = Adresy otwierane przy wylogowaniu
policy-setting-sessionMinutes = Długość sesji w minutach
policy-setting-keepSession = Zachowywanie sesji po zamknięciu programu Aplomb
policy-setting-rememberAgent = Zapamiętywanie nazwy agenta
policy-setting-keepHistoryDays = Liczba dni przechowywania historii
policy-setting-askForName = Pytanie o nazwę w formularzu
policy-setting-mobileAgent = Agent mobilny
policy-setting-refreshForm = Metoda HTTP odświeżania tokenu
policy-setting-userHint = Nazwa dla strony logowania
policy-setting-charset = Zestaw znaków haseł
policy-setting-transport = Transport do usługi powiadomień
policy-setting-agents = Liczba agentów
policy-setting-restoreReady = Przywracanie stanu Gotowy po awarii serwera
policy-setting-maskedVariables = Ukryte dane rozmowy
policy-setting-language = Język
policy-setting-onClose = Zamknięcie okna
policy-setting-onLock = Zablokowanie komputera
policy-setting-startAtLogin = Uruchamianie po zalogowaniu do komputera
policy-setting-alarmPhone = Alarm: telefon
policy-setting-alarmMissedCall = Alarm: nieodebrane połączenie
policy-setting-alarmSignInEnding = Alarm: koniec sesji
policy-setting-alarmLongState = Alarm: długi stan Niegotowy lub długie podsumowanie
policy-setting-notReadyMinutes = Długi stan Niegotowy, w minutach
policy-setting-wrapUpMinutes = Długie podsumowanie, w minutach
policy-setting-alarmToastSeconds = Alarmy: sekundy do powiadomienia
policy-setting-alarmSoundSeconds = Alarmy: sekundy do dźwięku
policy-setting-popHosts = Serwery stron otwieranych przy połączeniu
policy-setting-httpHosts = Serwery żądań przepływów pracy
policy-setting-sendMaskedVariables = Ukryte dane rozmowy w adresach i żądaniach
policy-setting-workflowMatch = Uruchamiane przepływy pracy
policy-setting-screenPopRinging = Strona otwierana, gdy połączenie dzwoni
policy-setting-screenPopAnswered = Strona otwierana po odebraniu połączenia
policy-setting-screenPopEnded = Strona otwierana po zakończeniu rozmowy
policy-setting-hotkeys = Globalne skróty klawiszowe
policy-setting-osAccountSignIn = Logowanie kontem systemu Windows
policy-setting-practice = Tryb ćwiczeń
policy-setting-logLevel = Poziom dziennika
policy-setting-acceleration = Akceleracja sprzętowa
policy-setting-versionNotice = Adres komunikatu o wersji

policy-true = Tak
policy-false = Nie
policy-by = Ustawione przez organizację
policy-change = Ustawione przez organizację. Może to zmienić tylko dział IT.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = Nie udało się użyć ustawień organizacji.
    .todo = Wszystko inne działa. Powiadom dział IT.
    .detailed = Wszystko inne działa. Powiadom dział IT: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = Nie możesz się zalogować, ponieważ nie można odczytać ustawień organizacji.
    .todo = Powiadom dział IT: { $problem }
policy-refuses-one = Nie możesz się zalogować, ponieważ nie da się użyć tego ustawienia organizacji: { $setting }.
    .todo = Powiadom dział IT: { $problem }
policy-unused-one = Nie udało się użyć ustawienia organizacji: { $setting }.
    .todo = Wszystko inne działa. Powiadom dział IT: { $problem }
policy-unused-several = Nie udało się użyć ustawień organizacji: { $settings }.
    .todo = Wszystko inne działa. Powiadom dział IT; przyczyna jest w dzienniku.
