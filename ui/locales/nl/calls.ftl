### Machine draft, not yet reviewed by a native speaker.
### Calls, and who is on them. A call is a dialog in the words of Finesse.

# The headline of a call's card.
call-phase-ringing = Inkomend gesprek
call-phase-offHook = Hoorn van de haak
call-phase-dialling = Uitgaand gesprek
call-phase-talking = In gesprek
call-phase-held = In de wacht
call-phase-failed = Gesprek mislukt
call-phase-wrapUp = Afronding
call-phase-ended = Gesprek beëindigd
call-phase-reserved = Gereserveerd voor een campagne

# Why a call did not get through.
call-failure-busy = De andere kant is bezet.
call-failure-badDestination = Dit nummer bestaat niet.
call-failure-deviceNotAvailable = De telefoon of lijn is niet beschikbaar.
call-failure-other = Het gesprek kwam niet tot stand.

# Buttons, and what they say while their result is awaited.
call-action-ANSWER = Aannemen
    .awaited = Aannemen…
call-action-HOLD = In de wacht
    .awaited = In de wacht zetten…
call-action-RETRIEVE = Hervatten
    .awaited = Hervatten…
call-action-DROP = Beëindigen
    .awaited = Beëindigen…
call-action-CONSULT_CALL = Ruggespraak
    .awaited = Bellen…
call-action-CONFERENCE = Conferentie
    .awaited = Samenvoegen…
call-action-TRANSFER = Door{ "\u00ad" }verbinden
    .awaited = Doorverbinden…
call-action-TRANSFER_SST = Door{ "\u00ad" }verbinden
    .awaited = Doorverbinden…
call-action-SEND_DTMF = Toetsenblok
    .awaited = Verzenden…
call-action-PARTICIPANT_DROP = Verwijderen
    .awaited = Verwijderen…
call-action-START_RECORDING = Opnemen
    .awaited = Starten…
call-action-UPDATE_CALL_DATA = Afrondingsreden
    .awaited = Opslaan…

# What someone on a call is doing; stands behind the name or number.
call-leg-dialling = wordt gebeld
call-leg-ringing = gaat over
call-leg-active = in gesprek
call-leg-held = in de wacht
call-leg-failed = niet bereikt
call-leg-wrapUp = in afronding
call-leg-dropped = niet meer in gesprek
call-leg-unknown = onbekend
# $who: a name or number; $leg: one of the messages above.
call-leg-of = { $who } ({ $leg })

# How a call of the past ended.
call-ended-talked = Gesproken
call-ended-missed = Gemist
call-ended-unseen = Einde onbekend
call-ended-notReached = Niet bereikt

call-withheld = Nummer afgeschermd
call-undialled = Nog geen nummer gekozen
call-you = U
# Who hears whom; all of it is read aloud. $people: names and numbers, as a list; “You” is one of them, so no verb depends on them.
call-together = Met elkaar in gesprek: { $people }.
# Only one is left. $who: a name, a number or “You”.
call-alone = Alleen aan de lijn: { $who }.
# $people: for instance “1002 (on hold) and 1003 (ringing)”.
call-away = Niet in gesprek: { $people }.
# The same where no one is in a conversation.
call-apart = { $people }.
# Somebody on a call, with the number beside the name.
call-name-number = { $name }, { $number }
# A conference changed. $sentence: who hears whom.
call-joined = Conferentie. { $sentence }
call-left = Heeft het gesprek verlaten: { $who }
# A call rings. $caller: a number, or “none” if the caller withholds it.
call-incoming = { $caller ->
    [none] Inkomend gesprek, nummer afgeschermd
   *[other] Inkomend gesprek: { $caller }
}
call-incoming-queue = { $caller ->
    [none] Inkomend gesprek, nummer afgeschermd, { $queue }
   *[other] Inkomend gesprek: { $caller }, { $queue }
}
# A call changed. $phase: its headline; $caller: the other side.
call-changed = { $phase }, { $caller }
# $cause: one of the messages above.
call-failed = Gesprek mislukt. { $cause }

call-calls = Gesprekken
# Stands beside the time since the last hold. $time runs.
call-total = { $time } in totaal
call-keys = Gespreksacties
# Of a call that did not get through.
call-editNumber = Nummer wijzigen
call-dismiss = Sluiten
call-tools = Meer gespreksacties
# On a key: the reason of the wrap-up, chosen while the call goes on.
call-wrapUp = Afronding
call-wrapUp-reason = Afrondingsreden
# Instead of Record, once recording was started.
call-recording = Wordt opgenomen

# A number to consult or to transfer to; opens in the card of the call.
call-consult-title = Ruggespraak
call-consult-about = Dit gesprek staat in de wacht terwijl u spreekt.
call-consult-label = Nummer voor ruggespraak
call-consult-go = Bellen
call-transfer-title = Doorverbinden zonder ruggespraak
call-transfer-about = U verlaat het gesprek meteen.
call-transfer-label = Nummer waarnaar u doorverbindt
call-number-hint = Typ of plak een nummer
call-number-held = Het gesprek staat in de wacht. Hervat het eerst.

# The keypad.
call-tones-title = Toetsenblok
call-tones-label = Typ of plak tonen
call-tones-hide = De tonen verbergen, bijvoorbeeld van een kaartnummer
call-tones-show = De volgende tonen weergeven
call-tones-held = Zolang het gesprek in de wacht staat, kunnen er geen tonen worden verzonden.
call-tones-wrong = Alleen cijfers, * en # hebben een toon. Er is niets verzonden.
# $tones: one by one, to be read aloud.
call-tones-sent = Verzonden: { $tones }
call-tones-sent-hidden = { $count ->
        [one] { $count } toon verzonden
       *[other] { $count } tonen verzonden
    }
call-tones-again = Opnieuw verzenden
call-tones-leaveOut = Weglaten
call-tones-key-star = Sterretje
call-tones-key-hash = Hekje

# The title of the two buttons that make one call of two. $other: the number of the call that is talked on.
call-join = Verbinden met { $other }
call-join-transfer = { $one } en { $other } verbinden en het gesprek verlaten
call-join-conference = Samen met { $one } en { $other } spreken
# Everyone on a conference, to be read aloud. $sentence: who hears whom.
call-people = Deelnemers. { $sentence }
call-remove = { $who } uit het gesprek verwijderen

# A consultation: the call and the one about it, side by side.
consult-title = Ruggespraak
# The two halves: the call, and the consultation about it, whoever called whom.
consult-first = Eerste gesprek
consult-second = Ruggespraakgesprek
# Names one half, to be read aloud. $part: one of the two messages above.
consult-half = { $part }: { $who }
consult-ways = Hoe de ruggespraak eindigt
consult-swap = Wisselen
    .awaited = Wisselen…
consult-back = Terug
    .awaited = Terug naar het gesprek…
consult-back-about = Het gesprek met { $other } beëindigen en teruggaan naar { $one }
consult-swap-about = Het ene gesprek in de wacht zetten en verdergaan met het andere
# $action: one of the buttons above.
consult-of = { $action }: { $who }
# Everyone on one side, as a list.
consult-people = { $people }
call-data = Gespreksgegevens
call-data-none = Dit gesprek heeft geen gespreksgegevens.
call-data-all = Alle gespreksgegevens ({ $count })
call-data-show = Gespreksgegevens weergeven
# $label: the name of a call variable.
call-copy = { $label } kopiëren
call-copied = Gekopieerd
call-close = Sluiten
