use super::*;

/// Programs that take any arguments.
const SUCCEEDS: &str = "/bin/true";
const FAILS: &str = "/bin/false";
const MISSING: &str = "/nowhere/program";

async fn tried(bubblewrap: &str, dbus_proxy: &str) -> Result<(), NoSandbox> {
    try_with(Path::new(bubblewrap), Path::new(dbus_proxy), TRIAL_WITHIN).await
}

fn shell(script: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", script]);
    command
}

fn refused(detail: &str) -> Result<(), NoSandbox> {
    Err(NoSandbox::Refused { detail: detail.to_owned() })
}

#[tokio::test]
async fn both_programs_are_needed_and_only_bubblewrap_is_tried() {
    let missing = || Err(NoSandbox::Missing { path: MISSING.to_owned() });
    for (bubblewrap, dbus_proxy, wanted) in [
        (SUCCEEDS, SUCCEEDS, Ok(())),
        (SUCCEEDS, FAILS, Ok(())),
        (FAILS, SUCCEEDS, refused("exit status: 1")),
        (MISSING, SUCCEEDS, missing()),
        (FAILS, MISSING, missing()),
        (MISSING, MISSING, missing()),
    ] {
        assert_eq!(tried(bubblewrap, dbus_proxy).await, wanted, "{bubblewrap}, {dbus_proxy}");
    }
}

#[tokio::test]
async fn a_refusal_says_what_bubblewrap_said() {
    let said = "bwrap: setting up uid map: Permission denied";
    assert_eq!(run(shell(&format!("echo '{said}' >&2; exit 1")), TRIAL_WITHIN).await, refused(said));
    assert_eq!(run(shell("echo 'a warning' >&2"), TRIAL_WITHIN).await, Ok(()));
    assert_eq!(run(shell("kill -KILL $$"), TRIAL_WITHIN).await, refused("signal: 9 (SIGKILL)"));
}

#[tokio::test]
async fn a_file_that_is_no_program_is_a_refusal() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let answer = tried(&file.path().display().to_string(), SUCCEEDS).await;
    assert_eq!(answer, refused("Permission denied (os error 13)"));
}

#[tokio::test]
async fn a_trial_that_does_not_end_is_given_up() {
    assert_eq!(run(shell("while :; do :; done"), Duration::ZERO).await, Err(NoSandbox::Silent));
}
