### Machine draft, not yet reviewed by a native speaker.
### Contacts from the phone books of the contact centre.

contacts-title = Contacts
contacts-search = Rechercher un contact
contacts-hint = Nom, numéro ou description
contacts-list = Contacts trouvés
# In a field that takes a number or finds one.
contacts-field-hint = Nom ou numéro
# What is offered below a field for a number.
contacts-suggestions = Suggestions
contacts-loading = Lecture des répertoires…
contacts-none-configured = Aucun contact n’est configuré pour votre équipe.
contacts-failed = Les répertoires n’ont pas pu être lus.
    .todo = Les appels ne sont pas concernés.
contacts-again = Réessayer
contacts-cut = Il manque des contacts ici.
    .todo = { $count ->
    [one] Seul { $count } contact a pu être lu.
   *[other] Seuls { $count } contacts ont pu être lus.
}
contacts-no-match = Aucun contact ne correspond à « { $typed } ».
# Below the list. $shown: how many of them stand above; $total: how many there are.
contacts-more = { $shown } sur { $total }. Précisez votre saisie pour réduire la liste.
contacts-no-name = Sans nom
contacts-no-number = Sans numéro
contacts-recent = Appel récent
# What a row does, shown when the pointer rests. $number: as it will be dialled.
contacts-call = Appeler { $number }
contacts-favourite = Favori : { $name }
# What the keys do, above the list; $enter, $shift: as they are written on the keyboard.
contacts-keys-call = { $enter } pour appeler.
contacts-keys-consult = { $enter } pour appeler, { $shift } { $enter } pour consulter.
