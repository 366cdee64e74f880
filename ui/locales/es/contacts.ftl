### Machine draft, not yet reviewed by a native speaker.
### Contacts from the phone books of the contact centre.

contacts-title = Contactos
contacts-search = Buscar contactos
contacts-hint = Nombre, número o descripción
contacts-list = Contactos encontrados
# In a field that takes a number or finds one.
contacts-field-hint = Nombre o número
# What is offered below a field for a number.
contacts-suggestions = Sugerencias
contacts-loading = Leyendo las agendas telefónicas…
contacts-none-configured = Su equipo no tiene contactos configurados.
contacts-failed = No se pudieron leer las agendas telefónicas.
    .todo = Las llamadas no se ven afectadas.
contacts-again = Reintentar
contacts-cut = Faltan contactos en esta lista.
    .todo = { $count ->
    [one] Solo se pudo leer { $count } contacto.
   *[other] Solo se pudieron leer { $count } contactos.
}
contacts-no-match = Ningún contacto coincide con «{ $typed }».
# Below the list. $shown: how many of them stand above; $total: how many there are.
contacts-more = { $shown } de { $total }. Escriba más para ver menos.
contacts-no-name = Sin nombre
contacts-no-number = Sin número
contacts-recent = Llamada reciente
# What a row does, shown when the pointer rests. $number: as it will be dialled.
contacts-call = Llamar al { $number }
contacts-favourite = Favorito: { $name }
# What the keys do, above the list; $enter, $shift: as they are written on the keyboard.
contacts-keys-call = { $enter } para llamar.
contacts-keys-consult = { $enter } para llamar, { $shift } { $enter } para consultar.
