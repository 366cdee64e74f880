### Machine draft, not yet reviewed by a native speaker.
### What an examination finds, printed by `aplomb doctor` and shown in Diagnostics. Only the program contains this file.
### The id ends in the code of the finding. The text says what was found, .why why it matters, .advice what to do.
### $about is the host, setting or program that it is about. Consoles may not show typographic quotes, so these texts have none.

# Engine
finding-engineFound = Web 引擎的版本为 { $version }。
finding-engineMissing = 此计算机上没有 Web 引擎。
    .why = Aplomb 的窗口和公司的登录页面需要它。没有它就无法打开任何窗口。
    .advice = Windows：安装 Microsoft Edge WebView2 Runtime。Linux：安装 WebKitGTK 4.1（Debian 和 Ubuntu 上为软件包 libwebkit2gtk-4.1-0）。
# $names: environment variables.
finding-environmentIgnored = Aplomb 忽略以下环境变量，因为它们会降低安全性：{ $names }。
    .why = 它们会替换计算机的证书、记录 TLS 密钥，或让其他程序控制页面。
    .advice = 删除这些变量，并将证书安装到计算机的证书存储中。

# Sandbox
finding-sandboxWorks = 登录页面可以在沙盒中运行。
finding-sandboxMissing = 登录页面在没有沙盒的情况下运行：缺少 { $path }。
    .why = 沙盒可防止恶意登录页面接触座席的文件和会话。
    .advice = 安装软件包 bubblewrap 和 xdg-dbus-proxy，然后重新启动 Aplomb。
finding-sandboxRefused = 登录页面在没有沙盒的情况下运行：系统不允许使用沙盒。
    .why = 沙盒可防止恶意登录页面接触座席的文件和会话。
    .advice = 允许用户创建命名空间（sysctl user.max_user_namespaces；在 Debian 和 Ubuntu 上还有 kernel.unprivileged_userns_clone，以及 kernel.apparmor_restrict_unprivileged_userns 或用于 bwrap 的 AppArmor 配置文件），然后重新启动 Aplomb。
finding-sandboxSilent = 登录页面在没有沙盒的情况下运行：启动沙盒耗时过长。
    .why = 沙盒可防止恶意登录页面接触座席的文件和会话。
    .advice = 以座席身份检查 `bwrap --ro-bind / / --unshare-all true` 的耗时，然后重新启动 Aplomb。
finding-sandboxDemanded = 座席无法使用单点登录，因为您的组织要求使用沙盒。
    .why = 配置方案 strict 不允许登录页面在没有沙盒的情况下运行。
    .advice = 按照上一项结果的说明使沙盒正常工作。否则 IT 部门需要选择其他配置方案。

# Display
finding-displayFound = 有可用于窗口的显示器。
finding-displayMissing = 此会话没有显示器。
    .why = 此处无法打开窗口。检测本身不需要显示器。
    .advice = 如果在远程 Shell 或部署工具中运行，则无需操作。否则请从桌面会话启动。
finding-accelerationOn = { $because ->
        [organisation] Aplomb 的窗口可使用显卡绘制：由您的组织设置。
        [engine] Aplomb 的窗口可使用显卡绘制：由此系统的 Web 引擎决定。
       *[other] Aplomb 的窗口可使用显卡绘制：此计算机有显卡。
    }
finding-accelerationOff = { $because ->
        [organisation] Aplomb 的窗口不使用显卡绘制：由您的组织设置。
        [remote] Aplomb 的窗口不使用显卡绘制：显示器在另一台计算机上。
       *[other] Aplomb 的窗口不使用显卡绘制：此计算机没有显卡。
    }

# Keychain
finding-keychainOpen = 凭据存储有应答。
finding-keychainMissing = 此会话没有凭据存储。
    .why = 凭据存储在两次启动之间保留登录。没有它，座席每次启动都必须登录。
    .advice = Linux：安装并启动 Secret Service，例如 gnome-keyring 或 KWallet。否则，请以座席身份在座席自己的会话中运行。
finding-keychainLocked = 凭据存储已锁定。
    .why = 凭据存储锁定期间，既不能保存也不能恢复登录。
    .advice = 请座席将其解锁，或设置为座席登录计算机时自动解锁。
finding-keychainFailed = 凭据存储出错。
    .why = 凭据存储在两次启动之间保留登录。没有它，座席每次启动都必须登录。
    .advice = 检查其他程序能否使用凭据存储，然后重新启动计算机的凭据存储服务。
finding-keychainSilent = 凭据存储没有应答。
    .why = 凭据存储在两次启动之间保留登录。没有它，座席每次启动都必须登录。
    .advice = 检查它是否在等待解锁。

# Settings
finding-settingsRead = 设置文件可以读取。
finding-settingsAbsent = 尚无设置文件。
finding-settingsUnreadable = 无法读取设置文件。
    .why = 其中保存了服务器、座席名称和外观。在能够读取之前，使用默认值。
    .advice = 删除该文件，或加以更正：其格式为 JSON。

# Policy
finding-policyAbsent = 您的组织未做任何设置。
finding-policyInForce = 您的组织设置了 { $count } 个值。
finding-policyUnreadable = 座席无法登录，因为无法读取您组织的设置。
    .why = Aplomb 不知道这些设置有哪些限制。练习模式也已关闭。
    .advice = 在设置它的位置加以更正。详情中说明了问题所在。
finding-policyProblem = 您组织设置的 { $about } 无法使用：{ $problem }
    .why = 此设置未使用。您组织的所有其他设置均有效。
    .advice = 在设置它的位置更正该值。
finding-versionCurrent = Aplomb { $version } 是最新版本。
finding-versionNewer = Aplomb 版本 { $version } 已于 { $published } 发布。
    .why = 其中包含此版本没有的修复。
    .advice = 阅读新版本的变化，然后进行部署。
finding-versionVulnerable = 此版本的 Aplomb 存在已知漏洞。{ $published } 发布的版本 { $version } 没有此漏洞。
    .why = 攻击者可能会利用有关该漏洞的公开信息。
    .advice = 尽快部署新版本。
finding-versionUnknown = 无法得知 Aplomb 是否有新版本。
    .why = 无法读取版本通知，或其签名与 versionNotice 中的密钥不符。
    .advice = 在浏览器中打开 versionNotice 中的地址，并将 # 之后的密钥与发布者的密钥进行比对。
finding-policyRefuses = 座席无法登录，原因是您组织对 { $about } 的设置：{ $problem }
    .why = 没有此设置，Aplomb 允许的操作会超出您组织的要求。
    .advice = 在设置它的位置更正该值。

# Server
finding-serverNamed = 服务器为 { $server }。
finding-serverMissing = 未设置 Finesse 服务器。
    .why = 除此计算机外，无法检测其他任何内容。
    .advice = 指定 Finesse 服务器：aplomb doctor SERVER，或登录表单中的服务器字段。
finding-serverInvalid = { $problem ->
        [none] 完全无法建立连接。
       *[other] 无法使用此服务器：{ $problem }
    }
    .why = 证书、Cookie 和登录重定向都需要服务器的完整名称。
    .advice = 使用证书和 SystemInfo 中所写的完整主机名，不带路径。

# Proxy
finding-proxyNone = 到 { $about } 的途中没有代理。
finding-proxyInUse = 到 { $about } 的连接经过代理 { $proxy }。
    .why = 除通过 TCP 的通知外，一切都经过该代理。如果代理会断开长连接，事件就会中断。
    .advice = 如果没有其他问题，则无需操作。否则请将 Finesse 主机从代理中排除。
finding-proxyTrouble = 代理 { $about } 不连接 { $host }。
    .why = 系统设置让所有流量经过此代理，而它不允许 Aplomb 通过。
    .advice = 让代理允许到 Finesse 节点和身份服务的 CONNECT，或在系统的代理设置中排除这些主机。
finding-proxyWantsSignIn = 代理 { $about } 要求先登录，才连接到 { $host }（407）。
    .why = Aplomb 不会以 Negotiate、NTLM 或 Kerberos 方式登录代理，因此任何流量都无法通过。
    .advice = 让代理无需登录即可放行到 Finesse 节点和身份服务的连接，或在系统的代理设置中排除这些主机。

# Name
finding-nameFound = 名称 { $about } 有 { $count } 个地址。
finding-nameByProxy = 此计算机无法解析名称 { $about }。
    .why = 名称由代理解析，而不是由此计算机解析。
    .advice = 无需操作。
finding-nameNotFound = 找不到主机名 { $about }（DNS）。
    .why = 没有地址就无法连接。
    .advice = 检查拼写，以及此计算机是否使用公司的 DNS（VPN）。
finding-nameServiceSilent = 名称服务（DNS）未应答对 { $about } 的查询。
    .why = 没有地址就无法连接。
    .advice = 检查此计算机能否访问公司的 DNS（VPN、防火墙）。
finding-noNetwork = 此计算机没有网络连接。
    .why = 无法连接任何服务器，也无法解析任何名称。
    .advice = 请将其接入网络或 VPN。

# Port
finding-portOpen = { $about } 的端口 { $port } 已开放。
finding-portRefused = { $about } 拒绝端口 { $port } 上的连接。
    .why = REST、登录和通知使用此端口。
    .advice = 检查节点上的 Finesse Tomcat 是否在运行，以及端口是否正确（8445）。
finding-portSilent = { $about } 未在端口 { $port } 上应答。
    .why = REST、登录和通知使用此端口。防火墙丢弃数据包或节点断电时会出现这种情况。
    .advice = 检查节点是否已启动，并在途中的防火墙上开放此端口。
finding-hostUnreachable = 无法到达 { $about }。
    .why = 此计算机没有到该节点的路由。
    .advice = 检查网络、VPN 和路由。
finding-portNotTls = { $about } 的端口 { $port } 未以有效的 TLS 应答。
    .why = Finesse 只使用 TLS。可能有其他程序在该端口监听，或途中有设备破坏了 TLS。
    .advice = 检查端口，以及途中是否有设备在检查流量。

# Certificate
finding-certificateTrusted = { $days ->
        [unknown] { $about } 的证书受信任。
       *[other] { $about } 的证书受信任：还剩 { $days } 天。
    }
finding-certificateEndsSoon = { $days ->
        [none] { $about } 的证书已过期。
        [0] { $about } 的证书将在不到一天内过期。
       *[other] { $about } 的证书即将过期：还剩 { $days } 天。
    }
    .why = 使用过期的证书时，座席无法登录。
    .advice = 请立即更新该服务器上的证书。
finding-certificateEnded = { $days ->
        [0] { $about } 的证书在不到一天前过期。
       *[other] { $about } 的证书已在 { $days } 天前过期。
    }
    .why = 过期的证书不能证明任何内容，因此 Aplomb 拒绝该证书。
    .advice = 更新该服务器上的证书。如果证书的日期看起来正确，请校准此计算机的时钟。
finding-certificateNotBegun = { $about } 的证书尚未生效：将在 { $days } 天内生效。
    .why = 尚未生效的证书不能证明任何内容，因此 Aplomb 拒绝该证书。
    .advice = 先检查此计算机的时钟，再检查该服务器上的证书。
finding-certificateClockWrong = { $way ->
        [behind] { $about } 的证书不在有效期内，只是因为此计算机的时钟至少慢了 { $apart }。
       *[ahead] { $about } 的证书不在有效期内，只是因为此计算机的时钟至少快了 { $apart }。
    }
    .why = 证书按时钟校验：时钟有误时，有效的证书也会显得不在有效期内。
    .advice = 设置此计算机的日期、时间和时区，或让其与公司的时间服务器同步。
finding-certificateOtherName = { $about } 出示的证书属于 { $names }。
    .why = 使用当前的名称时，服务器无法证明自己的身份。
    .advice = 使用证书中的某个名称，或更新证书，使其包含所使用的名称。
finding-certificateNoAltName = { $about } 的证书没有主题备用名称。
    .why = 名称只从主题备用名称中读取；公用名（CN）多年前就已不再使用。
    .advice = 更新该服务器上的证书，并将其主机名作为主题备用名称（SAN，类型 DNS）。
finding-certificateOldVersion = { $about } 的证书早于 X.509 第 3 版。
    .why = X.509 第 3 版之前的证书既不能包含主题备用名称，也不能包含用途，因此 Aplomb 拒绝此类证书。
    .advice = 将该服务器上的证书更新为第 3 版，并将其主机名作为主题备用名称（SAN）。
finding-certificateWrongUsage = { $about } 的证书不是服务器证书。
    .why = 证书自身声明了其他用途。在此计算机上安装它不能解决问题。
    .advice = 将该服务器上的证书更新为服务器证书：扩展密钥用法 serverAuth，密钥用法 digitalSignature，且不是颁发机构的证书（CA:FALSE）。
finding-certificateWeakSignature = { $about } 或其颁发机构的证书使用 MD5 或 SHA-1 签名。
    .why = MD5 或 SHA-1 签名可被伪造，因此 Aplomb 拒绝此类签名。
    .advice = 更新该服务器上的证书，使用 SHA-256 或更强的算法签名；如果中间颁发机构的证书是旧证书，也照此更新。
finding-certificateUnknownAlgorithm = { $about } 或其颁发机构的证书使用 Aplomb 不支持的算法签名。
    .why = Aplomb 无法验证该签名。
    .advice = 更新该服务器上的证书，使用 SHA-256 或 SHA-384 签名，密钥为 RSA（2048 位或以上）、ECDSA P-256 或 P-384。
finding-certificateWeakKey = { $about } 或其颁发机构的证书的 RSA 密钥只有 { $bits } 位。
    .why = 低于 2048 位的 RSA 密钥可被破解，因此 Aplomb 拒绝此类密钥。
    .advice = 用新密钥更新该服务器上的证书：2048 位或以上的 RSA，或 ECDSA P-256。
finding-certificateUnknownAuthority = { $about } 的证书由 { $authority } 签发，此计算机不信任该颁发机构。
    .why = 此计算机不信任签发服务器证书的颁发机构。
    .advice = 将该颁发机构的证书安装到此计算机的受信任的根证书存储中。
finding-certificateSelfSigned = { $about } 的证书是自签名证书。
    .why = 服务器为自己签发了证书，新装的 Finesse 就是如此；只有证书位于此计算机的证书存储中时，此计算机才会信任它。
    .advice = 为服务器配置由公司的证书颁发机构签发的证书，或在此计算机上将该证书安装为受信任的证书。
finding-certificateIncomplete = { $about } 只发送自己的证书，而此计算机上没有其签发者 { $authority } 的证书。
    .why = 服务器只发送自己的证书，而此计算机上没有其签发者的证书：缺少中间颁发机构的证书。
    .advice = 让服务器发送完整的证书链（将中间证书也上传到服务器）。如果签发者是根颁发机构，请将其证书安装到此计算机上。
finding-certificateIntermediateEnded = { $days ->
        [0] { $about } 发送的 { $authority } 中间证书在不到一天前过期。
       *[other] { $about } 发送的 { $authority } 中间证书已在 { $days } 天前过期。
    }
    .why = 服务器自己的证书在有效期内，但它与根证书之间的颁发机构证书已过期，因此 Aplomb 拒绝该证书链。
    .advice = 将更新后的中间证书上传到该服务器，并移除其中的旧证书。
finding-certificateRevoked = { $about } 的证书已被颁发机构吊销。
    .why = 颁发机构已撤销该证书，例如因为密钥被盗，因此 Aplomb 拒绝该证书。
    .advice = 用新密钥更新该服务器上的证书。请向颁发机构询问吊销原因。
finding-certificateMalformed = 无法读取 { $about } 的证书。
    .why = 服务器发送的不是 X.509 格式的证书。
    .advice = 更新该服务器上的证书。如果其他计算机能读取，请检查途中是否有设备在检查流量。
finding-certificateNotProven = { $about } 未能证明其拥有证书的密钥。
    .why = 任何人都可以出示证书，但只有所有者拥有密钥。Aplomb 拒绝该连接。
    .advice = 检查途中是否有设备在检查流量，以及该服务器上的密钥与证书是否匹配；然后重新启动服务器。
finding-certificateRefused = 系统规则拒绝 { $about } 的证书。
    .why = 此计算机或颁发机构的规则禁止此服务器使用此证书；日志中有 TLS 库的原始消息。
    .advice = 将该服务器上的证书更新为常规证书：第 3 版，主机名作为主题备用名称，扩展密钥用法 serverAuth，由此计算机信任的颁发机构签发。

# Clock
finding-clockRight = 此计算机与 { $about } 的时钟一致。
finding-clockUnknown = 无法得知 { $about } 的时钟。
    .why = 服务器没有提供时间。
    .advice = 无需操作。
finding-clockWrong = { $way ->
        [behind] 此计算机的时钟比 { $about } 慢 { $apart }。
       *[ahead] 此计算机的时钟比 { $about } 快 { $apart }。
    }
    .why = 证书和登录按时钟校验，工作台上的时间也会有误。
    .advice = 让此计算机和服务器使用相同的时间源。

# System Info
finding-systemInfoRead = { $about } 报告了自身状态。
finding-systemInfoSlow = { $about } 用了 { $seconds } 秒才报告自身状态。
    .why = 座席的每次点击都会等待同样长的时间。
    .advice = 检查节点的负载以及到节点的网络（VPN、代理）。
finding-systemInfoProtected = { $about } 要求登录后才报告自身状态。
    .why = 反向代理要求提供凭据，因此登录之前无法得知节点和登录方式。
    .advice = 通过策略设置两个节点和登录方式。
finding-systemInfoMissing = { $about } 上有 Web 服务器应答，但不是 Finesse（{ $status }）。
    .why = 这是 Web 服务器，但上面没有运行 Finesse。
    .advice = 检查名称和端口，以及节点上的 Finesse 应用程序是否已启动。
finding-systemInfoFails = 向 { $about } 查询状态时出错（{ $status }）。
    .why = 节点返回了错误。
    .advice = 检查节点上的 Cisco Finesse Tomcat。如果错误仍然存在，请将其重新启动。
finding-systemInfoOther = { $about } 上应答的是网页，而不是 Finesse。
    .why = 应答的不是 Finesse：可能是强制门户、过滤器或其他服务器。
    .advice = 在此计算机的浏览器中打开该地址，检查是什么在应答。
finding-systemInfoUnreadable = 无法读取 { $about } 的应答。
    .why = 应答不是 Finesse 所用的格式。
    .advice = 检查名称和端口，以及途中是否有设备改动了流量。
finding-systemInfoNoAnswer = { $about } 不报告自身状态。
    .why = 端口接受连接，但没有应答。
    .advice = 检查节点的负载和状态。

# Service
finding-inService = { $about } 服务正常。
finding-outOfService = { $status ->
        [none] { $about } 已停止服务。
       *[other] { $about } 已停止服务（{ $status }）。
    }
    .why = 停止服务的节点不接受登录，也不控制通话。
    .advice = 检查节点与其 CTI 服务器的连接（UCCE：CTI OS/PG；UCCX：CCX 引擎）。如果另一个节点服务正常，Aplomb 会使用该节点。

# Heartbeat
finding-heartbeatHeard = { $about } 已连接到其 CTI 服务器。
finding-heartbeatUnknown = { $about } 不报告是否已连接到其 CTI 服务器。
    .why = 此版本不说明能否收到其 CTI 服务器的信号。
    .advice = 无需操作。
finding-heartbeatLost = { $about } 未连接到其 CTI 服务器。
    .why = 状态和通话可能无法同步，且节点即将停止服务。
    .advice = 检查该侧的 CTI 服务器以及两者之间的网络。

# Maintenance
finding-maintenanceNone = { $about } 未处于维护中。
finding-maintenanceUnderWay = { $about } 或其 CTI 侧正在维护。
    .why = 节点将停止服务。
    .advice = 如果是计划内维护，则无需操作。空闲的座席可以登录另一个节点。

# Nodes
finding-otherNodeNamed = { $set ->
        [yes] 第二个服务器已设为 { $node }。
       *[no] 另一个节点是 { $node }。
    }
finding-otherNodeMissing = SystemInfo 未列出另一个节点。
    .why = 如果此节点发生故障，没有其他节点可以切换。
    .advice = 如果有第二个节点，请检查 SystemInfo 为何未列出，或通过策略设置该节点。
finding-otherNodeTheSame = SystemInfo 将两个节点都列为 { $about }。
    .why = 如果此节点发生故障，没有其他节点可以切换。
    .advice = 在 Finesse 中更正集群两个节点的名称。
finding-nodeNotNamed = SystemInfo 列出的是 { $names }，而不是 { $about }。
    .why = 服务器的名称与输入的名称不同。单点登录可能会拒绝该名称，且无法得知另一个节点。
    .advice = 使用 SystemInfo 中的某个名称，并与其写法完全一致。

# Xmpp Domain
finding-xmppDomainSaid = 通知的域为 { $domain }。
finding-xmppDomainMissing = { $about } 不报告通知的域。
    .why = 将改用服务器自身的名称。如果该名称有误，就收不到事件。
    .advice = 检查节点的 SystemInfo：其中必须包含 xmppDomain。

# Auth Mode
finding-authModeKnown = { $about } 使用登录模式 { $mode }。
finding-authModeUnknown = { $about } 使用未知的登录模式 { $mode }。
    .why = Aplomb 支持 SSO、HYBRID 和 NON_SSO；遇到其他模式时会询问座席。
    .advice = 通过策略设置登录方式。
finding-authModeMissing = { $about } 不报告座席的登录方式。
    .why = 将询问座席如何登录。
    .advice = 通过策略设置登录方式。

# Sign In
finding-signInPageReached = { $place ->
        [identityService] 身份服务 { $about } 返回了页面（{ $status }）。
       *[page] 位于 { $about } 的公司登录页面有应答（{ $status }）。
    }
finding-signInNotUsed = 未使用单点登录。
    .why = 座席使用 Finesse 密码登录。
    .advice = 无需操作。
finding-singleSignOnMissing = { $status ->
        [none] { $about } 没有启动登录。
       *[other] { $about } 没有重定向到身份服务（{ $status }）。
    }
    .why = 节点没有重定向到身份服务。
    .advice = 检查节点上的单点登录是否已配置并通过测试。
finding-identityServiceUnreachable = 无法到达身份服务 { $about }。
    .why = 登录需要经过该服务。没有它，座席无法登录，令牌也不会刷新。
    .advice = 检查 Cisco IdS 是否在运行，并在防火墙上开放其端口（8553）。
finding-identityServiceFails = 身份服务 { $about } 返回了错误（{ $status }）。
    .why = 登录需要经过该服务。没有它，座席无法登录，令牌也不会刷新。
    .advice = 检查 Cisco IdS 的状态（例如 PARTIAL_SERVICE）及其日志。
finding-redirectUriUnknown = { $about } 不认识此节点所用的名称（invalid_redirectUri）。
    .why = 身份服务只重定向到已按名称注册的节点。
    .advice = 使用已注册的名称，或在身份服务中注册此名称。
finding-redirectInsecure = { $to ->
        [unreadable] { $about } 重定向到无法读取的地址。
        [nowhere] { $about } 重定向到没有主机的地址。
       *[other] { $about } 重定向到 { $to }，该地址不是 https。
    }
    .why = 使用 http 时，登录内容可能在途中被读取，因此 Aplomb 不会跟随。
    .advice = 在配置该地址的位置（身份服务或身份提供程序）将其改为 https。
finding-redirectLoop = { $steps ->
        [none] 登录在 { $about } 处循环重定向。
       *[other] 登录经过 { $steps } 次重定向仍未到达页面。
    }
    .why = 登录将永远无法到达页面。
    .advice = 检查身份服务和身份提供程序中的重定向地址。两者的时钟必须一致。
finding-signInHostNotAllowed = 登录重定向到 { $about }，该主机未获允许。
    .why = 您的组织列出了登录可以打开的主机，而此主机不在其中。
    .advice = 将该主机添加到允许的登录主机列表中。
finding-signInPageUnreachable = { $because ->
        [slow] 从 { $about } 到登录页面的重定向耗时过长。
       *[other] 无法到达位于 { $about } 的公司登录页面。
    }
    .why = 身份服务重定向到那里，但没有返回页面。
    .advice = 检查身份提供程序是否在运行，以及此计算机能否访问它。
finding-signInPageFails = 位于 { $about } 的公司登录页面返回了错误（{ $status }）。
    .why = 身份服务重定向到那里，但返回的是错误。
    .advice = 检查身份提供程序的日志。其中可能没有注册信赖方（Cisco IdS）。

# Web Socket
finding-webSocketOpen = 到 { $about } 的 WebSocket 已开放。
finding-webSocketOldPort = 到 { $about } 的 WebSocket 只在旧端口上开放。
    .why = 12.6(1) 及更高版本使用 REST 端口。旧端口将被移除。
    .advice = 目前无需操作。请在防火墙上开放两个端口。
finding-webSocketClosed = 到 { $about } 的 WebSocket 未开放。
    .why = 这是事件的最佳传输方式。Aplomb 将使用下一种方式。
    .advice = 让 WebSocket 能够通到节点（代理、防火墙、负载均衡器）。

# Bosh
finding-boshOpen = 到 { $about } 的 BOSH 已开放。
finding-boshOldPort = 到 { $about } 的 BOSH 只在旧端口上开放。
    .why = 12.6(1) 及更高版本使用 REST 端口。旧端口将被移除。
    .advice = 目前无需操作。请在防火墙上开放两个端口。
finding-boshClosed = 到 { $about } 的 BOSH 未开放。
    .why = 这是事件的第二种传输方式，只有 WebSocket 失败时才需要。
    .advice = 只要 WebSocket 已开放，就无需操作。

# Tcp
finding-tcpOpen = 到 { $about } 的 TCP 已开放。
finding-tcpClosed = 到 { $about } 的 TCP 未开放。
    .why = 这是事件的最后一种传输方式。管理员可能会将其关闭。
    .advice = 只要有其他传输方式已开放，就无需操作。

# Notifications
finding-notificationsOpen = 可以接收 { $about } 的事件。
finding-notificationsClosed = 无法连接 { $about } 的通知服务。
    .why = 没有事件，座席就看不到来电振铃。
    .advice = 检查 Cisco Finesse Notification Service 是否在运行，并允许 WebSocket、BOSH 或 TCP 通到该服务。
finding-plainNotOffered = { $about } 的通知服务既不接受令牌，也不接受密码。
    .why = 令牌和密码在 TLS 内通过 SASL PLAIN 发送。没有它，座席无法登录以接收事件。
    .advice = 将通知服务的 SASL 机制重置为 Finesse 的默认值。

# Server
finding-notExamined = { $because ->
        [noAddress] 未检测，因为其名称没有地址。
        [noConnection] 未检测，因为无法建立连接。
        [unusable] 未检测，因为 { $about } 无法使用。
        [outOfService] 未检测，因为 { $about } 已停止服务。
        [signInFirst] 未检测，因为 { $about } 在登录前不报告任何信息。
       *[notTrusted] 未检测，因为 { $about } 的证书不受信任。
    }
    .why = 必须先解决前面的问题。
    .advice = 解决上述问题，然后重新检测。

# How far two clocks are apart; stands in the sentences of clockWrong (seconds) and certificateClockWrong (either) and nowhere else, so it has
# the grammatical case that these sentences need.
duration-apart-seconds = { $seconds } 秒
duration-apart-minutes = { $minutes } 分钟
