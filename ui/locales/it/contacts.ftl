### Machine draft, not yet reviewed by a native speaker.
### Contacts from the phone books of the contact centre.

contacts-title = Contatti
contacts-search = Cerca nei contatti
contacts-hint = Nome, numero o descrizione
contacts-list = Contatti trovati
# In a field that takes a number or finds one.
contacts-field-hint = Nome o numero
# What is offered below a field for a number.
contacts-suggestions = Suggerimenti
contacts-loading = Lettura delle rubriche…
contacts-none-configured = Per il team non sono configurati contatti.
contacts-failed = Non è stato possibile leggere le rubriche.
    .todo = Le chiamate non ne risentono.
contacts-again = Riprova
contacts-cut = Qui non sono presenti tutti i contatti.
    .todo = { $count ->
    [one] È stato possibile leggere solo { $count } contatto.
   *[other] È stato possibile leggere solo { $count } contatti.
}
contacts-no-match = Nessun contatto corrisponde a «{ $typed }».
# Below the list. $shown: how many of them stand above; $total: how many there are.
contacts-more = { $shown } di { $total }. Digitare altro per restringere l’elenco.
contacts-no-name = Senza nome
contacts-no-number = Senza numero
contacts-recent = Chiamata recente
# What a row does, shown when the pointer rests. $number: as it will be dialled.
contacts-call = Chiama { $number }
contacts-favourite = Preferito: { $name }
# What the keys do, above the list; $enter, $shift: as they are written on the keyboard.
contacts-keys-call = { $enter } per chiamare.
contacts-keys-consult = { $enter } per chiamare, { $shift } { $enter } per consultare.
