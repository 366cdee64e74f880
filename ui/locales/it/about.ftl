### Machine draft, not yet reviewed by a native speaker.
### The sheet About.

about-close = Chiudi
about-licence = Software libero con licenza Apache 2.0.
about-libraries = Librerie
about-about = Aplomb contiene librerie di altri autori, ciascuna con la propria licenza. I testi completi si trovano in licences.txt, installato insieme al programma.
about-reading = Lettura dell’elenco…
about-find = Cerca per nome o licenza
about-none = Nessuna libreria corrisponde.
about-some = { $shown } di { $all }
about-all = { $all ->
    [one] { $all } libreria, su tutti i sistemi
   *[other] { $all } librerie, su tutti i sistemi
}

# How this version stands to the latest one; $version is its number.
about-version-current = Questa è la versione più recente.
about-version-newer = È disponibile la versione { $version }. La installa il reparto IT.
about-version-vulnerable = Questa versione ha un problema di sicurezza noto, risolto dalla versione { $version }. Chiedere al reparto IT di installarla.
about-version-unknown = Al momento non è noto se esista una versione più recente.
