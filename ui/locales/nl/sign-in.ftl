### Machine draft, not yet reviewed by a native speaker.
### Signing in.

signIn-product = Aplomb
signIn-subtitle = De agentdesktop voor Cisco Finesse
signIn-server = Server
signIn-server-hint = finesse.example.com
signIn-agent = Agent
signIn-agent-hint = Aanmeldnaam of nummer
signIn-agent-about = De naam die uw bedrijf u heeft gegeven, met of zonder het domein.
signIn-extension = Toestelnummer
signIn-more = Meer
signIn-phone = Uw telefoon
signIn-phone-desk = Vaste telefoon op het toestelnummer
signIn-phone-callByCall = Mobiel, gebeld voor elk gesprek
signIn-phone-nailedConnection = Mobiel, één verbinding voor alle gesprekken
signIn-number = Uw nummer
signIn-number-about = Gesprekken gaan naar dit nummer. Het toestelnummer is het nummer dat uw bedrijf u daarvoor heeft gegeven.
signIn-number-wrong = Dit nummer kan niet worden gekozen.
signIn-offered = U wilt { $number } bellen.
    .todo = Het staat in het kiesveld nadat u zich hebt aangemeld.
signIn-submit = Aanmelden
signIn-cancel = Annuleren
signIn-cancelling = Annuleren…
# The button. What the desk says while it is used is the next message.
signIn-practice = Oefenen
signIn-practice-title = Oefening
# A contact centre with the rules of Unified Contact Center Express.
signIn-practice-uccx = UCCX oefenen
# $name: UCCE or UCCX.
signIn-practice-about = Probeer alles uit met een verzonnen contactcenter op deze computer, met de regels van { $name }
signIn-practice-starting = Oefencontactcenter starten…
signIn-check = Verbinding controleren
signIn-checking = De server raadplegen…
signIn-answered = { $server } antwoordt
signIn-steps = Voortgang van de aanmelding
signIn-waitingForAgent = Ga verder in het aanmeldvenster.
signIn-missing = Vul dit eerst in.
signIn-version = Versie { $version }

# The steps of a sign-in; .about says what a step is for, .running what happens now.
signIn-step-signInPage = Aanmeldpagina
    .about = Uw wachtwoord gaat alleen naar uw bedrijf.
    .running = Aanmeldmethode opvragen…
signIn-step-token = Token
    .about = Uw bedrijf bevestigt wie u bent.
    .running = Het token controleren en uw account opzoeken…
signIn-step-connection = Verbinding
    .about = Live-updates
    .running = Verbinden met Finesse…
signIn-step-phone = Telefoon
    .about = Gesprekken komen binnen op uw toestelnummer.
    .running = Uw toestelnummer aanmelden…
signIn-status-waiting = volgt nog
signIn-status-running = bezig
signIn-status-done = klaar
signIn-status-failed = mislukt

signIn-method = Hoe meldt u zich aan bij Finesse?
signIn-method-again = Opnieuw kiezen
signIn-method-keep = Deze keuze onthouden
signIn-method-singleSignOn = Op de pagina van mijn bedrijf
    .about = Met het account dat u op het werk ook voor al het andere gebruikt.
    .remembered = U meldt zich aan op de pagina van uw bedrijf.
signIn-method-password = Met een Finesse-wachtwoord
    .about = Een wachtwoord alleen voor Finesse. U typt het in een apart venster.
    .remembered = U meldt zich aan met een Finesse-wachtwoord.

# Names of the platform.
platform-ucce = Contact Center Enterprise
platform-uccx = Contact Center Express
# What a server says about itself; each is a sentence, and they stand one behind the other.
server-inService = In bedrijf.
server-outOfService = Op dit moment buiten bedrijf.
server-finesse = Finesse.
server-finesse-platform = Finesse voor { $platform }.
server-mode-SSO = Single sign-on.
server-mode-HYBRID = Single sign-on voor sommige agents.
server-mode-NON_SSO = Wachtwoord, zonder single sign-on.
# $mode: a word of the server that Aplomb does not know.
server-mode-other = Aanmeldmodus { $mode }.
server-otherNode = Andere node: { $server }.
