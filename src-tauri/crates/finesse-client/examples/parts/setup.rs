//! What every example needs: where to sign in and as whom, and the ports of a program that has neither a window nor a keychain.

use std::{
    collections::HashMap,
    error::Error,
    sync::{Arc, Mutex, PoisonError},
};

use finesse_client::{
    Http, Keychain, KeychainError, Node, Secret, SessionPorts, SignInRequest, SignInWindow, SystemClock,
    Trust,
};
use finesse_wire::LoginName;
use serde_json::Value;

pub(crate) type Failure = Box<dyn Error + Send + Sync>;

/// Who signs in, and where.
pub(crate) struct Setup {
    pub(crate) node: Node,
    pub(crate) name: LoginName,
    /// From the variable `FINESSE_PASSWORD`: a command line can be read by every program on the computer.
    pub(crate) password: String,
    /// What the simulator printed at its start, when the variable `FINESSE_SIM` names a file with it.
    pub(crate) simulator: Option<Value>,
}

impl Setup {
    /// Reads `HOST[:PORT] NAME` from the command line.
    pub(crate) fn read() -> Result<Self, Failure> {
        let mut arguments = std::env::args().skip(1);
        let mut next = || arguments.next().ok_or("usage: HOST[:PORT] NAME [EXTENSION]");
        let (server, name) = (next()?, next()?);
        let simulator = match std::env::var_os("FINESSE_SIM") {
            Some(file) => Some(serde_json::from_slice(&std::fs::read(file)?)?),
            None => None,
        };
        Ok(Self {
            node: Node::parse(&server)?,
            name: LoginName::new(name),
            password: std::env::var("FINESSE_PASSWORD").unwrap_or_default(),
            simulator,
        })
    }

    /// What is asked of the server: the usual settings.
    pub(crate) fn request(&self) -> SignInRequest {
        SignInRequest::new(self.node.clone(), self.name.clone())
    }

    /// What the client needs from the program around it.
    pub(crate) fn ports(&self, window: Arc<dyn SignInWindow>) -> Result<SessionPorts, Failure> {
        Ok(SessionPorts {
            clock: Arc::new(SystemClock::new()),
            window,
            keychain: Arc::new(MemoryKeychain::default()),
            http: Http::new(self.trust()?)?,
        })
    }

    /// The certificates that the operating system trusts, and exactly those of the simulator on this computer.
    fn trust(&self) -> Result<Trust, Failure> {
        let trust = Trust::new()?;
        for (host, pem) in self.simulator.iter().flat_map(certificates) {
            trust.allow_exactly_pem(host, pem);
        }
        Ok(trust)
    }
}

/// Host and certificate (PEM) of every host of the simulator.
pub(crate) fn certificates(simulator: &Value) -> impl Iterator<Item = (&str, &str)> {
    let listed = simulator["certificates"].as_array().into_iter().flatten();
    listed.filter_map(|each| Some((each["host"].as_str()?, each["pem"].as_str()?)))
}

/// A keychain that forgets everything when the program ends. A desktop gives the one of the operating system here.
#[derive(Default)]
struct MemoryKeychain(Mutex<HashMap<String, Secret>>);

impl Keychain for MemoryKeychain {
    fn load(&self, account: &str) -> Result<Option<Secret>, KeychainError> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).get(account).cloned())
    }

    fn save(&self, account: &str, secret: &Secret) -> Result<(), KeychainError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(account.to_owned(), secret.clone());
        Ok(())
    }

    fn delete(&self, account: &str) -> Result<(), KeychainError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(account);
        Ok(())
    }
}
