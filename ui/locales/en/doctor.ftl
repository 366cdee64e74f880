### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }, examining { $server }
doctor-why = why
doctor-advice = do
doctor-detail = said
doctor-code = code
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = the support file cannot be written to { $path }: { $why }
doctor-bundle-unpacked = the support file cannot be made: { $why }
doctor-noDisplay = this session has no display, so no window can open. Start it in a desktop session; `aplomb doctor` and `aplomb support-bundle` do not need one

# A list, piece by piece; $first: what stands in it so far; $next: one more.
doctor-list = { $first }, { $next }
# A number with digits behind the decimal separator.
doctor-decimal = { $whole }.{ $fraction }

# Details of a finding, where no one else said anything. $subject, $issuer: names in a certificate.
doctor-detail-certificate = subject { $subject }; issuer { $issuer }
# $kind: UCCE or UCCX, or “none” if the node does not say it; $first, $second: names of nodes.
doctor-detail-nodes = { $kind ->
    [none] nodes { $first } and { $second }
   *[other] { $kind }, nodes { $first } and { $second }
}
doctor-detail-noNode = none
doctor-detail-noAnswer = no answer
doctor-detail-plain = PLAIN is not offered
doctor-detail-address = it is called by an address and not by a name
doctor-detail-noFolder = the system names no folder for it
doctor-detail-wrongKind = a value is of the wrong kind
doctor-detail-noJson = it is no JSON
# $what: one of the two above.
doctor-detail-place = { $what }, at line { $line }, column { $column }
