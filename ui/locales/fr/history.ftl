### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = Appels récents
history-none = Les appels terminés s’affichent ici jusqu’à votre déconnexion.
history-again = Placer { $number } dans le champ de numérotation
# Times of a call, as minutes and seconds.
history-rang = Sonnerie { $time }
history-talked = Conversation { $time }, attente comprise
history-wrapped-up = Post-appel { $time }
# The name of a row for a screen reader. $caller: a number or a name; $queue: a name, or the word none.
history-row-incoming = { $queue ->
    [none] Appel de { $caller }
   *[other] Appel de { $caller }, { $queue }
}
history-row-outgoing = { $queue ->
    [none] Appel vers { $caller }
   *[other] Appel vers { $caller }, { $queue }
}
