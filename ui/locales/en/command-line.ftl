### The command line: `aplomb --help`, and why a start failed. Only the program contains this file.
### Consoles may not show typographic quotes, so these texts have none. What stands in capitals is typed in its place.

command-help-product = Aplomb, a desktop for contact-centre agents on Cisco Finesse
command-help-usage = Usage:
# What the words of the command line do. A line break stays.
command-help-doctor =
    Examine this computer and its connection to Finesse. Without SERVER: the server of the last sign-in.
    Exit status: 0 no problem, 1 warnings, 2 agents cannot work.
command-help-supportBundle = Write log, versions, settings and the examination, without secrets, into one zip file.
command-help-link = Put the number into the dial field, of the running Aplomb if there is one.
command-help-practice =
    Practise with a simulated contact centre inside the program, with the rules of UCCE (the default) or UCCX.
command-help-description =
    Practise with a simulated contact centre that is running already.
    DESCRIPTION is the file that finesse-sim --describe wrote.
# $languages: the tags of all languages.
command-help-language =
    Print in this language, and not in that of the system.
    LANGUAGE is one of { $languages }.
command-help-version = Print the version.
command-help-help = Print this help.

# Why the command line cannot be read.
command-unexpected = unexpected argument: { $argument }
command-value-missing = a value is missing after { $option }
command-value-unexpected = { $option } takes no value: { $value }
command-value-wrong = { $option } cannot be { $value }
command-unreadable = an argument is not valid Unicode: { $argument }

# Why the program did not start. $why: what the system said.
command-practice-forbidden = IT has switched practice mode off
command-practice-failed = no practice mode: { $why }
