use std::sync::{Mutex, mpsc};

use desk_contract::{Check, FindingLevel, ServerProblem};
use finesse_client::{BoxFuture, KeychainError, Moment, Secret, SystemClock};

use super::*;
use crate::{Code, DrawnBecause, sandbox::NoSandbox, subject::Examination};

/// A keychain that says this, or waits for the end of the test.
enum Says {
    Trouble(KeychainError),
    Nothing(Mutex<mpsc::Receiver<()>>),
}

impl Keychain for Says {
    fn load(&self, _: &str) -> Result<Option<Secret>, KeychainError> {
        match self {
            Self::Trouble(trouble) => Err(trouble.clone()),
            Self::Nothing(end) => {
                let _ = end.lock().unwrap().recv();
                Ok(None)
            }
        }
    }

    fn save(&self, _: &str, _: &Secret) -> Result<(), KeychainError> {
        panic!("the doctor keeps nothing")
    }

    fn delete(&self, _: &str) -> Result<(), KeychainError> {
        panic!("the doctor removes nothing")
    }
}

/// A clock on which everything is over at once.
struct Hurried;

impl Clock for Hurried {
    fn now(&self) -> Moment {
        Moment::default()
    }

    fn sleep_until(&self, _: Moment) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }

    fn wall(&self) -> std::time::SystemTime {
        std::time::SystemTime::now()
    }
}

fn program(keychain: Says, clock: Arc<dyn Clock>, policy: &Path) -> Program {
    Program {
        version: "1.0.0".into(),
        engine: Err("it is not installed".into()),
        drawing: Drawing { accelerated: false, why: DrawnBecause::Card },
        policy: Policy::of_json(policy, |_| Err((ServerProblem::Empty, "none is named".into()))),
        keychain: Arc::new(keychain),
        ignored: vec!["SSL_CERT_FILE".into()],
        trust: Trust::new().unwrap(),
        clock,
    }
}

#[tokio::test]
async fn a_computer_without_engine_and_keychain_is_told_in_a_sentence_each() {
    let policy = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(policy.path(), r#"{"refreshForm":"get","sessionMinutes":"long"}"#).unwrap();
    for (trouble, code) in [
        (KeychainError::Missing, Code::KeychainMissing),
        (KeychainError::Locked, Code::KeychainLocked),
        (KeychainError::Failed { detail: "it broke".into() }, Code::KeychainFailed),
    ] {
        let program = program(Says::Trouble(trouble), Arc::new(SystemClock::new()), policy.path());
        let report = program.examine(Some("10.0.0.7")).await;
        let find = |code: Code| report.findings.iter().find(|it| it.code == code.as_str()).unwrap();
        assert_eq!(find(code).level, FindingLevel::Warning);
        assert_eq!(
            find(Code::AccelerationOff).what,
            "Aplomb's windows are drawn without the graphics card: this computer has no graphics card."
        );
        assert_eq!(find(Code::EngineMissing).level, FindingLevel::Trouble);
        assert_eq!(find(Code::EngineMissing).detail.as_deref(), Some("it is not installed"));
        assert_eq!(find(Code::PolicyInForce).detail.as_deref(), Some("refreshForm = get"));
        let problem = find(Code::PolicyProblem);
        assert_eq!((problem.about.as_str(), problem.level), ("sessionMinutes", FindingLevel::Warning));
        assert!(
            problem.what.starts_with(
                "sessionMinutes cannot be used as your organisation has set it: It must be a whole number "
            ),
            "{}",
            problem.what
        );
        let ignored = find(Code::EnvironmentIgnored);
        assert_eq!(ignored.level, FindingLevel::Note);
        assert!(ignored.what.ends_with("would weaken it: SSL_CERT_FILE."), "{}", ignored.what);
        let text = crate::text(&report);
        assert_eq!(text.matches("There is no web engine on this computer.").count(), 1, "{text}");
    }
}

#[tokio::test]
async fn a_setting_by_the_name_of_all_of_them_is_one_that_there_is_not() {
    let policy = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(policy.path(), r#"{"policy":{"refreshForm":"get"},"charset":"latin1"}"#).unwrap();
    let program = program(Says::Trouble(KeychainError::Missing), Arc::new(SystemClock::new()), policy.path());
    let report = program.examine(Some("")).await;
    let codes: Vec<_> =
        report.findings.iter().filter(|it| it.check == Check::Policy).map(|it| it.code.as_str()).collect();
    assert_eq!(codes, ["policyInForce", "policyProblem"]);
}

#[tokio::test]
async fn a_setting_that_prevents_a_sign_in_is_trouble() {
    let policy = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(policy.path(), r#"{"allowedHosts":["idp.example.test:443"]}"#).unwrap();
    let program = program(Says::Trouble(KeychainError::Missing), Arc::new(SystemClock::new()), policy.path());
    let report = program.examine(Some("")).await;
    let refuses = report.findings.iter().find(|it| it.code == Code::PolicyRefuses.as_str()).unwrap();
    assert_eq!((refuses.about.as_str(), refuses.level), ("allowedHosts", FindingLevel::Trouble));
    assert!(refuses.what.contains("Entry 1 of the list"), "{}", refuses.what);
}

#[tokio::test]
async fn a_policy_that_can_not_be_read_is_told_once_and_as_what_it_is() {
    let policy = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(policy.path(), r#"{"refreshForm":"get","#).unwrap();
    let program = program(Says::Trouble(KeychainError::Missing), Arc::new(SystemClock::new()), policy.path());
    let report = program.examine(Some("")).await;
    let about: Vec<_> = report.findings.iter().filter(|it| it.check == Check::Policy).collect();
    assert_eq!(about.len(), 1, "{about:#?}");
    assert_eq!((about[0].code.as_str(), about[0].level), ("policyUnreadable", FindingLevel::Trouble));
    assert!(about[0].detail.as_deref().unwrap().contains("ends too early"), "{about:#?}");
}

#[tokio::test]
async fn a_keychain_that_does_not_answer_holds_nobody_up() {
    let (end, waits) = mpsc::channel();
    let program =
        program(Says::Nothing(Mutex::new(waits)), Arc::new(Hurried), Path::new("/nowhere/policy.json"));
    assert_eq!(program.keychain().await, KeychainState::Silent);
    drop(end);
}

#[tokio::test]
async fn a_name_service_that_does_not_answer_holds_nobody_up() {
    let keychain = Says::Trouble(KeychainError::Missing);
    let program = program(keychain, Arc::new(Hurried), Path::new("/nowhere/policy.json"));
    let report = program.examine(Some("fin-a.example.test")).await;
    let name = report.findings.iter().find(|it| it.check == Check::Name).unwrap();
    assert_eq!((name.code.as_str(), name.level), ("nameServiceSilent", FindingLevel::Trouble));
}

#[tokio::test]
async fn a_way_to_the_sign_in_page_that_comes_to_no_end_holds_nobody_up() {
    let keychain = Says::Trouble(KeychainError::Missing);
    let program = program(keychain, Arc::new(Hurried), Path::new("/nowhere/policy.json"));
    let subject = program.subject(Some("fin-a.example.test")).await;
    let look = finesse_client::Probe::new(program.trust, Arc::clone(&program.clock)).unwrap();
    let this = Examination { look, clock: program.clock, subject: &subject };
    let node = finesse_client::Node::parse("fin-a.example.test").unwrap();
    let found = crate::sign_in::examine(&this, &node, None).await;
    let [finding] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(finding.code, "signInPageUnreachable");
    assert!(finding.what.contains("takes too long"), "{}", finding.what);
}

#[tokio::test]
async fn whether_the_sign_in_page_has_a_sandbox_is_told_where_the_engine_has_none_of_its_own() {
    let missing = NoSandbox::Missing { path: "/usr/bin/bwrap".into() };
    let refused = NoSandbox::Refused { detail: "bwrap: no namespaces".into() };
    for (sandbox, wanted) in [
        (None, None),
        (Some(Ok(())), Some((Code::SandboxWorks, None))),
        (Some(Err(missing)), Some((Code::SandboxMissing, None))),
        (Some(Err(refused)), Some((Code::SandboxRefused, Some("bwrap: no namespaces")))),
        (Some(Err(NoSandbox::Silent)), Some((Code::SandboxSilent, None))),
    ] {
        let program = program(
            Says::Trouble(KeychainError::Missing),
            Arc::new(SystemClock::new()),
            Path::new("/nowhere/policy.json"),
        );
        let mut subject = program.subject(Some("")).await;
        subject.computer.sandbox = sandbox;
        let report = examine(&subject, program.trust, program.clock).await;
        let found: Vec<_> = report.findings.iter().filter(|it| it.check == Check::Sandbox).collect();
        let told: Vec<_> = found.iter().map(|it| (it.code.as_str(), it.detail.as_deref())).collect();
        let wanted = wanted.map(|(code, detail)| (code.as_str(), detail));
        assert_eq!(told, wanted.into_iter().collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn the_sandbox_is_looked_at_on_linux_alone() {
    let keychain = Says::Trouble(KeychainError::Missing);
    let program = program(keychain, Arc::new(SystemClock::new()), Path::new("/nowhere/policy.json"));
    let subject = program.subject(Some("")).await;
    assert_eq!(subject.computer.sandbox.is_some(), cfg!(target_os = "linux"));
}
