### Machine draft, not yet reviewed by a native speaker.
### The command line: `aplomb --help`, and why a start failed. Only the program contains this file.
### Consoles may not show typographic quotes, so these texts have none. What stands in capitals is typed in its place.

command-help-product = Aplomb, un desktop per agenti di contact center con Cisco Finesse
command-help-usage = Uso:
# What the words of the command line do. A line break stays.
command-help-doctor =
    Esaminare questo computer e la sua connessione a Finesse. Senza SERVER: il server dell'ultimo accesso.
    Stato di uscita: 0 nessun problema, 1 avvisi, 2 gli agenti non possono lavorare.
command-help-supportBundle = Scrivere registro, versioni, impostazioni e verifica, senza dati segreti, in un unico file zip.
command-help-link = Inserire il numero nel campo di composizione, di Aplomb già aperto se ce n'è uno.
command-help-practice = Fare pratica con un contact center simulato nel programma, con le regole di UCCE (predefinito) o UCCX.
command-help-description =
    Fare pratica con un contact center simulato già in esecuzione.
    DESCRIPTION è il file scritto da finesse-sim --describe.
# $languages: the tags of all languages.
command-help-language =
    Stampare in questa lingua e non in quella del sistema.
    LANGUAGE è una di { $languages }.
command-help-version = Stampare la versione.
command-help-help = Stampare questa guida.

# Why the command line cannot be read.
command-unexpected = argomento imprevisto: { $argument }
command-value-missing = manca un valore dopo { $option }
command-value-unexpected = { $option } non accetta valori: { $value }
command-value-wrong = { $option } non può essere { $value }
command-unreadable = un argomento non è Unicode valido: { $argument }

# Why the program did not start. $why: what the system said.
command-practice-forbidden = l'IT ha disattivato la modalità di pratica
command-practice-failed = nessuna modalità di pratica: { $why }
