### Machine draft, not yet reviewed by a native speaker.
### The sheet About.

about-close = 关闭
about-licence = 基于 Apache License 2.0 的自由软件。
about-libraries = 程序库
about-about = Aplomb 包含其他作者的程序库，各库适用各自的许可证。许可证全文见随程序一起安装的 licences.txt。
about-reading = 正在读取列表…
about-find = 按名称或许可证查找
about-none = 没有匹配的程序库。
about-some = { $shown } / { $all }
about-all = 所有系统合计 { $all } 个程序库

# How this version stands to the latest one; $version is its number.
about-version-current = 这是最新版本。
about-version-newer = 版本 { $version } 已发布。由您的 IT 部门安装。
about-version-vulnerable = 此版本存在已知的安全问题，版本 { $version } 已解决。请 IT 部门安装新版本。
about-version-unknown = 目前无法得知是否有新版本。
