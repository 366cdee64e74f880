### What the organisation has set on this computer.

policy-setting-profile = Profile
policy-setting-server = Finesse server
policy-setting-secondServer = Second Finesse server
policy-setting-extension = Extension
policy-setting-signInMethod = Sign-in method
policy-setting-allowedHosts = Hosts that the sign-in window may open
policy-setting-signOutAddresses = Addresses opened at sign-out
policy-setting-sessionMinutes = Length of a sign-in, in minutes
policy-setting-keepSession = Sign-in is kept when Aplomb closes
policy-setting-rememberAgent = Agent’s name is remembered
policy-setting-keepHistoryDays = Days for which the history is kept
policy-setting-askForName = Form asks for a name
policy-setting-mobileAgent = Mobile agent
policy-setting-refreshForm = HTTP method of the token refresh
policy-setting-userHint = Name for the sign-in page
policy-setting-charset = Character set of passwords
policy-setting-transport = Transport to the notification service
policy-setting-agents = Number of agents
policy-setting-restoreReady = Ready again after a server failure
policy-setting-maskedVariables = Masked call data
policy-setting-language = Language
policy-setting-onClose = Closing the window
policy-setting-onLock = Locking the computer
policy-setting-startAtLogin = Start when you log in to the computer
policy-setting-alarmPhone = Alarm for the phone
policy-setting-alarmMissedCall = Alarm for a missed call
policy-setting-alarmSignInEnding = Alarm for the end of the sign-in
policy-setting-alarmLongState = Alarm for a long Not Ready or wrap-up
policy-setting-notReadyMinutes = Long Not Ready, in minutes
policy-setting-wrapUpMinutes = Long wrap-up, in minutes
policy-setting-alarmToastSeconds = Alarms: seconds to the notification
policy-setting-alarmSoundSeconds = Alarms: seconds to the sound
policy-setting-popHosts = Servers of pages that open with a call
policy-setting-httpHosts = Servers of requests of workflows
policy-setting-sendMaskedVariables = Masked call data in addresses and requests
policy-setting-workflowMatch = Workflows that run
policy-setting-screenPopRinging = Page that opens when a call rings
policy-setting-screenPopAnswered = Page that opens when a call is answered
policy-setting-screenPopEnded = Page that opens when a call has ended
policy-setting-hotkeys = Global hotkeys
policy-setting-osAccountSignIn = Sign-in with the Windows account
policy-setting-practice = Practice mode
policy-setting-logLevel = Log level
policy-setting-acceleration = Hardware acceleration
policy-setting-versionNotice = Address of the version notice

policy-true = Yes
policy-false = No
policy-by = Set by your organisation
policy-change = Set by your organisation. Only your IT department can change it.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = The settings from your organisation could not be used.
    .todo = Everything else works. Tell your IT department.
    .detailed = Everything else works. Tell your IT department: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = You cannot sign in, because the settings from your organisation cannot be read.
    .todo = Tell your IT department: { $problem }
policy-refuses-one = You cannot sign in, because this setting from your organisation cannot be used: { $setting }.
    .todo = Tell your IT department: { $problem }
policy-unused-one = A setting from your organisation could not be used: { $setting }.
    .todo = Everything else works. Tell your IT department: { $problem }
policy-unused-several = Settings from your organisation could not be used: { $settings }.
    .todo = Everything else works. Tell your IT department; the log says why.
