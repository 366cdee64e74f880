### Machine draft, not yet reviewed by a native speaker.
### Lengths of time. Their blanks become non-breaking ones.

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-hours = { $hours } u { $minutes } min
# Without seconds. $minutes has two digits where hours stand before it.
duration-whole-minutes = { $minutes } min
duration-whole-hours = { $hours } u { $minutes } min
duration-milliseconds = { $milliseconds } ms
duration-under-millisecond = minder dan 1 ms
