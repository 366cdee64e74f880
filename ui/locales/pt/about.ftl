### Machine draft, not yet reviewed by a native speaker.
### The sheet About.

about-close = Fechar
about-licence = Software livre sob a Licença Apache 2.0.
about-libraries = Bibliotecas
about-about = O Aplomb contém bibliotecas de outros autores, cada uma com a sua própria licença. Os textos completos estão em licences.txt, instalado com o programa.
about-reading = Lendo a lista…
about-find = Procurar por nome ou licença
about-none = Nenhuma biblioteca corresponde.
about-some = { $shown } de { $all }
about-all = { $all ->
    [one] { $all } biblioteca, somando todos os sistemas
   *[other] { $all } bibliotecas, somando todos os sistemas
}

# How this version stands to the latest one; $version is its number.
about-version-current = Esta é a versão mais recente.
about-version-newer = A versão { $version } está disponível. O seu departamento de TI a instala.
about-version-vulnerable = Esta versão tem um problema de segurança conhecido, que a versão { $version } resolve. Peça ao seu departamento de TI que a instale.
about-version-unknown = No momento não se sabe se há uma versão mais recente.
