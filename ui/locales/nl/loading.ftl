### Machine draft, not yet reviewed by a native speaker.
### What is shown before a language is there, and where a part of the page cannot be loaded. Its English is built in.

signIn-starting = Starten…
load-failed = Een deel van Aplomb kon niet worden geladen.
    .todo = Uw status en uw gesprekken blijven zoals ze zijn. Laad het venster opnieuw.
load-again = Opnieuw laden
