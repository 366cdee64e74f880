### Machine draft, not yet reviewed by a native speaker.
### What the workflows of the contact centre did when something happened to a call. Names of workflows, actions and hosts are not translated.

workflows-close = Schließen
workflows-about = Ihr Contact Center kann Seiten öffnen und Anfragen senden, wenn mit einem Anruf etwas geschieht.
workflows-loading = Liste der Workflows wird gelesen …
workflows-ready = { $count ->
    [0] Ihr Team hat keine Workflows.
    [one] Ihr Team hat { $count } Workflow.
   *[other] Ihr Team hat { $count } Workflows.
}
workflows-failed = Die Liste der Workflows konnte nicht gelesen werden.
    .todo = Es wird keiner ausgeführt. Anrufe sind nicht betroffen. Laden Sie Ihre Listen neu oder verständigen Sie Ihre IT-Abteilung.

workflows-log = Seit Ihrer Anmeldung
workflows-none = Bisher wurde kein Workflow ausgeführt.
# $older: how many are not shown.
workflows-older = Ältere anzeigen ({ $older })
# In the place of a workflow’s name: a page that the organisation opens with calls.
workflows-pop = Seite Ihrer Organisation

workflow-event-arrives = Anruf eingegangen
workflow-event-answered = Anruf angenommen
workflow-event-ends = Anruf beendet
workflow-event-makes = Anruf getätigt
workflow-event-preview = Vorschau eines Anrufs
workflow-event-none = Liste gelesen

workflow-outcome-begun = Läuft …
workflow-outcome-opened = Im Browser geöffnet
workflow-outcome-notOpened = Es konnte kein Browser gestartet werden
workflow-outcome-sent = Gesendet, Antwort { $status }
workflow-outcome-notSent = Gesendet, keine Antwort
workflow-outcome-refused = Nicht ausgeführt: { $why }
# $names: names of data that a call does not have.
workflow-unknown = Leer, weil der Anruf diese Daten nicht hat: { $names }

# Behind “Not done: ”.
workflow-refusal-unknownTrigger = Aplomb kennt den Auslöser nicht.
workflow-refusal-unknownComparator = Aplomb weiß nicht, wie eine der Bedingungen vergleicht.
workflow-refusal-unknownAction = Aplomb kennt diese Art von Aktion nicht.
workflow-refusal-incomplete = Finesse hat nicht angegeben, was die Aktion tut.
workflow-refusal-forGadget = Die Aktion ist für ein Gadget des Desktops von Finesse bestimmt.
workflow-refusal-forFinesse = Die Anfrage braucht Ihre Anmeldung, die kein Workflow erhält.
workflow-refusal-unknownMethod = Die Anfrage verwendet eine andere Methode als GET, POST und PUT.
workflow-refusal-template = Eine Variable in der Adresse oder im Inhalt ist nicht richtig geschrieben.
workflow-refusal-variableInHost = Anrufdaten dürfen den Server in der Adresse nicht ändern.
workflow-refusal-notAddress = Das ist keine Adresse einer Seite.
workflow-refusal-scheme = Die Adresse beginnt nicht mit https://.
workflow-refusal-host = Ihre Organisation erlaubt diesen Server nicht.
workflow-refusal-ipAddress = In der Adresse steht eine IP-Adresse statt eines Servernamens.
workflow-refusal-credentials = Die Adresse enthält einen Benutzernamen oder ein Kennwort.
workflow-refusal-tooLong = Die Adresse oder der Inhalt ist zu lang.
workflow-refusal-masked = Dabei würden Anrufdaten gesendet, die Ihre Organisation ausblendet.
workflow-refusal-tooMany = Zu viele Anfragen warteten auf eine Antwort.

workflows-dry = Für die Anrufe seit Ihrer Anmeldung
workflows-dry-lead = Wie oft jeder Workflow nach der jetzigen Liste für diese Anrufe ausgeführt worden wäre. Es wird nichts geöffnet oder gesendet.
workflows-dry-run = Zählen
workflows-dry-again = Erneut zählen
workflows-dry-running = Wird gezählt …
workflows-dry-times = { $count ->
    [0] nie
    [one] { $count } Mal
   *[other] { $count } Mal
}
workflows-dry-none = Es gibt keinen Workflow zu zählen.
