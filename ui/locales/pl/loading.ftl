### Machine draft, not yet reviewed by a native speaker.
### What is shown before a language is there, and where a part of the page cannot be loaded. Its English is built in.

signIn-starting = Uruchamianie…
load-failed = Nie udało się wczytać części programu Aplomb.
    .todo = Stan i połączenia pozostają bez zmian. Wczytaj okno ponownie.
load-again = Wczytaj ponownie
