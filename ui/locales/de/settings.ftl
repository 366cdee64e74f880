### Machine draft, not yet reviewed by a native speaker.
### The settings sheet.

settings-close = Schließen
settings-saved-again = Erneut speichern
settings-not-saved = Diese Auswahl gilt, wurde aber nicht gespeichert.
    .todo = Sie geht verloren, wenn Aplomb beendet wird. Versuchen Sie, sie erneut zu speichern.

settings-section-look = Aussehen
settings-section-notifications = Benachrichtigungen
settings-section-computer = Schließen, Sperren, Starten
settings-section-hotkeys = Globale Tastenkombinationen

settings-appearance = Darstellung
settings-appearance-system = Wie das System
settings-appearance-light = Hell
settings-appearance-dark = Dunkel
settings-density = Dichte
settings-density-comfortable = Großzügig
settings-density-compact = Kompakt
settings-textSize = Textgröße
    .about = Auch mit Strg und + oder − oder mit Strg und dem Mausrad.
settings-percent = { $number } %
settings-language = Sprache
settings-language-system = Wie das System

settings-toasts = Benachrichtigungen anzeigen
    .about = Klingelnde Anrufe und Alarme, außerhalb des Fensters.
    .none = Auf diesem Computer gibt es keinen Dienst, der Benachrichtigungen anzeigt.
    .plain = Klingelnde Anrufe und Alarme, außerhalb des Fensters. Dieser Computer zeigt darin keine Schaltflächen.
    .doNotDisturb = „Nicht stören“ ist eingeschaltet: Dieser Computer hält Benachrichtigungen zurück.
settings-sound = Töne abspielen
    .about = Ein Klingelton und ein Ton für einen Alarm, den Sie nicht gesehen haben.
    .none = Aplomb kann auf diesem Computer keine Töne abspielen.
settings-try = Klingelton testen
settings-volume = Lautstärke
settings-output = Ausgabegerät
settings-output-system = Wie das System

settings-onClose = Wenn Sie das Fenster schließen
    .noTray = Dieser Desktop hat keinen Infobereich, daher kann Aplomb dort nicht bleiben.
settings-onClose-ask = Fragen, was geschehen soll
settings-onClose-keepInTray = Aplomb im Infobereich behalten
settings-onClose-notReady = Nicht bereit, dann schließen
settings-onClose-signOut = Abmelden, dann schließen
settings-onLock = Wenn Sie den Computer sperren
    .none = Dieser Computer meldet nicht, wann er gesperrt wird.
settings-onLock-nothing = Status beibehalten
settings-onLock-notReady = Auf „Nicht bereit“ gehen
settings-lockReason = Grund beim Sperren
settings-lockReason-first = Der erste
settings-startAtLogin = Mit dem Computer starten
    .about = Aplomb startet, wenn Sie sich am Computer anmelden.
    .none = Auf diesem Computer ist das nicht möglich.

settings-hotkeys-about = Sie funktionieren in jedem Programm, auch wenn Aplomb ausgeblendet ist.
settings-hotkeys-off = Ihre Organisation erlaubt keine globalen Tastenkombinationen.
settings-hotkeys-wayland = In einer Wayland-Sitzung kann kein Programm globale Tastenkombinationen haben.
settings-hotkeys-none = Globale Tastenkombinationen funktionieren auf diesem Computer nicht.
settings-hotkey-taken = Ein anderes Programm verwendet diese Tasten. Wählen Sie andere.
settings-hotkey-notKeys = Diese Tasten sind nicht als Tastenkombination möglich. Wählen Sie andere.
settings-hotkey-answerOrEnd = Anruf annehmen oder beenden
settings-hotkey-hold = Halten oder fortsetzen
settings-hotkey-readyOrNotReady = Bereit oder Nicht bereit
settings-hotkey-show = Aplomb anzeigen
settings-hotkey-none = Keine
settings-hotkey-press = Tasten drücken …
settings-hotkey-change = Ändern
settings-hotkey-stop = Abbrechen
# $action: what the hotkey does.
settings-hotkey-change-of = Tastenkombination ändern: { $action }
settings-hotkey-remove-of = Tastenkombination entfernen: { $action }
settings-hotkey-incomplete = Verwenden Sie Strg, Alt oder die Windows-Taste zusammen mit einer anderen Taste, oder eine Funktionstaste.
# $other: the action that has the same hotkey.
settings-hotkey-twice = Dieselben Tasten gelten bereits für: { $other }

settings-edge = Position auf dem Bildschirm
settings-edge-free = Frei wählbar
settings-edge-top = Oberer Rand
settings-edge-bottom = Unterer Rand
settings-bar-about = Status, Anruf und seine Schaltflächen in einer Zeile, die vor anderen Fenstern bleibt.
settings-bar-not-on-top = Auf diesem Computer kann kein Fenster vor anderen bleiben (Wayland). Die Leiste öffnet sich als gewöhnliches Fenster.
settings-bar-open = Kompakte Leiste öffnen
