### Machine draft, not yet reviewed by a native speaker.
### What is shown before a language is there, and where a part of the page cannot be loaded. Its English is built in.

signIn-starting = Iniciando…
load-failed = No se pudo cargar una parte de Aplomb.
    .todo = Su estado y sus llamadas no cambian. Vuelva a cargar la ventana.
load-again = Recargar
