### Machine draft, not yet reviewed by a native speaker.
### Why a server's certificate is refused, and what to do about it.

# $count: how many further names the certificate has.
certificate-more = { $count } in più

certificate-expired = Il certificato del server è scaduto il { $date }.
    .todo = Il reparto IT deve rinnovarlo sul server.
certificate-notYetValid = Il certificato del server non è valido prima del { $date }.
    .todo = Controllare la data e l’ora di questo computer. Se sono corrette, il reparto IT deve sostituire il certificato sul server.
certificate-clockWrong = L’orologio di questo computer è sbagliato: segna { $time }.
    .todo = Impostare data, ora e fuso orario, quindi riprovare.
certificate-selfSigned = Il server ha firmato da sé il proprio certificato, che questo computer non conosce.
    .todo = Il reparto IT deve installare questo certificato sul computer oppure dotare il server di un certificato dell’autorità aziendale.
certificate-unknownAuthority = Questo computer non considera attendibile l’autorità che ha emesso il certificato del server.
    .todo = Il reparto IT deve installare il certificato dell’autorità su questo computer: { $authority }.
certificate-incompleteChain = Il server non invia il certificato dell’autorità che ha emesso il suo.
    .todo = Il reparto IT deve aggiungerlo sul server oppure, se è una radice, installarlo su questo computer: { $authority }.
certificate-otherName = Il certificato del server è per un altro nome: { $names }.
    .todo = Digitare il nome indicato nel certificato o chiedere al reparto IT di rinnovare il certificato con il nome digitato.
certificate-noSubjectAltName = Il certificato del server non ha un nome alternativo del soggetto (SAN).
    .todo = Il reparto IT deve rinnovarlo con il nome host come nome alternativo del soggetto.
certificate-oldVersion = Il certificato del server è precedente a X.509 versione 3 e non viene accettato.
    .todo = Il reparto IT deve rinnovarlo come X.509 versione 3, con il nome host come nome alternativo del soggetto (SAN).
certificate-wrongUsage = Il certificato del server non è destinato a un server.
    .todo = Il reparto IT deve rinnovarlo con gli utilizzi digitalSignature e serverAuth. Installarlo su questo computer non serve.
certificate-weakSignature = Il certificato del server ha una firma falsificabile (MD5 o SHA-1).
    .todo = Il reparto IT deve rinnovarlo con SHA-256 o superiore, e così quello dell’autorità se è quello il vecchio.
certificate-unknownAlgorithm = Il certificato del server ha una firma che Aplomb non può verificare.
    .todo = Il reparto IT deve rinnovarlo con RSA o ECDSA P-256 e con SHA-256.
certificate-weakKey = Il certificato del server ha una chiave troppo corta: RSA a { $bits } bit.
    .todo = Il reparto IT deve rinnovarlo, o rinnovare quello dell’autorità, con 2048 bit o più oppure con ECDSA P-256.
certificate-expiredIntermediate = Il certificato dell’autorità del server è scaduto il { $date }.
    .todo = Il reparto IT deve installare sul server quello rinnovato: { $authority }.
certificate-revoked = Il certificato del server è stato revocato dalla sua autorità.
    .todo = Il reparto IT deve rinnovarlo sul server, con una nuova chiave.
certificate-malformed = Il certificato del server non è leggibile.
    .todo = Il reparto IT deve rinnovarlo sul server o scoprire che cosa lo modifica lungo il percorso.
certificate-notProven = Il server non ha dimostrato che il certificato è suo.
    .todo = Non riprovare prima di una verifica del reparto IT: qualcosa lungo il percorso potrebbe fingersi il server.
certificate-refusedByEngine = Questo computer considera attendibile il certificato del server, ma la finestra di accesso lo rifiuta.
    .todo = Il reparto IT deve aggiornare il motore web e i certificati radice del computer o rinnovare il certificato sul server.
certificate-other = Una regola di questo computer o dell’autorità vieta il certificato del server.
    .todo = Il reparto IT deve rinnovarlo in una forma comune: versione 3, per server, con il nome host, emesso da un’autorità che questo computer considera attendibile.
