### Machine draft, not yet reviewed by a native speaker.
### What is shown before a language is there, and where a part of the page cannot be loaded. Its English is built in.

signIn-starting = Wird gestartet …
load-failed = Ein Teil von Aplomb konnte nicht geladen werden.
    .todo = Ihr Status und Ihre Anrufe bleiben, wie sie sind. Laden Sie das Fenster neu.
load-again = Neu laden
