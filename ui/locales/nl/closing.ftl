### Machine draft, not yet reviewed by a native speaker.
### The question what closing the window means.

closing-title = Aplomb sluiten?
closing-about = Bij Finesse blijft u aangemeld als dit venster gesloten is. Gesprekken kunnen nog steeds overgaan op uw telefoon.
closing-about-call = U bent in gesprek. Het gesprek gaat door op uw telefoon als dit venster gesloten is.
closing-stay = Blijven
    .meaning = Het venster blijft open.
closing-keepInTray = In het systeemvak houden
    .meaning = Aplomb blijft actief. Uw status verandert niet en gesprekken worden gemeld.
closing-notReady = Niet gereed en sluiten
    .meaning = U krijgt geen gesprekken uit de wachtrijen. Bij Finesse blijft u aangemeld.
    .meaning-call = “Niet gereed” volgt na het gesprek. Bij Finesse blijft u aangemeld.
closing-signOut = Afmelden en sluiten
    .meaning = U wordt afgemeld bij Finesse.
    .meaning-rest = In uw huidige status kunt u zich niet afmelden.
closing-reason = Reden
closing-remember = Altijd zo doen en niet meer vragen
closing-managed = Uw organisatie heeft dit ingesteld.
