### The data of a call, and how it is changed.

# What the layout of the contact centre does not name.
call-data-rest = More call data
call-data-find = Find in the call data
call-data-noneFound = Nothing contains “{ $typed }”.
# Stands where a value is empty that the agent may fill in.
call-data-empty = Empty
call-data-masked = Hidden by your organisation
call-data-edit = Change { $label }
call-data-save = Save
call-data-cancel = Do not change
call-data-saving = Saving…
# Both are numbers of bytes: a letter with an accent takes two.
call-data-bytes = { $used } of { $most } bytes
call-data-tooLong = { $over ->
        [one] { $over } byte too long
       *[other] { $over } bytes too long
    }
# The value was changed by someone else while the agent was typing.
call-data-meanwhile = It is now: { $value }
call-data-meanwhile-empty = It is now empty.
