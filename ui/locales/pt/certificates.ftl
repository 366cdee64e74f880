### Machine draft, not yet reviewed by a native speaker.
### Why a server's certificate is refused, and what to do about it.

# $count: how many further names the certificate has.
certificate-more = mais { $count }

certificate-expired = O certificado do servidor expirou em { $date }.
    .todo = A TI precisa renová-lo no servidor.
certificate-notYetValid = O certificado do servidor não é válido antes de { $date }.
    .todo = Verifique a data e a hora deste computador. Se estiverem certas, a TI precisa substituir o certificado no servidor.
certificate-clockWrong = O relógio deste computador está errado: ele indica { $time }.
    .todo = Acerte a data, a hora e o fuso horário e tente novamente.
certificate-selfSigned = O servidor assinou o próprio certificado, e este computador não o conhece.
    .todo = A TI precisa instalar este certificado neste computador ou dar ao servidor um da autoridade da empresa.
certificate-unknownAuthority = Este computador não confia na autoridade que emitiu o certificado do servidor.
    .todo = A TI precisa instalar neste computador o certificado da autoridade: { $authority }.
certificate-incompleteChain = O servidor não envia o certificado da autoridade que emitiu o dele.
    .todo = A TI precisa adicioná-lo no servidor ou, se for de uma autoridade raiz, instalá-lo neste computador: { $authority }.
certificate-otherName = O certificado do servidor é para outro nome: { $names }.
    .todo = Digite o nome como está no certificado ou peça à TI que renove o certificado com o nome que você digitou.
certificate-noSubjectAltName = O certificado do servidor não tem nome alternativo da entidade (SAN).
    .todo = A TI precisa renová-lo com o nome do host como nome alternativo da entidade.
certificate-oldVersion = O certificado do servidor é anterior à versão 3 do X.509 e não é aceito.
    .todo = A TI precisa renová-lo como X.509 versão 3, com o nome do host como nome alternativo da entidade (SAN).
certificate-wrongUsage = O certificado do servidor não foi feito para um servidor.
    .todo = A TI precisa renová-lo com os usos digitalSignature e serverAuth. Instalá-lo neste computador não resolve.
certificate-weakSignature = O certificado do servidor tem uma assinatura que pode ser falsificada (MD5 ou SHA-1).
    .todo = A TI precisa renová-lo com SHA-256 ou superior; também o da autoridade, se o antigo for esse.
certificate-unknownAlgorithm = O certificado do servidor tem uma assinatura que o Aplomb não consegue verificar.
    .todo = A TI precisa renová-lo com RSA ou ECDSA P-256, e SHA-256.
certificate-weakKey = A chave do certificado do servidor é curta demais: RSA de { $bits } bits.
    .todo = A TI precisa renová-lo, ou renovar o da autoridade, com 2048 bits ou mais, ou com ECDSA P-256.
certificate-expiredIntermediate = O certificado da autoridade do servidor expirou em { $date }.
    .todo = A TI precisa colocar no servidor o certificado renovado: { $authority }.
certificate-revoked = O certificado do servidor foi revogado pela autoridade.
    .todo = A TI precisa renová-lo no servidor, com uma chave nova.
certificate-malformed = Não é possível ler o certificado do servidor.
    .todo = A TI precisa renová-lo no servidor ou descobrir o que o altera no caminho.
certificate-notProven = O servidor não provou que o certificado é dele.
    .todo = Não tente novamente antes que a TI verifique: algo no caminho pode estar se passando pelo servidor.
certificate-refusedByEngine = Este computador confia no certificado do servidor, mas a janela de início de sessão o recusa.
    .todo = A TI precisa atualizar o motor web e os certificados raiz do computador ou renovar o certificado no servidor.
certificate-other = Uma regra deste computador ou da autoridade proíbe o certificado do servidor.
    .todo = A TI precisa renová-lo como um certificado comum: versão 3, para servidores, com o nome do host, de uma autoridade em que este computador confie.
