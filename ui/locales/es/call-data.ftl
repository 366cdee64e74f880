### Machine draft, not yet reviewed by a native speaker.
### The data of a call, and how it is changed.

# What the layout of the contact centre does not name.
call-data-rest = Más datos de la llamada
call-data-find = Buscar en los datos de la llamada
call-data-noneFound = Ningún dato contiene «{ $typed }».
# Stands where a value is empty that the agent may fill in.
call-data-empty = Vacío
call-data-masked = Oculto por su organización
call-data-edit = Cambiar { $label }
call-data-save = Guardar
call-data-cancel = No cambiar
call-data-saving = Guardando…
# Both are numbers of bytes: a letter with an accent takes two.
call-data-bytes = { $used } de { $most } bytes
call-data-tooLong = { $over ->
        [one] Sobra { $over } byte
       *[other] Sobran { $over } bytes
    }
# The value was changed by someone else while the agent was typing.
call-data-meanwhile = Ahora es: { $value }
call-data-meanwhile-empty = Ahora está vacío.
