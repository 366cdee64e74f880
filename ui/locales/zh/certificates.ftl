### Machine draft, not yet reviewed by a native speaker.
### Why a server's certificate is refused, and what to do about it.

# $count: how many further names the certificate has.
certificate-more = 另外 { $count } 个

certificate-expired = 服务器的证书已于 { $date } 过期。
    .todo = IT 部门需要在服务器上更新该证书。
certificate-notYetValid = 服务器的证书在 { $date } 之前无效。
    .todo = 请检查此计算机的日期和时间。如果正确，则 IT 部门需要更换服务器上的证书。
certificate-clockWrong = 此计算机的时钟有误，显示为 { $time }。
    .todo = 请设置日期、时间和时区，然后重试。
certificate-selfSigned = 服务器的证书是自签名证书，且此计算机上没有该证书。
    .todo = IT 部门需要在此计算机上安装该证书，或为服务器配置由公司的证书颁发机构签发的证书。
certificate-unknownAuthority = 此计算机不信任签发服务器证书的颁发机构。
    .todo = IT 部门需要在此计算机上安装该颁发机构的证书：{ $authority }。
certificate-incompleteChain = 服务器未发送其证书颁发机构的证书。
    .todo = IT 部门需要在服务器上添加该证书；如果是根证书，则安装到此计算机上：{ $authority }。
certificate-otherName = 服务器的证书属于其他名称：{ $names }。
    .todo = 请按证书中的名称输入，或请 IT 部门用您输入的名称更新证书。
certificate-noSubjectAltName = 服务器的证书没有主题备用名称（SAN）。
    .todo = IT 部门需要更新证书，并将主机名作为主题备用名称。
certificate-oldVersion = 服务器的证书早于 X.509 第 3 版，不被接受。
    .todo = IT 部门需要将其更新为 X.509 第 3 版证书，并将主机名作为主题备用名称（SAN）。
certificate-wrongUsage = 服务器的证书不是服务器证书。
    .todo = IT 部门需要更新证书，用途为 digitalSignature 和 serverAuth。在此计算机上安装它不能解决问题。
certificate-weakSignature = 服务器证书的签名可被伪造（MD5 或 SHA-1）。
    .todo = IT 部门需要用 SHA-256 或更强的算法更新证书；如果颁发机构的证书是旧证书，也需一并更新。
certificate-unknownAlgorithm = Aplomb 无法验证服务器证书的签名。
    .todo = IT 部门需要用 RSA 或 ECDSA P-256 以及 SHA-256 更新证书。
certificate-weakKey = 服务器证书的密钥太短：RSA { $bits } 位。
    .todo = IT 部门需要将服务器或其颁发机构的证书更新为 2048 位或以上，或使用 ECDSA P-256。
certificate-expiredIntermediate = 服务器证书颁发机构的证书已于 { $date } 过期。
    .todo = IT 部门需要将更新后的证书放到服务器上：{ $authority }。
certificate-revoked = 服务器的证书已被颁发机构吊销。
    .todo = IT 部门需要在服务器上用新密钥更新证书。
certificate-malformed = 无法读取服务器的证书。
    .todo = IT 部门需要在服务器上更新证书，或查明是什么在传输途中改动了证书。
certificate-notProven = 服务器未能证明证书属于自己。
    .todo = 在 IT 部门检查之前请勿重试：途中可能有设备冒充该服务器。
certificate-refusedByEngine = 此计算机信任服务器的证书，但登录窗口拒绝该证书。
    .todo = IT 部门需要更新此计算机的 Web 引擎和根证书，或更新服务器上的证书。
certificate-other = 此计算机或颁发机构的规则禁止使用服务器的证书。
    .todo = IT 部门需要将其更新为常规证书：第 3 版、用于服务器、包含主机名，并由此计算机信任的颁发机构签发。
