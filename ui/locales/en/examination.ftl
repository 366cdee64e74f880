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
