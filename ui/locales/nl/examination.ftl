### Machine draft, not yet reviewed by a native speaker.
### The examination: in Diagnostics, and printed by `aplomb doctor`. What it finds is in findings.ftl.

examination-title = Controle
examination-lead = Controleert deze computer, het netwerk naar beide nodes, de aanmelding en de gebeurtenissen. Dat duurt een paar seconden, of een minuut of twee als een server niet antwoordt. Gesprekken gaan door en uw aanmelding verandert niet.
examination-which = De server is { $server }.
examination-which-none = Er staat geen server in het formulier. De laatst gebruikte wordt gecontroleerd, als die er is.
examination-run = Controleren
examination-again = Opnieuw controleren
examination-running = Controleren…
examination-why = Wat dit betekent
examination-advice = Wat u kunt doen
examination-detail = Details
examination-bundle = Ondersteuningsbestand opslaan
examination-packing = Opslaan…
examination-saved = Het ondersteuningsbestand staat hier:
examination-saved-what = Het bevat deze controle, versies, instellingen en het logboek. Het bevat geen wachtwoorden, geen tokens en geen gegevens van bellers.

examination-group-computer = Deze computer
examination-group-way = Netwerk naar Finesse
examination-group-finesse = Finesse
examination-group-signIn = Aanmelding
examination-group-events = Gebeurtenissen

examination-level-ok = Goed
examination-level-note = Info
examination-level-warning = Let op
examination-level-trouble = Probleem

examination-problems = { $count ->
    [one] { $count } probleem
   *[other] { $count } problemen
}
examination-warnings = { $count ->
    [one] { $count } waarschuwing
   *[other] { $count } waarschuwingen
}
# $problems, $warnings: the two messages above.
examination-both = { $problems }, { $warnings }
examination-fine = in orde
examination-notExamined = niet gecontroleerd
# $counts: problems and warnings, as above.
examination-result-trouble = Agents kunnen niet werken.
    .todo = { $counts }. Zie hieronder voor de oplossing.
examination-result-warning = Agents kunnen werken.
    .todo = { $counts }. Zie hieronder voor de oplossing.
examination-result-ok = Geen problemen gevonden.
    .todo = U hoeft niets te doen.
