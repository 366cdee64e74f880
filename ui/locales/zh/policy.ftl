### Machine draft, not yet reviewed by a native speaker.
### What of the settings of the organisation is not used, and what prevents a sign-in.

policy-by = 由您的组织设置
policy-change = 由您的组织设置。只有 IT 部门可以更改。

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = 无法使用您组织的设置。
    .todo = 其他一切正常。请告知 IT 部门。
    .detailed = 其他一切正常。请告知 IT 部门：{ $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = 您无法登录，因为无法读取您组织的设置。
    .todo = 请告知 IT 部门：{ $problem }
policy-refuses-one = 您无法登录，因为无法使用您组织的这项设置：{ $setting }。
    .todo = 请告知 IT 部门：{ $problem }
policy-unused-one = 无法使用您组织的一项设置：{ $setting }。
    .todo = 其他一切正常。请告知 IT 部门：{ $problem }
policy-unused-several = 无法使用您组织的部分设置：{ $settings }。
    .todo = 其他一切正常。请告知 IT 部门；日志中有原因说明。
