### Machine draft, not yet reviewed by a native speaker.
### The examination: in Diagnostics, and printed by `aplomb doctor`. What it finds is in findings.ftl.

examination-title = Verifica
examination-lead = Controlla questo computer, la rete verso entrambi i nodi, l’accesso e gli eventi. Richiede qualche secondo, oppure uno o due minuti se un server non risponde. Le chiamate proseguono e la sessione non cambia.
examination-which = Il server è { $server }.
examination-which-none = Nel modulo non è indicato alcun server. Viene verificato l’ultimo usato, se presente.
examination-run = Verifica
examination-again = Verifica di nuovo
examination-running = Verifica in corso…
examination-why = Che cosa significa
examination-advice = Che cosa fare
examination-detail = Dettagli
examination-bundle = Salva file di supporto
examination-packing = Salvataggio…
examination-saved = Il file di supporto si trova qui:
examination-saved-what = Contiene questa verifica, le versioni, le impostazioni e il log. Non contiene password, token né dati dei chiamanti.

examination-group-computer = Questo computer
examination-group-way = Rete verso Finesse
examination-group-finesse = Finesse
examination-group-signIn = Accesso
examination-group-events = Eventi

examination-level-ok = OK
examination-level-note = Nota
examination-level-warning = Avviso
examination-level-trouble = Problema

examination-problems = { $count ->
    [one] { $count } problema
   *[other] { $count } problemi
}
examination-warnings = { $count ->
    [one] { $count } avviso
   *[other] { $count } avvisi
}
# $problems, $warnings: the two messages above.
examination-both = { $problems }, { $warnings }
examination-fine = tutto a posto
examination-notExamined = non verificato
# $counts: problems and warnings, as above.
examination-result-trouble = Gli agenti non possono lavorare.
    .todo = { $counts }. La soluzione è indicata sotto.
examination-result-warning = Gli agenti possono lavorare.
    .todo = { $counts }. La soluzione è indicata sotto.
examination-result-ok = Nessun problema rilevato.
    .todo = Niente da fare.
