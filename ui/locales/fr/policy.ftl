### Machine draft, not yet reviewed by a native speaker.
### What of the settings of the organisation is not used, and what prevents a sign-in.

policy-by = Défini par votre organisation
policy-change = Défini par votre organisation. Seul votre service informatique peut le modifier.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = Les paramètres de votre organisation n’ont pas pu être utilisés.
    .todo = Tout le reste fonctionne. Prévenez votre service informatique.
    .detailed = Tout le reste fonctionne. Prévenez votre service informatique : { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = Vous ne pouvez pas vous connecter, car les paramètres de votre organisation sont illisibles.
    .todo = Prévenez votre service informatique : { $problem }
policy-refuses-one = Vous ne pouvez pas vous connecter, car ce paramètre de votre organisation ne peut pas être utilisé : { $setting }.
    .todo = Prévenez votre service informatique : { $problem }
policy-unused-one = Un paramètre de votre organisation n’a pas pu être utilisé : { $setting }.
    .todo = Tout le reste fonctionne. Prévenez votre service informatique : { $problem }
policy-unused-several = Des paramètres de votre organisation n’ont pas pu être utilisés : { $settings }.
    .todo = Tout le reste fonctionne. Prévenez votre service informatique ; le journal indique pourquoi.
