### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = Meldingen
notice-dismiss = Sluiten

notice-settingsUnavailable = Uw instellingen kunnen op deze computer niet worden opgeslagen.
    .todo = Alles werkt. De volgende keer moet u uw naam opnieuw typen.
notice-keychainUnavailable = De sleutelbos van deze computer is vergrendeld of ontbreekt.
    .todo = Alles werkt. Na een herstart moet u zich opnieuw aanmelden.
notice-historyNotKept-disk = De geschiedenis kan niet worden opgeslagen: de schijf is vol of antwoordt niet.
    .todo = U kunt gewoon bellen. De geschiedenis gaat verloren als Aplomb stopt.
notice-historyNotKept-newer = Een nieuwere versie van Aplomb heeft de geschiedenis op deze computer opgeslagen.
    .todo = U kunt gewoon bellen. Deze versie begint een eigen geschiedenis en slaat die niet op.
notice-historyNotKept-unreadable = De eerdere geschiedenis kan niet worden gelezen.
    .todo = U kunt gewoon bellen, en er is een nieuwe geschiedenis begonnen.
notice-failoverRefused = Als deze server uitvalt, blijft Aplomb hier: { $host } is geen server van uw organisatie.
    .todo = Finesse noemt die server als de andere node. Meld het aan de IT-afdeling.
notice-moved = Om { $time } overgeschakeld naar { $server }.
    .todo = U hoeft niets te doen.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = Uw status is om { $time } gewijzigd.
    .todo = { $code ->
        [none] Klopt dit niet, wijzig dan hier uw status.
       *[other] Reden { $code }. Klopt dit niet, wijzig dan hier uw status.
    }
notice-changed-reason = Uw status is om { $time } gewijzigd: { $reason }.
    .todo = { $code ->
        [none] Klopt dit niet, wijzig dan hier uw status.
       *[other] Reden { $code }. Klopt dit niet, wijzig dan hier uw status.
    }
notice-late = De uitgevallen server heeft uw status met vertraging gewijzigd, om { $time }.
    .todo = { $code ->
        [none] Dit hoort bij de eerdere storing.
       *[other] Reden { $code }. Dit hoort bij de eerdere storing.
    }
notice-late-reason = De uitgevallen server heeft uw status met vertraging gewijzigd, om { $time }: { $reason }.
    .todo = { $code ->
        [none] Dit hoort bij de eerdere storing.
       *[other] Reden { $code }. Dit hoort bij de eerdere storing.
    }
notice-signedOut = Finesse heeft u afgemeld.
    .todo = Meld u opnieuw aan, of vraag het uw supervisor.
notice-signedOut-reason = Finesse heeft u afgemeld: { $reason }.
    .todo = Meld u opnieuw aan, of vraag het uw supervisor.
notice-signOutFollows = Finesse meldt u na dit gesprek af, omdat het een verbinding heeft verloren.
    .todo = U hebt niets verkeerd gedaan. Meld u daarna opnieuw aan.
notice-mobileAgentForgotten = Na een storing kent Finesse uw telefoonnummer niet meer.
    .todo = Gesprekken bereiken uw telefoon mogelijk niet. Meld u af en daarna weer aan als mobiele agent.
notice-leftNotReady =
    { $minutes ->
        [one] U staat al { $minutes } minuut op “Niet gereed”.
       *[other] U staat al { $minutes } minuten op “Niet gereed”.
    }
    .todo = Zet uw status op “Gereed” wanneer u weer gesprekken kunt aannemen.
notice-leftInWrapUp =
    { $minutes ->
        [one] U bent al { $minutes } minuut in afronding.
       *[other] U bent al { $minutes } minuten in afronding.
    }
    .todo = Voltooi de afronding wanneer u klaar bent.
notice-lateRefusal = Finesse heeft een eerder verzoek alsnog geweigerd.
    .todo = U ziet hier de actuele stand.
    .why = { $why } U ziet hier de actuele stand.

notice-doNotDisturb = “Niet storen” staat aan op deze computer.
    .todo = Gesprekken gaan alleen over in dit venster en op uw telefoon.
