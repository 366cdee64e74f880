### Machine draft, not yet reviewed by a native speaker.
### The settings sheet.

settings-close = Chiudi
settings-saved-again = Salva di nuovo
settings-not-saved = Questa scelta è attiva, ma non è stata salvata.
    .todo = Alla chiusura di Aplomb andrà persa. Provare a salvarla di nuovo.

settings-section-look = Visualizzazione
settings-section-notifications = Notifiche
settings-section-computer = Chiusura, blocco, avvio
settings-section-hotkeys = Tasti di scelta rapida

settings-appearance = Aspetto
settings-appearance-system = Come il sistema
settings-appearance-light = Chiaro
settings-appearance-dark = Scuro
settings-density = Densità
settings-density-comfortable = Comoda
settings-density-compact = Compatta
settings-textSize = Dimensione del testo
    .about = Anche con Ctrl e + o −, oppure Ctrl e la rotellina del mouse.
settings-percent = { $number }%
settings-language = Lingua
settings-language-system = Come il sistema

settings-toasts = Mostra notifiche
    .about = Per una chiamata che squilla e per gli avvisi, fuori dalla finestra.
    .none = Questo computer non ha un servizio che mostri notifiche.
    .plain = Per una chiamata che squilla e per gli avvisi, fuori dalla finestra. Questo computer non vi mostra pulsanti.
    .doNotDisturb = Non disturbare è attivo: questo computer trattiene le notifiche.
settings-sound = Riproduci suoni
    .about = Una suoneria, e un suono per un avviso non ancora visto.
    .none = Aplomb non può riprodurre suoni su questo computer.
settings-try = Prova la suoneria
settings-volume = Volume
settings-output = Dispositivo di uscita
settings-output-system = Come il sistema

settings-onClose = Alla chiusura della finestra
    .noTray = Questo desktop non ha un’area di notifica, quindi Aplomb non può restarvi.
settings-onClose-ask = Chiedi cosa fare
settings-onClose-keepInTray = Tieni Aplomb nell’area di notifica
settings-onClose-notReady = Non pronto, poi chiudi
settings-onClose-signOut = Esci, poi chiudi
settings-onLock = Al blocco del computer
    .none = Questo computer non segnala quando viene bloccato.
settings-onLock-nothing = Mantieni lo stato
settings-onLock-notReady = Passa a Non pronto
settings-lockReason = Motivo durante il blocco
settings-lockReason-first = Il primo
settings-startAtLogin = Avvia con il computer
    .about = Aplomb si avvia all’accesso al computer.
    .none = Aplomb non può farlo su questo computer.

settings-hotkeys-about = Funzionano in ogni programma, anche quando Aplomb è nascosto.
settings-hotkeys-off = L’organizzazione non consente tasti di scelta rapida.
settings-hotkeys-wayland = In una sessione Wayland nessun programma può avere tasti di scelta rapida globali.
settings-hotkeys-none = I tasti di scelta rapida non funzionano su questo computer.
settings-hotkey-taken = Un altro programma usa questi tasti. Sceglierne altri.
settings-hotkey-notKeys = Questi tasti non possono servire da scelta rapida. Sceglierne altri.
settings-hotkey-answerOrEnd = Rispondi o termina la chiamata
settings-hotkey-hold = Metti in attesa o riprendi
settings-hotkey-readyOrNotReady = Pronto o Non pronto
settings-hotkey-show = Mostra Aplomb
settings-hotkey-none = Nessuno
settings-hotkey-press = Premere i tasti…
settings-hotkey-change = Cambia
settings-hotkey-stop = Interrompi
# $action: what the hotkey does.
settings-hotkey-change-of = Cambia i tasti: { $action }
settings-hotkey-remove-of = Rimuovi i tasti: { $action }
settings-hotkey-incomplete = Usare Ctrl, Alt o il tasto Windows insieme a un altro tasto, oppure un tasto funzione.
# $other: the action that has the same hotkey.
settings-hotkey-twice = Gli stessi tasti sono usati per: { $other }

settings-edge = Posizione sullo schermo
settings-edge-free = Libera
settings-edge-top = Bordo superiore
settings-edge-bottom = Bordo inferiore
settings-bar-about = Stato, chiamata e relativi pulsanti in una sola riga, che resta davanti alle altre finestre.
settings-bar-not-on-top = Su questo computer nessuna finestra può restare davanti alle altre (Wayland). La barra si apre come una normale finestra.
settings-bar-open = Apri la barra compatta
