### Machine draft, not yet reviewed by a native speaker.
### What of the settings of the organisation is not used, and what prevents a sign-in.

policy-by = Von Ihrer Organisation festgelegt
policy-change = Von Ihrer Organisation festgelegt. Nur Ihre IT-Abteilung kann es ändern.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = Die Einstellungen Ihrer Organisation konnten nicht verwendet werden.
    .todo = Alles andere funktioniert. Verständigen Sie Ihre IT-Abteilung.
    .detailed = Alles andere funktioniert. Verständigen Sie Ihre IT-Abteilung: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = Sie können sich nicht anmelden, weil die Einstellungen Ihrer Organisation nicht gelesen werden können.
    .todo = Verständigen Sie Ihre IT-Abteilung: { $problem }
policy-refuses-one = Sie können sich nicht anmelden, weil diese Einstellung Ihrer Organisation nicht verwendet werden kann: { $setting }.
    .todo = Verständigen Sie Ihre IT-Abteilung: { $problem }
policy-unused-one = Eine Einstellung Ihrer Organisation konnte nicht verwendet werden: { $setting }.
    .todo = Alles andere funktioniert. Verständigen Sie Ihre IT-Abteilung: { $problem }
policy-unused-several = Einstellungen Ihrer Organisation konnten nicht verwendet werden: { $settings }.
    .todo = Alles andere funktioniert. Verständigen Sie Ihre IT-Abteilung; die Gründe stehen im Protokoll.
