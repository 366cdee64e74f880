### Machine draft, not yet reviewed by a native speaker.
### The sheet About.

about-close = Fermer
about-licence = Logiciel libre sous licence Apache 2.0.
about-libraries = Bibliothèques
about-about = Aplomb contient des bibliothèques d’autres auteurs, chacune sous sa propre licence. Les textes complets se trouvent dans licences.txt, installé avec le programme.
about-reading = Lecture de la liste…
about-find = Rechercher un nom ou une licence
about-none = Aucune bibliothèque ne correspond.
about-some = { $shown } sur { $all }
about-all = { $all ->
    [one] { $all } bibliothèque, tous systèmes confondus
   *[other] { $all } bibliothèques, tous systèmes confondus
}

# How this version stands to the latest one; $version is its number.
about-version-current = Cette version est la plus récente.
about-version-newer = La version { $version } est disponible. Votre service informatique l’installera.
about-version-vulnerable = Cette version a un problème de sécurité connu, que la version { $version } corrige. Demandez à votre service informatique de l’installer.
about-version-unknown = Pour le moment, on ne sait pas s’il existe une version plus récente.
