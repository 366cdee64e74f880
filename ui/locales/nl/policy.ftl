### Machine draft, not yet reviewed by a native speaker.
### What the organisation has set on this computer.

policy-setting-profile = Profiel
policy-setting-server = Finesse-server
policy-setting-secondServer = Tweede Finesse-server
policy-setting-extension = Toestelnummer
policy-setting-signInMethod = Aanmeldmethode
policy-setting-allowedHosts = Hosts die het aanmeldvenster mag openen
policy-setting-signOutAddresses = Adressen die bij het afmelden worden geopend
policy-setting-sessionMinutes = Duur van een aanmelding, in minuten
policy-setting-keepSession = Aanmelding blijft bewaard als Aplomb sluit
policy-setting-rememberAgent = Naam van de agent wordt onthouden
policy-setting-keepHistoryDays = Aantal dagen dat de geschiedenis bewaard blijft
policy-setting-askForName = Formulier vraagt om een naam
policy-setting-mobileAgent = Mobiele agent
policy-setting-refreshForm = HTTP-methode van de tokenvernieuwing
policy-setting-userHint = Naam voor de aanmeldpagina
policy-setting-charset = Tekenset van wachtwoorden
policy-setting-transport = Transport naar de notificatieservice
policy-setting-agents = Aantal agents
policy-setting-restoreReady = Weer “Gereed” na serverstoring
policy-setting-maskedVariables = Verborgen gespreksgegevens
policy-setting-language = Taal
policy-setting-onClose = Sluiten van het venster
policy-setting-onLock = Vergrendelen van de computer
policy-setting-startAtLogin = Starten bij aanmelding bij de computer
policy-setting-alarmPhone = Alarm voor de telefoon
policy-setting-alarmMissedCall = Alarm bij een gemist gesprek
policy-setting-alarmSignInEnding = Alarm voor het einde van de aanmelding
policy-setting-alarmLongState = Alarm bij lang “Niet gereed” of lange afronding
policy-setting-notReadyMinutes = Lang “Niet gereed”, in minuten
policy-setting-wrapUpMinutes = Lange afronding, in minuten
policy-setting-alarmToastSeconds = Alarmen: seconden tot de melding
policy-setting-alarmSoundSeconds = Alarmen: seconden tot het geluid
policy-setting-popHosts = Servers van pagina's die bij een gesprek openen
policy-setting-httpHosts = Servers van verzoeken van workflows
policy-setting-sendMaskedVariables = Verborgen gespreksgegevens in adressen en verzoeken
policy-setting-workflowMatch = Workflows die worden uitgevoerd
policy-setting-screenPopRinging = Pagina die opent als een gesprek binnenkomt
policy-setting-screenPopAnswered = Pagina die opent als een gesprek is aangenomen
policy-setting-screenPopEnded = Pagina die opent als een gesprek is beëindigd
policy-setting-hotkeys = Globale sneltoetsen
policy-setting-osAccountSignIn = Aanmelding met het Windows-account
policy-setting-practice = Oefenmodus
policy-setting-logLevel = Logniveau
policy-setting-acceleration = Hardwareversnelling
policy-setting-versionNotice = Adres van de versiemelding

policy-true = Ja
policy-false = Nee
policy-by = Ingesteld door uw organisatie
policy-change = Ingesteld door uw organisatie. Alleen uw IT-afdeling kan het wijzigen.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = De instellingen van uw organisatie konden niet worden gebruikt.
    .todo = Al het andere werkt. Meld het aan uw IT-afdeling.
    .detailed = Al het andere werkt. Meld dit aan uw IT-afdeling: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = U kunt zich niet aanmelden, omdat de instellingen van uw organisatie niet kunnen worden gelezen.
    .todo = Meld dit aan uw IT-afdeling: { $problem }
policy-refuses-one = U kunt zich niet aanmelden, omdat deze instelling van uw organisatie niet kan worden gebruikt: { $setting }.
    .todo = Meld dit aan uw IT-afdeling: { $problem }
policy-unused-one = Een instelling van uw organisatie kon niet worden gebruikt: { $setting }.
    .todo = Al het andere werkt. Meld dit aan uw IT-afdeling: { $problem }
policy-unused-several = Instellingen van uw organisatie konden niet worden gebruikt: { $settings }.
    .todo = Al het andere werkt. Meld het aan uw IT-afdeling; in het logboek staat waarom.
