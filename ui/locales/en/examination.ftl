### The examination: in Diagnostics, and printed by `aplomb doctor`. What it finds is in findings.ftl.

examination-title = Examination
examination-lead = Checks this computer, the network to both nodes, the sign-in and the events. It takes seconds, or a minute or two if a server does not answer. Calls continue, and your sign-in does not change.
examination-which = The server is { $server }.
examination-which-none = The form has no server. The last one used is examined, if there is one.
examination-run = Examine
examination-again = Examine again
examination-running = Examining…
examination-why = What this means
examination-advice = What to do
examination-detail = Details
examination-bundle = Save support file
examination-packing = Saving…
examination-saved = The support file is here:
examination-saved-what = It contains this examination, versions, settings and the log. It contains no password, no token and no caller data.

examination-group-computer = This computer
examination-group-way = Network to Finesse
examination-group-finesse = Finesse
examination-group-signIn = Sign-in
examination-group-events = Events

examination-level-ok = Fine
examination-level-note = Note
examination-level-warning = Warning
examination-level-trouble = Problem

examination-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
examination-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
# $problems, $warnings: the two messages above.
examination-both = { $problems }, { $warnings }
examination-fine = fine
examination-notExamined = not examined
# $counts: problems and warnings, as above.
examination-result-trouble = Agents cannot work.
    .todo = { $counts }. See below for the fix.
examination-result-warning = Agents can work.
    .todo = { $counts }. See below for the fix.
examination-result-ok = No problems found.
    .todo = Nothing to do.
# What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.
policy-problem-unknownSetting = There is no setting of this name.
policy-problem-notText = It must be text.
policy-problem-notSwitch = It must be true or false.
# $min, $max: written without grouping, as in the file.
policy-problem-notNumber = It must be a whole number from { $min } to { $max }.
# $choices: words of the file, with commas between them.
policy-problem-notChoice = It must be one of these: { $choices }.
policy-problem-notList = It must be a list.
policy-problem-emptyList = The list is empty.
policy-problem-notExtension = An extension has 1 to 32 digits.
policy-problem-notVariable = This is not the name of a call variable.
policy-problem-hostHasPort = A host must not have a port.
policy-problem-addressNotHttps = An address must begin with https://.
policy-problem-notAddress = This is not an address: { $why }
# $server: what is wrong with the name of a server.
policy-problem-server = { $server ->
    [empty] No server is named.
    [notHttps] Finesse is reached with https only.
    [hasPath] A server name has no path.
    [address] Use the server's name. An IP address does not work with single sign-on.
   *[notAName] This is not the name of a server.
}
policy-problem-notObject = The file must be one JSON object, in braces.
policy-problem-tooLarge = The file is too large.
policy-problem-endsEarly = The file ends too early: { $why }
policy-problem-notJson = The file is not JSON: { $why }
policy-problem-notPropertyList = The file is not a property list: { $why }
policy-problem-unreadable = The settings cannot be read: { $why }
# $number: which entry; $problem: one of the sentences above.
policy-problem-entry = Entry { $number } of the list: { $problem }
