### Machine draft, not yet reviewed by a native speaker.
### What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.

policy-problem-unknownSetting = Er is geen instelling met deze naam.
policy-problem-requiredByProfile = Het profiel strict vereist deze instelling, maar er is niets ingesteld.
policy-problem-setByProfile = Het profiel strict stelt een andere waarde in.
policy-problem-notText = Het moet tekst zijn.
policy-problem-notSwitch = Het moet true of false zijn.
# $min, $max: written without grouping, as in the file.
policy-problem-notNumber = Het moet een geheel getal van { $min } tot en met { $max } zijn.
# $choices: words of the file, with commas between them.
policy-problem-notChoice = Het moet een van deze waarden zijn: { $choices }.
policy-problem-notList = Het moet een lijst zijn.
policy-problem-emptyList = De lijst is leeg.
policy-problem-notExtension = Een toestelnummer heeft 1 tot 32 cijfers.
policy-problem-notVariable = Dit is niet de naam van een gespreksvariabele.
policy-problem-hostHasPort = Een host mag geen poort hebben.
policy-problem-addressNotHttps = Een adres moet met https:// beginnen.
# ${name} is written so in the file: it stands for data of a call.
policy-problem-badVariable = Een variabele moet met een accolade worden afgesloten en mag niet vóór het pad van het adres staan.
policy-problem-notAddress = Dit is geen adres: { $why }
# $server: what is wrong with the name of a server.
policy-problem-server = { $server ->
    [empty] Er is geen server opgegeven.
    [notHttps] Finesse is alleen via https bereikbaar.
    [hasPath] Een servernaam heeft geen pad.
    [address] Gebruik de naam van de server. Een IP-adres werkt niet met single sign-on.
   *[notAName] Dit is geen servernaam.
}
policy-problem-notObject = Het bestand moet één JSON-object tussen accolades zijn.
policy-problem-tooLarge = Het bestand is te groot.
policy-problem-endsEarly = Het bestand eindigt te vroeg: { $why }
policy-problem-notJson = Het bestand is geen JSON: { $why }
policy-problem-notPropertyList = Het bestand is geen eigenschappenlijst: { $why }
policy-problem-unreadable = De instellingen kunnen niet worden gelezen: { $why }
# $number: which entry; $problem: one of the sentences above.
policy-problem-entry = Item { $number } van de lijst: { $problem }
