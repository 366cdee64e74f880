### Machine draft, not yet reviewed by a native speaker.
### The command line: `aplomb --help`, and why a start failed. Only the program contains this file.
### Consoles may not show typographic quotes, so these texts have none. What stands in capitals is typed in its place.

command-help-product = Aplomb, un bureau pour les agents de centre de contact sur Cisco Finesse
command-help-usage = Utilisation :
# What the words of the command line do. A line break stays.
command-help-doctor =
    Analyser cet ordinateur et sa connexion à Finesse. Sans SERVER : le serveur de la dernière connexion.
    Code de sortie : 0 aucun problème, 1 avertissements, 2 les agents ne peuvent pas travailler.
command-help-supportBundle = Écrire le journal, les versions, les paramètres et l'analyse, sans secrets, dans un seul fichier zip.
command-help-link = Mettre le numéro dans le champ de numérotation, de l'Aplomb déjà ouvert s'il y en a un.
command-help-practice = S'entraîner avec un centre de contact simulé dans le programme, selon les règles de UCCE (par défaut) ou UCCX.
command-help-description =
    S'entraîner avec un centre de contact simulé déjà en marche.
    DESCRIPTION est le fichier écrit par finesse-sim --describe.
# $languages: the tags of all languages.
command-help-language =
    Afficher dans cette langue et non dans celle du système.
    LANGUAGE est l'une de { $languages }.
command-help-version = Afficher la version.
command-help-help = Afficher cette aide.

# Why the command line cannot be read.
command-unexpected = argument inattendu : { $argument }
command-value-missing = il manque une valeur après { $option }
command-value-unexpected = { $option } ne prend pas de valeur : { $value }
command-value-wrong = { $option } ne peut pas être { $value }
command-unreadable = un argument n'est pas de l'Unicode valide : { $argument }

# Why the program did not start. $why: what the system said.
command-practice-forbidden = le service informatique a désactivé le mode entraînement
command-practice-failed = pas de mode entraînement : { $why }
