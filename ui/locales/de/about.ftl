### Machine draft, not yet reviewed by a native speaker.
### The sheet About.

about-close = Schließen
about-licence = Freie Software unter der Apache License 2.0.
about-libraries = Bibliotheken
about-about = Aplomb enthält Bibliotheken anderer Autoren, jede unter ihrer eigenen Lizenz. Die vollständigen Texte stehen in licences.txt, die mit installiert wurde.
about-reading = Liste wird gelesen …
about-find = Nach Name oder Lizenz suchen
about-none = Keine passende Bibliothek.
about-some = { $shown } von { $all }
about-all = { $all ->
    [one] { $all } Bibliothek, für alle Systeme zusammen
   *[other] { $all } Bibliotheken, für alle Systeme zusammen
}

# How this version stands to the latest one; $version is its number.
about-version-current = Dies ist die neueste Version.
about-version-newer = Version { $version } ist verfügbar. Ihre IT-Abteilung installiert sie.
about-version-vulnerable = Diese Version hat ein bekanntes Sicherheitsproblem, das Version { $version } behebt. Bitten Sie Ihre IT-Abteilung, sie zu installieren.
about-version-unknown = Im Moment ist nicht bekannt, ob es eine neuere Version gibt.
