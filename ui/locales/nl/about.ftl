### Machine draft, not yet reviewed by a native speaker.
### The sheet About.

about-close = Sluiten
about-licence = Vrije software onder de Apache License 2.0.
about-libraries = Bibliotheken
about-about = Aplomb bevat bibliotheken van andere auteurs, elk onder een eigen licentie. De volledige teksten staan in licences.txt, dat is meegeïnstalleerd.
about-reading = Lijst lezen…
about-find = Zoeken op naam of licentie
about-none = Geen overeenkomende bibliotheek.
about-some = { $shown } van { $all }
about-all = { $all ->
    [one] { $all } bibliotheek, voor alle systemen samen
   *[other] { $all } bibliotheken, voor alle systemen samen
}

# How this version stands to the latest one; $version is its number.
about-version-current = Dit is de nieuwste versie.
about-version-newer = Versie { $version } is beschikbaar. Uw IT-afdeling installeert die.
about-version-vulnerable = Deze versie heeft een bekend beveiligingsprobleem, dat in versie { $version } is opgelost. Vraag uw IT-afdeling om die te installeren.
about-version-unknown = Op dit moment is niet bekend of er een nieuwere versie is.
