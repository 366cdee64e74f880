### Machine draft, not yet reviewed by a native speaker.
### The data of a call, and how it is changed.

# What the layout of the contact centre does not name.
call-data-rest = Weitere Anrufdaten
call-data-find = In den Anrufdaten suchen
call-data-noneFound = Nichts enthält „{ $typed }“.
# Stands where a value is empty that the agent may fill in.
call-data-empty = Leer
call-data-masked = Von Ihrer Organisation ausgeblendet
call-data-edit = { $label } ändern
call-data-save = Speichern
call-data-cancel = Nicht ändern
call-data-saving = Wird gespeichert …
# Both are numbers of bytes: a letter with an accent takes two.
call-data-bytes = { $used } von { $most } Bytes
call-data-tooLong = { $over ->
        [one] { $over } Byte zu lang
       *[other] { $over } Bytes zu lang
    }
# The value was changed by someone else while the agent was typing.
call-data-meanwhile = Jetziger Wert: { $value }
call-data-meanwhile-empty = Der Wert ist jetzt leer.
