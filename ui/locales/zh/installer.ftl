### Machine draft, not yet reviewed by a native speaker.
### The entries of Aplomb in menus and software catalogues on Linux. Only the packages contain this file.

installer-kind = 联络中心桌面
installer-about = 您在 Cisco Finesse 上的状态和通话
# Words to search for, each followed by a semicolon.
installer-words = Finesse;通话;座席;电话;
# An action of the menu entry: starts with a simulated contact centre.
installer-practice = 练习
installer-summary = 适用于 Cisco Finesse 的联络中心座席桌面
installer-description = 您只需在公司的页面上登录一次。此后 Aplomb 会保持您的登录，显示您的状态和通话，并让您进行更改。它只显示 Finesse 已确认的内容。
installer-description-practice = 附带用于练习的模拟联络中心。
