### Machine draft, not yet reviewed by a native speaker.
### The list of keys.

shortcut-close = Chiudi
shortcut-next = Rispondere alla chiamata che squilla; concludere il post-chiamata
shortcut-hold = Mettere in attesa o riprendere la chiamata
shortcut-end = Terminare la chiamata
shortcut-consult = Consultare: aprire o chiudere il campo
shortcut-transfer = Trasferire: completare la consultazione o aprire il campo
shortcut-conference = Unire due chiamate in una
shortcut-swap = Alternare le due chiamate
shortcut-keypad = Aprire o chiudere il tastierino
shortcut-state = Aprire il menu degli stati
shortcut-dial = Andare al campo di composizione
shortcut-list = Mostrare questo elenco
shortcut-settings = Aprire le impostazioni
shortcut-textSize = Testo più grande o più piccolo; 0 per la dimensione normale
shortcut-escape = Chiudere ciò che è aperto
