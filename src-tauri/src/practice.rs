//! Practice mode: a simulated contact centre inside the program, or one that runs already.

use std::path::PathBuf;

use desk_contract::{CommandError, Platform, StartPractice, StartUp};
use desk_core::{Desk, Practice};
use finesse_client::Trust;

use crate::exact_certificates::ExactCertificates;

/// The simulated contact centre of practice mode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Centre {
    /// Inside the program, with the rules of this platform. A simulated customer calls an agent who is Ready, now and then one of a
    /// campaign, and colleagues answer.
    Own(Platform),
    /// A running one, described by this file (`finesse-sim --describe`).
    Running(PathBuf),
}

/// Practice mode: the simulated contact centre, and the components that must trust its certificates.
pub(crate) struct Practising {
    trust: Trust,
    certificates: ExactCertificates,
    #[cfg(feature = "practice")]
    own: tokio::sync::Mutex<Option<(finesse_sim::Centre, Platform, Practice)>>,
}

impl Practising {
    pub(crate) fn new(trust: Trust, certificates: ExactCertificates) -> Self {
        Self {
            trust,
            certificates,
            #[cfg(feature = "practice")]
            own: tokio::sync::Mutex::default(),
        }
    }

    /// The trusted certificates, including those of practice mode once it has started.
    pub(crate) fn trusted(&self) -> Trust {
        self.trust.clone()
    }

    /// Starts practice mode for the page, with a centre inside the program, and puts it into the sign-in form of the desk.
    ///
    /// # Errors
    /// When this build or IT has no practice mode, or the centre does not start.
    pub(crate) async fn start(&self, desk: &Desk, args: StartPractice) -> Result<StartUp, CommandError> {
        if !desk.start_up().await?.practice_offered {
            return Err(desk_core::fault("there is no practice mode here".into()));
        }
        let entered = self.enter(&Centre::Own(args.platform)).await;
        let practice = entered.map_err(|why| desk_core::fault(format!("no practice mode: {why}")))?;
        desk.enter_practice(practice).await
    }

    /// Ends practice: its session, and the centre inside the program.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub(crate) async fn leave(&self, desk: &Desk) -> Result<StartUp, CommandError> {
        let start_up = desk.leave_practice().await?;
        self.end().await;
        Ok(start_up)
    }

    /// Trusts exactly this certificate, and only for a host name that always resolves to this computer.
    #[cfg_attr(not(feature = "practice"), expect(dead_code, reason = "only practice mode makes exceptions"))]
    fn trust(&self, host: &str, pem: &str) -> Result<(), String> {
        if self.trust.allow_exactly_pem(host, pem) && self.certificates.allow(host, pem) {
            Ok(())
        } else {
            Err(format!("{host} is not a host name of this computer"))
        }
    }

    /// Stops the simulated contact centre inside the program, if there is one.
    pub(crate) async fn end(&self) {
        #[cfg(feature = "practice")]
        if let Some((centre, ..)) = self.own.lock().await.take() {
            centre.stop().await;
        }
    }
}

#[cfg(feature = "practice")]
mod centre {
    use std::time::Duration;

    use desk_contract::Platform;
    use finesse_sim::{Caller, Deployment, Description, Options};

    use super::{Centre, Practice, Practising};

    /// How long an agent is Ready before the practice customer calls.
    const CALLS_AFTER: Duration = Duration::from_secs(4);

    /// Token lifetimes for a practice session of a working day.
    const TOKEN_LIFE: Duration = Duration::from_secs(3600);
    const DAY: Duration = Duration::from_secs(24 * 3600);

    /// The largest description file that is read, in bytes.
    const MAX_DESCRIPTION: u64 = 1024 * 1024;

    impl Practising {
        /// Starts or joins the simulated contact centre, and trusts its certificates.
        pub(crate) async fn enter(&self, centre: &Centre) -> Result<Practice, String> {
            match centre {
                Centre::Running(file) => {
                    let size = tokio::fs::metadata(file).await.map_err(|why| why.to_string())?.len();
                    if size > MAX_DESCRIPTION {
                        return Err("the description file is too large".into());
                    }
                    let text = tokio::fs::read(file).await.map_err(|why| why.to_string())?;
                    let description: Description =
                        serde_json::from_slice(&text).map_err(|why| why.to_string())?;
                    self.join(&description)
                }
                Centre::Own(platform) => {
                    let mut own = self.own.lock().await;
                    if let Some((_, running, practice)) = own.as_ref()
                        && running == platform
                    {
                        return Ok(practice.clone());
                    }
                    let options = Options {
                        access_token_life: TOKEN_LIFE,
                        refresh_token_life: DAY,
                        caller: Caller::Automatic { after_ready: CALLS_AFTER },
                        automatic_campaigns: true,
                        colleagues_answer: true,
                        deployment: match platform {
                            Platform::Ucce => Deployment::Ucce,
                            Platform::Uccx => Deployment::Uccx,
                        },
                        ..Options::default()
                    };
                    let centre = finesse_sim::Centre::start(options).await.map_err(|why| why.to_string())?;
                    let mut practice = self.join(centre.description())?;
                    let colleagues = centre.description().agents.iter().skip(1);
                    let numbers: Vec<_> = colleagues.map(|each| each.extension.as_str()).collect();
                    practice.hint += &format!(" Colleagues answer at {}.", numbers.join(", "));
                    if let Some((other, ..)) = own.replace((centre, *platform, practice.clone())) {
                        other.stop().await;
                    }
                    Ok(practice)
                }
            }
        }

        fn join(&self, description: &Description) -> Result<Practice, String> {
            for certificate in &description.certificates {
                self.trust(&certificate.host, &certificate.pem)?;
            }
            let node = description.nodes.first().ok_or("the description has no node")?;
            let agent = description.agents.first().ok_or("the description has no agent")?;
            Ok(Practice {
                server: format!("{}:{}", node.host, node.port),
                agent: agent.login_name.clone(),
                extension: agent.extension.clone(),
                hosts: description.certificates.iter().map(|each| each.host.clone()).collect(),
                hint: format!(
                    "On the sign-in page, the password of {} is “{}”.",
                    agent.login_name, agent.password
                ),
            })
        }
    }
}

#[cfg(not(feature = "practice"))]
impl Practising {
    /// This build has no practice mode.
    pub(crate) async fn enter(&self, _centre: &Centre) -> Result<Practice, String> {
        Err("this build does not include it".into())
    }
}

#[cfg(all(test, feature = "practice"))]
#[path = "../tests/unit/practice.rs"]
mod tests;
