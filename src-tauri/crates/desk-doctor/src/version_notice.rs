//! The version notice: a signed file that says which version is the latest, and from which on no vulnerability is known. IT sets its address and the key
//! that signs it (`versionNotice`); it is read at most once a day, and nothing is ever installed.

use std::{
    fs, io,
    path::Path,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use desk_contract::{Finding, NewVersion, VersionNotice};
use finesse_client::{Trust, public_file};
use minisign_verify::{PublicKey, Signature};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{code::Code, places::Places};

/// The shape of a notice that is understood.
const FORM: u32 = 1;

/// The longest notice and the longest signature, in bytes.
const MOST: usize = 16 * 1024;

/// Time between two reads.
const ASKED_EVERY: Duration = Duration::from_secs(24 * 60 * 60);

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
    /// When, in seconds since 1970.
    asked: u64,
    notice: String,
    signature: String,
}

/// How a version stands to the latest one. Reads the notice when the last time is a day ago.
pub(crate) async fn of(addresses: &[Url], running: &str, trust: &Trust, now: SystemTime) -> VersionNotice {
    if addresses.is_empty() {
        return VersionNotice::Off;
    }
    let Some(file) = Places::of_this_person().map(|places| places.notice) else {
        return VersionNotice::Unknown;
    };
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let mut kept = read(&file);
    if is_due(&kept, now) {
        if let Some(new) = fetched(addresses, trust).await {
            kept = new;
        }
        kept.asked = now;
        if let Err(why) = write(&file, &kept) {
            log_fields::warn!("the version notice was not kept"; personal why = why);
        }
    }
    let verified = addresses.iter().find_map(|address| verified(&kept.notice, &kept.signature, address));
    verified.and_then(|notice| standing(&notice, running)).unwrap_or(VersionNotice::Unknown)
}

/// The finding about a version; none where IT has set no address.
pub(crate) fn finding(notice: &VersionNotice, version: &str) -> Option<Finding> {
    let about = "aplomb";
    let new = |code: Code, new: &NewVersion| {
        let args = [("version", new.version.as_str().into()), ("published", new.published.as_str().into())];
        code.saying(about, &args, new.page.as_str())
    };
    match notice {
        VersionNotice::Off => None,
        VersionNotice::Unknown => Some(Code::VersionUnknown.about(about, &[])),
        VersionNotice::Current => Some(Code::VersionCurrent.about(about, &[("version", version.into())])),
        VersionNotice::Newer(newer) => Some(new(Code::VersionNewer, newer)),
        VersionNotice::Vulnerable(newer) => Some(new(Code::VersionVulnerable, newer)),
    }
}

/// A clock that was set back does not stop the reading.
fn is_due(kept: &Kept, now: u64) -> bool {
    kept.asked > now || now - kept.asked >= ASKED_EVERY.as_secs()
}

/// The notice at the first address that has one with a good signature.
async fn fetched(addresses: &[Url], trust: &Trust) -> Option<Kept> {
    for address in addresses {
        match fetch(address, trust).await {
            Ok(kept) if verified(&kept.notice, &kept.signature, address).is_some() => return Some(kept),
            Ok(_) => {
                log_fields::warn!("the version notice is not signed with the key that IT has set"; public host = address.host_str().unwrap_or_default())
            }
            Err(why) => log_fields::info!("the version notice was not read"; personal why = why),
        }
    }
    None
}

async fn fetch(address: &Url, trust: &Trust) -> Result<Kept, String> {
    let text = async |url: &Url| {
        let bytes = public_file(trust.clone(), url, MOST).await.map_err(|why| why.to_string())?;
        String::from_utf8(bytes).map_err(|why| why.to_string())
    };
    let mut beside = address.clone();
    beside.set_path(&format!("{}.minisig", address.path()));
    Ok(Kept { asked: 0, notice: text(address).await?, signature: text(&beside).await? })
}

/// The notice, if its signature is by the key in the fragment of the address.
fn verified(notice: &str, signature: &str, address: &Url) -> Option<Notice> {
    let key = PublicKey::from_base64(address.fragment()?).ok()?;
    let signature = Signature::decode(signature).ok()?;
    key.verify(notice.as_bytes(), &signature, false).ok()?;
    let notice: Notice = serde_json::from_str(notice).ok()?;
    (notice.form == FORM && notice.page.scheme() == "https").then_some(notice)
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

fn read(file: &Path) -> Kept {
    fs::read_to_string(file).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

fn write(file: &Path, kept: &Kept) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let half = tempfile::NamedTempFile::new_in(folder)?;
    fs::write(half.path(), serde_json::to_string(kept)?)?;
    half.persist(file)?;
    Ok(())
}

#[cfg(test)]
#[path = "../tests/unit/version_notice.rs"]
mod tests;
