### Machine draft, not yet reviewed by a native speaker.
### What the organisation has set on this computer.

policy-setting-profile = Profil
policy-setting-server = Finesse-Server
policy-setting-secondServer = Zweiter Finesse-Server
policy-setting-extension = Nebenstelle
policy-setting-signInMethod = Anmeldeverfahren
policy-setting-allowedHosts = Hosts, die das Anmeldefenster öffnen darf
policy-setting-signOutAddresses = Adressen, die beim Abmelden geöffnet werden
policy-setting-sessionMinutes = Dauer einer Anmeldung in Minuten
policy-setting-keepSession = Anmeldung bleibt beim Schließen von Aplomb erhalten
policy-setting-rememberAgent = Name des Agenten wird gespeichert
policy-setting-keepHistoryDays = Tage, die der Verlauf gespeichert bleibt
policy-setting-askForName = Formular fragt nach einem Namen
policy-setting-mobileAgent = Mobiler Agent
policy-setting-refreshForm = HTTP-Methode der Token-Erneuerung
policy-setting-userHint = Name für die Anmeldeseite
policy-setting-charset = Zeichensatz der Kennwörter
policy-setting-transport = Transport zum Benachrichtigungsdienst
policy-setting-agents = Anzahl der Agenten
policy-setting-restoreReady = Nach Serverausfall wieder „Bereit“
policy-setting-maskedVariables = Ausgeblendete Anrufdaten
policy-setting-language = Sprache
policy-setting-onClose = Schließen des Fensters
policy-setting-onLock = Sperren des Computers
policy-setting-startAtLogin = Start bei der Anmeldung am Computer
policy-setting-alarmPhone = Alarm für das Telefon
policy-setting-alarmMissedCall = Alarm bei einem verpassten Anruf
policy-setting-alarmSignInEnding = Alarm vor dem Ende der Anmeldung
policy-setting-alarmLongState = Alarm bei langem „Nicht bereit“ oder langer Nachbearbeitung
policy-setting-notReadyMinutes = Langes „Nicht bereit“ in Minuten
policy-setting-wrapUpMinutes = Lange Nachbearbeitung in Minuten
policy-setting-alarmToastSeconds = Alarme: Sekunden bis zur Benachrichtigung
policy-setting-alarmSoundSeconds = Alarme: Sekunden bis zum Ton
policy-setting-popHosts = Server der Seiten, die mit einem Anruf geöffnet werden
policy-setting-httpHosts = Server der Anfragen von Workflows
policy-setting-sendMaskedVariables = Ausgeblendete Anrufdaten in Adressen und Anfragen
policy-setting-workflowMatch = Workflows, die ausgeführt werden
policy-setting-screenPopRinging = Seite, die geöffnet wird, wenn ein Anruf klingelt
policy-setting-screenPopAnswered = Seite, die geöffnet wird, wenn ein Anruf angenommen wird
policy-setting-screenPopEnded = Seite, die geöffnet wird, wenn ein Anruf beendet ist
policy-setting-hotkeys = Globale Tastenkombinationen
policy-setting-osAccountSignIn = Anmeldung mit dem Windows-Konto
policy-setting-practice = Übungsmodus
policy-setting-logLevel = Protokollstufe
policy-setting-acceleration = Hardwarebeschleunigung
policy-setting-versionNotice = Adresse des Versionshinweises

policy-true = Ja
policy-false = Nein
policy-by = Von Ihrer Organisation festgelegt
policy-change = Von Ihrer Organisation festgelegt. Nur Ihre IT-Abteilung kann es ändern.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = Die Einstellungen Ihrer Organisation konnten nicht verwendet werden.
    .todo = Alles andere funktioniert. Verständigen Sie Ihre IT-Abteilung.
    .detailed = Alles andere funktioniert. Verständigen Sie Ihre IT-Abteilung: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = Sie können sich nicht anmelden, weil die Einstellungen Ihrer Organisation nicht gelesen werden können.
    .todo = Verständigen Sie Ihre IT-Abteilung: { $problem }
policy-refuses-one = Sie können sich nicht anmelden, weil diese Einstellung Ihrer Organisation nicht verwendet werden kann: { $setting }.
    .todo = Verständigen Sie Ihre IT-Abteilung: { $problem }
policy-unused-one = Eine Einstellung Ihrer Organisation konnte nicht verwendet werden: { $setting }.
    .todo = Alles andere funktioniert. Verständigen Sie Ihre IT-Abteilung: { $problem }
policy-unused-several = Einstellungen Ihrer Organisation konnten nicht verwendet werden: { $settings }.
    .todo = Alles andere funktioniert. Verständigen Sie Ihre IT-Abteilung; die Gründe stehen im Protokoll.
