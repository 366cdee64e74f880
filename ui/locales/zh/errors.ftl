### Machine draft, not yet reviewed by a native speaker.
### What failed, and what to do. $host is the server that the error names, or “none”.

error-details = 详情
error-copy = 复制详情
error-copied = 已复制
error-dismiss = 关闭
error-takeOver = 在此接管
error-signInAs = 以 { $name } 登录
error-examine = 查找原因
error-says = Finesse 的消息：{ $says }
error-help-chooseReason = 选择原因
error-help-notReady = 设为未就绪
error-help-signInAgain = 重新登录
error-certificate-of = 出示方
error-certificate-subject = 证书使用者
error-certificate-issuer = 颁发者
error-unreadable = 无法读取

error-invalidServer = 这不是服务器名称。
    .todo = 请只输入服务器名称，例如 finesse.example.com。不能使用 IP 地址。
error-invalidServer-address = 请使用服务器名称，不要使用 IP 地址。
error-nameNotFound = 没有使用此名称的服务器。
    .todo = 请检查拼写。如果名称正确，此计算机可能需要接入公司网络或 VPN。
error-noNetwork = 无法连接服务器。
    .todo = 请检查此计算机是否已接入公司网络，然后重试。
error-portRefused = 服务器存在，但 Finesse 未在此端口应答。
    .todo = 除非 IT 部门提供了端口，否则请勿填写端口。如果 Finesse 刚刚重启，请几分钟后重试。
error-proxySignIn = 公司的代理要求登录，而 Aplomb 无法登录代理。
    .todo = IT 部门需要让代理无需登录即可放行到 Finesse 的连接，或将 Finesse 从代理中排除。
error-timedOut = { $host ->
        [none] 服务器未及时应答。
       *[other] { $host } 未及时应答。
    }
    .todo = 请重试。如果仍不行，请将此服务器的名称告知 IT 部门。
error-certificateNotTrusted = 此计算机不信任服务器的证书。
    .todo = IT 部门需要在此计算机上安装颁发者的证书，或更新服务器上的证书。
error-notFinesse = 有服务器应答，但它不是 Finesse。
    .todo = 请向 IT 部门核对服务器名称。
error-outOfService = Finesse 目前已停止服务。
    .todo = 请稍后重试。来电可能仍会在您的话机上振铃。
error-cancelled = 登录已取消。
    .todo = 准备好后请重新登录。
error-signInRefused = 身份服务拒绝了您的登录。
    .todo = 请重试。如果再次被拒绝，IT 部门需要检查您的帐户对 Finesse 的访问权限。
error-signInFailed = 身份服务在生成您的令牌时出错。
    .todo = 请一分钟后重试。如果仍不行，请告知 IT 部门。
error-tokenUnreadable = 登录最终返回的内容不是令牌。
    .todo = 请重试。如果再次发生，请将以下详情提供给 IT 部门。
error-wrongPerson = 在公司页面上登录的是另一个人。
    .todo = 未保存任何信息。请在该页面用您自己的帐户登录，或更正座席名称。
# $expected was typed or is signed in here; $signedIn used the company's page.
error-persons-typed = 您输入的是 { $expected }，但在公司页面上登录的是 { $signedIn }。
    .todo = 未保存任何信息。请以 { $signedIn } 登录，或重新登录并在该页面使用 { $expected } 的帐户。
error-persons-desk = 此处登录的是 { $expected }，但在公司页面上登录的是 { $signedIn }。
    .todo = 未保存任何信息。请重新登录并在该页面使用 { $expected } 的帐户，或注销。
error-nameNeeded = 此服务器需要名称才能让您登录。
    .todo = 请 IT 部门启用 askForName。
error-navigationRefused = { $host ->
        [none] 登录转到了一个未获允许的服务器。
       *[other] 登录转到了 { $host }，该服务器未获允许。
    }
    .todo = 未向其发送任何内容。IT 部门需要允许此地址，或更正登录设置。
error-wrongServerName = { $host ->
        [none] Finesse 使用另一个名称，只有用该名称才能登录。
       *[other] Finesse 的名称是 { $host }，只有用该名称才能登录。
    }
    .todo = { $host ->
        [none] 如果这是您公司的服务器，请输入其自身的名称作为服务器，然后重新登录。
       *[other] 如果这是您公司的服务器，请输入 { $host } 作为服务器，然后重新登录。
    }
error-clientCertificateRequired = { $host ->
        [none] 服务器要求此计算机出示证书，而 Aplomb 无法出示。
       *[other] { $host } 要求此计算机出示证书，而 Aplomb 无法出示。
    }
    .todo = 请向 IT 部门咨询不使用客户端证书的登录方式。
error-policyRefuses = 您无法登录，因为无法使用您组织的设置。
    .todo = 请告知 IT 部门。
error-sandboxRequired = 您的组织要求登录页面在沙盒中运行，而此计算机上没有可用的沙盒。
    .todo = 请告知 IT 部门。检测结果会说明缺少什么。
error-signInPageEnded = 登录页面意外关闭。
    .todo = 请重新登录。已关闭的页面未留下任何内容。
error-signInPageFailed = { $host ->
        [none] 无法加载服务器的登录页面。
       *[other] 无法加载 { $host } 的登录页面。
    }
    .todo = 请重试。如果仍不行，请将以下详情提供给 IT 部门。
error-passwordRefused = 密码错误。
    .todo = 输错五次，您的帐户将锁定五分钟。
error-chooseMethod = 服务器没有说明您的登录方式。
    .todo = 请在表单中选择。
error-unknownAgent = Finesse 中没有此座席。
    .todo = 请检查您的座席名称或编号。
error-invalidExtension = Finesse 中没有此分机，或其话机已关闭。
    .todo = 请检查分机和话机，然后重新登录。
error-extensionBusy = 另一位座席正在使用此分机。
    .todo = 请选择其他分机，或请那位座席注销。
error-signedInElsewhere = 您已在另一个分机上登录。
    .todo = 请在那里注销，或在此接管。接管会结束另一处的登录。
error-linkFailed = 用于接收 Finesse 实时更新的连接失败。
    .todo = 请重试。如果仍不行，可能被防火墙拦截，请告知 IT 部门。
error-reasonRequired = Finesse 要求提供原因。
    .todo = 请从列表中选择。
error-reasonRefused = Finesse 不接受此原因。
    .todo = 请选择其他原因。
error-stateRefused = Finesse 没有更改您的状态。
    .todo = 此处显示的是当前状态。请稍后重试。
error-callRefused = Finesse 拒绝了此通话操作。
    .todo = 通话状态仍如此处所示。请重试，或使用话机。
error-callRefused-dial = Finesse 没有发起呼叫。
    .todo = 请检查号码，然后重新拨打。
error-end-unconfirmed = Finesse 未确认通话已结束。
    .todo = 如果通话仍在继续，请在话机上挂断。
error-callGone = 此通话已经结束。
    .todo = 无需再做任何操作。
error-callDataNotKept = 电话系统没有保存此更改的全部内容。
    .todo = 此处显示的是当前的通话数据。请更正后重新保存。
# $names: names of call data, as a list.
error-callData-dropped = 电话系统没有保存此更改：{ $names }。
    .todo = 此处显示的是当前的通话数据。请重试，或使用其他文本。
error-callData-truncated = 电话系统只保存了开头部分：{ $names }。
    .todo = 请缩短文本后重新保存。
error-invalidNumber = 无法拨打此号码。
    .todo = 请检查号码。您的公司可能不允许拨打此目标。
error-busy = 您的上一个请求仍在等待结果。
    .todo = 请稍候，然后重试。
error-noResult = Finesse 已接受请求，但未及时返回结果。
    .todo = 请求可能仍会执行。重试之前，请先查看此处显示的内容。
error-notSignedIn = 您尚未登录。
    .todo = 请先登录。
error-sessionExpired = 您的登录已失效。
    .todo = 请重新登录，然后再次执行此操作。
error-refused = Finesse 拒绝了此操作。
    .todo = 详情中包含其消息。
error-settingsNotSaved = 无法保存您的设置。
    .todo = 设置在您关闭 Aplomb 之前有效。如果再次发生，请告知 IT 部门。
error-internal = Aplomb 自身出现问题。
    .todo = 请重试。如果仍不行，请将详情发送给 IT 部门。
