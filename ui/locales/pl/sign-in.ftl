### Machine draft, not yet reviewed by a native speaker.
### Signing in.

signIn-product = Aplomb
signIn-subtitle = Pulpit agenta dla Cisco Finesse
signIn-server = Serwer
signIn-server-hint = finesse.example.com
signIn-agent = Agent
signIn-agent-hint = Nazwa logowania lub numer
signIn-agent-about = Nazwa nadana przez firmę, z domeną lub bez niej.
signIn-extension = Numer wewnętrzny
signIn-more = Więcej
signIn-phone = Twój telefon
signIn-phone-desk = Telefon stacjonarny z numerem wewnętrznym
signIn-phone-callByCall = Komórkowy, osobno dla każdej rozmowy
signIn-phone-nailedConnection = Komórkowy, jedno stałe połączenie
signIn-number = Twój numer
signIn-number-about = Połączenia są kierowane na ten numer. Numer wewnętrzny to ten, który nadała mu firma.
signIn-number-wrong = Nie można wybrać tego numeru.
signIn-offered = Numer, pod który chcesz zadzwonić: { $number }.
    .todo = Po zalogowaniu będzie w polu wybierania.
signIn-submit = Zaloguj
signIn-cancel = Anuluj
signIn-cancelling = Anulowanie…
# The button. What the desk says while it is used is the next message.
signIn-practice = Ćwiczenia
signIn-practice-title = Ćwiczenia
# A contact centre with the rules of Unified Contact Center Express.
signIn-practice-uccx = Ćwiczenia UCCX
# $name: UCCE or UCCX.
signIn-practice-about = Wypróbuj wszystko w fikcyjnym contact center na tym komputerze, z regułami { $name }
signIn-practice-starting = Uruchamianie contact center do ćwiczeń…
signIn-check = Sprawdź łączność
signIn-checking = Odpytywanie serwera…
signIn-answered = { $server } odpowiada
signIn-steps = Postęp logowania
signIn-waitingForAgent = Kontynuuj w oknie logowania.
signIn-missing = Najpierw wypełnij to pole.
signIn-version = Wersja { $version }

# The steps of a sign-in; .about says what a step is for, .running what happens now.
signIn-step-signInPage = Strona logowania
    .about = Hasło trafia tylko do Twojej firmy.
    .running = Pytanie serwera o sposób logowania…
signIn-step-token = Token
    .about = Firma potwierdza Twoją tożsamość.
    .running = Sprawdzanie tokenu i wyszukiwanie agenta…
signIn-step-connection = Łączność
    .about = Bieżące aktualizacje
    .running = Łączenie z Finesse…
signIn-step-phone = Telefon
    .about = Połączenia dzwonią na Twoim numerze wewnętrznym.
    .running = Logowanie numeru wewnętrznego…
signIn-status-waiting = oczekuje
signIn-status-running = w toku
signIn-status-done = wykonano
signIn-status-failed = błąd

signIn-method = Jak logujesz się do Finesse?
signIn-method-again = Wybierz ponownie
signIn-method-keep = Zapamiętaj wybór
signIn-method-singleSignOn = Na stronie mojej firmy
    .about = Kontem używanym do wszystkiego innego w pracy.
    .remembered = Logowanie odbywa się na stronie firmy.
signIn-method-password = Hasłem Finesse
    .about = Hasło tylko do Finesse. Wpisuje się je w osobnym oknie.
    .remembered = Logowanie odbywa się hasłem Finesse.

# Names of the platform.
platform-ucce = Contact Center Enterprise
platform-uccx = Contact Center Express
# What a server says about itself; each is a sentence, and they stand one behind the other.
server-inService = Działa.
server-outOfService = Chwilowo nie działa.
server-finesse = Finesse.
server-finesse-platform = Finesse dla { $platform }.
server-mode-SSO = Logowanie jednokrotne.
server-mode-HYBRID = Logowanie jednokrotne dla części agentów.
server-mode-NON_SSO = Hasło, bez logowania jednokrotnego.
# $mode: a word of the server that Aplomb does not know.
server-mode-other = Tryb logowania { $mode }.
server-otherNode = Drugi węzeł: { $server }.
