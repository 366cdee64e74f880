### Machine draft, not yet reviewed by a native speaker.
### The entries of Aplomb in menus and software catalogues on Linux. Only the packages contain this file.

installer-kind = واجهة مركز الاتصال
installer-about = حالتك ومكالماتك في Cisco Finesse
# Words to search for, each followed by a semicolon.
installer-words = Finesse;مكالمة;وكيل;هاتف;
# An action of the menu entry: starts with a simulated contact centre.
installer-practice = تدريب
installer-summary = واجهة وكلاء مراكز الاتصال لـ Cisco Finesse
installer-description = تسجّل الدخول مرة واحدة على صفحة شركتك. بعد ذلك يبقيك Aplomb مسجل الدخول، ويعرض حالتك ومكالماتك، ويتيح لك تغييرها. ولا يعرض إلا ما أكده Finesse.
installer-description-practice = يتضمن مركز اتصال محاكى للتدريب.
