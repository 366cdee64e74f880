### Machine draft, not yet reviewed by a native speaker.
### What is shown before a language is there, and where a part of the page cannot be loaded. Its English is built in.

signIn-starting = Iniciando…
load-failed = Não foi possível carregar uma parte do Aplomb.
    .todo = O seu estado e as suas chamadas continuam como estão. Recarregue a janela.
load-again = Recarregar
