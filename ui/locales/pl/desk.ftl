### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, the compact bar, and what several sheets are called.

desk-desk = Pulpit
desk-side = Dane rozmowy i ostatnie rozmowy
desk-data = Dane rozmowy
desk-no-data = Dane rozmowy są tu widoczne, dopóki ona trwa.
desk-history = Historia
desk-keys = Skróty
desk-bar = Pasek kompaktowy
desk-rail = Więcej
desk-resize-data = Szerokość danych rozmowy
desk-resize-side = Szerokość ostatnich rozmów
desk-loading = Oczekiwanie na dane z Finesse…

me-extension = Numer wewnętrzny
# The telephone or program in use, where several share the extension.
me-device = Urządzenie
# Of a mobile agent: the phone that calls go to, which need not be a mobile one.
me-phone = Telefon
# $number: the number that is called; $mode: one of the two.
me-phone-callByCall = { $number }, osobno dla każdej rozmowy
me-phone-nailedConnection = { $number }, jedno stałe połączenie
me-team = Zespół
me-roles = Rola
me-server = Serwer
me-platform = Contact center
me-since = Zalogowano o
me-session = Logowanie
me-password = hasłem Finesse
me-settings = Ustawienia
me-shortcuts = Skróty klawiszowe
me-workflows = Przepływy pracy
me-diagnostics = Diagnostyka
me-about = O programie
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = Odśwież moje listy
    .awaited = Odświeżanie…
me-reloaded = Twoje listy są aktualne.

# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Shift
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc

practice-title = Ćwiczenia
practice-about = Fikcyjne contact center, bez prawdziwych połączeń
practice-leave = Zakończ ćwiczenia
practice-leaving = Kończenie…

bar-title = Aplomb
bar-no-call = Brak rozmowy
bar-signed-out = Wylogowano Cię.
bar-expired = Sesja się zakończyła.
bar-offline = Ponowne łączenie…
bar-back = Otwórz okno
bar-move = Przesuń pasek
