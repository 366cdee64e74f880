### Machine draft, not yet reviewed by a native speaker.
### What the workflows of the contact centre did when something happened to a call. Names of workflows, actions and hosts are not translated.

workflows-close = Sluiten
workflows-about = Uw contactcenter kan pagina's openen en verzoeken verzenden als er iets met een gesprek gebeurt.
workflows-loading = De lijst met workflows wordt gelezen…
workflows-ready = { $count ->
    [0] Uw team heeft geen workflows.
    [one] Uw team heeft { $count } workflow.
   *[other] Uw team heeft { $count } workflows.
}
workflows-failed = De lijst met workflows kon niet worden gelezen.
    .todo = Er wordt geen enkele uitgevoerd. Dit heeft geen invloed op gesprekken. Laad uw lijsten opnieuw, of meld het aan uw IT-afdeling.

workflows-log = Sinds uw aanmelding
workflows-none = Er is nog geen workflow uitgevoerd.
# $older: how many are not shown.
workflows-older = Oudere weergeven ({ $older })
# In the place of a workflow’s name: a page that the organisation opens with calls.
workflows-pop = Pagina van uw organisatie

workflow-event-arrives = Gesprek binnengekomen
workflow-event-answered = Gesprek aangenomen
workflow-event-ends = Gesprek beëindigd
workflow-event-makes = Uitgaand gesprek
workflow-event-preview = Preview van een gesprek
workflow-event-none = Lijst gelezen

workflow-outcome-begun = Bezig…
workflow-outcome-opened = Geopend in de browser
workflow-outcome-notOpened = Er kon geen browser worden gestart
workflow-outcome-sent = Verzonden, antwoord { $status }
workflow-outcome-notSent = Verzonden, geen antwoord
workflow-outcome-refused = Niet uitgevoerd: { $why }
# $names: names of data that a call does not have.
workflow-unknown = Leeg, omdat het gesprek deze gegevens niet heeft: { $names }

# Behind “Not done: ”.
workflow-refusal-unknownTrigger = Aplomb kent de trigger ervan niet.
workflow-refusal-unknownComparator = Aplomb weet niet hoe een van de voorwaarden vergelijkt.
workflow-refusal-unknownAction = Aplomb kent dit soort actie niet.
workflow-refusal-incomplete = Finesse heeft niet gemeld wat de actie doet.
workflow-refusal-forGadget = De actie is voor een gadget van de eigen desktop van Finesse.
workflow-refusal-forFinesse = Het verzoek heeft uw aanmelding nodig, en die krijgt geen enkele workflow.
workflow-refusal-unknownMethod = Het verzoek gebruikt een andere methode dan GET, POST of PUT.
workflow-refusal-template = Een variabele in het adres of in de body is niet juist geschreven.
workflow-refusal-variableInHost = Gegevens van een gesprek mogen de server in het adres niet veranderen.
workflow-refusal-notAddress = Het is geen adres van een pagina.
workflow-refusal-scheme = Het adres begint niet met https://.
workflow-refusal-host = Uw organisatie staat deze server niet toe.
workflow-refusal-ipAddress = In het adres staat een getal (IP-adres) in plaats van een servernaam.
workflow-refusal-credentials = Het adres bevat een gebruikersnaam of wachtwoord.
workflow-refusal-tooLong = Het adres of de body is te lang.
workflow-refusal-masked = Hiermee zouden gespreksgegevens worden verzonden die uw organisatie verbergt.
workflow-refusal-tooMany = Er wachtten te veel verzoeken op een antwoord.

workflows-dry = Voor de gesprekken sinds uw aanmelding
workflows-dry-lead = Hoe vaak elke workflow voor deze gesprekken zou zijn uitgevoerd, met de lijst van nu. Er wordt niets geopend of verzonden.
workflows-dry-run = Tellen
workflows-dry-again = Opnieuw tellen
workflows-dry-running = Tellen…
workflows-dry-times = { $count ->
    [0] nooit
    [one] { $count } keer
   *[other] { $count } keer
}
workflows-dry-none = Er is geen workflow om te tellen.
