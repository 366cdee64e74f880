### Machine draft, not yet reviewed by a native speaker.
### What is shown before a language is there, and where a part of the page cannot be loaded. Its English is built in.

signIn-starting = 正在启动…
load-failed = Aplomb 的一部分未能加载。
    .todo = 您的状态和通话保持不变。请重新加载窗口。
load-again = 重新加载
