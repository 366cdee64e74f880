### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = お知らせ
notice-dismiss = 閉じる

notice-settingsUnavailable = このコンピューターに設定を保存できません。
    .todo = すべての機能を使用できます。次回は名前をもう一度入力する必要があります。
notice-keychainUnavailable = このコンピューターの資格情報ストアがロックされているか、見つかりません。
    .todo = すべての機能を使用できます。再起動後は、もう一度サインインする必要があります。
notice-historyNotKept-disk = 履歴を保存できません: ディスクがいっぱいか、応答しません。
    .todo = 通話は使用できます。Aplomb が停止すると履歴は失われます。
notice-historyNotKept-newer = このコンピューターの履歴は、新しいバージョンの Aplomb によって保存されたものです。
    .todo = 通話は使用できます。このバージョンでは別の履歴を開始し、その履歴は保存されません。
notice-historyNotKept-unreadable = 以前の履歴を読み取れません。
    .todo = 通話は使用できます。新しい履歴を開始しました。
notice-failoverRefused = このサーバーに障害が起きても、Aplomb は切り替わりません: { $host } は組織のサーバーではありません。
    .todo = Finesse はそのサーバーをもう一方のサーバーとして示しています。IT 部門に連絡してください。
notice-moved = { $time } に { $server } に切り替わりました。
    .todo = 操作は不要です。
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = { $time } に状態が変更されました。
    .todo = { $code ->
        [none] 正しくない場合は、ここで状態を変更してください。
       *[other] 理由 { $code }。正しくない場合は、ここで状態を変更してください。
    }
notice-changed-reason = { $time } に状態が変更されました: { $reason }
    .todo = { $code ->
        [none] 正しくない場合は、ここで状態を変更してください。
       *[other] 理由 { $code }。正しくない場合は、ここで状態を変更してください。
    }
notice-late = 障害が起きたサーバーが、遅れて { $time } に状態を変更しました。
    .todo = { $code ->
        [none] 先ほどの障害によるものです。
       *[other] 理由 { $code }。先ほどの障害によるものです。
    }
notice-late-reason = 障害が起きたサーバーが、遅れて { $time } に状態を変更しました: { $reason }
    .todo = { $code ->
        [none] 先ほどの障害によるものです。
       *[other] 理由 { $code }。先ほどの障害によるものです。
    }
notice-signedOut = Finesse によってサインアウトされました。
    .todo = 再サインインするか、スーパーバイザーに問い合わせてください。
notice-signedOut-reason = Finesse によってサインアウトされました: { $reason }
    .todo = 再サインインするか、スーパーバイザーに問い合わせてください。
notice-signOutFollows = Finesse の接続が切れたため、この通話の後にサインアウトされます。
    .todo = 操作に問題はありません。その後、再サインインしてください。
notice-mobileAgentForgotten = 障害の後、Finesse に電話番号の情報がなくなりました。
    .todo = 通話が電話に届かない可能性があります。サインアウトしてから、モバイルエージェントとして再サインインしてください。
notice-leftNotReady =
    { $minutes ->
       *[other] 受信不可のまま { $minutes } 分が経過しました。
    }
    .todo = 再び通話を受けられるようになったら、受信可にしてください。
notice-leftInWrapUp =
    { $minutes ->
       *[other] 後処理のまま { $minutes } 分が経過しました。
    }
    .todo = 作業が終わったら、後処理を完了してください。
notice-lateRefusal = 先ほどの要求は、最終的に Finesse に拒否されました。
    .todo = 画面には現在の状態が表示されています。
    .why = { $why } 画面には現在の状態が表示されています。

notice-doNotDisturb = このコンピューターの応答不可モードがオンです。
    .todo = 着信音は、このウィンドウと電話機でのみ鳴ります。
