### Machine draft, not yet reviewed by a native speaker.
### The sheet About.

about-close = Cerrar
about-licence = Software libre con la licencia Apache 2.0.
about-libraries = Bibliotecas
about-about = Aplomb contiene bibliotecas de otros autores, cada una con su propia licencia. Los textos completos están en licences.txt, que se instaló junto con el programa.
about-reading = Leyendo la lista…
about-find = Buscar por nombre o licencia
about-none = Ninguna biblioteca coincide.
about-some = { $shown } de { $all }
about-all = { $all ->
    [one] { $all } biblioteca, sumando todos los sistemas
   *[other] { $all } bibliotecas, sumando todos los sistemas
}

# How this version stands to the latest one; $version is its number.
about-version-current = Esta es la versión más reciente.
about-version-newer = Está disponible la versión { $version }. La instala su departamento de TI.
about-version-vulnerable = Esta versión tiene un problema de seguridad conocido, que la versión { $version } resuelve. Pida a su departamento de TI que la instale.
about-version-unknown = En este momento no se sabe si hay una versión más reciente.
