### Machine draft, not yet reviewed by a native speaker.
### Contacts from the phone books of the contact centre.

contacts-title = Kontakte
contacts-search = Kontakte suchen
contacts-hint = Name, Nummer oder Beschreibung
contacts-list = Gefundene Kontakte
# In a field that takes a number or finds one.
contacts-field-hint = Name oder Nummer
# What is offered below a field for a number.
contacts-suggestions = Vorschläge
contacts-loading = Telefonbücher werden gelesen …
contacts-none-configured = Für Ihr Team sind keine Kontakte eingerichtet.
contacts-failed = Die Telefonbücher konnten nicht gelesen werden.
    .todo = Anrufe sind nicht betroffen.
contacts-again = Erneut versuchen
contacts-cut = Es sind nicht alle Kontakte hier.
    .todo = { $count ->
    [one] Nur { $count } Kontakt konnte gelesen werden.
   *[other] Nur { $count } Kontakte konnten gelesen werden.
}
contacts-no-match = Kein Kontakt passt zu „{ $typed }“.
# Below the list. $shown: how many of them stand above; $total: how many there are.
contacts-more = { $shown } von { $total }. Geben Sie mehr ein, um die Liste zu verkürzen.
contacts-no-name = Kein Name
contacts-no-number = Keine Nummer
contacts-recent = Letzter Anruf
# What a row does, shown when the pointer rests. $number: as it will be dialled.
contacts-call = { $number } anrufen
contacts-favourite = Favorit: { $name }
# What the keys do, above the list; $enter, $shift: as they are written on the keyboard.
contacts-keys-call = { $enter } ruft an.
contacts-keys-consult = { $enter } ruft an, { $shift } { $enter } beginnt eine Rückfrage.
