### Machine draft, not yet reviewed by a native speaker.
### The table that is saved for a spreadsheet: the names of its columns, and what stands in them.

history-table-kind = Nature
history-table-began = Début
history-table-ended = Fin
history-table-number = Numéro
history-table-queue = File d’attente
history-table-type = Type d’appel
history-table-result = Résultat
history-table-ring = Durée de sonnerie (s)
history-table-talk = Durée de conversation (s)
history-table-hold = Durée d’attente (s)
history-table-wrapUp = Durée de post-appel (s)
history-table-reasons = Motif
history-table-incoming = Appel entrant
history-table-outgoing = Appel sortant
history-table-state = État
history-table-talked = Conversation
history-table-missed = Manqué
history-table-notReached = Non abouti
history-table-unseen = Fin non constatée
