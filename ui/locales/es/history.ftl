### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift.

history-title = Llamadas recientes
history-none = Las llamadas que termine aparecen aquí hasta que cierre sesión.
history-again = Poner { $number } en el campo de marcación
# Times of a call, as minutes and seconds.
history-rang = Sonó { $time }
# The conversation without hold.
history-talk = En conversación { $time }
history-held = En espera { $time }
history-wrapped-up = Conclusión { $time }
history-in = entrante
history-out = saliente
history-open = Buscar en el historial
