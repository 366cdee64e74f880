### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version } controleert { $server }
doctor-why = waarom
doctor-advice = te doen
doctor-detail = melding
doctor-code = code
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = het ondersteuningsbestand kan niet naar { $path } worden geschreven: { $why }
doctor-bundle-unpacked = het ondersteuningsbestand kan niet worden gemaakt: { $why }
doctor-noDisplay = deze sessie heeft geen beeldscherm, dus er kan geen venster worden geopend. Start het programma in een bureaubladsessie; `aplomb doctor` en `aplomb support-bundle` hebben er geen nodig

# A list, piece by piece; $first: what stands in it so far; $next: one more.
doctor-list = { $first }, { $next }
# A number with digits behind the decimal separator.
doctor-decimal = { $whole },{ $fraction }

# Details of a finding, where no one else said anything. $subject, $issuer: names in a certificate.
doctor-detail-certificate = houder { $subject }; uitgever { $issuer }
# $kind: UCCE or UCCX, or “none” if the node does not say it; $first, $second: names of nodes.
doctor-detail-nodes = { $kind ->
    [none] knooppunten { $first } en { $second }
   *[other] { $kind }, knooppunten { $first } en { $second }
}
doctor-detail-noNode = geen
doctor-detail-noAnswer = geen antwoord
doctor-detail-plain = PLAIN wordt niet aangeboden
doctor-detail-address = hij wordt met een adres en niet met een naam genoemd
doctor-detail-noFolder = het systeem noemt er geen map voor
doctor-detail-wrongKind = een waarde is van de verkeerde soort
doctor-detail-noJson = het is geen JSON
# $what: one of the two above.
doctor-detail-place = { $what }, op regel { $line }, kolom { $column }
