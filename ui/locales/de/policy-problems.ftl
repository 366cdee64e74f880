### Machine draft, not yet reviewed by a native speaker.
### What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.

policy-problem-unknownSetting = Es gibt keine Einstellung mit diesem Namen.
policy-problem-requiredByProfile = Das Profil strict verlangt diese Einstellung, aber sie ist nicht festgelegt.
policy-problem-setByProfile = Das Profil strict legt einen anderen Wert fest.
policy-problem-notText = Es muss ein Text sein.
policy-problem-notSwitch = Es muss true oder false sein.
# $min, $max: written without grouping, as in the file.
policy-problem-notNumber = Es muss eine ganze Zahl von { $min } bis { $max } sein.
# $choices: words of the file, with commas between them.
policy-problem-notChoice = Es muss eines hiervon sein: { $choices }.
policy-problem-notList = Es muss eine Liste sein.
policy-problem-emptyList = Die Liste ist leer.
policy-problem-notExtension = Eine Durchwahl hat 1 bis 32 Ziffern.
policy-problem-notVariable = Das ist nicht der Name einer Anrufvariablen.
policy-problem-hostHasPort = Ein Host darf keinen Port haben.
policy-problem-addressNotHttps = Eine Adresse muss mit https:// beginnen.
# ${name} is written so in the file: it stands for data of a call.
policy-problem-badVariable = Eine Variable muss mit einer geschweiften Klammer enden und darf nicht vor dem Pfad der Adresse stehen.
policy-problem-notAddress = Das ist keine Adresse: { $why }
# $server: what is wrong with the name of a server.
policy-problem-server = { $server ->
    [empty] Es ist kein Server genannt.
    [notHttps] Finesse ist nur mit https erreichbar.
    [hasPath] Ein Servername hat keinen Pfad.
    [address] Verwenden Sie den Namen des Servers. Eine IP-Adresse funktioniert nicht mit Single Sign-on.
   *[notAName] Das ist kein Servername.
}
policy-problem-notObject = Die Datei muss ein JSON-Objekt in geschweiften Klammern sein.
policy-problem-tooLarge = Die Datei ist zu groß.
policy-problem-endsEarly = Die Datei endet zu früh: { $why }
policy-problem-notJson = Die Datei ist kein JSON: { $why }
policy-problem-notPropertyList = Die Datei ist keine Property-Liste: { $why }
policy-problem-unreadable = Die Einstellungen können nicht gelesen werden: { $why }
# $number: which entry; $problem: one of the sentences above.
policy-problem-entry = Eintrag { $number } der Liste: { $problem }
