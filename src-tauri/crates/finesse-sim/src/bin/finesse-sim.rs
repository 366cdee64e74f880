//! The program `finesse-sim`: a contact centre by itself.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use finesse_sim::{
    AuthMode, BasicCharset, Breakage, CallDataRule, Caller, Centre, Certificate, Deployment, EventOrder,
    ExpiresIn, NotificationPorts, Options, ParticipantDrop, PhoneBooks, Proxy, RefreshForm, SecondSignIn,
    SignInPage, UserAuthMode, WrapUp,
};
use lexopt::prelude::{Long, Short, Value, ValueExt};
use tokio::io::AsyncReadExt;

const HELP: &str = "\
A simulated contact centre: two Finesse nodes, identity service, sign-in page, notification service; all on loopback.

When it is ready it prints one line of JSON that says where everything is. It runs until it is interrupted.

Usage: finesse-sim [OPTIONS]

Tokens
  --access-token-life SECONDS        life of an access token [300]
  --refresh-token-life SECONDS       life of a refresh token [7200]
  --authorization-code-life SECONDS  life of an authorization code [60]
  --refresh-form both|post|get       which forms of the refresh exist [both]
  --keep-refresh-token               a refresh gives no new refresh token
  --expires-in number|string|missing how the life stands in a token answer [number]

Sign-in
  --auth-mode sso|hybrid|non-sso     how users prove who they are [sso]
  --deployment ucce|uccx             what Finesse works with [ucce]
  --user-auth-mode answering|disabled|missing
                                     what UserAuthMode answers [answering]
  --basic-charset utf-8|latin-1      how names and passwords in Basic are read [utf-8]
  --canary                           passwords of this run that begin with SIM-PASSWORD-
  --cookie-username                  cc_username must be a cookie, as in old releases
  --username-optional                sign in without cc_username too
  --sign-in-page NAME                what kind of page the identity provider shows [plain]
  --sign-in-pages                    the names, and what each page does
  --integrated-sign-in LOGIN_NAME    the provider knows this person without a page

An identity provider of somebody else; only in a program that was built with --features saml, and then the first three together
  --idp-sso-url URL                  where the identity service sends people; a path is one at idp.localhost
  --idp-entity-id URI                the issuer of its assertions
  --idp-certificate FILE             the certificate whose key signs them, PEM
  --idp-upstream ADDRESS:PORT        what stands behind idp.localhost, on this computer and without TLS
  --oidc-upstream ADDRESS:PORT       an OpenID Connect provider behind it: what stands behind oidc.localhost

Notifications
  --notifications new|old|both       over HTTP: at the port of REST, at the one that stands for 7443, or at both [both]
  --no-tcp-notifications             the port that stands for 5223 is closed
  --no-node-ports                    SystemInfo does not name the ports of the nodes
  --silence SECONDS                  real time after which a connection that says nothing is dropped [120]
  --bosh-inactivity SECONDS          real time that a BOSH session lives without a request [30]
  --no-request-ids                   events do not name the request that they answer
  --late-logout                      each node counts presence by itself: one that was left fires its forced logout all the same

Work
  --caller-after SECONDS             a customer rings whoever has been Ready for so long; no calls without it
  --automatic-campaigns              every third of those calls is one of a campaign
  --colleagues-answer                the number of an agent who is not signed in is answered by a colleague
  --event-order sheet|field          the order of events about calls: of the documents or of captures [sheet]
  --participant-drop supervisor|controller|all
                                     who may drop other parties of a call [supervisor]
  --call-data refuses|takes-valid|drops
                                     what becomes of a change of call data that cannot be made [refuses]
  --busy-trigger NUMBER              a telephone with so many calls is busy for a further one [2]
  --wrap-up SECONDS                  length of wrap-up after calls from queues; 0: none [30]
  --wrap-up-needs-reason             no one leaves wrap-up after a call from a queue before a reason is set
  --wrap-up-outgoing                 wrap-up also after calls that the agent made
  --more-agents NUMBER               so many agents with passwords besides the usual ones, from 50001 on [0]
  --phone-books KIND                 usual, none, endless, without-numbers, same-name, long-names, or books and contacts, for
                                     instance 12x6000, with -linked behind it 12x6000-linked [usual]
  --no-not-ready-reasons             no reasons for Not Ready are configured
  --no-sign-out-reasons              no reasons for signing out are configured
  --no-mobile-agents                 a sign-in as a mobile agent is refused
  --second-sign-in keeps|changes     what a sign-in at another extension does to whoever is signed in [keeps]
  --no-system-code                   reasons do not say whether they are the system's, as in old releases

Trouble
  --break NAME                       one thing is broken
  --breakages                        the names, and what is broken
  --certificate HOST=KIND            host a, b, ids, idp or a further one shows a certificate that is ended, not-begun, ends-soon,
                                     other-name, unknown-authority, without-intermediate, intermediate-ended,
                                     no-alt-name, version-1, weak-signature, client-only, self-signed,
                                     self-signed-authority, self-signed-signing-only, self-signed-client-only or
                                     self-signed-no-alt-name
  --proxy serves|refuses|wants-password|gone
                                     a proxy (HTTP CONNECT) on a port of its own

Program
  --describe FILE                    write the description to this file too
  --until-stdin-closes               end when standard input ends
  -h, --help                         this text
  -V, --version                      the version
";

struct Arguments {
    options: Options,
    broken: Option<Breakage>,
    describe: Option<PathBuf>,
    until_stdin_closes: bool,
}

enum Asked {
    Run(Box<Arguments>),
    Say(String),
}

fn seconds(parser: &mut lexopt::Parser) -> Result<Duration, lexopt::Error> {
    parser
        .value()?
        .parse_with(|text| text.parse().map(Duration::try_from_secs_f64))?
        .map_err(|error| lexopt::Error::Custom(Box::new(error)))
}

/// What the command line says about an identity provider of somebody else.
#[cfg(feature = "saml")]
#[derive(Default)]
struct Provider {
    sso_url: Option<String>,
    entity_id: Option<String>,
    certificate: Option<PathBuf>,
    upstream: Option<std::net::SocketAddr>,
    oidc_upstream: Option<std::net::SocketAddr>,
}

#[cfg(feature = "saml")]
impl Provider {
    /// Nothing, or everything that is needed.
    fn complete(self) -> Result<Option<finesse_sim::IdentityProvider>, lexopt::Error> {
        match (self.sso_url, self.entity_id, self.certificate) {
            (None, None, None) if self.upstream.is_none() && self.oidc_upstream.is_none() => Ok(None),
            (Some(sso_url), Some(entity_id), Some(file)) => {
                let read = std::fs::read_to_string(&file);
                let certificate_pem = read.map_err(|error| format!("{}: {error}", file.display()))?;
                Ok(Some(finesse_sim::IdentityProvider {
                    sso_url,
                    entity_id,
                    certificate_pem,
                    upstream: self.upstream,
                    oidc_upstream: self.oidc_upstream,
                }))
            }
            _ => Err("--idp-sso-url, --idp-entity-id and --idp-certificate go together".into()),
        }
    }
}

fn arguments() -> Result<Asked, lexopt::Error> {
    let mut parser = lexopt::Parser::from_env();
    let mut options = Options::default();
    let mut describe = None;
    let mut broken = None;
    let mut until_stdin_closes = false;
    #[cfg(feature = "saml")]
    let mut provider = Provider::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Asked::Say(HELP.to_owned())),
            Short('V') | Long("version") => {
                return Ok(Asked::Say(format!("finesse-sim {}\n", env!("CARGO_PKG_VERSION"))));
            }
            Long("access-token-life") => options.access_token_life = seconds(&mut parser)?,
            Long("refresh-token-life") => options.refresh_token_life = seconds(&mut parser)?,
            Long("authorization-code-life") => options.authorization_code_life = seconds(&mut parser)?,
            Long("refresh-form") => {
                options.refresh_form = parser.value()?.parse_with(|text| match text {
                    "both" => Ok(RefreshForm::Both),
                    "post" => Ok(RefreshForm::PostOnly),
                    "get" => Ok(RefreshForm::GetOnly),
                    _ => Err("it must be both, post or get"),
                })?;
            }
            Long("keep-refresh-token") => options.rotate_refresh_token = false,
            Long("auth-mode") => {
                options.auth_mode = parser.value()?.parse_with(|text| match text {
                    "sso" => Ok(AuthMode::Sso),
                    "hybrid" => Ok(AuthMode::Hybrid),
                    "non-sso" => Ok(AuthMode::NonSso),
                    _ => Err("it must be sso, hybrid or non-sso"),
                })?;
            }
            Long("expires-in") => {
                options.expires_in = parser.value()?.parse_with(|text| match text {
                    "number" => Ok(ExpiresIn::Number),
                    "string" => Ok(ExpiresIn::String),
                    "missing" => Ok(ExpiresIn::Missing),
                    _ => Err("it must be number, string or missing"),
                })?;
            }
            Long("deployment") => {
                options.deployment = parser.value()?.parse_with(|text| match text {
                    "ucce" => Ok(Deployment::Ucce),
                    "uccx" => Ok(Deployment::Uccx),
                    _ => Err("it must be ucce or uccx"),
                })?;
            }
            Long("user-auth-mode") => {
                options.user_auth_mode = parser.value()?.parse_with(|text| match text {
                    "answering" => Ok(UserAuthMode::Answering),
                    "disabled" => Ok(UserAuthMode::Disabled),
                    "missing" => Ok(UserAuthMode::Missing),
                    _ => Err("it must be answering, disabled or missing"),
                })?;
            }
            Long("basic-charset") => {
                options.basic_charset = parser.value()?.parse_with(|text| match text {
                    "utf-8" => Ok(BasicCharset::Utf8),
                    "latin-1" => Ok(BasicCharset::Latin1),
                    _ => Err("it must be utf-8 or latin-1"),
                })?;
            }
            Long("canary") => options.canary = true,
            Long("cookie-username") => options.query_username = false,
            Long("username-optional") => options.username_optional = true,
            Long("sign-in-page") => {
                options.sign_in_page = parser.value()?.parse_with(|name| {
                    SignInPage::from_name(name).ok_or("--sign-in-pages lists the names")
                })?;
            }
            Long("sign-in-pages") => {
                let line = |page: &SignInPage| format!("{:<24} {}\n", page.name(), page.says());
                return Ok(Asked::Say(SignInPage::ALL.iter().map(line).collect()));
            }
            Long("integrated-sign-in") => options.integrated_sign_in = Some(parser.value()?.string()?),
            #[cfg(feature = "saml")]
            Long("idp-sso-url") => provider.sso_url = Some(parser.value()?.string()?),
            #[cfg(feature = "saml")]
            Long("idp-entity-id") => provider.entity_id = Some(parser.value()?.string()?),
            #[cfg(feature = "saml")]
            Long("idp-certificate") => provider.certificate = Some(PathBuf::from(parser.value()?)),
            #[cfg(feature = "saml")]
            Long("idp-upstream") => provider.upstream = Some(parser.value()?.parse()?),
            #[cfg(feature = "saml")]
            Long("oidc-upstream") => provider.oidc_upstream = Some(parser.value()?.parse()?),
            Long("notifications") => {
                options.notifications = parser.value()?.parse_with(|text| match text {
                    "new" => Ok(NotificationPorts::New),
                    "old" => Ok(NotificationPorts::Old),
                    "both" => Ok(NotificationPorts::Both),
                    _ => Err("it must be new, old or both"),
                })?;
            }
            Long("no-tcp-notifications") => options.tcp_notifications = false,
            Long("no-node-ports") => options.node_ports = false,
            Long("silence") => options.silence = seconds(&mut parser)?,
            Long("bosh-inactivity") => options.bosh_inactivity = seconds(&mut parser)?,
            Long("no-request-ids") => options.request_ids = false,
            Long("late-logout") => options.late_logout = true,
            Long("caller-after") => {
                options.caller = Caller::Automatic { after_ready: seconds(&mut parser)? };
            }
            Long("automatic-campaigns") => options.automatic_campaigns = true,
            Long("colleagues-answer") => options.colleagues_answer = true,
            Long("event-order") => {
                options.event_order = parser.value()?.parse_with(|text| match text {
                    "sheet" => Ok(EventOrder::Sheet),
                    "field" => Ok(EventOrder::Field),
                    _ => Err("it must be sheet or field"),
                })?;
            }
            Long("participant-drop") => {
                options.participant_drop = parser.value()?.parse_with(|text| match text {
                    "supervisor" => Ok(ParticipantDrop::SupervisorOnly),
                    "controller" => Ok(ParticipantDrop::ControllerAndSupervisor),
                    "all" => Ok(ParticipantDrop::All),
                    _ => Err("it must be supervisor, controller or all"),
                })?;
            }
            Long("call-data") => {
                options.call_data = parser.value()?.parse_with(|text| match text {
                    "refuses" => Ok(CallDataRule::Refuses),
                    "takes-valid" => Ok(CallDataRule::TakesValid),
                    "drops" => Ok(CallDataRule::Drops),
                    _ => Err("it must be refuses, takes-valid or drops"),
                })?;
            }
            Long("busy-trigger") => options.busy_trigger = parser.value()?.parse()?,
            Long("wrap-up") => {
                options.wrap_up = seconds(&mut parser)?;
                if options.wrap_up.is_zero() {
                    options.wrap_up_on_incoming = WrapUp::NotAllowed;
                }
            }
            Long("wrap-up-needs-reason") => options.wrap_up_on_incoming = WrapUp::RequiredWithData,
            Long("no-mobile-agents") => options.mobile_agents = false,
            Long("second-sign-in") => {
                options.second_sign_in = parser.value()?.parse_with(|text| match text {
                    "keeps" => Ok(SecondSignIn::KeepsExtension),
                    "changes" => Ok(SecondSignIn::ChangesExtension),
                    _ => Err("it must be keeps or changes"),
                })?;
            }
            Long("no-system-code") => options.system_code = false,
            Long("wrap-up-outgoing") => options.wrap_up_on_outgoing = WrapUp::Required,
            Long("more-agents") => options.more_agents = parser.value()?.parse()?,
            Long("phone-books") => {
                options.phone_books = parser.value()?.parse_with(|name| {
                    PhoneBooks::from_name(name).ok_or("--help lists the kinds of phone books")
                })?;
            }
            Long("no-not-ready-reasons") => options.not_ready_reasons = false,
            Long("no-sign-out-reasons") => options.sign_out_reasons = false,
            Long("break") => {
                let found = parser
                    .value()?
                    .parse_with(|name| Breakage::from_name(name).ok_or("--breakages lists the names"))?;
                broken = Some(found);
            }
            Long("breakages") => {
                let line = |breakage: &Breakage| format!("{:<34} {}\n", breakage.name(), breakage.says());
                return Ok(Asked::Say(Breakage::ALL.iter().map(line).collect()));
            }
            Long("certificate") => {
                let (host, kind) = parser.value()?.parse_with(certificate)?;
                options.certificates.insert(host, kind);
            }
            Long("proxy") => {
                options.proxy = Some(parser.value()?.parse_with(|word| {
                    serde_json::from_value::<Proxy>(word.into())
                        .map_err(|_| "it must be serves, refuses, wants-password or gone")
                })?);
            }
            Long("describe") => describe = Some(PathBuf::from(parser.value()?)),
            Long("until-stdin-closes") => until_stdin_closes = true,
            other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected()),
        }
    }
    #[cfg(feature = "saml")]
    {
        options.identity_provider = provider.complete()?.map(Box::new);
    }
    Ok(Asked::Run(Box::new(Arguments { options, broken, describe, until_stdin_closes })))
}

/// A host, and the certificate that it shows.
fn certificate(text: &str) -> Result<(String, Certificate), &'static str> {
    let (host, kind) = text.split_once('=').ok_or("it must be HOST=KIND")?;
    let kind = serde_json::from_value(kind.into()).map_err(|_| "there is no certificate of this kind")?;
    Ok((host.to_owned(), kind))
}

async fn ended(until_stdin_closes: bool) -> io::Result<()> {
    let stdin_closed = async {
        if !until_stdin_closes {
            return std::future::pending().await;
        }
        let mut stdin = tokio::io::stdin();
        let mut space = [0_u8; 256];
        while stdin.read(&mut space).await? > 0 {}
        Ok(())
    };
    #[cfg(unix)]
    let terminated = async {
        let mut signal = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        signal.recv().await;
        Ok(())
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<io::Result<()>>();
    tokio::select! {
        result = tokio::signal::ctrl_c() => result,
        result = terminated => result,
        result = stdin_closed => result,
    }
}

async fn run(arguments: Arguments) -> io::Result<()> {
    let centre = match arguments.broken {
        Some(breakage) => Centre::start_broken(breakage, arguments.options).await?,
        None => Centre::start(arguments.options).await?,
    };
    let line = serde_json::to_string(centre.description())?;
    if let Some(file) = &arguments.describe {
        std::fs::write(file, format!("{line}\n"))?;
    }
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{line}")?;
    stdout.flush()?;
    drop(stdout);
    ended(arguments.until_stdin_closes).await?;
    centre.stop().await;
    Ok(())
}

fn main() -> ExitCode {
    let complain = |what: &dyn std::fmt::Display| {
        let _ = writeln!(io::stderr(), "finesse-sim: {what}");
    };
    let arguments = match arguments() {
        Ok(Asked::Run(arguments)) => *arguments,
        Ok(Asked::Say(text)) => {
            let _ = io::stdout().write_all(text.as_bytes());
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            complain(&error);
            complain(&"try --help");
            return ExitCode::from(2);
        }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let result = runtime.and_then(|runtime| {
        let result = runtime.block_on(run(arguments));
        // A read of standard input cannot be cancelled; nobody waits for it.
        runtime.shutdown_background();
        result
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}
