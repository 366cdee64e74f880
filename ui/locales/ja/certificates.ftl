### Machine draft, not yet reviewed by a native speaker.
### Why a server's certificate is refused, and what to do about it.

# $count: how many further names the certificate has.
certificate-more = ほか { $count } 件

certificate-expired = サーバーの証明書は { $date } に期限切れになりました。
    .todo = IT 部門がサーバー上の証明書を更新する必要があります。
certificate-notYetValid = サーバーの証明書は { $date } より前は有効ではありません。
    .todo = このコンピューターの日付と時刻を確認してください。正しい場合は、IT 部門がサーバー上の証明書を交換する必要があります。
certificate-clockWrong = このコンピューターの時計が正しくありません。現在の表示: { $time }
    .todo = 日付、時刻、タイムゾーンを設定してから、もう一度お試しください。
certificate-selfSigned = サーバーの証明書は自己署名されており、このコンピューターには登録されていません。
    .todo = IT 部門がこの証明書をこのコンピューターにインストールするか、社内の認証局の証明書をサーバーに設定する必要があります。
certificate-unknownAuthority = このコンピューターは、サーバーの証明書を発行した認証局を信頼していません。
    .todo = IT 部門がこの認証局の証明書をこのコンピューターにインストールする必要があります: { $authority }
certificate-incompleteChain = サーバーが、自身の証明書を発行した認証局の証明書を送信していません。
    .todo = IT 部門がこの証明書をサーバーに追加するか、ルート証明書であればこのコンピューターにインストールする必要があります: { $authority }
certificate-otherName = サーバーの証明書は別の名前のものです: { $names }
    .todo = 証明書に記載された名前を入力するか、入力した名前で証明書を更新するよう IT 部門に依頼してください。
certificate-noSubjectAltName = サーバーの証明書にサブジェクト代替名 (SAN) がありません。
    .todo = IT 部門が、ホスト名をサブジェクト代替名に含めて証明書を更新する必要があります。
certificate-oldVersion = サーバーの証明書は X.509 バージョン 3 より古いため、受け入れられません。
    .todo = IT 部門が、ホスト名をサブジェクト代替名 (SAN) に含む X.509 バージョン 3 の証明書に更新する必要があります。
certificate-wrongUsage = サーバーの証明書はサーバー用ではありません。
    .todo = IT 部門が、用途 digitalSignature と serverAuth を指定して証明書を更新する必要があります。このコンピューターにインストールしても解決しません。
certificate-weakSignature = サーバーの証明書の署名は偽造できる方式 (MD5 または SHA-1) です。
    .todo = IT 部門が、SHA-256 以上で証明書を更新する必要があります。認証局の証明書が古い場合は、それも更新が必要です。
certificate-unknownAlgorithm = サーバーの証明書の署名は、Aplomb では検証できません。
    .todo = IT 部門が、RSA または ECDSA P-256 と SHA-256 で証明書を更新する必要があります。
certificate-weakKey = サーバーの証明書の鍵が短すぎます: RSA { $bits } ビット
    .todo = IT 部門が、サーバーまたは認証局の証明書を 2048 ビット以上、または ECDSA P-256 で更新する必要があります。
certificate-expiredIntermediate = サーバーの証明書を発行した認証局の証明書は { $date } に期限切れになりました。
    .todo = IT 部門が、更新済みの証明書をサーバーに設定する必要があります: { $authority }
certificate-revoked = サーバーの証明書は認証局によって失効されました。
    .todo = IT 部門が、新しい鍵でサーバー上の証明書を更新する必要があります。
certificate-malformed = サーバーの証明書を読み取れません。
    .todo = IT 部門が、サーバー上の証明書を更新するか、経路の途中で証明書を書き換えているものを調べる必要があります。
certificate-notProven = サーバーは、証明書が自身のものであることを証明しませんでした。
    .todo = IT 部門の確認が済むまで再試行しないでください。経路上の何かがサーバーになりすましている可能性があります。
certificate-refusedByEngine = このコンピューターはサーバーの証明書を信頼していますが、サインインウィンドウが拒否しています。
    .todo = IT 部門が、このコンピューターの Web エンジンとルート証明書を更新するか、サーバー上の証明書を更新する必要があります。
certificate-other = このコンピューターまたは認証局のルールにより、サーバーの証明書が禁止されています。
    .todo = IT 部門が、一般的な証明書に更新する必要があります: バージョン 3、サーバー用、ホスト名を含み、このコンピューターが信頼する認証局が発行したもの。
