### Machine draft, not yet reviewed by a native speaker.
### The whole history with its search.

history-find = Número, cola o motivo
history-kind = Mostrar
history-kind-all = Todo
history-kind-missed = Perdidas
history-kind-calls = Llamadas
history-kind-states = Estados
history-nothing = Nada coincide en el historial.
history-found = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
history-older = Mostrar anteriores
history-reading = Buscando…
history-call-back = Devolver la llamada
history-reason = Motivo: { $reason }
history-day = { $day }
# In place of how long a state lasted.
history-end-unseen = Fin desconocido
# A file with a table, which a spreadsheet opens.
history-save = Guardar como tabla
history-saving = Guardando…
history-saved = La tabla está guardada.
    .todo = Contiene las entradas que se muestran arriba, también las que no se ven en la pantalla. Consérvela donde solo usted pueda leerla.
