### What the workflows of the contact centre did when something happened to a call. Names of workflows, actions and hosts are not translated.

workflows-close = Close
workflows-about = Your contact centre can open pages and send requests when something happens to a call.
workflows-loading = The list of workflows is being read…
workflows-ready = { $count ->
    [0] Your team has no workflows.
    [one] Your team has { $count } workflow.
   *[other] Your team has { $count } workflows.
}
workflows-failed = The list of workflows could not be read.
    .todo = None of them runs. Calls are not affected. Reload your lists, or tell your IT department.

workflows-log = Since you signed in
workflows-none = No workflow has run yet.
# $older: how many are not shown.
workflows-older = Show older ({ $older })
# In the place of a workflow’s name: a page that the organisation opens with calls.
workflows-pop = Page of your organisation

workflow-event-arrives = Call arrived
workflow-event-answered = Call answered
workflow-event-ends = Call ended
workflow-event-makes = Call made
workflow-event-preview = Preview of a call
workflow-event-none = List read

workflow-outcome-begun = Under way…
workflow-outcome-opened = Opened in the browser
workflow-outcome-notOpened = No browser could be started
workflow-outcome-sent = Sent, answer { $status }
workflow-outcome-notSent = Sent, no answer
workflow-outcome-refused = Not done: { $why }
# $names: names of data that a call does not have.
workflow-unknown = Empty, because the call has no such data: { $names }

# Behind “Not done: ”.
workflow-refusal-unknownTrigger = Aplomb does not know its trigger.
workflow-refusal-unknownComparator = Aplomb does not know how one of its conditions compares.
workflow-refusal-unknownAction = Aplomb does not know this kind of action.
workflow-refusal-incomplete = Finesse did not say what the action does.
workflow-refusal-forGadget = The action is for a gadget of Finesse’s own desktop.
workflow-refusal-forFinesse = The request needs your sign-in, which no workflow gets.
workflow-refusal-unknownMethod = The request uses a method other than GET, POST and PUT.
workflow-refusal-template = A variable in the address or body is not written correctly.
workflow-refusal-variableInHost = Data of a call must not change the server in the address.
workflow-refusal-notAddress = It is not an address of a page.
workflow-refusal-scheme = The address does not begin with https://.
workflow-refusal-host = Your organisation does not allow this server.
workflow-refusal-ipAddress = The address has an IP address instead of a server name.
workflow-refusal-credentials = The address contains a user name or password.
workflow-refusal-tooLong = The address or body is too long.
workflow-refusal-masked = This would send call data that your organisation masks.
workflow-refusal-tooMany = Too many requests were waiting for an answer.

workflows-dry = On the calls since you signed in
workflows-dry-lead = How often each workflow would have run for these calls, as the list is now. Nothing is opened or sent.
workflows-dry-run = Count
workflows-dry-again = Count again
workflows-dry-running = Counting…
workflows-dry-times = { $count ->
    [0] never
    [one] { $count } time
   *[other] { $count } times
}
workflows-dry-none = There is no workflow to count.
