### Machine draft, not yet reviewed by a native speaker.
### What the workflows of the contact centre did when something happened to a call. Names of workflows, actions and hosts are not translated.

workflows-close = Cerrar
workflows-about = Su centro de contacto puede abrir páginas y enviar peticiones cuando ocurre algo con una llamada.
workflows-loading = Leyendo la lista de flujos de trabajo…
workflows-ready = { $count ->
    [0] Su equipo no tiene flujos de trabajo.
    [one] Su equipo tiene { $count } flujo de trabajo.
   *[other] Su equipo tiene { $count } flujos de trabajo.
}
workflows-failed = No se pudo leer la lista de flujos de trabajo.
    .todo = No se ejecuta ninguno. Las llamadas no se ven afectadas. Recargue sus listas o avise a su departamento de TI.

workflows-log = Desde que inició sesión
workflows-none = Aún no se ha ejecutado ningún flujo de trabajo.
# $older: how many are not shown.
workflows-older = Mostrar anteriores ({ $older })
# In the place of a workflow’s name: a page that the organisation opens with calls.
workflows-pop = Página de su organización

workflow-event-arrives = Llamada entrante
workflow-event-answered = Llamada contestada
workflow-event-ends = Llamada finalizada
workflow-event-makes = Llamada realizada
workflow-event-preview = Vista previa de una llamada
workflow-event-none = Lista leída

workflow-outcome-begun = En curso…
workflow-outcome-opened = Abierta en el navegador
workflow-outcome-notOpened = No se pudo iniciar ningún navegador
workflow-outcome-sent = Enviada, respuesta { $status }
workflow-outcome-notSent = Enviada, sin respuesta
workflow-outcome-refused = No se hizo: { $why }
# $names: names of data that a call does not have.
workflow-unknown = Vacíos, porque la llamada no tiene estos datos: { $names }

# Behind “Not done: ”.
workflow-refusal-unknownTrigger = Aplomb no conoce su desencadenante.
workflow-refusal-unknownComparator = Aplomb no sabe cómo compara una de sus condiciones.
workflow-refusal-unknownAction = Aplomb no conoce este tipo de acción.
workflow-refusal-incomplete = Finesse no indicó qué hace la acción.
workflow-refusal-forGadget = La acción es para un gadget del escritorio propio de Finesse.
workflow-refusal-forFinesse = La petición necesita su inicio de sesión, que ningún flujo de trabajo recibe.
workflow-refusal-unknownMethod = La petición usa un método distinto de GET, POST y PUT.
workflow-refusal-template = Una variable de la dirección o del cuerpo no está bien escrita.
workflow-refusal-variableInHost = Los datos de una llamada no deben cambiar el servidor de la dirección.
workflow-refusal-notAddress = No es la dirección de una página.
workflow-refusal-scheme = La dirección no empieza por https://.
workflow-refusal-host = Su organización no permite este servidor.
workflow-refusal-ipAddress = La dirección indica un número en lugar de un servidor.
workflow-refusal-credentials = La dirección contiene un nombre de usuario o una contraseña.
workflow-refusal-tooLong = La dirección o el cuerpo es demasiado largo.
workflow-refusal-masked = Se enviarían datos de la llamada que su organización oculta.
workflow-refusal-tooMany = Había demasiadas peticiones a la espera de respuesta.

workflows-dry = Con las llamadas desde que inició sesión
workflows-dry-lead = Cuántas veces se habría ejecutado cada flujo de trabajo con estas llamadas, según la lista actual. No se abre ni se envía nada.
workflows-dry-run = Contar
workflows-dry-again = Contar de nuevo
workflows-dry-running = Contando…
workflows-dry-times = { $count ->
    [0] nunca
    [one] { $count } vez
   *[other] { $count } veces
}
workflows-dry-none = No hay ningún flujo de trabajo que contar.
