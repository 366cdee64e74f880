### What of the settings of the organisation is not used, and what prevents a sign-in.

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
