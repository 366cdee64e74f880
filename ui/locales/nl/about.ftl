### Machine draft, not yet reviewed by a native speaker.
### The sheet About.

about-title = Over Aplomb
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
