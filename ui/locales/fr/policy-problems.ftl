### Machine draft, not yet reviewed by a native speaker.
### What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.

policy-problem-unknownSetting = Il n'y a pas de paramètre de ce nom.
policy-problem-requiredByProfile = Le profil strict exige ce paramètre, et il n'est pas défini.
policy-problem-setByProfile = Le profil strict définit une autre valeur.
policy-problem-notText = La valeur doit être du texte.
policy-problem-notSwitch = La valeur doit être true ou false.
# $min, $max: written without grouping, as in the file.
policy-problem-notNumber = La valeur doit être un nombre entier de { $min } à { $max }.
# $choices: words of the file, with commas between them.
policy-problem-notChoice = La valeur doit être l'une des suivantes : { $choices }.
policy-problem-notList = La valeur doit être une liste.
policy-problem-emptyList = La liste est vide.
policy-problem-notExtension = Un numéro de poste compte de 1 à 32 chiffres.
policy-problem-notVariable = Ce n'est pas le nom d'une variable d'appel.
policy-problem-hostHasPort = Un hôte ne doit pas comporter de port.
policy-problem-addressNotHttps = Une adresse doit commencer par https://.
# ${name} is written so in the file: it stands for data of a call.
policy-problem-badVariable = Une variable doit se terminer par une accolade et ne doit pas se trouver avant le chemin de l'adresse.
policy-problem-notAddress = Ce n'est pas une adresse : { $why }
# $server: what is wrong with the name of a server.
policy-problem-server = { $server ->
    [empty] Aucun serveur n'est indiqué.
    [notHttps] Finesse n'est accessible qu'en https.
    [hasPath] Un nom de serveur n'a pas de chemin.
    [address] Utilisez le nom du serveur. Une adresse IP ne fonctionne pas avec l'authentification unique.
   *[notAName] Ce n'est pas un nom de serveur.
}
policy-problem-notObject = Le fichier doit être un seul objet JSON, entre accolades.
policy-problem-tooLarge = Le fichier est trop volumineux.
policy-problem-endsEarly = Le fichier se termine trop tôt : { $why }
policy-problem-notJson = Le fichier n'est pas du JSON : { $why }
policy-problem-notPropertyList = Le fichier n'est pas une liste de propriétés : { $why }
policy-problem-unreadable = Les paramètres ne peuvent pas être lus : { $why }
# $number: which entry; $problem: one of the sentences above.
policy-problem-entry = Entrée { $number } de la liste : { $problem }
