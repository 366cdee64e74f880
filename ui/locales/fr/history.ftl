### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = Appels récents
history-none = Les appels terminés s’affichent ici jusqu’à votre déconnexion.
history-again = Placer { $number } dans le champ de numérotation
# Times of a call, as minutes and seconds.
history-rang = Sonnerie { $time }
history-wrapped-up = Post-appel { $time }
history-in = entrant
history-out = sortant
