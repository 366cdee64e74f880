### Machine draft, not yet reviewed by a native speaker.
### Signing in.

signIn-product = Aplomb
signIn-subtitle = Der Agent-Desktop für Cisco Finesse
signIn-server = Server
signIn-server-hint = finesse.example.com
signIn-agent = Agent
signIn-agent-hint = Anmeldename oder Nummer
signIn-agent-about = Der Name, den Ihr Unternehmen Ihnen gegeben hat, mit oder ohne Domäne.
signIn-extension = Nebenstelle
signIn-more = Mehr
signIn-phone = Ihr Telefon
signIn-phone-desk = Tischtelefon an der Nebenstelle
signIn-phone-callByCall = Mobil, bei jedem Anruf angerufen
signIn-phone-nailedConnection = Mobil, eine feste Verbindung für alle Anrufe
signIn-number = Ihre Nummer
signIn-number-about = Anrufe gehen an diese Nummer. Die Nebenstelle ist die, die Ihr Unternehmen Ihnen dafür gegeben hat.
signIn-number-wrong = Diese Nummer kann nicht gewählt werden.
signIn-offered = Sie möchten { $number } anrufen.
    .todo = Nach der Anmeldung steht die Nummer im Wählfeld.
signIn-submit = Anmelden
signIn-cancel = Abbrechen
signIn-cancelling = Wird abgebrochen …
# The button. What the desk says while it is used is the next message.
signIn-practice = Üben
signIn-practice-title = Übung
# A contact centre with the rules of Unified Contact Center Express.
signIn-practice-uccx = UCCX üben
# $name: UCCE or UCCX.
signIn-practice-about = Probieren Sie alles mit einem erfundenen Contact Center auf diesem Computer aus, mit den Regeln von { $name }
signIn-practice-starting = Übungs-Contact-Center wird gestartet …
signIn-check = Verbindung prüfen
signIn-checking = Server wird abgefragt …
signIn-answered = { $server } antwortet
signIn-steps = Fortschritt der Anmeldung
signIn-waitingForAgent = Fahren Sie im Anmeldefenster fort.
signIn-missing = Füllen Sie dies zuerst aus.
signIn-version = Version { $version }

# The steps of a sign-in; .about says what a step is for, .running what happens now.
signIn-step-signInPage = Anmeldeseite
    .about = Ihr Kennwort geht nur an Ihr Unternehmen.
    .running = Anmeldeverfahren wird abgefragt …
signIn-step-token = Token
    .about = Ihr Unternehmen bestätigt, wer Sie sind.
    .running = Token wird geprüft und Ihr Konto gesucht …
signIn-step-connection = Verbindung
    .about = Laufende Aktualisierungen
    .running = Verbinden mit Finesse …
signIn-step-phone = Telefon
    .about = Anrufe klingeln an Ihrer Nebenstelle.
    .running = Ihre Nebenstelle wird angemeldet …
signIn-status-waiting = steht aus
signIn-status-running = läuft
signIn-status-done = erledigt
signIn-status-failed = fehlgeschlagen

signIn-method = Wie melden Sie sich bei Finesse an?
signIn-method-again = Neu wählen
signIn-method-keep = Auswahl merken
signIn-method-singleSignOn = Auf der Seite meines Unternehmens
    .about = Mit dem Konto, das Sie auch sonst bei der Arbeit verwenden.
    .remembered = Sie melden sich auf der Seite Ihres Unternehmens an.
signIn-method-password = Mit einem Finesse-Kennwort
    .about = Ein Kennwort nur für Finesse. Sie geben es in einem eigenen Fenster ein.
    .remembered = Sie melden sich mit einem Finesse-Kennwort an.

# Names of the platform.
platform-ucce = Contact Center Enterprise
platform-uccx = Contact Center Express
# What a server says about itself; each is a sentence, and they stand one behind the other.
server-inService = In Betrieb.
server-outOfService = Im Moment außer Betrieb.
server-finesse = Finesse.
server-finesse-platform = Finesse für { $platform }.
server-mode-SSO = Single Sign-on.
server-mode-HYBRID = Single Sign-on für einige Agenten.
server-mode-NON_SSO = Kennwort, ohne Single Sign-on.
# $mode: a word of the server that Aplomb does not know.
server-mode-other = Anmeldemodus { $mode }.
server-otherNode = Anderer Knoten: { $server }.
