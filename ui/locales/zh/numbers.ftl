### Machine draft, not yet reviewed by a native speaker.
### Lengths of time. Their blanks become non-breaking ones.

duration-seconds = { $seconds } 秒
duration-minutes = { $minutes } 分 { $seconds } 秒
duration-hours = { $hours } 小时 { $minutes } 分
# Without seconds. $minutes has two digits where hours stand before it.
duration-whole-minutes = { $minutes } 分钟
duration-whole-hours = { $hours } 小时 { $minutes } 分
duration-milliseconds = { $milliseconds } 毫秒
duration-under-millisecond = 不到 1 毫秒
