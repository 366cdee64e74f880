### Machine draft, not yet reviewed by a native speaker.
### The list of keys.

shortcut-close = Sluiten
shortcut-next = Inkomend gesprek aannemen; afronding voltooien
shortcut-hold = Gesprek in de wacht zetten of hervatten
shortcut-end = Gesprek beëindigen
shortcut-consult = Ruggespraak: veld openen of sluiten
shortcut-transfer = Doorverbinden: ruggespraak voltooien, anders het veld openen
shortcut-conference = Twee gesprekken samenvoegen
shortcut-swap = Wisselen tussen de twee gesprekken
shortcut-keypad = Toetsenblok openen of sluiten
shortcut-state = Statusmenu openen
shortcut-dial = Naar het kiesveld gaan
shortcut-list = Deze lijst weergeven
shortcut-settings = Instellingen openen
shortcut-textSize = Tekst groter of kleiner; 0 voor de normale grootte
shortcut-escape = Sluiten wat open is
