### Machine draft, not yet reviewed by a native speaker.
### What of the settings of the organisation is not used, and what prevents a sign-in.

policy-by = Ingesteld door uw organisatie
policy-change = Ingesteld door uw organisatie. Alleen uw IT-afdeling kan het wijzigen.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = De instellingen van uw organisatie konden niet worden gebruikt.
    .todo = Al het andere werkt. Meld het aan uw IT-afdeling.
    .detailed = Al het andere werkt. Meld dit aan uw IT-afdeling: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = U kunt zich niet aanmelden, omdat de instellingen van uw organisatie niet kunnen worden gelezen.
    .todo = Meld dit aan uw IT-afdeling: { $problem }
policy-refuses-one = U kunt zich niet aanmelden, omdat deze instelling van uw organisatie niet kan worden gebruikt: { $setting }.
    .todo = Meld dit aan uw IT-afdeling: { $problem }
policy-unused-one = Een instelling van uw organisatie kon niet worden gebruikt: { $setting }.
    .todo = Al het andere werkt. Meld dit aan uw IT-afdeling: { $problem }
policy-unused-several = Instellingen van uw organisatie konden niet worden gebruikt: { $settings }.
    .todo = Al het andere werkt. Meld het aan uw IT-afdeling; in het logboek staat waarom.
