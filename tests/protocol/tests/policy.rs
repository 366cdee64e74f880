//! What IT has set on the computer: its order, what becomes of a value that is wrong, and that the desk keeps to it.

use std::sync::Arc;

use desk_contract::{
    ErrorCode, ManagedSetting, Notice, NoticeKind, PolicyFinding, Session, Settings, SignIn,
};
use desk_core::{Practice, server_name};
use desk_policy::Policy;
use finesse_sim::{Centre, NodeStatus, Options};
use protocol::{
    Computer, Fixture, MemoryKeychain, MemorySettings, TestResult, is_signed_out, said, with_get,
};
use serde_json::{Value, json};

const LOGIN_NAME: &str = "mnovak";

/// A computer with this text in the file of the policy.
fn computer(policy: &str, settings: MemorySettings) -> TestResult<Computer> {
    let file = tempfile::NamedTempFile::new()?;
    std::fs::write(file.path(), policy)?;
    let settings = settings.managed(Policy::of_json(file.path(), server_name));
    Ok(Computer { settings, ..Computer::default() })
}

fn managed(policy: &Value) -> TestResult<Computer> {
    computer(&policy.to_string(), MemorySettings::default())
}

/// The names of the two nodes, as a person types them.
fn servers(centre: &Centre) -> TestResult<[String; 2]> {
    let mut names = centre.description().nodes.iter().map(|node| format!("{}:{}", node.host, node.port));
    let both = names.next().zip(names.next()).ok_or("a centre has two nodes")?;
    Ok(both.into())
}

fn not_used(notices: &[Notice]) -> Vec<PolicyFinding> {
    let findings = notices.iter().filter_map(|notice| match &notice.kind {
        NoticeKind::PolicyNotUsed { findings } => Some(findings.clone()),
        NoticeKind::SettingsUnavailable
        | NoticeKind::KeychainUnavailable
        | NoticeKind::HistoryNotKept { .. }
        | NoticeKind::FailoverRefused { .. }
        | NoticeKind::StateChangedBySystem { .. }
        | NoticeKind::SignOutFollows
        | NoticeKind::LeftInState { .. }
        | NoticeKind::MobileAgentForgotten
        | NoticeKind::Moved { .. }
        | NoticeKind::SignedOutBySystem { .. }
        | NoticeKind::LateRefusal { .. } => None,
    });
    findings.flatten().collect()
}

#[tokio::test]
async fn what_it_has_set_comes_before_what_is_typed_and_is_not_written_into_the_users_file() -> TestResult {
    let centre = Arc::new(Centre::start(Options::default()).await?);
    let [server, _] = servers(&centre)?;
    let extension = centre.description().agents[0].extension.clone();
    let own = Settings {
        server: "fin-old.example.test".to_owned(),
        extension: "9999".to_owned(),
        agent: "before".to_owned(),
        ..Settings::default()
    };
    let policy = json!({ "server": server, "extension": extension, "sessionMinutes": 480 }).to_string();
    let computer = computer(&policy, MemorySettings::with(own.clone()))?;
    let mut fixture = Fixture::at(centre, LOGIN_NAME, computer).await?;

    let start_up = fixture.desk.start_up().await.map_err(said)?;
    assert_eq!(start_up.settings.server, server_name(&server).map_err(|(_, why)| why)?);
    assert_eq!((start_up.settings.agent.as_str(), start_up.settings.site.session_minutes), ("before", 480));
    let names: Vec<_> = start_up.managed.iter().map(|managed| managed.setting).collect();
    assert_eq!(names, [ManagedSetting::Server, ManagedSetting::Extension, ManagedSetting::SessionMinutes]);

    // Whatever a page sends.
    let typed =
        SignIn { server: "fin-old.example.test".to_owned(), extension: "9999".to_owned(), ..fixture.form()? };
    fixture.try_sign_in(typed).await?.map_err(said)?;
    fixture.works().await?;
    let written = fixture.settings.until("the agent", |written| written.agent == LOGIN_NAME).await?;
    assert_eq!(
        Settings { found: own.found.clone(), ..written },
        Settings { agent: LOGIN_NAME.to_owned(), ..own },
        "only the agent is the one who signed in"
    );
    Ok(())
}

#[tokio::test]
async fn a_value_that_is_wrong_is_told_once_and_left_out_alone() -> TestResult {
    let policy = json!({
        "charset": "utf-8", "extension": "20\"01\"",
        "sessionMinutes": "480", "restoreReady": true, "wallpaper": "blue",
    });
    let mut fixture = Fixture::on(Options::default(), managed(&policy)?).await?;
    let start_up = fixture.desk.start_up().await.map_err(said)?;
    let site = desk_contract::Site { restore_ready: true, ..desk_contract::Site::default() };
    assert_eq!(start_up.settings, Settings { site, ..Settings::default() });
    assert_eq!(start_up.managed.len(), 1);

    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    let notices = fixture.view.desk()?.notices.clone();
    assert_eq!(notices.len(), 1, "{notices:?}");
    let told: Vec<_> = not_used(&notices)
        .into_iter()
        .map(|finding| format!("{}: {}", finding.setting.unwrap_or_default(), finding.detail))
        .collect();
    assert_eq!(
        told,
        [
            "extension: an extension must be 1 to 32 digits",
            "sessionMinutes: must be a whole number from 5 to 10080, is a string",
            "charset: must be one of: utf8, latin1",
            "wallpaper: there is no setting of this name",
        ]
    );
    fixture.works().await
}

/// Rows: the file, which setting the error names, which entry of it.
#[tokio::test]
async fn what_cannot_be_read_and_may_restrict_prevents_a_sign_in_in_words_that_name_it() -> TestResult {
    for (policy, setting, entry) in [
        ("{ \"server\": \"fin-a.exa", None, None),
        (r#"{ "allowedHosts": ["login.example.test:443"] }"#, Some("allowedHosts"), Some(1)),
        (r#"{ "allowedHosts": [] }"#, Some("allowedHosts"), None),
        (r#"{ "allowedhosts": ["login.example.test"] }"#, Some("allowedhosts"), None),
        (r#"{ "server": "10.0.0.7" }"#, Some("server"), None),
        (r#"{ "secondServer": "fin-b.example.test/desktop" }"#, Some("secondServer"), None),
        (r#"{ "profile": "tight" }"#, Some("profile"), None),
        (r#"{ "profile": "strict" }"#, Some("server"), None),
    ] {
        let mut fixture =
            Fixture::on(Options::default(), computer(policy, MemorySettings::default())?).await?;
        let error = fixture.refused_sign_in(fixture.form()?).await?;
        let finding = error.policy.ok_or("the error does not say why")?;
        assert_eq!(error.code, ErrorCode::PolicyRefuses, "{policy}");
        assert_eq!((finding.setting.as_deref(), finding.entry), (setting, entry), "{policy}");
        assert_eq!(fixture.browser.visits().shown.len(), 0, "{policy}: no page was opened");
        let told = not_used(&fixture.view.until("the form", is_signed_out).await?.notices);
        assert!(told.contains(&finding), "{policy}: the notice says the same: {told:?}");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_kept_is_not_taken_up_where_the_policy_cannot_be_read() -> TestResult {
    let keychain = MemoryKeychain::default();
    let computer_before = Computer { keychain: keychain.clone(), ..Computer::of(with_get()) };
    let mut before = Fixture::on(Options::default(), computer_before).await?;
    before.sign_in().await?;
    before.until_signed_in().await?;
    before.desk.shut_down().await;

    let of_it = computer("{", before.settings.clone())?;
    let computer = Computer { keychain: keychain.clone(), ..of_it };
    let fixture = Fixture::at(Arc::clone(&before.centre), LOGIN_NAME, computer).await?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!(error.code, ErrorCode::PolicyRefuses, "and not busy with what is kept");
    let transitions = fixture.desk.diagnostics().await.map_err(said)?.transitions;
    assert!(transitions.iter().all(|transition| transition.why != "a session is kept"), "{transitions:?}");
    Ok(())
}

/// The hosts of the made-up centre besides the nodes.
fn sign_in_hosts(centre: &Centre) -> Vec<String> {
    let hosts = centre.description().certificates.iter().map(|each| each.host.clone());
    hosts.filter(|host| !host.starts_with("fin-")).collect()
}

/// Rows: what IT has set besides the server, and whether the desk may move to the node that Finesse names.
#[tokio::test]
async fn only_a_node_that_it_has_listed_or_of_the_same_domain_gets_the_token_after_a_failure() -> TestResult {
    for (more, moves) in [
        (json!({}), true),
        (json!({ "secondServer": "fin-b.localhost" }), true),
        (json!({ "secondServer": "fin-c.example.test" }), false),
        (json!({ "profile": "strict" }), false),
        (json!({ "profile": "strict", "secondServer": "fin-b.localhost" }), true),
    ] {
        let centre = Arc::new(Centre::start(Options::default()).await?);
        let [server, _] = servers(&centre)?;
        let mut policy = json!({ "server": server, "allowedHosts": sign_in_hosts(&centre) });
        for (name, value) in more.as_object().ok_or("an object")? {
            policy[name] = value.clone();
        }
        let mut fixture = Fixture::at(centre, LOGIN_NAME, managed(&policy)?).await?;
        fixture.sign_in().await?;
        fixture.until_signed_in().await?;
        let refused = NoticeKind::FailoverRefused { host: "fin-b.localhost".to_owned() };
        let told = fixture.view.desk()?.notices.iter().any(|notice| notice.kind == refused);
        assert_eq!(told, !moves, "{more}");
        let asked = |request: &finesse_sim::RequestView| request.node == "b";
        let before = fixture.control.state().requests.iter().filter(|request| asked(request)).count();
        assert_eq!(before, 0, "{more}");
        fixture.control.node("a", NodeStatus::Stopped).await?;
        if moves {
            fixture
                .until_centre("a look at the other node", |state| state.requests.iter().any(asked))
                .await?;
        } else {
            let lost = |desk: &desk_contract::Desk| matches!(desk.link, desk_contract::Link::Waiting { .. });
            fixture.view.until("the link is lost", lost).await?;
            // The node comes back, and until then nothing was asked of the other one.
            fixture.control.node("a", NodeStatus::Running).await?;
            fixture.advance(std::time::Duration::from_secs(10));
            let is_back =
                |desk: &desk_contract::Desk| matches!(desk.link, desk_contract::Link::Online { .. });
            fixture.view.until("the link is back", is_back).await?;
            assert!(!fixture.control.state().requests.iter().any(asked), "{more}: nothing went to it");
        }
    }
    Ok(())
}

/// The user can write the settings file: a second server there must not get the token, at a sign-in or after a failure.
#[tokio::test]
async fn with_the_strict_profile_a_second_server_in_the_users_own_file_does_not_count() -> TestResult {
    let centre = Arc::new(Centre::start(Options::default()).await?);
    let [server, second_server] = servers(&centre)?;
    let policy = json!({ "profile": "strict", "server": server, "allowedHosts": sign_in_hosts(&centre) });
    let site = desk_contract::Site { second_server, ..desk_contract::Site::default() };
    let own = MemorySettings::with(Settings { site, ..Settings::default() });
    let mut fixture = Fixture::at(centre, LOGIN_NAME, computer(&policy.to_string(), own)?).await?;
    fixture.control.node("a", NodeStatus::OutOfService).await?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!(error.code, ErrorCode::OutOfService, "{error:?}");

    fixture.control.node("a", NodeStatus::InService).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    let refused = NoticeKind::FailoverRefused { host: "fin-b.localhost".to_owned() };
    assert!(fixture.view.desk()?.notices.iter().any(|notice| notice.kind == refused));
    let requests = fixture.control.state().requests;
    assert!(requests.iter().all(|request| request.node != "b"), "{requests:?}");
    Ok(())
}

#[tokio::test]
async fn with_the_strict_profile_a_sign_in_works_and_keeps_nothing() -> TestResult {
    let centre = Arc::new(Centre::start(Options::default()).await?);
    let [server, _] = servers(&centre)?;
    let policy = json!({ "profile": "strict", "server": server, "allowedHosts": sign_in_hosts(&centre) });
    let mut fixture = Fixture::at(centre, LOGIN_NAME, managed(&policy)?).await?;
    fixture.sign_in().await?;
    fixture.works().await?;
    assert!(fixture.keychain.is_empty(), "{:?}", fixture.keychain.kept());
    Ok(())
}

#[tokio::test]
async fn with_a_broken_settings_file_it_is_in_force_all_the_same() -> TestResult {
    let policy = json!({ "server": "fin-a.example.test" }).to_string();
    let fixture = Fixture::on(Options::default(), computer(&policy, MemorySettings::broken())?).await?;
    let start_up = fixture.desk.start_up().await.map_err(said)?;
    assert_eq!(start_up.settings.server, "fin-a.example.test");
    Ok(())
}

#[tokio::test]
async fn the_second_server_is_used_when_the_first_is_gone_or_out_of_service() -> TestResult {
    for status in [NodeStatus::Stopped, NodeStatus::OutOfService] {
        let centre = Arc::new(Centre::start(Options::default()).await?);
        let [first, second] = servers(&centre)?;
        let policy = json!({ "server": first, "secondServer": second });
        let mut fixture = Fixture::at(centre, LOGIN_NAME, managed(&policy)?).await?;
        fixture.control.node("a", status).await?;
        fixture.sign_in().await.map_err(|why| format!("{status:?}: {why}"))?;
        fixture.until_signed_in().await?;
        let Session::SignedIn { r#as, .. } = fixture.view.desk()?.session.clone() else {
            return Err("the agent is not signed in".into());
        };
        assert_eq!(r#as.server, server_name(&second).map_err(|(_, why)| why)?);
    }
    Ok(())
}

#[tokio::test]
async fn without_a_second_server_that_serves_the_error_is_about_the_first() -> TestResult {
    let centre = Arc::new(Centre::start(Options::default()).await?);
    let [first, second] = servers(&centre)?;
    let policy = json!({ "server": first, "secondServer": second });
    let fixture = Fixture::at(centre, LOGIN_NAME, managed(&policy)?).await?;
    fixture.control.node("a", NodeStatus::OutOfService).await?;
    fixture.control.node("b", NodeStatus::Stopped).await?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!(error.code, ErrorCode::OutOfService, "{error:?}");
    Ok(())
}

#[tokio::test]
async fn where_nothing_may_be_kept_nothing_is_and_what_was_kept_is_removed() -> TestResult {
    let keychain = MemoryKeychain::default();
    let mut before =
        Fixture::on(Options::default(), Computer { keychain: keychain.clone(), ..Computer::default() })
            .await?;
    before.sign_in().await?;
    assert_eq!(keychain.len(), 1, "without a policy it is kept");
    before.desk.shut_down().await;

    let settings = before.settings.clone();
    let of_it = computer(&json!({ "keepSession": false }).to_string(), settings)?;
    let computer = Computer { keychain: keychain.clone(), ..of_it };
    let mut fixture = Fixture::at(Arc::clone(&before.centre), LOGIN_NAME, computer).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    fixture.works().await?;
    assert!(keychain.is_empty(), "{:?}", keychain.kept());
    let desk = fixture.view.desk()?;
    assert_eq!(desk.notices.len(), 0, "that is no failure of the keychain: {:?}", desk.notices);
    Ok(())
}

#[tokio::test]
async fn where_the_agent_is_not_remembered_the_next_one_finds_an_empty_field_and_nothing_kept() -> TestResult
{
    let own = Settings { agent: "before".to_owned(), ..Settings::default() };
    let computer = computer(&json!({ "rememberAgent": false }).to_string(), MemorySettings::with(own))?;
    let mut fixture = Fixture::on(Options::default(), computer).await?;
    let agent = |start_up: desk_contract::StartUp| start_up.settings.agent;
    assert_eq!(agent(fixture.desk.start_up().await.map_err(said)?), "");
    fixture.sign_in().await?;
    fixture.works().await?;
    assert_eq!(agent(fixture.desk.start_up().await.map_err(said)?), "");
    let extension = |written: &Settings| written.extension == fixture.agent.extension;
    let written = fixture.settings.until("the extension", extension).await?;
    assert_eq!((written.agent.as_str(), written.extension.as_str()), ("", fixture.agent.extension.as_str()));
    assert!(fixture.keychain.is_empty());
    Ok(())
}

/// What IT has set for the company's own contact centre would lead nowhere in the made-up one.
#[tokio::test]
async fn practice_mode_has_its_own_server_and_hosts() -> TestResult {
    let policy = json!({
        "server": "fin-a.example.test", "secondServer": "fin-b.example.test", "extension": "9999",
        "signInMethod": "password", "allowedHosts": ["login.example.test"],
    });
    let mut fixture = Fixture::on(Options::default(), managed(&policy)?).await?;
    let description = fixture.centre.description();
    let practice = Practice {
        server: fixture.server()?,
        agent: fixture.agent.login_name.clone(),
        extension: fixture.agent.extension.clone(),
        hint: String::new(),
        hosts: description.certificates.iter().map(|each| each.host.clone()).collect(),
    };
    let start_up = fixture.desk.enter_practice(practice).await.map_err(said)?;
    assert_eq!(start_up.settings.server, fixture.server()?);
    fixture.sign_in().await?;
    fixture.works().await
}

#[tokio::test]
async fn leaving_practice_ends_its_session_and_shows_the_own_server_again() -> TestResult {
    let mut fixture =
        Fixture::on(Options::default(), managed(&json!({ "server": "fin-a.example.test" }))?).await?;
    let description = fixture.centre.description();
    let practice = Practice {
        server: fixture.server()?,
        agent: fixture.agent.login_name.clone(),
        extension: fixture.agent.extension.clone(),
        hint: String::new(),
        hosts: description.certificates.iter().map(|each| each.host.clone()).collect(),
    };
    fixture.desk.enter_practice(practice).await.map_err(said)?;
    fixture.sign_in().await?;
    // An agent who is Ready could not sign out.
    fixture.ready().await?;
    let left = fixture.desk.leave_practice().await.map_err(said)?;
    assert!(!left.practice);
    assert_eq!(left.settings.server, "fin-a.example.test");
    fixture.view.until("the session has ended", is_signed_out).await?;
    Ok(())
}

/// Elsewhere the list of hosts holds.
#[tokio::test]
async fn the_sign_in_window_goes_to_allowed_hosts_only() -> TestResult {
    let fixture =
        Fixture::on(Options::default(), managed(&json!({ "allowedHosts": ["login.example.test"] }))?).await?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!(error.code, ErrorCode::NavigationRefused, "{error:?}");
    Ok(())
}
