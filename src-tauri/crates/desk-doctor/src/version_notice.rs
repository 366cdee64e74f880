//! The version notice: a signed file that says which version is the latest, and from which on no vulnerability is known. IT sets its address and the key
//! that signs it (`versionNotice`); it is read at most once a day, and nothing is ever installed.
//!
//! Whoever stands between the computer and the address can withhold the notice or send an earlier one, although they cannot sign one. Therefore a version
//! counts as current only for a few days after the last good answer, and an earlier notice is refused. A replay of the notice that was accepted last cannot be told from
//! the publisher's own answer.

use std::{
    io,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use desk_computer::KeptFile;
use desk_contract::{Finding, NewVersion, VersionNotice};
use finesse_client::{Trust, public_file};
use minisign_verify::{PublicKey, Signature};
use serde::{Deserialize, Serialize};
use time::{Date, macros::format_description};
use url::Url;

use crate::{
    code::{Code, public},
    places::Places,
};

/// The shape of a notice that is understood.
const FORM: u32 = 1;

/// The longest notice and the longest signature, in bytes.
const MOST: usize = 16 * 1024;

/// Time between two reads.
const ASKED_EVERY: Duration = Duration::from_secs(24 * 60 * 60);

/// Time after the last good answer in which a version counts as current.
const CURRENT_FOR: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// What the publisher says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Notice {
    form: u32,
    version: String,
    secure_from: String,
    published: String,
    page: Url,
}

/// What was read last. It is verified whenever it is used, so a change of the file is noticed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    /// When it was last asked for, in seconds since 1970.
    asked: u64,
    /// When a notice was last accepted, in seconds since 1970.
    accepted: u64,
    notice: String,
    signature: String,
}

/// A notice with its signature, as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Received {
    notice: String,
    signature: String,
}

/// Why a notice that was received does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
enum Refusal {
    #[error("it is not signed with the key that IT has set")]
    NotSigned,
    #[error("it was published before the one that was accepted last")]
    Earlier,
}

impl Notice {
    /// The day on which it was published.
    fn day(&self) -> Option<Date> {
        Date::parse(&self.published, format_description!("[year]-[month]-[day]")).ok()
    }
}

impl Kept {
    /// The notice, if its signature is by the key of an address.
    fn verified(&self, addresses: &[Url]) -> Option<Notice> {
        addresses.iter().find_map(|address| verified(&self.notice, &self.signature, address))
    }

    /// It was asked for, and this was accepted.
    fn take(&mut self, received: Option<Received>, now: u64) {
        self.asked = now;
        if let Some(Received { notice, signature }) = received {
            *self = Self { asked: now, accepted: now, notice, signature };
        }
    }

    /// How a version stands to the notice. What a notice says of a newer version stays true; that there is none does not.
    fn standing(&self, addresses: &[Url], running: &str, now: u64) -> VersionNotice {
        let found = self.verified(addresses).and_then(|notice| standing(&notice, running));
        match found {
            Some(VersionNotice::Current) if !is_within(self.accepted, now, CURRENT_FOR) => {
                VersionNotice::Unknown
            }
            Some(found) => found,
            None => VersionNotice::Unknown,
        }
    }
}

/// How a version stands to the latest one. Reads the notice when the last time is a day ago.
pub(crate) async fn of(addresses: &[Url], running: &str, trust: &Trust, now: SystemTime) -> VersionNotice {
    if addresses.is_empty() {
        return VersionNotice::Off;
    }
    let Some(file) = Places::of_this_person().map(|places| places.notice) else {
        return VersionNotice::Unknown;
    };
    let file = KeptFile::new(file.clone(), file);
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let mut kept = read(&file);
    if !is_within(kept.asked, now, ASKED_EVERY) {
        let before = kept.verified(addresses);
        kept.take(fetched(addresses, trust, before.as_ref()).await, now);
        if let Err(why) = write(&file, &kept) {
            log_fields::warn!("the version notice was not kept"; personal why = why);
        }
    }
    kept.standing(addresses, running, now)
}

/// The finding about a version; none where IT has set no address.
pub(crate) fn finding(notice: &VersionNotice, version: &str) -> Option<Finding> {
    let about = "aplomb";
    let new = |code: Code, new: &NewVersion| {
        let args = [("version", public(new.version.as_str())), ("published", public(new.published.as_str()))];
        code.saying(about, &args, new.page.as_str())
    };
    match notice {
        VersionNotice::Off => None,
        VersionNotice::Unknown => Some(Code::VersionUnknown.about(about, &[])),
        VersionNotice::Current => Some(Code::VersionCurrent.about(about, &[("version", public(version))])),
        VersionNotice::Newer(newer) => Some(new(Code::VersionNewer, newer)),
        VersionNotice::Vulnerable(newer) => Some(new(Code::VersionVulnerable, newer)),
    }
}

/// Whether a moment is less than `time` ago. One in the future is not: the clock was set back.
fn is_within(moment: u64, now: u64, time: Duration) -> bool {
    now.checked_sub(moment).is_some_and(|ago| ago < time.as_secs())
}

/// The notice at the first address that has an acceptable one.
async fn fetched(addresses: &[Url], trust: &Trust, before: Option<&Notice>) -> Option<Received> {
    for address in addresses {
        let received = match fetch(address, trust).await {
            Ok(received) => received,
            Err(why) => {
                log_fields::info!("the version notice was not read"; personal why = why);
                continue;
            }
        };
        match acceptable(&received, address, before) {
            Ok(()) => return Some(received),
            Err(why) => {
                log_fields::warn!("the version notice is refused"; public why = why, public host = address.host_str().unwrap_or_default());
            }
        }
    }
    None
}

/// Whether a notice counts, after the one that was accepted last.
fn acceptable(received: &Received, address: &Url, before: Option<&Notice>) -> Result<(), Refusal> {
    let notice = verified(&received.notice, &received.signature, address).ok_or(Refusal::NotSigned)?;
    if notice.day() < before.and_then(Notice::day) { Err(Refusal::Earlier) } else { Ok(()) }
}

async fn fetch(address: &Url, trust: &Trust) -> Result<Received, String> {
    let text = async |url: &Url| {
        let bytes = public_file(trust.clone(), url, MOST).await.map_err(|why| why.to_string())?;
        String::from_utf8(bytes).map_err(|why| why.to_string())
    };
    let mut beside = address.clone();
    beside.set_path(&format!("{}.minisig", address.path()));
    Ok(Received { notice: text(address).await?, signature: text(&beside).await? })
}

/// The notice, if its signature is by the key in the fragment of the address.
fn verified(notice: &str, signature: &str, address: &Url) -> Option<Notice> {
    let key = PublicKey::from_base64(address.fragment()?).ok()?;
    let signature = Signature::decode(signature).ok()?;
    key.verify(notice.as_bytes(), &signature, false).ok()?;
    let notice: Notice = serde_json::from_str(notice).ok()?;
    (notice.form == FORM && notice.page.scheme() == "https" && notice.day().is_some()).then_some(notice)
}

/// `None` where a number is no version.
fn standing(notice: &Notice, running: &str) -> Option<VersionNotice> {
    let [own, latest, secure] = [running, &notice.version, &notice.secure_from].map(numbers);
    let (own, latest, secure) = (own?, latest?, secure?);
    if own >= latest {
        return Some(VersionNotice::Current);
    }
    let new = NewVersion {
        version: notice.version.clone(),
        published: notice.published.clone(),
        page: notice.page.to_string(),
    };
    Some(if own < secure { VersionNotice::Vulnerable(new) } else { VersionNotice::Newer(new) })
}

fn numbers(version: &str) -> Option<[u32; 3]> {
    let parts: Vec<u32> = version.split('.').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    parts.try_into().ok()
}

/// What was kept; nothing if it cannot be read, or an earlier version wrote it.
fn read(file: &KeptFile) -> Kept {
    file.read().ok().flatten().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}

fn write(file: &KeptFile, kept: &Kept) -> io::Result<()> {
    file.replace(&serde_json::to_vec(kept)?)
}

#[cfg(test)]
#[path = "../tests/unit/version_notice.rs"]
mod tests;
