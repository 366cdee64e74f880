### Machine draft, not yet reviewed by a native speaker.
### What the workflows of the contact centre did when something happened to a call. Names of workflows, actions and hosts are not translated.

workflows-close = Fermer
workflows-about = Votre centre de contact peut ouvrir des pages et envoyer des requêtes quand il se passe quelque chose sur un appel.
workflows-loading = Lecture de la liste des workflows…
workflows-ready = { $count ->
    [0] Votre équipe n’a aucun workflow.
    [one] Votre équipe a { $count } workflow.
   *[other] Votre équipe a { $count } workflows.
}
workflows-failed = La liste des workflows n’a pas pu être lue.
    .todo = Aucun n’est exécuté. Les appels ne sont pas concernés. Rechargez vos listes, ou prévenez votre service informatique.

workflows-log = Depuis votre connexion
workflows-none = Aucun workflow n’a encore été exécuté.
# $older: how many are not shown.
workflows-older = Afficher les plus anciens ({ $older })
# In the place of a workflow’s name: a page that the organisation opens with calls.
workflows-pop = Page de votre organisation

workflow-event-arrives = Appel arrivé
workflow-event-answered = Appel pris
workflow-event-ends = Appel terminé
workflow-event-makes = Appel passé
workflow-event-preview = Aperçu d’un appel
workflow-event-none = Liste lue

workflow-outcome-begun = En cours…
workflow-outcome-opened = Ouvert dans le navigateur
workflow-outcome-notOpened = Aucun navigateur n’a pu être lancé
workflow-outcome-sent = Envoyé, réponse { $status }
workflow-outcome-notSent = Envoyé, sans réponse
workflow-outcome-refused = Non exécuté : { $why }
# $names: names of data that a call does not have.
workflow-unknown = Vide, car l’appel n’a pas ces données : { $names }

# Behind “Not done: ”.
workflow-refusal-unknownTrigger = Aplomb ne connaît pas son déclencheur.
workflow-refusal-unknownComparator = Aplomb ne sait pas comment une de ses conditions compare.
workflow-refusal-unknownAction = Aplomb ne connaît pas ce type d’action.
workflow-refusal-incomplete = Finesse n’a pas indiqué ce que fait l’action.
workflow-refusal-forGadget = L’action est destinée à un gadget du bureau propre à Finesse.
workflow-refusal-forFinesse = La requête a besoin de votre session, qu’aucun workflow n’obtient.
workflow-refusal-unknownMethod = La requête utilise une autre méthode que GET, POST et PUT.
workflow-refusal-template = Une variable dans l’adresse ou le corps n’est pas écrite correctement.
workflow-refusal-variableInHost = Les données d’un appel ne doivent pas changer le serveur dans l’adresse.
workflow-refusal-notAddress = Ce n’est pas l’adresse d’une page.
workflow-refusal-scheme = L’adresse ne commence pas par https://.
workflow-refusal-host = Votre organisation n’autorise pas ce serveur.
workflow-refusal-ipAddress = L’adresse contient une adresse IP au lieu d’un nom de serveur.
workflow-refusal-credentials = L’adresse contient un nom d’utilisateur ou un mot de passe.
workflow-refusal-tooLong = L’adresse ou le corps est trop long.
workflow-refusal-masked = Cela transmettrait des données d’appel que votre organisation masque.
workflow-refusal-tooMany = Trop de requêtes attendaient une réponse.

workflows-dry = Sur les appels depuis votre connexion
workflows-dry-lead = Combien de fois chaque workflow aurait été exécuté pour ces appels, selon la liste actuelle. Rien n’est ouvert ni envoyé.
workflows-dry-run = Compter
workflows-dry-again = Recompter
workflows-dry-running = Comptage…
workflows-dry-times = { $count ->
    [0] jamais
    [one] { $count } fois
   *[other] { $count } fois
}
workflows-dry-none = Il n’y a aucun workflow à compter.
