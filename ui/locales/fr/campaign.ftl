### Machine draft, not yet reviewed by a native speaker.
### What the call of a campaign was, and the callback for its customer.

# What Finesse says of the call (BAStatus), where it is more than the kind.
outbound-status-transferred = Transféré
outbound-status-conferenced = En conférence
outbound-status-blended = Mixte
# Any other word of Finesse.
outbound-status-word = { $word }

outbound-status = Statut
outbound-classified = Résultat
outbound-callback = Rappel
# $time: a date and a time of day; $number: a telephone number.
outbound-callback-at = { $time }, heure du client
outbound-callback-to = { $time }, heure du client, { $number }
outbound-callback-unreadable = Planifié. Finesse n’indique pas pour quand.

# What an agent makes of the call.
outbound-class-voice = Personne physique
outbound-class-fax = Fax
outbound-class-answeringMachine = Répondeur
outbound-class-invalid = Numéro inexistant
outbound-class-busy = Occupé
outbound-class-doNotCall = Ne pas appeler
outbound-reclassify-title = Résultat de l’appel
outbound-tools = Actions de campagne

# The sheet with which a callback is scheduled.
callback-title = Rappel
callback-about = Pour { $customer }
callback-day = Jour
callback-date = { $date }
callback-previous = Mois précédent
callback-next = Mois suivant
callback-time = Heure, par exemple 14:30
callback-number = Numéro à appeler
callback-number-hint = Sans numéro, le numéro habituel du client sera appelé.
callback-schedule = Planifier
    .awaited = Planification…
callback-change = Modifier
    .awaited = Modification…
callback-cancel = Annuler le rappel
    .awaited = Annulation…
# $customer and $agent: a day and a time of day.
callback-both = Client : { $customer }. Vous : { $agent }.
# $time: a day and a time of day.
callback-customer = { $time }, heure locale du client.
callback-twice = Les horloges reculent à ce moment-là, cette heure existe donc deux fois. C’est la première qui compte.
callback-changes = Un changement d’heure a lieu d’ici là. L’heure du client peut différer d’une heure.
callback-zone-unknown = Le fuseau horaire du client n’est pas connu. Choisissez l’heure locale du client.
callback-past = Cette heure est déjà passée pour le client.
callback-no-such-time = Les horloges avancent à ce moment-là, cette heure n’existe donc pas.
callback-malformed = Saisissez une heure, par exemple 14:30.
callback-not-now = Impossible de planifier un rappel sur cet appel pour le moment. Votre saisie est conservée.
callback-over = L’appel est terminé. Un rappel ne peut plus être planifié ici.
callback-offline = La connexion à Finesse est coupée. Votre saisie est conservée.
