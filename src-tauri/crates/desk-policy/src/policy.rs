//! The managed settings of this computer: which apply, and which are ignored and why.

use std::{ffi::OsStr, path::Path};

use desk_contract::{Managed, ManagedSetting, PolicyFinding, PolicyProblem, Settings, Site};
use log::LevelFilter;
use serde::Serialize;
use serde_json::Value;
use url::Url;

use crate::{
    SETTINGS, Setting,
    restriction::{REQUIRED, WhenWrong, every_entry_counts, strict},
    source::{self, Raw},
    value::{ServerName, Wrong, check, put, shown},
};

/// Characters of an unknown setting name that a finding repeats.
const LONGEST_NAME: usize = 60;

/// The settings that IT manages on a computer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Policy {
    place: Place,
    values: Vec<(ManagedSetting, Value)>,
    findings: Vec<PolicyFinding>,
}

/// Where the settings were read, for the log.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Place {
    /// The file, or the keys of the registry: no person's name.
    pub(crate) name: String,
    /// The folder of the file.
    pub(crate) folder: String,
}

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Source {
    /// The program's default.
    Default,
    /// The user: typed, chosen, or from the settings file.
    User,
    /// A managed setting.
    Administrator,
}

/// The effective value of a setting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InForce {
    /// Its name.
    pub setting: &'static str,
    /// Its value, as text for a person.
    pub value: String,
    /// Where the value comes from.
    pub source: Source,
}

/// All settings of a computer, for diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Each setting that can be managed, in the order of `SETTINGS`.
    pub settings: Vec<InForce>,
    /// Managed values that are ignored, each with the reason.
    pub findings: Vec<PolicyFinding>,
}

/// Whether the web engine uses the graphics card (hardware acceleration).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Acceleration {
    /// If it helps on this computer.
    #[default]
    Auto,
    /// Never.
    Never,
    /// Always.
    Always,
}

impl Policy {
    /// The managed settings of this computer. The location is fixed, so that only an administrator can set them: on Linux a file in `/etc`,
    /// on Windows the registry key of group policies over that of the installer, on macOS the file that a configuration profile writes.
    /// Only in a debug build, for tests, the environment variable `APLOMB_POLICY` can name another JSON file.
    #[must_use]
    pub fn of_this_computer(server: ServerName) -> Self {
        #[cfg(debug_assertions)]
        if let Some(path) = std::env::var_os("APLOMB_POLICY") {
            return Self::of_json(Path::new(&path), server);
        }
        Self::here(server)
    }

    #[cfg(not(any(windows, target_os = "macos")))]
    fn here(server: ServerName) -> Self {
        Self::of_json(Path::new("/etc/aplomb/policy.json"), server)
    }

    #[cfg(windows)]
    fn here(server: ServerName) -> Self {
        use crate::{INSTALLER_KEY, REGISTRY_KEY};

        // With slashes: a backslash makes a domain and an account of it for the redaction of the log.
        let place = format!(r"HKLM\{INSTALLER_KEY} and HKLM\{REGISTRY_KEY}").replace('\\', "/");
        let both = source::local_machine(INSTALLER_KEY)
            .and_then(|installer| Ok(source::under(installer, source::local_machine(REGISTRY_KEY)?)));
        Self::new(Place { name: place, folder: String::new() }, both, server)
    }

    #[cfg(target_os = "macos")]
    fn here(server: ServerName) -> Self {
        let path = format!("/Library/Managed Preferences/{}.plist", crate::PROFILE_DOMAIN);
        let path = Path::new(&path);
        Self::new(Place::of(path), source::property_list(path), server)
    }

    /// The managed settings in a JSON file; none if the file does not exist.
    #[must_use]
    pub fn of_json(path: &Path, server: ServerName) -> Self {
        Self::new(Place::of(path), source::json_file(path), server)
    }

    pub(crate) fn new(place: Place, raw: Result<Raw, Wrong>, server: ServerName) -> Self {
        let mut policy = Self { place, ..Self::default() };
        match raw {
            Ok(raw) => policy.take(raw, server),
            // It may restrict what is not known now.
            Err(wrong) => policy.findings.push(PolicyFinding { refuses: true, ..wrong.finding(None) }),
        }
        policy
    }

    fn take(&mut self, mut raw: Raw, server: ServerName) {
        // Editors use this key to find the JSON schema.
        raw.remove("$schema");
        for setting in SETTINGS {
            let Some(given) = raw.remove(setting.name) else { continue };
            let finding = |wrong: Wrong| wrong.finding(Some(setting.name.to_owned()));
            match check(setting, &given, server) {
                Ok(good) => {
                    let refuses = every_entry_counts(setting.id);
                    let left_out = good.left_out.into_iter().map(finding);
                    self.findings.extend(left_out.map(|finding| PolicyFinding { refuses, ..finding }));
                    self.values.push((setting.id, good.value));
                }
                Err(wrong) => self.refuse(setting, finding(wrong)),
            }
        }
        self.findings.extend(raw.keys().map(|name| unknown(name)));
        if self.is_strict() {
            self.be_strict();
        }
    }

    /// A value is wrong. One that restricts is not simply left out.
    fn refuse(&mut self, setting: &Setting, finding: PolicyFinding) {
        let rule = setting.when_wrong();
        self.findings.push(PolicyFinding { refuses: rule == WhenWrong::NoSignIn, ..finding });
        if let WhenWrong::Strictest(value) = rule {
            self.values.push((setting.id, value));
        }
    }

    /// Applies the profile `strict` to what is set.
    fn be_strict(&mut self) {
        // It may be the misspelt name of a setting that restricts.
        for finding in self.findings.iter_mut().filter(|it| it.problem == PolicyProblem::UnknownSetting) {
            finding.refuses = true;
        }
        for (id, value) in strict() {
            match self.values.iter_mut().find(|(each, _)| *each == id) {
                Some((_, set)) if *set == value => {}
                Some((_, set)) => {
                    let detail =
                        format!("the profile strict sets it to {}, not to {}", shown(&value), shown(set));
                    *set = value;
                    let wrong = Wrong::new(PolicyProblem::SetByProfile, detail);
                    self.findings.push(wrong.finding(Some(name_of(id).to_owned())));
                }
                None => self.values.push((id, value)),
            }
        }
        for id in REQUIRED {
            let name = name_of(id);
            let is_told = self.findings.iter().any(|finding| finding.setting.as_deref() == Some(name));
            if self.value(id).is_none() && !is_told {
                let wrong = Wrong::new(PolicyProblem::RequiredByProfile, "the profile strict needs it");
                let finding = wrong.finding(Some(name.to_owned()));
                self.findings.push(PolicyFinding { refuses: true, ..finding });
            }
        }
        self.values.sort_by_key(|(id, _)| *id);
    }

    /// What IT has to correct before anyone can sign in, if there is something.
    #[must_use]
    pub fn refusal(&self) -> Option<&PolicyFinding> {
        self.findings.iter().find(|finding| finding.refuses)
    }

    /// Whether the profile `strict` is set: what it sets, it sets over all other values, and the rest of the program asks here.
    #[must_use]
    pub fn is_strict(&self) -> bool {
        self.value(ManagedSetting::Profile).is_some_and(|profile| profile == "strict")
    }

    /// The managed values that are ignored, each with the reason.
    #[must_use]
    pub fn findings(&self) -> &[PolicyFinding] {
        &self.findings
    }

    /// The managed settings that apply.
    #[must_use]
    pub fn managed(&self) -> Vec<Managed> {
        self.values.iter().map(|(id, value)| Managed { setting: *id, value: shown(value) }).collect()
    }

    /// The user's settings `own`, with the managed values over them. With the profile `strict`, nothing of [`Settings::site`] is the user's:
    /// what IT has not set has its default.
    #[must_use]
    pub fn over(&self, own: &Settings) -> Settings {
        self.fields().fold(self.admitted(own), |settings, (field, value)| {
            put(&settings, field, value).unwrap_or(settings)
        })
    }

    /// What counts of the user's settings. The user can write their file, and so can whatever runs as the user.
    fn admitted(&self, own: &Settings) -> Settings {
        let site = if self.is_strict() { Site::default() } else { own.site.clone() };
        Settings { site, ..own.clone() }
    }

    /// The reverse, for saving: `settings`, with everything that [`Policy::over`] has replaced as it is in `own`.
    #[must_use]
    pub fn under(&self, settings: &Settings, own: &Settings) -> Settings {
        let site = if self.is_strict() { own.site.clone() } else { settings.site.clone() };
        let settings = Settings { site, ..settings.clone() };
        let Ok(own) = serde_json::to_value(own) else { return settings };
        self.fields().fold(settings, |settings, (field, _)| {
            own.pointer(field).and_then(|own| put(&settings, field, own.clone())).unwrap_or(settings)
        })
    }

    /// Whether practice mode may be used: not where it is not known what IT has set.
    #[must_use]
    pub fn practice_allowed(&self) -> bool {
        self.refusal().is_none()
            && self.value(ManagedSetting::Practice).and_then(Value::as_bool).unwrap_or(true)
    }

    /// The addresses of the version notice, each with the key that signs it as its fragment; empty where it is off.
    #[must_use]
    pub fn version_notice(&self) -> Vec<Url> {
        let addresses = self.value(ManagedSetting::VersionNotice).and_then(Value::as_array);
        let parsed = |address: &Value| address.as_str().and_then(|address| Url::parse(address).ok());
        addresses.into_iter().flatten().filter_map(parsed).collect()
    }

    /// Whether keys may be registered that work in every window of the computer.
    #[must_use]
    pub fn hotkeys_allowed(&self) -> bool {
        self.value(ManagedSetting::Hotkeys).and_then(Value::as_bool).unwrap_or(true)
    }

    /// Whether the sign-in page may use the account that is signed in to Windows.
    #[must_use]
    pub fn os_account_sign_in(&self) -> bool {
        self.value(ManagedSetting::OsAccountSignIn).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The log level: the managed one, else that of the environment variable `APLOMB_LOG` (`error`, `warn`, `info`, `debug` or `trace`),
    /// else `info`.
    #[must_use]
    pub fn log_level(&self) -> LevelFilter {
        let managed = self.value(ManagedSetting::LogLevel).and_then(Value::as_str).map(str::to_owned);
        let level = managed.or_else(|| std::env::var("APLOMB_LOG").ok());
        level.and_then(|level| level.parse().ok()).unwrap_or(LevelFilter::Info)
    }

    /// Whether the web engine uses the graphics card (hardware acceleration).
    #[must_use]
    pub fn acceleration(&self) -> Acceleration {
        match self.value(ManagedSetting::Acceleration).and_then(Value::as_str) {
            Some("never") => Acceleration::Never,
            Some("always") => Acceleration::Always,
            _ => Acceleration::Auto,
        }
    }

    /// Logs which managed settings apply and which are ignored.
    pub fn tell(&self) {
        let names: Vec<_> = SETTINGS
            .iter()
            .filter(|setting| self.value(setting.id).is_some())
            .map(|setting| setting.name)
            .collect();
        if !names.is_empty() {
            log_fields::info!("policy: settings are managed"; public place = self.place.name, personal folder = self.place.folder, public settings = names.join(", "));
        }
        for PolicyFinding { setting, problem, detail, .. } in &self.findings {
            let problem = word(problem);
            match setting {
                Some(setting) => {
                    log_fields::warn!("policy: a setting is not used"; public setting = setting, public problem = problem, public place = self.place.name, personal folder = self.place.folder, personal detail = detail)
                }
                None => {
                    log_fields::warn!("policy: a place is not used"; public problem = problem, public place = self.place.name, personal folder = self.place.folder, personal detail = detail)
                }
            }
        }
    }

    /// All settings with their effective values and sources; `own` are the user's.
    #[must_use]
    pub fn report(&self, own: &Settings) -> Report {
        let [default, own] = [&Settings::default(), &self.admitted(own)]
            .map(|each| serde_json::to_value(each).unwrap_or_default());
        let in_force = |setting: &'static Setting| {
            let mine = setting.field.and_then(|field| own.pointer(field));
            let built_in = setting.field.and_then(|field| default.pointer(field));
            let (value, source) = match (self.value(setting.id), mine) {
                (Some(value), _) => (shown(value), Source::Administrator),
                (None, Some(mine)) if built_in != Some(mine) => (shown(mine), Source::User),
                (None, _) => (setting.default.to_owned(), Source::Default),
            };
            InForce { setting: setting.name, value, source }
        };
        Report { settings: SETTINGS.iter().map(in_force).collect(), findings: self.findings.clone() }
    }

    fn value(&self, id: ManagedSetting) -> Option<&Value> {
        self.values.iter().find(|(each, _)| *each == id).map(|(_, value)| value)
    }

    fn fields(&self) -> impl Iterator<Item = (&'static str, Value)> {
        SETTINGS.iter().filter_map(|setting| Some((setting.field?, setting.stored(self.value(setting.id)?))))
    }
}

impl Place {
    fn of(path: &Path) -> Self {
        let text = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        Self { name: text(path.file_name()), folder: text(path.parent().map(Path::as_os_str)) }
    }
}

/// The contract's word for a problem, without what it says of a value.
fn word(problem: &PolicyProblem) -> String {
    let told = serde_json::to_value(problem).unwrap_or_default();
    told.get("kind").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// No setting has this name. If it is the name of a setting that restricts but for upper and lower case, that setting is meant and does not
/// apply: no agent can sign in.
fn unknown(name: &str) -> PolicyFinding {
    let meant = SETTINGS.iter().find(|setting| setting.name.eq_ignore_ascii_case(name.trim()));
    let detail = match meant {
        Some(setting) => format!("there is no setting of this name; its spelling is {}", setting.name),
        None => "there is no setting of this name".to_owned(),
    };
    let refuses = meant.is_some_and(|setting| setting.when_wrong() != WhenWrong::NotSet);
    let shown = name.chars().filter(|sign| !sign.is_control()).take(LONGEST_NAME).collect();
    PolicyFinding { refuses, ..Wrong::new(PolicyProblem::UnknownSetting, detail).finding(Some(shown)) }
}

/// The name of a setting.
fn name_of(id: ManagedSetting) -> &'static str {
    SETTINGS.iter().find(|setting| setting.id == id).map_or("", |setting| setting.name)
}
