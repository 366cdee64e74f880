### Machine draft, not yet reviewed by a native speaker.
### The entries of Aplomb in menus and software catalogues on Linux. Only the packages contain this file.

installer-kind = コンタクトセンター デスクトップ
installer-about = Cisco Finesse での状態と通話
# Words to search for, each followed by a semicolon.
installer-words = Finesse;通話;電話;エージェント;
# An action of the menu entry: starts with a simulated contact centre.
installer-practice = 練習
installer-summary = Cisco Finesse 用コンタクトセンター エージェントデスクトップ
installer-description = 会社のページで一度サインインするだけです。その後は Aplomb がサインインを維持し、状態と通話を表示し、操作できるようにします。表示するのは Finesse が確認した内容だけです。
installer-description-practice = 練習用の模擬コンタクトセンターが含まれています。
