### Machine draft, not yet reviewed by a native speaker.
### Calls, and who is on them. A call is a dialog in the words of Finesse.

# The headline of a call's card.
call-phase-ringing = Eingehender Anruf
call-phase-offHook = Hörer abgehoben
call-phase-dialling = Ausgehender Anruf
call-phase-talking = Im Gespräch
call-phase-held = Gehalten
call-phase-failed = Anruf fehlgeschlagen
call-phase-wrapUp = Nachbearbeitung
call-phase-ended = Anruf beendet
call-phase-reserved = Für eine Kampagne reserviert

# Why a call did not get through.
call-failure-busy = Die Gegenstelle ist besetzt.
call-failure-badDestination = Diese Nummer gibt es nicht.
call-failure-deviceNotAvailable = Das Telefon oder die Leitung ist nicht verfügbar.
call-failure-other = Der Anruf kam nicht zustande.

# Buttons, and what they say while their result is awaited.
call-action-ANSWER = Annehmen
    .awaited = Wird angenommen …
call-action-HOLD = Halten
    .awaited = Wird gehalten …
call-action-RETRIEVE = Fortsetzen
    .awaited = Wird fortgesetzt …
call-action-DROP = Beenden
    .awaited = Wird beendet …
call-action-CONSULT_CALL = Rückfrage
    .awaited = Wird angerufen …
call-action-CONFERENCE = Konferenz
    .awaited = Wird verbunden …
call-action-TRANSFER = Übergeben
    .awaited = Wird übergeben …
call-action-TRANSFER_SST = Übergeben
    .awaited = Wird übergeben …
call-action-SEND_DTMF = Tastenfeld
    .awaited = Wird gesendet …
call-action-PARTICIPANT_DROP = Entfernen
    .awaited = Wird entfernt …
call-action-START_RECORDING = Aufzeichnen
    .awaited = Wird gestartet …
call-action-UPDATE_CALL_DATA = Nachbearbeitungsgrund
    .awaited = Wird gespeichert …

# What someone on a call is doing; stands behind the name or number.
call-leg-dialling = wird angerufen
call-leg-ringing = klingelt
call-leg-active = im Gespräch
call-leg-held = gehalten
call-leg-failed = nicht erreicht
call-leg-wrapUp = in Nachbearbeitung
call-leg-dropped = nicht mehr dabei
call-leg-unknown = unbekannt
# $who: a name or number; $leg: one of the messages above.
call-leg-of = { $who } ({ $leg })

# How a call of the past ended.
call-ended-talked = Gesprochen
call-ended-missed = Verpasst
call-ended-unseen = Ende nicht erfasst
call-ended-notReached = Nicht erreicht

call-withheld = Nummer unterdrückt
call-undialled = Noch keine Nummer gewählt
call-you = Sie
# Who hears whom; all of it is read aloud. $people: names and numbers, as a list; “You” is one of them, so no verb depends on them.
call-together = Im Gespräch miteinander: { $people }.
# Only one is left. $who: a name, a number or “You”.
call-alone = Allein in der Leitung: { $who }.
# $people: for instance “1002 (on hold) and 1003 (ringing)”.
call-away = Nicht im Gespräch: { $people }.
# The same where no one is in a conversation.
call-apart = { $people }.
# Somebody on a call, with the number beside the name.
call-name-number = { $name }, { $number }
# A conference changed. $sentence: who hears whom.
call-joined = Konferenz. { $sentence }
call-left = Hat das Gespräch verlassen: { $who }
# A call rings. $caller: a number, or “none” if the caller withholds it.
call-incoming = { $caller ->
    [none] Eingehender Anruf mit unterdrückter Nummer
   *[other] Eingehender Anruf: { $caller }
}
call-incoming-queue = { $caller ->
    [none] Eingehender Anruf mit unterdrückter Nummer, { $queue }
   *[other] Eingehender Anruf: { $caller }, { $queue }
}
# A call changed. $phase: its headline; $caller: the other side.
call-changed = { $phase }, { $caller }
# $cause: one of the messages above.
call-failed = Anruf fehlgeschlagen. { $cause }

call-calls = Anrufe
# Stands beside the time since the last hold. $time runs.
call-total = insgesamt { $time }
call-keys = Anrufaktionen
# Of a call that did not get through.
call-editNumber = Nummer ändern
call-dismiss = Schließen
call-tools = Weitere Anrufaktionen
# On a key: the reason of the wrap-up, chosen while the call goes on.
call-wrapUp = Nach{ "\u00ad" }bearbeitung
call-wrapUp-reason = Nachbearbeitungsgrund
# Instead of Record, once recording was started.
call-recording = Wird aufgezeichnet

# A number to consult or to transfer to; opens in the card of the call.
call-consult-title = Rückfrage
call-consult-about = Dieser Anruf wird gehalten, während Sie sprechen.
call-consult-label = Nummer für die Rückfrage
call-consult-go = Anrufen
call-transfer-title = Ohne Rückfrage übergeben
call-transfer-about = Sie verlassen das Gespräch sofort.
call-transfer-label = Nummer, an die der Anruf übergeben wird
call-number-hint = Nummer eingeben oder einfügen
call-number-held = Der Anruf wird gehalten. Setzen Sie ihn zuerst fort.

# The keypad.
call-tones-title = Tastenfeld
call-tones-label = Töne eingeben oder einfügen
call-tones-hide = Töne verbergen, zum Beispiel bei einer Kartennummer
call-tones-show = Die folgenden Töne anzeigen
call-tones-held = Solange der Anruf gehalten wird, können keine Töne gesendet werden.
call-tones-wrong = Nur Ziffern, * und # haben einen Ton. Es wurde nichts gesendet.
# $tones: one by one, to be read aloud.
call-tones-sent = Gesendet: { $tones }
call-tones-sent-hidden = { $count ->
        [one] { $count } Ton gesendet
       *[other] { $count } Töne gesendet
    }
call-tones-again = Erneut senden
call-tones-leaveOut = Auslassen
call-tones-key-star = Stern
call-tones-key-hash = Raute

# The title of the two buttons that make one call of two. $other: the number of the call that is talked on.
call-join = Mit { $other } verbinden
call-join-transfer = { $one } und { $other } verbinden und das Gespräch verlassen
call-join-conference = Mit { $one } und { $other } gemeinsam sprechen
# Everyone on a conference, to be read aloud. $sentence: who hears whom.
call-people = Teilnehmer. { $sentence }
call-remove = { $who } aus dem Gespräch entfernen

# A consultation: the call and the one about it, side by side.
consult-title = Rückfrage
# The two halves: the call, and the consultation about it, whoever called whom.
consult-first = Erster Anruf
consult-second = Rückfrageanruf
# Names one half, to be read aloud. $part: one of the two messages above.
consult-half = { $part }: { $who }
consult-ways = Wie die Rückfrage endet
consult-swap = Makeln
    .awaited = Wird gewechselt …
consult-back = Zurück
    .awaited = Zurück zum Anruf …
consult-back-about = Anruf mit { $other } beenden und zu { $one } zurückkehren
consult-swap-about = Einen Anruf halten und den anderen fortsetzen
# $action: one of the buttons above.
consult-of = { $action }: { $who }
# Everyone on one side, as a list.
consult-people = { $people }
call-data = Anrufdaten
call-data-none = Zu diesem Anruf gibt es keine Anrufdaten.
call-data-all = Alle Anrufdaten ({ $count })
call-data-show = Anrufdaten anzeigen
# $label: the name of a call variable.
call-copy = { $label } kopieren
call-copied = Kopiert
call-close = Schließen
