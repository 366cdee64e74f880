### Machine draft, not yet reviewed by a native speaker.
### The data of a call, and how it is changed.

# What the layout of the contact centre does not name.
call-data-rest = Altri dati della chiamata
call-data-find = Cerca nei dati della chiamata
call-data-noneFound = Nessun dato contiene «{ $typed }».
# Stands where a value is empty that the agent may fill in.
call-data-empty = Vuoto
call-data-masked = Nascosto dall’organizzazione
call-data-edit = Modifica { $label }
call-data-save = Salva
call-data-cancel = Non modificare
call-data-saving = Salvataggio…
# Both are numbers of bytes: a letter with an accent takes two.
call-data-bytes = { $used } di { $most } byte
call-data-tooLong = { $over ->
        [one] { $over } byte di troppo
       *[other] { $over } byte di troppo
    }
# The value was changed by someone else while the agent was typing.
call-data-meanwhile = Valore attuale: { $value }
call-data-meanwhile-empty = Ora è vuoto.
