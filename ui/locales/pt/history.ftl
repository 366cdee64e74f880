### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = Chamadas recentes
history-none = As chamadas que você terminar aparecem aqui até encerrar a sessão.
history-again = Colocar { $number } no campo de discagem
# Times of a call, as minutes and seconds.
history-rang = Tocou { $time }
history-wrapped-up = Conclusão { $time }
history-in = recebida
history-out = efetuada
