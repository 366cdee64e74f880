### Machine draft, not yet reviewed by a native speaker.
### The question what closing the window means.

closing-title = Aplomb schließen?
closing-about = Finesse lässt Sie angemeldet, wenn dieses Fenster geschlossen ist. Anrufe können weiterhin an Ihrem Telefon klingeln.
closing-about-call = Sie führen ein Gespräch. Es läuft an Ihrem Telefon weiter, wenn dieses Fenster geschlossen ist.
closing-stay = Bleiben
    .meaning = Das Fenster bleibt geöffnet.
closing-keepInTray = Im Infobereich behalten
    .meaning = Aplomb läuft weiter. Ihr Status ändert sich nicht, und Anrufe werden gemeldet.
closing-notReady = Nicht bereit und schließen
    .meaning = Sie erhalten keine Anrufe aus den Warteschlangen. In Finesse bleiben Sie angemeldet.
    .meaning-call = „Nicht bereit“ folgt nach dem Anruf. In Finesse bleiben Sie angemeldet.
closing-signOut = Abmelden und schließen
    .meaning = Sie werden von Finesse abgemeldet.
    .meaning-rest = In Ihrem aktuellen Status können Sie sich nicht abmelden.
closing-reason = Grund
closing-remember = Immer so verfahren und nicht mehr fragen
closing-managed = Ihre Organisation hat dies festgelegt.
