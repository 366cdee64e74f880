### Machine draft, not yet reviewed by a native speaker.
### The data of a call, and how it is changed.

# What the layout of the contact centre does not name.
call-data-rest = Overige gespreksgegevens
call-data-find = Zoeken in de gespreksgegevens
call-data-noneFound = Geen gegevens bevatten “{ $typed }”.
# Stands where a value is empty that the agent may fill in.
call-data-empty = Leeg
call-data-masked = Verborgen door uw organisatie
call-data-edit = { $label } wijzigen
call-data-save = Opslaan
call-data-cancel = Niet wijzigen
call-data-saving = Opslaan…
# Both are numbers of bytes: a letter with an accent takes two.
call-data-bytes = { $used } van { $most } bytes
call-data-tooLong = { $over ->
        [one] { $over } byte te lang
       *[other] { $over } bytes te lang
    }
# The value was changed by someone else while the agent was typing.
call-data-meanwhile = Is nu: { $value }
call-data-meanwhile-empty = Is nu leeg.
