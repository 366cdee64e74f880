### Machine draft, not yet reviewed by a native speaker.
### Lengths of time. Their blanks become non-breaking ones.

duration-seconds = { $seconds } ث
duration-minutes = { $minutes } د { $seconds } ث
duration-hours = { $hours } س { $minutes } د
# Without seconds. $minutes has two digits where hours stand before it.
duration-whole-minutes = { $minutes } د
duration-whole-hours = { $hours } س { $minutes } د
duration-milliseconds = { $milliseconds } ملي ث
duration-under-millisecond = أقل من 1 ملي ث
