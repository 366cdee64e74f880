//! What is found out about the computer itself. The program around knows it; here it becomes findings.

use desk_contract::{Finding, PolicyFinding};
use desk_policy::Source;
use finesse_client::KeychainError;
use serde::Serialize;

use crate::{
    code::{Code, public},
    drawing::Drawing,
    policy,
    sandbox::NoSandbox,
};

/// What the program around the doctor knows of this computer.
#[derive(Debug, Clone)]
pub struct Computer {
    /// Version of the web engine, or why there is none.
    pub engine: Result<String, String>,
    /// Whether the engine can run pages in a sandbox; `None` where it has one of its own (Windows, macOS).
    pub sandbox: Option<Result<(), NoSandbox>>,
    /// Whether a window could open.
    pub display: bool,
    /// How windows are drawn.
    pub drawing: Drawing,
    /// The keychain, after a look that changed nothing.
    pub keychain: KeychainState,
    /// The file with the settings.
    pub settings: SettingsState,
    /// Each setting, and what somebody tried to set.
    pub in_force: Vec<Setting>,
    /// What the organisation has set and what is not used.
    pub not_used: Vec<PolicyFinding>,
    /// How its version stands to the latest one; `None` where IT has set no address to ask at.
    pub version: Option<Finding>,
    /// The profile `strict` is set.
    pub strict: bool,
    /// Environment variables that would weaken the program, and that it ignores.
    pub ignored: Vec<String>,
}

/// What a look at the keychain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeychainState {
    /// It answers.
    Open,
    /// It does not do its work.
    Trouble(KeychainError),
    /// It did not answer in time.
    Silent,
}

/// The file with the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsState {
    /// Where it is, or should be.
    pub path: String,
    /// Whether it is there.
    pub found: bool,
    /// Why it can not be read.
    pub problem: Option<String>,
}

/// A setting, and who set it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Setting {
    /// Its name.
    pub setting: String,
    /// Its value, as text.
    pub value: String,
    /// Who set it.
    pub source: Source,
    /// What is wrong with what was set, in a sentence for the support; it is then not followed.
    pub problem: Option<String>,
}

/// The findings about this computer.
pub(crate) fn findings(computer: &Computer) -> Vec<Finding> {
    let mut found = vec![
        engine(computer),
        display(computer),
        drawing(&computer.drawing),
        keychain(computer),
        settings(&computer.settings),
    ];
    if !computer.ignored.is_empty() {
        let names = computer.ignored.join(", ");
        found.push(Code::EnvironmentIgnored.about("environment", &[("names", public(names))]));
    }
    found.extend(computer.sandbox.as_ref().map(sandbox));
    found.extend(computer.version.clone());
    if computer.strict && matches!(computer.sandbox, Some(Err(_))) {
        found.push(Code::SandboxDemanded.about("sandbox", &[]));
    }
    let managed = computer.in_force.iter().filter(|setting| setting.source == Source::Administrator);
    let names: Vec<_> = managed
        .filter(|setting| setting.problem.is_none())
        .map(|setting| format!("{} = {}", setting.setting, setting.value))
        .collect();
    let whole = computer.not_used.iter().find(|finding| finding.setting.is_none());
    found.push(if let Some(whole) = whole {
        Code::PolicyUnreadable.saying("policy", &[], policy::sentence(whole))
    } else if names.is_empty() {
        Code::PolicyAbsent.about("policy", &[])
    } else {
        Code::PolicyInForce.saying("policy", &[("count", names.len().into())], names.join("; "))
    });
    found.extend(computer.not_used.iter().filter_map(|finding| {
        let setting = finding.setting.as_deref()?;
        let code = if finding.refuses { Code::PolicyRefuses } else { Code::PolicyProblem };
        // What is wrong with one setting is said in this program's words alone.
        Some(code.about(setting, &[("problem", public(policy::sentence(finding)))]))
    }));
    found
}

fn engine(computer: &Computer) -> Finding {
    match &computer.engine {
        Ok(version) => Code::EngineFound.about("engine", &[("version", public(version.as_str()))]),
        Err(why) => Code::EngineMissing.saying("engine", &[], why),
    }
}

fn sandbox(sandbox: &Result<(), NoSandbox>) -> Finding {
    let about = "sandbox";
    match sandbox {
        Ok(()) => Code::SandboxWorks.about(about, &[]),
        Err(NoSandbox::Missing { path }) => {
            Code::SandboxMissing.about(about, &[("path", public(path.as_str()))])
        }
        Err(NoSandbox::Refused { detail }) => Code::SandboxRefused.saying(about, &[], detail),
        Err(NoSandbox::Silent) => Code::SandboxSilent.about(about, &[]),
    }
}

fn display(computer: &Computer) -> Finding {
    if computer.display {
        Code::DisplayFound.about("display", &[])
    } else {
        Code::DisplayMissing.about("display", &[])
    }
}

fn drawing(drawing: &Drawing) -> Finding {
    let code = if drawing.accelerated { Code::AccelerationOn } else { Code::AccelerationOff };
    code.about("acceleration", &[("because", public(drawing.why.as_str()))])
}

fn keychain(computer: &Computer) -> Finding {
    let about = "keychain";
    match &computer.keychain {
        KeychainState::Open => Code::KeychainOpen.about(about, &[]),
        KeychainState::Trouble(KeychainError::Missing) => Code::KeychainMissing.about(about, &[]),
        KeychainState::Trouble(KeychainError::Locked) => Code::KeychainLocked.about(about, &[]),
        KeychainState::Trouble(KeychainError::Failed { detail }) => {
            Code::KeychainFailed.saying(about, &[], detail)
        }
        KeychainState::Silent => Code::KeychainSilent.about(about, &[]),
    }
}

fn settings(settings: &SettingsState) -> Finding {
    let path = settings.path.as_str();
    match &settings.problem {
        Some(why) => Code::SettingsUnreadable.saying(path, &[], why),
        None if settings.found => Code::SettingsRead.about(path, &[]),
        None => Code::SettingsAbsent.about(path, &[]),
    }
}
