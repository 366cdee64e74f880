### Machine draft, not yet reviewed by a native speaker.
### The entries of Aplomb in menus and software catalogues on Linux. Only the packages contain this file.

installer-kind = Contactcenterdesktop
installer-about = Uw status en uw gesprekken in Cisco Finesse
# Words to search for, each followed by a semicolon.
installer-words = Finesse;gesprek;agent;telefoon;
# An action of the menu entry: starts with a simulated contact centre.
installer-practice = Oefenen
installer-summary = Een desktop voor contactcenteragents met Cisco Finesse
installer-description = U meldt zich één keer aan, op de pagina van uw bedrijf. Vanaf dan houdt Aplomb u aangemeld, toont uw status en uw gesprekken en laat u die wijzigen. Het toont alleen wat Finesse heeft bevestigd.
installer-description-practice = Een gesimuleerd contactcenter om te oefenen is inbegrepen.
