//! A Linux network namespace, and the packet filter in it that drops packets.

use std::sync::Arc;

use finesse_sim::Description;
use protocol::TestResult;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

/// The environment variable that tells a program inside the namespace which namespace it came from.
const OUTSIDE: &str = "APLOMB_NETWORK_OUTSIDE";

/// The network namespace of a process.
const OWN: &str = "/proc/self/ns/net";

/// What the filter does to the packets of some ports, in both directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Block {
    /// Drops them: a pulled cable, a host without power.
    Dropped,
    /// Rejects packets to these ports as unreachable (ICMP), and drops packets from them.
    Unreachable,
    /// Drops packets of new connections only.
    Shut,
    /// Drops one in five, in each direction.
    Lossy20,
    /// Drops two in five, in each direction.
    Lossy40,
}

impl Block {
    fn set(self) -> &'static str {
        match self {
            Self::Dropped => "dropped",
            Self::Unreachable => "unreachable",
            Self::Shut => "shut",
            Self::Lossy20 => "lossy20",
            Self::Lossy40 => "lossy40",
        }
    }
}

/// The filter drops packets on arrival, so that the sender gets no error. It includes IPv6, because a name of this computer has an
/// address of each kind, and a second address that refuses at once would reveal the failure.
const RULES: &str = "\
table inet cut {
  set dropped { type inet_service; }
  set unreachable { type inet_service; }
  set shut { type inet_service; }
  set lossy20 { type inet_service; }
  set lossy40 { type inet_service; }
  chain arriving {
    type filter hook input priority filter; policy accept;
    tcp dport @dropped drop
    tcp sport @dropped drop
    tcp dport @unreachable reject with icmpx type host-unreachable
    tcp sport @unreachable drop
    tcp dport @shut tcp flags & (syn | ack) == syn drop
    tcp dport @lossy20 numgen random mod 100 < 20 drop
    tcp sport @lossy20 numgen random mod 100 < 20 drop
    tcp dport @lossy40 numgen random mod 100 < 40 drop
    tcp sport @lossy40 numgen random mod 100 < 40 drop
  }
}
";

/// The network namespace of this program. Clones share it.
#[derive(Debug, Clone)]
pub struct Namespace {
    /// Serializes changes of the filter.
    one: Arc<tokio::sync::Mutex<()>>,
}

impl Namespace {
    /// Sets up loopback and the filter in the namespace that [`enter`] created.
    ///
    /// # Errors
    /// If this program is still in the computer's own network, or `ip` or `nft` fails.
    pub async fn set_up() -> TestResult<Self> {
        let outside =
            std::env::var(OUTSIDE).map_err(|_| "this program is not in a network namespace of its own")?;
        if std::fs::read_link(OWN)?.to_string_lossy() == outside {
            return Err("this program is still in the computer's own network namespace".into());
        }
        run("ip", &["link", "set", "lo", "up"], "").await?;
        run("nft", &["-f", "-"], RULES).await?;
        Ok(Self { one: Arc::default() })
    }

    /// Replaces the rule for the packets of these ports.
    ///
    /// # Errors
    /// If `nft` fails.
    pub(crate) async fn block(&self, ports: &[u16], before: Option<Block>, now: Option<Block>) -> TestResult {
        let ports: Vec<String> = ports.iter().map(u16::to_string).collect();
        let change = |word: &str, block: Option<Block>| {
            block.map_or_else(String::new, |block| {
                format!("{word} element inet cut {} {{ {} }}\n", block.set(), ports.join(", "))
            })
        };
        let script = change("delete", before) + &change("add", now);
        let _one = self.one.lock().await;
        run("nft", &["-f", "-"], &script).await
    }
}

/// Every port of a simulator that a desk or its sign-in page may connect to.
pub(crate) fn ports(description: &Description) -> Vec<u16> {
    let Description { nodes, ids, idp, .. } = description;
    let hosts = nodes.iter().chain([ids, idp]);
    hosts
        .flat_map(|host| [Some(host.port), host.notification_port, host.xmpp_secure_port])
        .flatten()
        .collect()
}

/// The ports of one node.
pub(crate) fn ports_of_node(description: &Description, index: usize) -> Vec<u16> {
    let node = description.nodes.get(index);
    node.map(|host| [Some(host.port), host.notification_port, host.xmpp_secure_port])
        .into_iter()
        .flatten()
        .flatten()
        .collect()
}

async fn run(program: &str, arguments: &[&str], input: &str) -> TestResult {
    // A user's PATH may not contain the folders of administration tools.
    let path = format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default());
    let mut child = Command::new(program)
        .args(arguments)
        .env("PATH", path)
        .stdin(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(|why| format!("{program} cannot be started: {why}"))?;
    let stdin = child.stdin.take();
    let write = async move {
        match stdin {
            Some(mut stdin) => stdin.write_all(input.as_bytes()).await,
            None => Ok(()),
        }
    };
    // Input is written and output read concurrently: a program that fails early leaves its input unread and writes the reason to standard error.
    let (written, ended) = tokio::join!(write, child.wait_with_output());
    let ended = ended?;
    if !ended.status.success() {
        return Err(format!("{program}: {}", String::from_utf8_lossy(&ended.stderr).trim()).into());
    }
    Ok(written?)
}

/// Executes this program again inside a new network namespace (`exec`), so it does not return; does nothing inside the namespace.
/// It tries, in order: directly as root, a user namespace, `sudo` without a password.
///
/// # Errors
/// If none of them works on this computer.
#[cfg(target_os = "linux")]
pub fn enter() -> TestResult {
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};

    if std::env::var_os(OUTSIDE).is_some() {
        return Ok(());
    }
    let outside = std::fs::read_link(OWN)?;
    let ways: [&[&str]; 3] = [
        &["unshare", "--net"],
        &["unshare", "--net", "--map-root-user"],
        &["sudo", "--non-interactive", "unshare", "--net"],
    ];
    for way in ways {
        let Some((program, before)) = way.split_first() else { continue };
        let mut tried = Command::new(program);
        tried.args(before).args(["ip", "link", "set", "lo", "up"]);
        let works = tried.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
        if !works.is_ok_and(|status| status.success()) {
            continue;
        }
        let mut own = Command::new(program);
        own.args(before).arg("env").arg(format!("{OUTSIDE}={}", outside.display()));
        own.arg(std::env::current_exe()?).args(std::env::args_os().skip(1));
        return Err(own.exec().into());
    }
    Err(NOT_HERE.into())
}

/// Other systems have no network namespaces.
///
/// # Errors
/// Always.
#[cfg(not(target_os = "linux"))]
pub fn enter() -> TestResult {
    Err(NOT_HERE.into())
}

const NOT_HERE: &str = "a network namespace needs Linux, iproute2, nftables and root, a user namespace or sudo without a password; \
                        --without-namespaces does the part that needs none of them";

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_program_that_fails_before_reading_its_input_is_reported_with_its_error_output() {
        let more_than_a_pipe_holds = "x".repeat(1024 * 1024);
        let failed = run("sh", &["-c", "echo the reason >&2; exit 1"], &more_than_a_pipe_holds).await;
        assert_eq!(failed.map_err(|why| why.to_string()), Err("sh: the reason".to_owned()));
    }
}
