### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }, comprobación de { $server }
doctor-why = motivo
doctor-advice = hacer
doctor-detail = detalle
doctor-code = código
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = no se puede escribir el archivo de soporte en { $path }: { $why }
doctor-bundle-unpacked = no se puede crear el archivo de soporte: { $why }
doctor-noDisplay = esta sesión no tiene pantalla, así que no se puede abrir ninguna ventana. Inícielo en una sesión de escritorio; `aplomb doctor` y `aplomb support-bundle` no la necesitan

# A list, piece by piece; $first: what stands in it so far; $next: one more.
doctor-list = { $first }, { $next }
# A number with digits behind the decimal separator.
doctor-decimal = { $whole },{ $fraction }

# Details of a finding, where no one else said anything. $subject, $issuer: names in a certificate.
doctor-detail-certificate = titular { $subject }; emisor { $issuer }
# $kind: UCCE or UCCX, or “none” if the node does not say it; $first, $second: names of nodes.
doctor-detail-nodes = { $kind ->
    [none] nodos { $first } y { $second }
   *[other] { $kind }, nodos { $first } y { $second }
}
doctor-detail-noNode = ninguno
doctor-detail-noAnswer = sin respuesta
doctor-detail-plain = no se ofrece PLAIN
doctor-detail-address = se le nombra con una dirección y no con un nombre
doctor-detail-noFolder = el sistema no indica ninguna carpeta para ello
doctor-detail-wrongKind = un valor es del tipo equivocado
doctor-detail-noJson = no es JSON
# $what: one of the two above.
doctor-detail-place = { $what }, en la línea { $line }, columna { $column }
