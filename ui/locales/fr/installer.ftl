### Machine draft, not yet reviewed by a native speaker.
### The entries of Aplomb in menus and software catalogues on Linux. Only the packages contain this file.

installer-kind = Bureau de centre de contact
installer-about = Votre état et vos appels sur Cisco Finesse
# Words to search for, each followed by a semicolon.
installer-words = Finesse;appel;agent;téléphone;
# An action of the menu entry: starts with a simulated contact centre.
installer-practice = Entraînement
installer-summary = Un bureau pour les agents de centre de contact sur Cisco Finesse
installer-description = Vous vous connectez une seule fois, sur la page de votre entreprise. Aplomb maintient ensuite votre session, affiche votre état et vos appels et vous permet de les changer. Il n’affiche que ce que Finesse a confirmé.
installer-description-practice = Un centre de contact simulé est inclus pour s’entraîner.
