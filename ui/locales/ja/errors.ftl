### Machine draft, not yet reviewed by a native speaker.
### What failed, and what to do. $host is the server that the error names, or “none”.

error-details = 詳細
error-copy = 詳細をコピー
error-copied = コピーしました
error-dismiss = 閉じる
error-takeOver = ここに引き継ぐ
error-signInAs = { $name } としてサインイン
error-examine = 原因を調べる
error-says = Finesse からのメッセージ: { $says }
error-help-chooseReason = 理由を選択
error-help-notReady = 受信不可にする
error-help-signInAgain = 再サインイン
error-certificate-of = 提示元
error-certificate-subject = 証明書の対象
error-certificate-issuer = 発行者
error-unreadable = 読み取れません

error-invalidServer = サーバーの名前ではありません。
    .todo = サーバーの名前だけを入力してください (例: finesse.example.com)。IP アドレスは使用できません。
error-invalidServer-address = IP アドレスではなく、サーバーの名前を使用してください。
error-nameNotFound = この名前のサーバーはありません。
    .todo = つづりを確認してください。名前が正しい場合は、社内ネットワークまたは VPN への接続が必要な可能性があります。
error-noNetwork = サーバーに接続できません。
    .todo = このコンピューターが社内ネットワークに接続されていることを確認してから、もう一度お試しください。
error-portRefused = サーバーはありますが、このポートで Finesse が応答しません。
    .todo = IT 部門から指定されていない限り、ポートは入力しないでください。Finesse が再起動された直後の場合は、数分後にもう一度お試しください。
error-proxySignIn = 会社のプロキシがサインインを求めていますが、Aplomb はプロキシにサインインできません。
    .todo = IT 部門が、Finesse への接続をサインインなしでプロキシに許可するか、Finesse をプロキシの対象から除外する必要があります。
error-timedOut = { $host ->
        [none] サーバーが時間内に応答しませんでした。
       *[other] { $host } が時間内に応答しませんでした。
    }
    .todo = もう一度お試しください。解決しない場合は、このサーバーの名前を IT 部門に伝えてください。
error-certificateNotTrusted = このコンピューターはサーバーの証明書を信頼していません。
    .todo = IT 部門が、発行者の証明書をこのコンピューターにインストールするか、サーバー上の証明書を更新する必要があります。
error-notFinesse = サーバーから応答がありましたが、Finesse ではありません。
    .todo = サーバーの名前を IT 部門に確認してください。
error-outOfService = Finesse は現在停止中です。
    .todo = 少し待ってから、もう一度お試しください。着信は電話機で鳴ることがあります。
error-cancelled = サインインがキャンセルされました。
    .todo = 準備ができたら、もう一度サインインしてください。
error-signInRefused = アイデンティティサービスがサインインを拒否しました。
    .todo = もう一度お試しください。再び拒否される場合は、IT 部門が Finesse へのアクセス権を確認する必要があります。
error-signInFailed = アイデンティティサービスでトークンの作成中にエラーが発生しました。
    .todo = 1 分ほど待ってから、もう一度お試しください。解決しない場合は IT 部門に連絡してください。
error-tokenUnreadable = サインインの最後に返された応答がトークンではありませんでした。
    .todo = もう一度お試しください。再び発生する場合は、以下の詳細を IT 部門に伝えてください。
error-wrongPerson = 会社のページで別のユーザーがサインインしました。
    .todo = 情報は保存されていません。会社のページで自分のアカウントを使ってサインインするか、エージェントの名前を修正してください。
# $expected was typed or is signed in here; $signedIn used the company's page.
error-persons-typed = { $expected } と入力されましたが、会社のページでは { $signedIn } がサインインしました。
    .todo = 情報は保存されていません。{ $signedIn } としてサインインするか、会社のページで { $expected } のアカウントを使ってもう一度サインインしてください。
error-persons-desk = ここでは { $expected } がサインインしていますが、会社のページでは { $signedIn } がサインインしました。
    .todo = 情報は保存されていません。会社のページで { $expected } のアカウントを使ってもう一度サインインするか、サインアウトしてください。
error-nameNeeded = このサーバーでのサインインには名前が必要です。
    .todo = askForName を有効にするよう IT 部門に依頼してください。
error-navigationRefused = { $host ->
        [none] サインイン中に、許可されていないサーバーに移動しようとしました。
       *[other] サインイン中に、許可されていない { $host } に移動しようとしました。
    }
    .todo = そこには何も送信されていません。IT 部門がこのアドレスを許可するか、サインインの設定を修正する必要があります。
error-wrongServerName = { $host ->
        [none] Finesse には別の名前があり、その名前でのみサインインできます。
       *[other] Finesse の名前は { $host } で、その名前でのみサインインできます。
    }
    .todo = { $host ->
        [none] これが会社のサーバーであれば、サーバーの正式な名前を入力して、もう一度サインインしてください。
       *[other] これが会社のサーバーであれば、サーバーに { $host } と入力して、もう一度サインインしてください。
    }
error-clientCertificateRequired = { $host ->
        [none] サーバーがこのコンピューターの証明書を要求していますが、Aplomb は提示できません。
       *[other] { $host } がこのコンピューターの証明書を要求していますが、Aplomb は提示できません。
    }
    .todo = クライアント証明書なしでサインインする方法を IT 部門に問い合わせてください。
error-policyRefuses = 組織による設定を使用できないため、サインインできません。
    .todo = IT 部門に連絡してください。
error-sandboxRequired = 組織がサインインページにサンドボックスを必須としていますが、このコンピューターには動作するサンドボックスがありません。
    .todo = IT 部門に連絡してください。不足しているものは検査でわかります。
error-signInPageEnded = サインインページが予期せず閉じました。
    .todo = もう一度サインインしてください。閉じたページの情報は残っていません。
error-signInPageFailed = { $host ->
        [none] サーバーのサインインページを読み込めませんでした。
       *[other] { $host } のサインインページを読み込めませんでした。
    }
    .todo = もう一度お試しください。解決しない場合は、以下の詳細を IT 部門に伝えてください。
error-passwordRefused = パスワードが間違っています。
    .todo = 5 回間違えると、アカウントが 5 分間ロックされます。
error-chooseMethod = サーバーからサインイン方法が通知されません。
    .todo = フォームで選択してください。
error-unknownAgent = このエージェントは Finesse に登録されていません。
    .todo = エージェントの名前または番号を確認してください。
error-invalidExtension = この内線番号が Finesse に登録されていないか、電話機の電源が切れています。
    .todo = 内線番号と電話機を確認してから、もう一度サインインしてください。
error-extensionBusy = 別のエージェントがこの内線番号を使用しています。
    .todo = 別の内線番号を選ぶか、そのエージェントにサインアウトを依頼してください。
error-signedInElsewhere = すでに別の内線番号でサインインしています。
    .todo = そちらでサインアウトするか、ここに引き継いでください。引き継ぐと、もう一方のサインインは終了します。
error-linkFailed = Finesse の最新情報を受け取るための接続に失敗しました。
    .todo = もう一度お試しください。解決しない場合は、ファイアウォールでブロックされている可能性があります。IT 部門に連絡してください。
error-reasonRequired = Finesse では理由の選択が必要です。
    .todo = 一覧から選択してください。
error-reasonRefused = この理由は Finesse で受け付けられませんでした。
    .todo = 別の理由を選択してください。
error-stateRefused = Finesse は状態を変更しませんでした。
    .todo = ここに表示されている状態が現在の状態です。少し待ってから、もう一度お試しください。
error-callRefused = Finesse がこの通話操作を拒否しました。
    .todo = 通話はここに表示されているとおりです。もう一度試すか、電話機を使用してください。
error-callRefused-dial = Finesse は発信しませんでした。
    .todo = 番号を確認して、もう一度発信してください。
error-end-unconfirmed = 通話の終了を Finesse で確認できませんでした。
    .todo = まだ通話中の場合は、電話機で終了してください。
error-callGone = この通話はすでに終了しています。
    .todo = 必要な操作はありません。
error-callDataNotKept = 変更の一部が電話システムに保存されませんでした。
    .todo = 表示されているのは現在の通話データです。修正して、もう一度保存してください。
# $names: names of call data, as a list.
error-callData-dropped = この変更は電話システムに保存されませんでした: { $names }
    .todo = 表示されているのは現在の通話データです。もう一度試すか、別のテキストを使用してください。
error-callData-truncated = 先頭部分だけが電話システムに保存されました: { $names }
    .todo = テキストを短くして、もう一度保存してください。
error-invalidNumber = この番号には発信できません。
    .todo = 番号を確認してください。会社がこの宛先を許可していない可能性があります。
error-busy = 前の要求の結果をまだ待っています。
    .todo = 少し待ってから、もう一度お試しください。
error-noResult = Finesse は要求を受け付けましたが、時間内に結果が届きませんでした。
    .todo = このあと実行される可能性があります。もう一度試す前に、ここの表示を確認してください。
error-notSignedIn = サインインしていません。
    .todo = 先にサインインしてください。
error-sessionExpired = サインインが終了しました。
    .todo = 再サインインしてから、同じ操作を行ってください。
error-refused = Finesse に拒否されました。
    .todo = Finesse のメッセージは詳細に記載されています。
error-settingsNotSaved = 設定を保存できませんでした。
    .todo = 設定は Aplomb を閉じるまで有効です。再び発生する場合は IT 部門に連絡してください。
error-internal = Aplomb で問題が発生しました。
    .todo = もう一度お試しください。解決しない場合は、詳細を IT 部門に送ってください。
