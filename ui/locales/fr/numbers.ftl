### Machine draft, not yet reviewed by a native speaker.
### Lengths of time. Their blanks become non-breaking ones.

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-hours = { $hours } h { $minutes } min
# Without seconds. $minutes has two digits where hours stand before it.
duration-whole-minutes = { $minutes } min
duration-whole-hours = { $hours } h { $minutes } min
duration-milliseconds = { $milliseconds } ms
duration-under-millisecond = moins de 1 ms
