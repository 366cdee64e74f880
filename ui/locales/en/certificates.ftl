### Why a server's certificate is refused, and what to do about it.

# Behind some of the names that a certificate has. $count: how many further ones.
certificate-more = { $count ->
    [one] { $count } more name
   *[other] { $count } more names
}

certificate-expired = The server’s certificate expired on { $date }.
    .todo = IT must renew it on the server.
certificate-notYetValid = The server’s certificate is not valid before { $date }.
    .todo = Check this computer’s date and time. If they are right, IT must replace the certificate on the server.
certificate-clockWrong = This computer’s clock is wrong: it says { $time }.
    .todo = Set its date, time and time zone, then try again.
certificate-selfSigned = The server signed its certificate itself, and this computer does not trust it.
    .todo = IT must install this certificate on this computer, or give the server one from the company’s authority.
certificate-unknownAuthority = This computer does not trust the authority that issued the server’s certificate.
    .todo = IT must install the authority’s certificate on this computer: { $authority }.
certificate-incompleteChain = The server does not send the certificate of the authority that issued its own.
    .todo = IT must add it on the server, or install it on this computer if it is a root: { $authority }.
certificate-otherName = The server’s certificate is for another name: { $names }.
    .todo = Type the name as the certificate has it, or ask IT to renew the certificate with the name that you typed.
certificate-noSubjectAltName = The server’s certificate has no subject alternative name (SAN).
    .todo = IT must renew it with the host name as a subject alternative name.
certificate-oldVersion = The server’s certificate is older than X.509 version 3, which is not accepted.
    .todo = IT must renew it as X.509 version 3, with the host name as a subject alternative name (SAN).
certificate-wrongUsage = The server’s certificate was not issued for a server.
    .todo = IT must renew it with the usages digitalSignature and serverAuth. Installing it on this computer does not help.
certificate-weakSignature = The server’s certificate has a signature that can be forged (MD5 or SHA-1).
    .todo = IT must renew it, and its authority’s if that is the old one, with SHA-256 or better.
certificate-unknownAlgorithm = The server’s certificate has a signature that Aplomb cannot check.
    .todo = IT must renew it with RSA or ECDSA P-256, and SHA-256.
# $bits: written without grouping, so no word may depend on the number.
certificate-weakKey = The server’s certificate has a key that is too short: RSA, { $bits }-bit.
    .todo = IT must renew it, or its authority’s, with 2048 bits or more, or with ECDSA P-256.
certificate-expiredIntermediate = The certificate of the server’s authority expired on { $date }.
    .todo = IT must put the renewed one on the server: { $authority }.
certificate-revoked = The server’s certificate was revoked by its authority.
    .todo = IT must renew it on the server, with a new key.
certificate-malformed = The server’s certificate cannot be read.
    .todo = IT must renew it on the server, or find out what alters it in transit.
certificate-notProven = The server did not prove that the certificate is its own.
    .todo = Do not try again before IT has checked: something on the network may be impersonating the server.
certificate-refusedByEngine = This computer trusts the server’s certificate, but the sign-in window refuses it.
    .todo = IT must update the computer’s web engine and root certificates, or renew the certificate on the server.
certificate-other = A rule of this computer or of the authority forbids the server’s certificate.
    .todo = IT must replace it with a standard one: version 3, for servers, with the host name, from an authority that this computer trusts.
