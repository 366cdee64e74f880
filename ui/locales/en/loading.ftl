### What is shown before a language is there, and where a part of the page cannot be loaded. Its English is built in.

signIn-starting = Starting…
load-failed = A part of Aplomb could not be loaded.
    .todo = Your state and your calls stay as they are. Load the window again.
load-again = Load again
