### The settings sheet.

settings-close = Close
settings-saved-again = Save again
settings-not-saved = This choice is in force, but it was not saved.
    .todo = It is lost when Aplomb ends. Try to save it again.

settings-section-look = Look
settings-section-notifications = Notifications
settings-section-computer = Closing, locking, starting
settings-section-hotkeys = Hotkeys

settings-appearance = Appearance
settings-appearance-system = As the system
settings-appearance-light = Light
settings-appearance-dark = Dark
settings-density = Density
settings-density-comfortable = Comfortable
settings-density-compact = Compact
settings-textSize = Text size
    .about = Also Ctrl and + or −, or Ctrl and the mouse wheel.
settings-percent = { $number } %
settings-language = Language
settings-language-system = As the system

settings-toasts = Show notifications
    .about = A ringing call and alarms, outside of the window.
    .none = This computer has no service that shows notifications.
    .plain = A ringing call and alarms, outside of the window. This computer shows no buttons on them.
    .doNotDisturb = Do not disturb is on: this computer holds notifications back.
settings-sound = Play sounds
    .about = A ring tone, and a sound for an alarm that you have not seen.
    .none = Aplomb cannot play sounds on this computer.
settings-try = Try the ring tone
settings-volume = Volume
settings-output = Output device
settings-output-system = As the system

settings-onClose = When you close the window
    .noTray = This desktop has no tray, so Aplomb cannot stay there.
settings-onClose-ask = Ask what to do
settings-onClose-keepInTray = Keep Aplomb in the tray
settings-onClose-notReady = Not Ready, then close
settings-onClose-signOut = Sign out, then close
settings-onLock = When you lock the computer
    .none = This computer does not tell when it is locked.
settings-onLock-nothing = Keep your state
settings-onLock-notReady = Go Not Ready
settings-lockReason = Reason when locked
settings-lockReason-first = The first one
settings-startAtLogin = Start with the computer
    .about = Aplomb starts when you log in.
    .none = Aplomb cannot do this on this computer.

settings-hotkeys-about = They work in every program, also while Aplomb is hidden.
settings-hotkeys-off = Your organisation does not allow hotkeys.
settings-hotkeys-wayland = In a Wayland session no program can have hotkeys.
settings-hotkeys-none = Hotkeys do not work on this computer.
settings-hotkey-taken = Another program has these keys. Choose others.
settings-hotkey-notKeys = These keys cannot be a hotkey. Choose others.
settings-hotkey-answerOrEnd = Answer, or end the call
settings-hotkey-hold = Hold or resume
settings-hotkey-readyOrNotReady = Ready or Not Ready
settings-hotkey-show = Show Aplomb
settings-hotkey-none = None
settings-hotkey-press = Press the keys…
settings-hotkey-change = Change
settings-hotkey-stop = Stop
# $action: what the hotkey does.
settings-hotkey-change-of = Change the hotkey: { $action }
settings-hotkey-remove-of = Remove the hotkey: { $action }
settings-hotkey-incomplete = Use Ctrl, Alt or the Windows key together with another key, or a function key.
# $other: the action that has the same hotkey.
settings-hotkey-twice = The same keys are used for: { $other }

settings-edge = Place on the screen
settings-edge-free = Where you put it
settings-edge-top = Upper edge
settings-edge-bottom = Lower edge
settings-bar-about = State, call and its keys in one line that stays in front of other windows.
settings-bar-not-on-top = On this computer no window can stay in front of others (Wayland). The bar opens as an ordinary window.
settings-bar-open = Open the compact bar
