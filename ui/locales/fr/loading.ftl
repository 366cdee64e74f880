### Machine draft, not yet reviewed by a native speaker.
### What is shown before a language is there, and where a part of the page cannot be loaded. Its English is built in.

signIn-starting = Démarrage…
load-failed = Une partie d’Aplomb n’a pas pu être chargée.
    .todo = Votre état et vos appels restent tels quels. Rechargez la fenêtre.
load-again = Recharger
