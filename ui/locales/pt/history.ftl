### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = Chamadas recentes
history-none = As chamadas que você terminar aparecem aqui até encerrar a sessão.
history-again = Colocar { $number } no campo de discagem
# Times of a call, as minutes and seconds.
history-rang = Tocou { $time }
history-talked = Conversa { $time }, incluindo a espera
history-wrapped-up = Conclusão { $time }
# The name of a row for a screen reader. $caller: a number or a name; $queue: a name, or the word none.
history-row-incoming = { $queue ->
    [none] Chamada de { $caller }
   *[other] Chamada de { $caller }, { $queue }
}
history-row-outgoing = { $queue ->
    [none] Chamada para { $caller }
   *[other] Chamada para { $caller }, { $queue }
}
