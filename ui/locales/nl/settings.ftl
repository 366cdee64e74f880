### Machine draft, not yet reviewed by a native speaker.
### The settings sheet.

settings-close = Sluiten
settings-saved-again = Opnieuw opslaan
settings-not-saved = Deze keuze geldt, maar is niet opgeslagen.
    .todo = Ze gaat verloren als Aplomb stopt. Probeer haar opnieuw op te slaan.

settings-section-look = Uiterlijk
settings-section-notifications = Meldingen
settings-section-computer = Sluiten, vergrendelen, starten
settings-section-hotkeys = Globale sneltoetsen

settings-appearance = Weergave
settings-appearance-system = Zoals het systeem
settings-appearance-light = Licht
settings-appearance-dark = Donker
settings-density = Dichtheid
settings-density-comfortable = Ruim
settings-density-compact = Compact
settings-textSize = Tekstgrootte
    .about = Ook met Ctrl en + of −, of met Ctrl en het muiswiel.
settings-percent = { $number }%
settings-language = Taal
settings-language-system = Zoals het systeem

settings-toasts = Meldingen weergeven
    .about = Inkomende gesprekken en alarmen, buiten het venster.
    .none = Deze computer heeft geen service die meldingen weergeeft.
    .plain = Inkomende gesprekken en alarmen, buiten het venster. Deze computer toont er geen knoppen bij.
    .doNotDisturb = “Niet storen” staat aan: deze computer houdt meldingen tegen.
settings-sound = Geluiden afspelen
    .about = Een beltoon, en een geluid voor een alarm dat u niet hebt gezien.
    .none = Aplomb kan op deze computer geen geluiden afspelen.
settings-try = Beltoon testen
settings-volume = Volume
settings-output = Uitvoerapparaat
settings-output-system = Zoals het systeem

settings-onClose = Als u het venster sluit
    .noTray = Dit bureaublad heeft geen systeemvak, dus Aplomb kan daar niet blijven.
settings-onClose-ask = Vragen wat er moet gebeuren
settings-onClose-keepInTray = Aplomb in het systeemvak houden
settings-onClose-notReady = Niet gereed, daarna sluiten
settings-onClose-signOut = Afmelden, daarna sluiten
settings-onLock = Als u de computer vergrendelt
    .none = Deze computer meldt niet wanneer hij wordt vergrendeld.
settings-onLock-nothing = Status behouden
settings-onLock-notReady = Op “Niet gereed” zetten
settings-lockReason = Reden bij vergrendeling
settings-lockReason-first = De eerste
settings-startAtLogin = Met de computer starten
    .about = Aplomb start wanneer u zich aanmeldt bij de computer.
    .none = Op deze computer is dat niet mogelijk.

settings-hotkeys-about = Ze werken in elk programma, ook als Aplomb verborgen is.
settings-hotkeys-off = Uw organisatie staat geen globale sneltoetsen toe.
settings-hotkeys-wayland = In een Wayland-sessie kan geen enkel programma globale sneltoetsen hebben.
settings-hotkeys-none = Globale sneltoetsen werken niet op deze computer.
settings-hotkey-taken = Een ander programma gebruikt deze toetsen. Kies andere.
settings-hotkey-notKeys = Deze toetsen kunnen geen sneltoets zijn. Kies andere.
settings-hotkey-answerOrEnd = Gesprek aannemen of beëindigen
settings-hotkey-hold = In de wacht zetten of hervatten
settings-hotkey-readyOrNotReady = Gereed of Niet gereed
settings-hotkey-show = Aplomb weergeven
settings-hotkey-none = Geen
settings-hotkey-press = Druk op de toetsen…
settings-hotkey-change = Wijzigen
settings-hotkey-stop = Annuleren
# $action: what the hotkey does.
settings-hotkey-change-of = Sneltoets wijzigen: { $action }
settings-hotkey-remove-of = Sneltoets verwijderen: { $action }
settings-hotkey-incomplete = Gebruik Ctrl, Alt of de Windows-toets samen met een andere toets, of een functietoets.
# $other: the action that has the same hotkey.
settings-hotkey-twice = Dezelfde toetsen worden gebruikt voor: { $other }

settings-edge = Plaats op het scherm
settings-edge-free = Waar u hem neerzet
settings-edge-top = Bovenrand
settings-edge-bottom = Onderrand
settings-bar-about = Status, gesprek en de knoppen ervan in één regel die vóór andere vensters blijft.
settings-bar-not-on-top = Op deze computer kan geen venster vóór andere blijven (Wayland). De balk opent als gewoon venster.
settings-bar-open = Compacte balk openen
