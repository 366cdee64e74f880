### Machine draft, not yet reviewed by a native speaker.
### The command line: `aplomb --help`, and why a start failed. Only the program contains this file.
### Consoles may not show typographic quotes, so these texts have none. What stands in capitals is typed in its place.

command-help-product = Aplomb, een desktop voor contactcenteragents met Cisco Finesse
command-help-usage = Gebruik:
# What the words of the command line do. A line break stays.
command-help-doctor =
    Deze computer en de verbinding met Finesse controleren. Zonder SERVER: de server van de laatste aanmelding.
    Afsluitstatus: 0 geen probleem, 1 waarschuwingen, 2 agents kunnen niet werken.
command-help-supportBundle = Logboek, versies, instellingen en de controle, zonder geheimen, naar een zipbestand schrijven.
command-help-link = Het nummer in het kiesveld zetten, van de actieve Aplomb als die er is.
command-help-practice = Oefenen met een gesimuleerd contactcenter in het programma, met de regels van UCCE (standaard) of UCCX.
command-help-description =
    Oefenen met een gesimuleerd contactcenter dat al actief is.
    DESCRIPTION is het bestand dat finesse-sim --describe heeft geschreven.
# $languages: the tags of all languages.
command-help-language =
    In deze taal afdrukken en niet in die van het systeem.
    LANGUAGE is een van { $languages }.
command-help-version = De versie afdrukken.
command-help-help = Deze hulp afdrukken.

# Why the command line cannot be read.
command-unexpected = onverwacht argument: { $argument }
command-value-missing = na { $option } ontbreekt een waarde
command-value-unexpected = { $option } heeft geen waarde: { $value }
command-value-wrong = { $option } kan niet { $value } zijn
command-unreadable = een argument is geen geldige Unicode: { $argument }

# Why the program did not start. $why: what the system said.
command-practice-forbidden = IT heeft de oefenmodus uitgeschakeld
command-practice-failed = geen oefenmodus: { $why }
