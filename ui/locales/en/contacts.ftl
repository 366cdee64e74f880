### Contacts from the phone books of the contact centre.

contacts-title = Contacts
contacts-search = Search contacts
contacts-hint = Name, number or description
contacts-list = Contacts found
# In a field that takes a number or finds one.
contacts-field-hint = Name or number
# What is offered below a field for a number.
contacts-suggestions = Suggestions
contacts-loading = Reading the phone books…
contacts-none-configured = No contacts are set up for your team.
contacts-failed = The phone books could not be read.
    .todo = Calls are not affected.
contacts-again = Try again
contacts-cut = Not all contacts are here.
    .todo = { $count ->
    [one] Only { $count } contact could be read.
   *[other] Only { $count } contacts could be read.
}
contacts-no-match = No contact matches “{ $typed }”.
# Below the list. $shown: how many of them stand above; $total: how many there are.
contacts-more = { $shown } of { $total }. Type more to see fewer.
contacts-no-name = No name
contacts-no-number = No number
contacts-recent = Recent call
# What a row does, shown when the pointer rests. $number: as it will be dialled.
contacts-call = Call { $number }
contacts-favourite = Favourite: { $name }
# What the keys do, above the list; $enter, $shift: as they are written on the keyboard.
contacts-keys-call = { $enter } calls.
contacts-keys-consult = { $enter } calls, { $shift } { $enter } consults.
