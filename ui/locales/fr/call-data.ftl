### Machine draft, not yet reviewed by a native speaker.
### The data of a call, and how it is changed.

# What the layout of the contact centre does not name.
call-data-rest = Autres données d’appel
call-data-find = Rechercher dans les données d’appel
call-data-noneFound = Rien ne contient « { $typed } ».
# Stands where a value is empty that the agent may fill in.
call-data-empty = Vide
call-data-masked = Masqué par votre organisation
call-data-edit = Modifier { $label }
call-data-save = Enregistrer
call-data-cancel = Ne pas modifier
call-data-saving = Enregistrement…
# Both are numbers of bytes: a letter with an accent takes two.
call-data-bytes = { $used } sur { $most } octets
call-data-tooLong = { $over ->
        [one] { $over } octet de trop
       *[other] { $over } octets de trop
    }
# The value was changed by someone else while the agent was typing.
call-data-meanwhile = Valeur actuelle : { $value }
call-data-meanwhile-empty = La valeur est désormais vide.
