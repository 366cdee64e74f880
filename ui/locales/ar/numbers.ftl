### Machine draft, not yet reviewed by a native speaker.
### Lengths of time, whose blanks become non-breaking ones, and how sentences are put together.

duration-seconds = { $seconds } ث
duration-minutes = { $minutes } د { $seconds } ث
duration-hours = { $hours } س { $minutes } د
# Without seconds. $minutes has two digits where hours stand before it.
duration-whole-minutes = { $minutes } د
duration-whole-hours = { $hours } س { $minutes } د
duration-milliseconds = { $milliseconds } ملي ث
duration-under-millisecond = أقل من 1 ملي ث
# One sentence behind another.
sentences = { $first } { $next }
