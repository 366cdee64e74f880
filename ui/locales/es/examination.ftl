### Machine draft, not yet reviewed by a native speaker.
### The examination: in Diagnostics, and printed by `aplomb doctor`. What it finds is in findings.ftl.

examination-title = Comprobación
examination-lead = Comprueba este equipo, la red hasta los dos nodos, el inicio de sesión y los eventos. Tarda unos segundos, o uno o dos minutos si un servidor no responde. Las llamadas continúan y su sesión no cambia.
examination-which = El servidor es { $server }.
examination-which-none = El formulario no tiene servidor. Se comprueba el último usado, si lo hay.
examination-run = Comprobar
examination-again = Comprobar de nuevo
examination-running = Comprobando…
examination-why = Qué significa
examination-advice = Qué hacer
examination-detail = Detalles
examination-bundle = Guardar archivo de soporte
examination-packing = Guardando…
examination-saved = El archivo de soporte está aquí:
examination-saved-what = Contiene esta comprobación, las versiones, los ajustes y el registro. No contiene contraseñas, tokens ni datos de quienes llaman.

examination-group-computer = Este equipo
examination-group-way = Red hasta Finesse
examination-group-finesse = Finesse
examination-group-signIn = Inicio de sesión
examination-group-events = Eventos

examination-level-ok = Bien
examination-level-note = Nota
examination-level-warning = Alerta
examination-level-trouble = Problema

examination-problems = { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}
examination-warnings = { $count ->
    [one] { $count } alerta
   *[other] { $count } alertas
}
# $problems, $warnings: the two messages above.
examination-both = { $problems }, { $warnings }
examination-fine = bien
examination-notExamined = sin comprobar
# $counts: problems and warnings, as above.
examination-result-trouble = Los agentes no pueden trabajar.
    .todo = { $counts }. Vea abajo la solución.
examination-result-warning = Los agentes pueden trabajar.
    .todo = { $counts }. Vea abajo la solución.
examination-result-ok = No se encontraron problemas.
    .todo = No hay nada que hacer.
