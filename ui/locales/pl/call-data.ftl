### Machine draft, not yet reviewed by a native speaker.
### The data of a call, and how it is changed.

# What the layout of the contact centre does not name.
call-data-rest = Więcej danych rozmowy
call-data-find = Szukaj w danych rozmowy
call-data-noneFound = Nic nie zawiera „{ $typed }”.
# Stands where a value is empty that the agent may fill in.
call-data-empty = Puste
call-data-masked = Ukryte przez organizację
call-data-edit = Zmień: { $label }
call-data-save = Zapisz
call-data-cancel = Nie zmieniaj
call-data-saving = Zapisywanie…
# Both are numbers of bytes: a letter with an accent takes two.
call-data-bytes = { $used } z { $most } bajtów
call-data-tooLong = { $over ->
        [one] Za długie o { $over } bajt
        [few] Za długie o { $over } bajty
        [many] Za długie o { $over } bajtów
       *[other] Za długie o { $over } bajtu
    }
# The value was changed by someone else while the agent was typing.
call-data-meanwhile = Obecna wartość: { $value }
call-data-meanwhile-empty = Obecnie puste.
