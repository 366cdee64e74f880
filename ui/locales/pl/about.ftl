### Machine draft, not yet reviewed by a native speaker.
### The sheet About.

about-close = Zamknij
about-licence = Wolne oprogramowanie na licencji Apache License 2.0.
about-libraries = Biblioteki
about-about = Aplomb zawiera biblioteki innych autorów, każdą na jej własnej licencji. Pełne teksty są w pliku licences.txt, zainstalowanym razem z programem.
about-reading = Wczytywanie listy…
about-find = Szukaj nazwy lub licencji
about-none = Nie znaleziono biblioteki.
about-some = { $shown } z { $all }
about-all = { $all ->
    [one] { $all } biblioteka, łącznie dla wszystkich systemów
    [few] { $all } biblioteki, łącznie dla wszystkich systemów
    [many] { $all } bibliotek, łącznie dla wszystkich systemów
   *[other] { $all } biblioteki, łącznie dla wszystkich systemów
}

# How this version stands to the latest one; $version is its number.
about-version-current = To jest najnowsza wersja.
about-version-newer = Dostępna jest wersja { $version }. Instaluje ją dział IT.
about-version-vulnerable = Ta wersja ma znaną lukę w zabezpieczeniach, którą usuwa wersja { $version }. Poproś dział IT o jej zainstalowanie.
about-version-unknown = W tej chwili nie wiadomo, czy jest nowsza wersja.
