### Machine draft, not yet reviewed by a native speaker.
### The dial field.

dial-title = Ligar para um número
dial-hint = Digite ou cole um número
dial-dial = Ligar
dial-dialling = Chamando…
# Below the field, when what is dialled is not exactly what was typed.
dial-will = Será discado { $number }
dial-will-extension = Será discado { $number }, sem o ramal que vem depois
dial-will-trunkZero = Será discado { $number }, sem o (0)
# $rest: what stands behind the pause.
dial-will-pause = Será discado { $number }. Fica de fora o que vem depois da pausa: { $rest }
dial-letters = Letras não podem ser discadas. Digite os dígitos.
dial-sign = “{ $sign }” não pode ser discado. Remova-o.
dial-several = Há mais de um número. Deixe só o que quer discar.
dial-tooLong = Um número tem no máximo { $most } dígitos.
dial-own = Este é o seu próprio ramal.
dial-onCall = Este número já está na chamada.
dial-notNow = Não é possível iniciar uma chamada neste momento.
dial-endFailed = Encerre primeiro a chamada com falha e disque novamente.
