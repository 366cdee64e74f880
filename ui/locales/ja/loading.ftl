### Machine draft, not yet reviewed by a native speaker.
### What is shown before a language is there, and where a part of the page cannot be loaded. Its English is built in.

signIn-starting = 起動中…
load-failed = Aplomb の一部を読み込めませんでした。
    .todo = 状態と通話はそのままです。ウィンドウを再読み込みしてください。
load-again = 再読み込み
