### Machine draft, not yet reviewed by a native speaker.
### Contacts from the phone books of the contact centre.

contacts-title = Contacten
contacts-search = Contacten zoeken
contacts-hint = Naam, nummer of omschrijving
contacts-list = Gevonden contacten
# In a field that takes a number or finds one.
contacts-field-hint = Naam of nummer
# What is offered below a field for a number.
contacts-suggestions = Suggesties
contacts-loading = Telefoonboeken lezen…
contacts-none-configured = Voor uw team zijn geen contacten ingesteld.
contacts-failed = De telefoonboeken konden niet worden gelezen.
    .todo = Dit heeft geen invloed op gesprekken.
contacts-again = Opnieuw proberen
contacts-cut = Niet alle contacten staan hier.
    .todo = { $count ->
    [one] Er kon maar { $count } contact worden gelezen.
   *[other] Er konden maar { $count } contacten worden gelezen.
}
contacts-no-match = Geen contact komt overeen met “{ $typed }”.
# Below the list. $shown: how many of them stand above; $total: how many there are.
contacts-more = { $shown } van { $total }. Typ meer om er minder te zien.
contacts-no-name = Geen naam
contacts-no-number = Geen nummer
contacts-recent = Recent gesprek
# What a row does, shown when the pointer rests. $number: as it will be dialled.
contacts-call = { $number } bellen
contacts-favourite = Favoriet: { $name }
# What the keys do, above the list; $enter, $shift: as they are written on the keyboard.
contacts-keys-call = { $enter } om te bellen.
contacts-keys-consult = { $enter } om te bellen, { $shift } { $enter } voor ruggespraak.
