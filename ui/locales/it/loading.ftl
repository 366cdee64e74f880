### Machine draft, not yet reviewed by a native speaker.
### What is shown before a language is there, and where a part of the page cannot be loaded. Its English is built in.

signIn-starting = Avvio…
load-failed = Impossibile caricare una parte di Aplomb.
    .todo = Lo stato e le chiamate restano invariati. Ricaricare la finestra.
load-again = Ricarica
