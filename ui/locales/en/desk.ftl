### The frame of the desk, the menu with the agent's name, the compact bar, and what several sheets are called.

desk-desk = Desk
desk-side = Call data and recent calls
desk-data = Call data
desk-no-data = The data of a call appear here while it lasts.
desk-history = History
desk-keys = Keys
desk-bar = Compact bar
desk-rail = More
desk-resize-data = Width of the call data
desk-resize-side = Width of the recent calls
desk-loading = Waiting for data from Finesse…

me-extension = Extension
# The telephone or program in use, where several share the extension.
me-device = Device
# Of a mobile agent: the phone that calls go to, which need not be a mobile one.
me-phone = Phone
# $number: the number that is called; $mode: one of the two.
me-phone-callByCall = { $number }, for each call
me-phone-nailedConnection = { $number }, one connection
me-team = Team
me-roles = Role
me-server = Server
me-platform = Contact centre
me-since = Signed in since
me-session = Sign-in
me-password = with a Finesse password
me-settings = Settings
me-shortcuts = Keyboard shortcuts
me-workflows = Workflows
me-diagnostics = Diagnostics
me-about = About
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = Reload my lists
    .awaited = Reloading…
me-reloaded = Your lists are up to date.

# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Shift
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc

practice-title = Practice
practice-about = Simulated contact centre, no real calls
practice-leave = Leave practice
practice-leaving = Leaving…

bar-title = Aplomb
bar-no-call = No call
bar-signed-out = You are signed out.
bar-expired = Your sign-in has ended.
bar-offline = Reconnecting…
bar-back = Open the window
bar-move = Move the bar
