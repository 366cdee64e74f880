### Machine draft, not yet reviewed by a native speaker.
### What an examination finds, printed by `aplomb doctor` and shown in Diagnostics. Only the program contains this file.
### The id ends in the code of the finding. The text says what was found, .why why it matters, .advice what to do.
### $about is the host, setting or program that it is about. Consoles may not show typographic quotes, so these texts have none.

# Engine
finding-engineFound = Web エンジンのバージョンは { $version } です。
finding-engineMissing = このコンピューターに Web エンジンがありません。
    .why = Aplomb のウィンドウと会社のサインインページに必要です。これがないとウィンドウは開きません。
    .advice = Windows: Microsoft Edge WebView2 Runtime をインストールしてください。Linux: WebKitGTK 4.1 をインストールしてください (Debian と Ubuntu ではパッケージ libwebkit2gtk-4.1-0)。
# $names: environment variables.
finding-environmentIgnored = Aplomb の安全性を弱めるため、次の環境変数は無視されます: { $names }
    .why = これらの変数は、コンピューターの証明書を置き換える、TLS の鍵を記録する、または別のプログラムによるページの操作を可能にするものです。
    .advice = これらの変数を削除し、証明書はコンピューターの証明書ストアにインストールしてください。

# Sandbox
finding-sandboxWorks = サインインページをサンドボックス内で実行できます。
finding-sandboxMissing = サインインページはサンドボックスなしで実行されます: { $path } がありません。
    .why = サンドボックスは、悪意のあるサインインページからエージェントのファイルとセッションを保護します。
    .advice = パッケージ bubblewrap と xdg-dbus-proxy をインストールしてから、Aplomb を再起動してください。
finding-sandboxRefused = サインインページはサンドボックスなしで実行されます: システムがサンドボックスを許可していません。
    .why = サンドボックスは、悪意のあるサインインページからエージェントのファイルとセッションを保護します。
    .advice = ユーザーによる名前空間の作成を許可 (sysctl user.max_user_namespaces。Debian と Ubuntu ではさらに kernel.unprivileged_userns_clone と、kernel.apparmor_restrict_unprivileged_userns または bwrap 用の AppArmor プロファイル) してから、Aplomb を再起動してください。
finding-sandboxSilent = サインインページはサンドボックスなしで実行されます: サンドボックスの起動に時間がかかりすぎます。
    .why = サンドボックスは、悪意のあるサインインページからエージェントのファイルとセッションを保護します。
    .advice = エージェントのアカウントで `bwrap --ro-bind / / --unshare-all true` にかかる時間を確認してから、Aplomb を再起動してください。
finding-sandboxDemanded = 組織がサンドボックスを必須としているため、エージェントはシングルサインオンでサインインできません。
    .why = プロファイル strict では、サンドボックスなしのサインインページは許可されません。
    .advice = 1 つ前の検査結果に従って、サンドボックスが動作するようにしてください。できない場合は、IT 部門が別のプロファイルを選択する必要があります。

# Display
finding-displayFound = ウィンドウを表示できるディスプレイがあります。
finding-displayMissing = このセッションにはディスプレイがありません。
    .why = ここではウィンドウを開けません。検査そのものにディスプレイは不要です。
    .advice = リモートシェルや展開ツールで実行している場合、対処は不要です。それ以外の場合は、デスクトップセッションから起動してください。
finding-accelerationOn = { $because ->
        [organisation] Aplomb のウィンドウの描画にグラフィックカードを使用できます: 組織による設定です。
        [engine] Aplomb のウィンドウの描画にグラフィックカードを使用できます: このシステムの Web エンジンが判断します。
       *[other] Aplomb のウィンドウの描画にグラフィックカードを使用できます: このコンピューターに搭載されています。
    }
finding-accelerationOff = { $because ->
        [organisation] Aplomb のウィンドウはグラフィックカードを使わずに描画されます: 組織による設定です。
        [remote] Aplomb のウィンドウはグラフィックカードを使わずに描画されます: ディスプレイが別のコンピューターにあります。
       *[other] Aplomb のウィンドウはグラフィックカードを使わずに描画されます: このコンピューターにグラフィックカードがありません。
    }

# Keychain
finding-keychainOpen = 資格情報ストアは応答しています。
finding-keychainMissing = このセッションには資格情報ストアがありません。
    .why = 資格情報ストアは、次回の起動までサインインを保持します。これがないと、エージェントは起動のたびにサインインする必要があります。
    .advice = Linux: gnome-keyring や KWallet などの Secret Service をインストールして起動してください。それ以外の場合は、エージェント自身のセッションで、エージェントとして実行してください。
finding-keychainLocked = 資格情報ストアがロックされています。
    .why = 資格情報ストアがロックされている間は、サインインの保存も復元もできません。
    .advice = エージェントがロックを解除するか、エージェントがコンピューターにログインするとロックが解除されるようにしてください。
finding-keychainFailed = 資格情報ストアでエラーが発生しています。
    .why = 資格情報ストアは、次回の起動までサインインを保持します。これがないと、エージェントは起動のたびにサインインする必要があります。
    .advice = 他のプログラムが資格情報ストアを使用できるか確認してから、コンピューターの資格情報ストアのサービスを再起動してください。
finding-keychainSilent = 資格情報ストアが応答しません。
    .why = 資格情報ストアは、次回の起動までサインインを保持します。これがないと、エージェントは起動のたびにサインインする必要があります。
    .advice = ロック解除待ちになっていないか確認してください。

# Settings
finding-settingsRead = 設定ファイルを読み取れます。
finding-settingsAbsent = 設定ファイルはまだありません。
finding-settingsUnreadable = 設定ファイルを読み取れません。
    .why = サーバー、エージェントの名前、外観が保存されています。読み取れるようになるまで、既定値が適用されます。
    .advice = ファイルを削除するか、修正してください。形式は JSON です。

# Policy
finding-policyAbsent = 組織による設定はありません。
finding-policyInForce = 組織によって { $count } 個の値が設定されています。
finding-policyUnreadable = 組織による設定を読み取れないため、エージェントはサインインできません。
    .why = 設定による制限の内容を Aplomb が確認できません。練習モードも無効です。
    .advice = 設定した場所で修正してください。問題の内容は詳細に記載されています。
finding-policyProblem = 組織による { $about } の設定は使用できません: { $problem }
    .why = この設定は使用されません。組織によるその他の設定はすべて使用されます。
    .advice = 設定した場所で値を修正してください。
finding-versionCurrent = Aplomb { $version } は最新バージョンです。
finding-versionNewer = Aplomb のバージョン { $version } を利用できます (公開日: { $published })。
    .why = このバージョンにはない修正が含まれています。
    .advice = 変更内容を確認してから、展開してください。
finding-versionVulnerable = このバージョンの Aplomb には既知の脆弱性があります。バージョン { $version } (公開日: { $published }) にはありません。
    .why = 公開されている脆弱性の情報を攻撃者が悪用するおそれがあります。
    .advice = 新しいバージョンを早急に展開してください。
finding-versionUnknown = Aplomb の新しいバージョンの有無を確認できません。
    .why = バージョン通知を読み取れなかったか、versionNotice の鍵で署名されていません。
    .advice = versionNotice のアドレスをブラウザーで開き、# の後の鍵を発行元の鍵と比較してください。
finding-policyRefuses = 組織による { $about } の設定のため、エージェントはサインインできません: { $problem }
    .why = この設定がないと、Aplomb は組織が望む以上の操作を許可することになります。
    .advice = 設定した場所で値を修正してください。

# Server
finding-serverNamed = サーバーは { $server } です。
finding-serverMissing = Finesse サーバーが設定されていません。
    .why = このコンピューター以外は検査できませんでした。
    .advice = Finesse サーバーを指定してください: aplomb doctor SERVER、またはサインインフォームのサーバー欄。
finding-serverInvalid = { $problem ->
        [none] 接続をまったく確立できません。
       *[other] このサーバーは使用できません: { $problem }
    }
    .why = 証明書、Cookie、サインインのリダイレクトには、サーバーの完全な名前が必要です。
    .advice = 証明書と SystemInfo に記載されているとおりの完全なホスト名を、パスなしで使用してください。

# Proxy
finding-proxyNone = { $about } までの間にプロキシはありません。
finding-proxyInUse = { $about } への接続はプロキシ { $proxy } を経由します。
    .why = TCP による通知を除くすべての通信がプロキシを経由します。長時間の接続を切断するプロキシは、イベントを中断させます。
    .advice = 他に問題がなければ対処は不要です。問題がある場合は、Finesse のホストをプロキシの対象から除外してください。
finding-proxyTrouble = プロキシ { $about } が { $host } に接続しません。
    .why = システムの設定により、すべての通信がこのプロキシを経由しますが、Aplomb の通信が通りません。
    .advice = Finesse のノードとアイデンティティサービスへの CONNECT をプロキシで許可するか、これらのホストをシステムのプロキシ設定から除外してください。
finding-proxyWantsSignIn = プロキシ { $about } が、{ $host } に接続する前にサインインを求めています (407)。
    .why = Aplomb は Negotiate、NTLM、Kerberos によるプロキシへのサインインを行わないため、通信がまったく通りません。
    .advice = Finesse のノードとアイデンティティサービスへの接続をサインインなしでプロキシに許可するか、これらのホストをシステムのプロキシ設定から除外してください。

# Name
finding-nameFound = 名前 { $about } のアドレスは { $count } 個です。
finding-nameByProxy = このコンピューターでは名前 { $about } を解決できません。
    .why = 名前は、このコンピューターではなくプロキシが解決します。
    .advice = 対処は不要です。
finding-nameNotFound = ホスト名 { $about } が見つかりませんでした (DNS)。
    .why = アドレスがなければ接続できません。
    .advice = つづりと、このコンピューターが社内の DNS を使用しているか (VPN) を確認してください。
finding-nameServiceSilent = ネームサービス (DNS) が { $about } の問い合わせに応答しません。
    .why = アドレスがなければ接続できません。
    .advice = このコンピューターから社内の DNS に到達できるか確認してください (VPN、ファイアウォール)。
finding-noNetwork = このコンピューターはネットワークに接続されていません。
    .why = どのサーバーにも接続できず、名前も解決できません。
    .advice = ネットワークまたは VPN に接続してください。

# Port
finding-portOpen = { $about } のポート { $port } は開いています。
finding-portRefused = { $about } がポート { $port } への接続を拒否しています。
    .why = REST、サインイン、通知がこのポートを使用します。
    .advice = ノードで Finesse Tomcat が稼働しているか、ポートが正しいか (8445) を確認してください。
finding-portSilent = { $about } がポート { $port } で応答しません。
    .why = REST、サインイン、通知がこのポートを使用します。ファイアウォールがパケットを破棄している場合や、ノードの電源が切れている場合にこうなります。
    .advice = ノードが起動しているか確認し、経路上のファイアウォールでこのポートを開いてください。
finding-hostUnreachable = { $about } に到達できません。
    .why = このコンピューターからノードへのルートがありません。
    .advice = ネットワーク、VPN、ルートを確認してください。
finding-portNotTls = { $about } のポート { $port } が正しい TLS で応答しません。
    .why = Finesse は TLS だけを使用します。別のサービスがこのポートで待ち受けているか、経路上の何かが TLS を妨げています。
    .advice = ポートと、経路上で通信を検査しているものを確認してください。

# Certificate
finding-certificateTrusted = { $days ->
        [unknown] { $about } の証明書は信頼されています。
       *[other] { $about } の証明書は信頼されています: 残り { $days } 日です。
    }
finding-certificateEndsSoon = { $days ->
        [none] { $about } の証明書は期限切れです。
        [0] { $about } の証明書は 1 日以内に期限切れになります。
       *[other] { $about } の証明書はまもなく期限切れになります: 残り { $days } 日です。
    }
    .why = 期限切れの証明書では、エージェントはサインインできません。
    .advice = そのサーバー上の証明書を今すぐ更新してください。
finding-certificateEnded = { $days ->
        [0] { $about } の証明書は 1 日以内に期限切れになったばかりです。
       *[other] { $about } の証明書は { $days } 日前に期限切れになりました。
    }
    .why = 期限切れの証明書では何も証明できないため、Aplomb は拒否します。
    .advice = そのサーバー上の証明書を更新してください。証明書の日付が正しいと思われる場合は、このコンピューターの時計を合わせてください。
finding-certificateNotBegun = { $about } の証明書はまだ有効ではありません: { $days } 日以内に有効になります。
    .why = まだ有効でない証明書では何も証明できないため、Aplomb は拒否します。
    .advice = まずこのコンピューターの時計を、次にそのサーバー上の証明書を確認してください。
finding-certificateClockWrong = { $way ->
        [behind] { $about } の証明書が有効期間外とみなされるのは、このコンピューターの時計が { $apart } 以上遅れているためです。
       *[ahead] { $about } の証明書が有効期間外とみなされるのは、このコンピューターの時計が { $apart } 以上進んでいるためです。
    }
    .why = 証明書の検証には時計が使用されます。時計が正しくないと、正常な証明書も有効期間外とみなされます。
    .advice = このコンピューターの日付、時刻、タイムゾーンを設定するか、社内のタイムサーバーと同期させてください。
finding-certificateOtherName = { $about } が提示した証明書は { $names } のものです。
    .why = 使用した名前では、サーバーは自身が何者かを証明できません。
    .advice = 証明書に記載された名前を使用するか、使用した名前を含めて証明書を更新してください。
finding-certificateNoAltName = { $about } の証明書にサブジェクト代替名がありません。
    .why = 名前はサブジェクト代替名からのみ読み取られます。共通名 (CN) は何年も前から使用されていません。
    .advice = ホスト名をサブジェクト代替名 (SAN、種類 DNS) に含めて、そのサーバー上の証明書を更新してください。
finding-certificateOldVersion = { $about } の証明書は X.509 バージョン 3 より古いものです。
    .why = X.509 バージョン 3 より前の証明書には、サブジェクト代替名も用途も含められないため、Aplomb は拒否します。
    .advice = そのサーバー上の証明書を、ホスト名をサブジェクト代替名 (SAN) に含むバージョン 3 の証明書に更新してください。
finding-certificateWrongUsage = { $about } の証明書はサーバー用ではありません。
    .why = 証明書自体に別の用途が記載されています。このコンピューターにインストールしても解決しません。
    .advice = そのサーバー上の証明書を、サーバー用の証明書に更新してください: 拡張キー使用法 serverAuth、キー使用法 digitalSignature、認証局の証明書ではないもの (CA:FALSE)。
finding-certificateWeakSignature = { $about } またはその認証局の証明書が MD5 または SHA-1 で署名されています。
    .why = MD5 や SHA-1 の署名は偽造できるため、Aplomb は拒否します。
    .advice = そのサーバー上の証明書を、SHA-256 以上で署名したものに更新してください。中間認証局の証明書が古い場合は、それも同様に更新してください。
finding-certificateUnknownAlgorithm = { $about } またはその認証局の証明書が、Aplomb の対応していないアルゴリズムで署名されています。
    .why = Aplomb は署名を検証できません。
    .advice = そのサーバー上の証明書を、SHA-256 または SHA-384 で署名し、RSA (2048 ビット以上)、ECDSA P-256 または P-384 の鍵を使ったものに更新してください。
finding-certificateWeakKey = { $about } またはその認証局の証明書の RSA 鍵が { $bits } ビットしかありません。
    .why = 2048 ビット未満の RSA 鍵は破られる可能性があるため、Aplomb は拒否します。
    .advice = そのサーバー上の証明書を新しい鍵で更新してください: 2048 ビット以上の RSA または ECDSA P-256。
finding-certificateUnknownAuthority = { $about } の証明書を発行した { $authority } を、このコンピューターは信頼していません。
    .why = サーバーの証明書を発行した認証局を、このコンピューターが信頼していません。
    .advice = 認証局の証明書を、このコンピューターの信頼されたルート証明書のストアにインストールしてください。
finding-certificateSelfSigned = { $about } の証明書は自己署名です。
    .why = 新規インストール直後の Finesse のように、サーバーが自分自身に証明書を発行しています。このような証明書は、このコンピューターのストアに登録されている場合にのみ信頼されます。
    .advice = 社内の認証局の証明書をサーバーに設定するか、この証明書を信頼済みとしてこのコンピューターにインストールしてください。
finding-certificateIncomplete = { $about } は自身の証明書だけを送信していますが、その発行者 { $authority } はこのコンピューターに登録されていません。
    .why = サーバーは自身の証明書だけを送信しており、このコンピューターにはその発行者が登録されていません。中間認証局の証明書が不足しています。
    .advice = サーバーがチェーン全体を送信するようにしてください (中間証明書もサーバーにアップロード)。発行者がルート認証局の場合は、その証明書をこのコンピューターにインストールしてください。
finding-certificateIntermediateEnded = { $days ->
        [0] { $about } が送信した { $authority } の中間証明書は、1 日以内に期限切れになったばかりです。
       *[other] { $about } が送信した { $authority } の中間証明書は { $days } 日前に期限切れになりました。
    }
    .why = サーバー自身の証明書は有効期間内ですが、ルートとの間にある認証局の証明書が期限切れのため、Aplomb はチェーンを拒否します。
    .advice = 更新済みの中間証明書をそのサーバーにアップロードし、古いものを削除してください。
finding-certificateRevoked = { $about } の証明書は認証局によって失効されました。
    .why = 鍵が盗まれたなどの理由で認証局が証明書を無効にしたため、Aplomb は拒否します。
    .advice = そのサーバー上の証明書を新しい鍵で更新してください。失効の理由は認証局に問い合わせてください。
finding-certificateMalformed = { $about } の証明書を読み取れません。
    .why = サーバーが送信したものは X.509 形式の証明書ではありません。
    .advice = そのサーバー上の証明書を更新してください。他の環境では読み取れる場合は、経路上で通信を検査しているものを確認してください。
finding-certificateNotProven = { $about } は、証明書の鍵を持っていることを証明しませんでした。
    .why = 証明書は誰でも提示できますが、鍵を持っているのは所有者だけです。Aplomb は接続を拒否します。
    .advice = 経路上で通信を検査しているものと、そのサーバー上の鍵と証明書が対応しているかを確認してから、サーバーを再起動してください。
finding-certificateRefused = システムのルールにより、{ $about } の証明書が拒否されました。
    .why = このコンピューターまたは認証局のルールにより、このサーバーではこの証明書が禁止されています。TLS ライブラリのメッセージはログに記録されています。
    .advice = そのサーバー上の証明書を、一般的なものに更新してください: バージョン 3、サブジェクト代替名にホスト名、拡張キー使用法 serverAuth、このコンピューターが信頼する認証局が発行したもの。

# Clock
finding-clockRight = このコンピューターと { $about } の時計は一致しています。
finding-clockUnknown = { $about } の時計を確認できません。
    .why = サーバーが時刻を報告しませんでした。
    .advice = 対処は不要です。
finding-clockWrong = { $way ->
        [behind] このコンピューターの時計は { $about } より { $apart } 遅れています。
       *[ahead] このコンピューターの時計は { $about } より { $apart } 進んでいます。
    }
    .why = 証明書とサインインの検証には時計が使用されます。また、画面に表示される時刻も正しくなくなります。
    .advice = このコンピューターとサーバーが同じ時刻源を使用するようにしてください。

# System Info
finding-systemInfoRead = { $about } は状態を報告しています。
finding-systemInfoSlow = { $about } が状態を報告するまでに { $seconds } 秒かかりました。
    .why = エージェントがクリックするたびに、同じだけ待つことになります。
    .advice = ノードの負荷と、ノードまでのネットワーク (VPN、プロキシ) を確認してください。
finding-systemInfoProtected = { $about } は状態を報告する前にサインインを要求します。
    .why = リバースプロキシが資格情報を要求するため、サインインするまでノードとサインイン方法がわかりません。
    .advice = 両方のノードとサインイン方法をポリシーで設定してください。
finding-systemInfoMissing = { $about } で Web サーバーが応答していますが、Finesse ではありません ({ $status })。
    .why = これは Web サーバーですが、Finesse は稼働していません。
    .advice = 名前とポート、およびノードで Finesse アプリケーションが起動しているかを確認してください。
finding-systemInfoFails = { $about } に状態を問い合わせるとエラーになります ({ $status })。
    .why = ノードがエラーを返しています。
    .advice = ノードの Cisco Finesse Tomcat を確認してください。エラーが続く場合は再起動してください。
finding-systemInfoOther = { $about } で Finesse ではなく Web ページが応答しています。
    .why = Finesse 以外のものが応答しています: キャプティブポータル、フィルター、または別のサーバー。
    .advice = このコンピューターのブラウザーでアドレスを開き、何が応答するか確認してください。
finding-systemInfoUnreadable = { $about } の応答を読み取れません。
    .why = 応答が Finesse の形式ではありません。
    .advice = 名前とポート、および経路上で通信を書き換えているものがないかを確認してください。
finding-systemInfoNoAnswer = { $about } が状態を報告しません。
    .why = ポートは接続を受け付けていますが、応答がありません。
    .advice = ノードの負荷と状態を確認してください。

# Service
finding-inService = { $about } は稼働中です。
finding-outOfService = { $status ->
        [none] { $about } は停止中です。
       *[other] { $about } は停止中です ({ $status })。
    }
    .why = 停止中のノードはサインインを受け付けず、通話も制御しません。
    .advice = ノードと CTI サーバーの接続を確認してください (UCCE: CTI OS/PG、UCCX: CCX エンジン)。もう一方のノードが稼働中であれば、Aplomb はそちらを使用します。

# Heartbeat
finding-heartbeatHeard = { $about } は CTI サーバーに接続されています。
finding-heartbeatUnknown = { $about } は CTI サーバーに接続されているかどうかを報告しません。
    .why = このリリースは、CTI サーバーからの信号を受信しているかどうかを報告しません。
    .advice = 対処は不要です。
finding-heartbeatLost = { $about } は CTI サーバーに接続されていません。
    .why = 状態や通話が反映されない可能性があり、ノードはまもなく停止します。
    .advice = そちら側の CTI サーバーと、両者の間のネットワークを確認してください。

# Maintenance
finding-maintenanceNone = { $about } はメンテナンス中ではありません。
finding-maintenanceUnderWay = { $about } またはその CTI 側がメンテナンス中です。
    .why = ノードはこのあと停止します。
    .advice = 計画されたものであれば対処は不要です。通話していないエージェントは、もう一方のノードにサインインできます。

# Nodes
finding-otherNodeNamed = { $set ->
        [yes] 2 台目のサーバーは { $node } に設定されています。
       *[no] もう一方のノードは { $node } です。
    }
finding-otherNodeMissing = SystemInfo にもう一方のノードが記載されていません。
    .why = このノードに障害が発生した場合、切り替え先のノードがありません。
    .advice = 2 台目のノードがある場合は、SystemInfo に記載されない理由を調べるか、ポリシーで設定してください。
finding-otherNodeTheSame = SystemInfo に両方のノードとして { $about } が記載されています。
    .why = このノードに障害が発生した場合、切り替え先のノードがありません。
    .advice = Finesse で、クラスターの 2 つのノードの名前を修正してください。
finding-nodeNotNamed = SystemInfo に記載されているのは { $names } で、{ $about } は含まれていません。
    .why = サーバーの名前が、入力された名前と異なります。シングルサインオンが拒否される可能性があり、もう一方のノードも不明です。
    .advice = SystemInfo に記載されている名前のいずれかを、記載どおりに使用してください。

# Xmpp Domain
finding-xmppDomainSaid = 通知のドメインは { $domain } です。
finding-xmppDomainMissing = { $about } が通知のドメインを報告しません。
    .why = 代わりにサーバー自身の名前が使用されます。それが正しくない場合、イベントは届きません。
    .advice = ノードの SystemInfo を確認してください。xmppDomain が含まれている必要があります。

# Auth Mode
finding-authModeKnown = { $about } はサインインモード { $mode } を使用しています。
finding-authModeUnknown = { $about } は不明なサインインモード { $mode } を使用しています。
    .why = Aplomb が対応しているのは SSO、HYBRID、NON_SSO です。それ以外の場合はエージェントに尋ねます。
    .advice = サインイン方法をポリシーで設定してください。
finding-authModeMissing = { $about } がエージェントのサインイン方法を報告しません。
    .why = サインイン方法をエージェントに尋ねることになります。
    .advice = サインイン方法をポリシーで設定してください。

# Sign In
finding-signInPageReached = { $place ->
        [identityService] アイデンティティサービス { $about } がページを返しました ({ $status })。
       *[page] { $about } にある会社のサインインページが応答しました ({ $status })。
    }
finding-signInNotUsed = シングルサインオンは使用されていません。
    .why = エージェントは Finesse パスワードでサインインします。
    .advice = 対処は不要です。
finding-singleSignOnMissing = { $status ->
        [none] { $about } がサインインを開始しません。
       *[other] { $about } がアイデンティティサービスにリダイレクトしません ({ $status })。
    }
    .why = ノードがアイデンティティサービスにリダイレクトしません。
    .advice = ノードでシングルサインオンが設定され、テスト済みか確認してください。
finding-identityServiceUnreachable = アイデンティティサービス { $about } に到達できません。
    .why = サインインはこのサービスを経由します。使用できないと、エージェントはサインインできず、トークンも更新されません。
    .advice = Cisco IdS が稼働しているか確認し、ファイアウォールでそのポート (8553) を開いてください。
finding-identityServiceFails = アイデンティティサービス { $about } がエラーを返しました ({ $status })。
    .why = サインインはこのサービスを経由します。使用できないと、エージェントはサインインできず、トークンも更新されません。
    .advice = Cisco IdS の状態 (PARTIAL_SERVICE など) とログを確認してください。
finding-redirectUriUnknown = { $about } には、使用された名前のノードが登録されていません (invalid_redirectUri)。
    .why = アイデンティティサービスは、名前が登録されているノードにのみリダイレクトします。
    .advice = 登録されている名前を使用するか、この名前をアイデンティティサービスに登録してください。
finding-redirectInsecure = { $to ->
        [unreadable] { $about } のリダイレクト先のアドレスを読み取れません。
        [nowhere] { $about } のリダイレクト先のアドレスにホストがありません。
       *[other] { $about } のリダイレクト先 { $to } は https ではありません。
    }
    .why = http ではサインインの内容を途中で読み取られる可能性があるため、Aplomb はリダイレクトに従いません。
    .advice = アドレスが設定されている場所 (アイデンティティサービスまたはプロバイダー) で、https に変更してください。
finding-redirectLoop = { $steps ->
        [none] サインインのリダイレクトが { $about } でループしています。
       *[other] サインインは { $steps } 回リダイレクトしてもページに到達しません。
    }
    .why = このままではサインインがページに到達しません。
    .advice = アイデンティティサービスとプロバイダーのリダイレクト先アドレスを確認してください。両者の時計は一致している必要があります。
finding-signInHostNotAllowed = サインインのリダイレクト先 { $about } は許可されていません。
    .why = サインインで開けるホストは組織によって一覧に定められており、このホストは含まれていません。
    .advice = 許可されたサインインホストの一覧に、このホストを追加してください。
finding-signInPageUnreachable = { $because ->
        [slow] { $about } からサインインページへのリダイレクトに時間がかかりすぎています。
       *[other] { $about } にある会社のサインインページに到達できません。
    }
    .why = アイデンティティサービスはそこにリダイレクトしますが、ページが返されません。
    .advice = アイデンティティプロバイダーが稼働しているか、このコンピューターからアクセスできるかを確認してください。
finding-signInPageFails = { $about } にある会社のサインインページがエラーを返しました ({ $status })。
    .why = アイデンティティサービスはそこにリダイレクトしますが、エラーが返されます。
    .advice = アイデンティティプロバイダーのログを確認してください。証明書利用者 (Cisco IdS) が登録されていない可能性があります。

# Web Socket
finding-webSocketOpen = { $about } への WebSocket は開いています。
finding-webSocketOldPort = { $about } への WebSocket は古いポートでのみ開いています。
    .why = リリース 12.6(1) 以降は REST ポートを使用します。古いポートは廃止されます。
    .advice = 現時点では対処は不要です。ファイアウォールで両方のポートを開いてください。
finding-webSocketClosed = { $about } への WebSocket が開いていません。
    .why = イベントに最も適した通信方式です。Aplomb は次の通信方式を使用します。
    .advice = ノードまでの WebSocket を許可してください (プロキシ、ファイアウォール、ロードバランサー)。

# Bosh
finding-boshOpen = { $about } への BOSH は開いています。
finding-boshOldPort = { $about } への BOSH は古いポートでのみ開いています。
    .why = リリース 12.6(1) 以降は REST ポートを使用します。古いポートは廃止されます。
    .advice = 現時点では対処は不要です。ファイアウォールで両方のポートを開いてください。
finding-boshClosed = { $about } への BOSH が開いていません。
    .why = イベントの 2 番目の通信方式で、WebSocket が使用できない場合にのみ必要です。
    .advice = WebSocket が開いていれば対処は不要です。

# Tcp
finding-tcpOpen = { $about } への TCP は開いています。
finding-tcpClosed = { $about } への TCP が開いていません。
    .why = イベントの最後の通信方式です。管理者が閉じている場合があります。
    .advice = 他の通信方式が開いていれば対処は不要です。

# Notifications
finding-notificationsOpen = { $about } のイベントを受信できます。
finding-notificationsClosed = { $about } の通知サービスに接続できません。
    .why = イベントがないと、エージェントの画面に着信が表示されません。
    .advice = Cisco Finesse Notification Service が稼働しているか確認し、WebSocket、BOSH または TCP を許可してください。
finding-plainNotOffered = { $about } の通知サービスが、トークンもパスワードも受け付けません。
    .why = トークンとパスワードは、TLS 内で SASL PLAIN によって送信されます。これがないと、エージェントはイベントを受信するためのサインインができません。
    .advice = 通知サービスの SASL メカニズムを Finesse の既定値に戻してください。

# Server
finding-notExamined = { $because ->
        [noAddress] 名前にアドレスがないため、検査していません。
        [noConnection] 接続できないため、検査していません。
        [unusable] { $about } を使用できないため、検査していません。
        [outOfService] { $about } が停止中のため、検査していません。
        [signInFirst] { $about } はサインインするまで何も報告しないため、検査していません。
       *[notTrusted] { $about } の証明書が信頼されていないため、検査していません。
    }
    .why = 先に別の問題を解決する必要があります。
    .advice = 上記の問題を解決してから、もう一度検査してください。

# How far two clocks are apart; stands in the sentences of clockWrong (seconds) and certificateClockWrong (either) and nowhere else, so it has
# the grammatical case that these sentences need.
duration-apart-seconds = { $seconds } 秒
duration-apart-minutes = { $minutes } 分
