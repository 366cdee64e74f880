### What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.

policy-problem-unknownSetting = There is no setting of this name.
policy-problem-requiredByProfile = The profile strict needs it, and it is not set.
policy-problem-setByProfile = The profile strict sets another value.
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
# ${name} is written so in the file: it stands for data of a call.
policy-problem-badVariable = A variable must be closed with a brace and must not stand before the path of the address.
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
