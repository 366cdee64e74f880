### Machine draft, not yet reviewed by a native speaker.
### What is shown before a language is there, and where a part of the page cannot be loaded. Its English is built in.

signIn-starting = جارٍ البدء…
load-failed = تعذّر تحميل جزء من Aplomb.
    .todo = تبقى حالتك ومكالماتك كما هي. أعد تحميل النافذة.
load-again = إعادة التحميل
