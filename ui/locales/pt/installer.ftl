### Machine draft, not yet reviewed by a native speaker.
### The entries of Aplomb in menus and software catalogues on Linux. Only the packages contain this file.

installer-kind = Desktop de contact center
installer-about = Seu estado e suas chamadas no Cisco Finesse
# Words to search for, each followed by a semicolon.
installer-words = Finesse;chamada;agente;telefone;
# An action of the menu entry: starts with a simulated contact centre.
installer-practice = Praticar
installer-summary = Um desktop para agentes de contact center com Cisco Finesse
installer-description = Você inicia a sessão uma única vez, na página da sua empresa. A partir daí o Aplomb mantém a sessão, mostra seu estado e suas chamadas e permite alterá-los. Ele mostra somente o que o Finesse confirmou.
installer-description-practice = Inclui um contact center simulado para praticar.
