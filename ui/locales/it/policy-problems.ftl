### Machine draft, not yet reviewed by a native speaker.
### What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.

policy-problem-unknownSetting = Non esiste un'impostazione con questo nome.
policy-problem-requiredByProfile = Il profilo strict la richiede, ma non è impostata.
policy-problem-setByProfile = Il profilo strict imposta un altro valore.
policy-problem-notText = Deve essere un testo.
policy-problem-notSwitch = Deve essere true o false.
# $min, $max: written without grouping, as in the file.
policy-problem-notNumber = Deve essere un numero intero da { $min } a { $max }.
# $choices: words of the file, with commas between them.
policy-problem-notChoice = Deve essere uno di questi valori: { $choices }.
policy-problem-notList = Deve essere un elenco.
policy-problem-emptyList = L'elenco è vuoto.
policy-problem-notExtension = Un interno ha da 1 a 32 cifre.
policy-problem-notVariable = Non è il nome di una variabile di chiamata.
policy-problem-hostHasPort = Un host non deve avere una porta.
policy-problem-addressNotHttps = Un indirizzo deve iniziare con https://.
# ${name} is written so in the file: it stands for data of a call.
policy-problem-badVariable = Una variabile deve essere chiusa da una parentesi graffa e non deve trovarsi prima del percorso dell'indirizzo.
policy-problem-notAddress = Non è un indirizzo: { $why }
# $server: what is wrong with the name of a server.
policy-problem-server = { $server ->
    [empty] Nessun server indicato.
    [notHttps] Finesse è raggiungibile solo con https.
    [hasPath] Un nome di server non ha un percorso.
    [address] Usare il nome del server. Un indirizzo IP non funziona con il Single Sign-On.
   *[notAName] Non è il nome di un server.
}
policy-problem-notObject = Il file deve essere un unico oggetto JSON, tra parentesi graffe.
policy-problem-tooLarge = Il file è troppo grande.
policy-problem-endsEarly = Il file termina troppo presto: { $why }
policy-problem-notJson = Il file non è JSON: { $why }
policy-problem-notPropertyList = Il file non è un elenco di proprietà: { $why }
policy-problem-unreadable = Le impostazioni non possono essere lette: { $why }
# $number: which entry; $problem: one of the sentences above.
policy-problem-entry = Voce { $number } dell'elenco: { $problem }
