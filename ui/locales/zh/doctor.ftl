### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }，正在检测 { $server }
doctor-why = 原因
doctor-advice = 措施
doctor-detail = 详情
doctor-code = 代码
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result }{ $counts }。

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = 无法将支持文件写入 { $path }：{ $why }
doctor-bundle-unpacked = 无法生成支持文件：{ $why }
doctor-noDisplay = 此会话没有显示器，无法打开窗口。请在桌面会话中启动；`aplomb doctor` 和 `aplomb support-bundle` 不需要显示器
