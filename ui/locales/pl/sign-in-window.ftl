### Machine draft, not yet reviewed by a native speaker.
### What stands around a sign-in page: the title of its window and the strip above it. Only the program contains this file.

# The titles. $host: the server that the page comes from.
window-signIn = Logowanie
window-signIn-of = Logowanie – { $host }
window-signIn-further = { $host } – otwarte przez stronę logowania
window-password = Hasło

# The buttons.
strip-reload = Odśwież
strip-cancel = Anuluj
strip-close = Zamknij

# The tooltip of the lock.
strip-secure = Połączenie jest szyfrowane, a ten komputer ufa serwerowi.

# A server, or the proxy on the way, asks for a name and a password.
strip-asks = { $host } prosi o nazwę użytkownika i hasło.
strip-asksAgain = { $host } nie przyjmuje tych danych. Ponownie prosi o nazwę użytkownika i hasło.
strip-name = Nazwa użytkownika
strip-password = Hasło
strip-signIn = Zaloguj
strip-without = Kontynuuj bez nich

# A dialog of the page.
strip-answer = Odpowiedź
strip-ok = OK
strip-leaves = Opuścić tę stronę? Wpisane dane mogą zostać utracone.
strip-leave = Opuść
strip-stay = Zostań

# Messages.
strip-startedAgain = Strona przestała działać i została uruchomiona ponownie.
strip-noProgram = Aplomb nie otwiera tu łączy do poczty, telefonu ani innych programów.
strip-noDownload = Aplomb nie zapisuje tu plików. Otwórz to łącze w przeglądarce.
strip-noWindow = Aplomb nie otworzył kolejnego okna dla tej strony.
strip-notLoaded = Nie można załadować tej strony. Zamknij to okno i spróbuj ponownie.
strip-notAllowed = Organizacja nie zezwala na tę stronę podczas logowania.
