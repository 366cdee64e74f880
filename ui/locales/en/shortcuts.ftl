### The list of keys.

shortcut-close = Close
shortcut-next = Answer the ringing call; finish wrap-up
shortcut-hold = Hold or resume the call
shortcut-end = End the call
shortcut-consult = Consult: open or close the field
shortcut-transfer = Transfer: complete the consultation, or open the field
shortcut-conference = Join two calls in a conference
shortcut-swap = Swap the two calls
shortcut-keypad = Open or close the keypad
shortcut-state = Open the state menu
shortcut-dial = Go to the dial field
shortcut-list = Show this list
shortcut-settings = Open the settings
shortcut-textSize = Larger or smaller text; 0 for the normal size
shortcut-escape = Close what is open
