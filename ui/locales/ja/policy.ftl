### Machine draft, not yet reviewed by a native speaker.
### What of the settings of the organisation is not used, and what prevents a sign-in.

policy-by = 組織による設定
policy-change = 組織によって設定されています。変更できるのは IT 部門だけです。

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = 組織による設定を使用できませんでした。
    .todo = それ以外はすべて使用できます。IT 部門に連絡してください。
    .detailed = それ以外はすべて使用できます。IT 部門に連絡してください: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = 組織による設定を読み取れないため、サインインできません。
    .todo = IT 部門に連絡してください: { $problem }
policy-refuses-one = 組織による次の設定を使用できないため、サインインできません: { $setting }
    .todo = IT 部門に連絡してください: { $problem }
policy-unused-one = 組織による設定の 1 つを使用できませんでした: { $setting }
    .todo = それ以外はすべて使用できます。IT 部門に連絡してください: { $problem }
policy-unused-several = 組織による設定の一部を使用できませんでした: { $settings }
    .todo = それ以外はすべて使用できます。IT 部門に連絡してください。原因はログに記録されています。
