### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift.

history-title = Chamadas recentes
history-none = As chamadas que você terminar aparecem aqui até encerrar a sessão.
history-again = Colocar { $number } no campo de discagem
# Times of a call, as minutes and seconds.
history-rang = Tocou { $time }
# The conversation without hold.
history-talk = Em conversa { $time }
history-held = Em espera { $time }
history-wrapped-up = Conclusão { $time }
history-in = recebida
history-out = efetuada
history-open = Procurar no histórico
