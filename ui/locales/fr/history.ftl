### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift.

history-title = Appels récents
history-none = Les appels terminés s’affichent ici jusqu’à votre déconnexion.
history-again = Placer { $number } dans le champ de numérotation
# Times of a call, as minutes and seconds.
history-rang = Sonnerie { $time }
# The conversation without hold.
history-talk = Conversation { $time }
history-held = Attente { $time }
history-wrapped-up = Post-appel { $time }
# Said by a screen reader before the caller and the queue.
history-in = entrant
history-out = sortant
history-open = Rechercher dans l’historique
