### Machine draft, not yet reviewed by a native speaker.
### The small window that asks for a Finesse password.

password-title = Password di Finesse
password-whose = Agente { $agent }
password-server = su { $server }
password-field = Password
password-show = Mostra la password
password-hide = Nascondi la password
password-submit = Accedi
password-sending = Accesso…
password-cancel = Annulla
password-empty = Prima occorre digitare la password.
password-unasked = L’accesso che richiedeva una password è terminato.
    .todo = Chiudere questa finestra e fare di nuovo clic su Accedi.
password-notTaken = Non è stato possibile trasmettere la password.
    .todo = Non è stata inviata. Digitarla di nuovo o annullare.
password-lock = Dopo cinque password errate l’account resta bloccato per cinque minuti.
