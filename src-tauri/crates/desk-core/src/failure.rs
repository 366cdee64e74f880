//! Typed errors of the client as what the page may know: one code, plain detail, a trace id that stands in the log too.

use desk_contract::{
    CallDataLoss, CertificateProblem, CertificateReason, CommandError, ErrorCode, Persons, SignInStep,
};
use desk_model::{About, NotNow, Refusal, explain};
use finesse_client::{RestError, SignInError, TransportError, WindowError};
use finesse_wire::ApiErrors;

use crate::{projection, server_said::server_said};

/// What a refusal is called, before what Finesse says.
const REFUSED: &str = "Finesse refused the request";

/// An error with a new trace id; logged once, here.
pub(crate) fn error(code: ErrorCode, detail: impl Into<String>) -> CommandError {
    let detail = detail.into();
    let trace_id = uuid::Uuid::new_v4().simple().to_string().chars().take(12).collect::<String>();
    log::warn!("[{trace_id}] {code:?}: {detail}");
    CommandError {
        code,
        detail,
        trace_id,
        step: None,
        host: None,
        explanation: None,
        server: None,
        certificate: None,
        persons: None,
        call_data: None,
    }
}

/// A fault of the program around the desk, with a trace id; logged once, here.
#[must_use]
pub fn fault(detail: String) -> CommandError {
    error(ErrorCode::Internal, detail)
}

pub(crate) fn at_step(mut error: CommandError, step: SignInStep) -> CommandError {
    error.step = Some(step);
    error
}

pub(crate) fn shut_down() -> CommandError {
    error(ErrorCode::Internal, "the desk has been shut down")
}

pub(crate) fn not_signed_in() -> CommandError {
    error(ErrorCode::NotSignedIn, "nobody is signed in")
}

/// A failed read or check.
pub(crate) fn of_rest(trouble: &RestError) -> CommandError {
    match trouble {
        RestError::Transport(trouble) => of_trouble(trouble),
        RestError::OutOfService => error(ErrorCode::OutOfService, "Finesse says that it is out of service"),
        RestError::Unauthorized(errors) => {
            said(ErrorCode::Refused, errors, About::State, "Finesse did not accept the sign-in (401)")
        }
        RestError::Refused { status, errors } => {
            said(ErrorCode::Refused, errors, About::State, &format!("Finesse answered {status}"))
        }
        RestError::NotFinesse { status, content_type } => {
            let kind = content_type.as_deref().unwrap_or("no content type");
            error(ErrorCode::NotFinesse, format!("the answer was {status} with {kind}"))
        }
        RestError::SessionExpired(why) => {
            error(ErrorCode::SessionExpired, format!("the session is over: {why:?}"))
        }
        RestError::Unreadable(wire) => {
            error(ErrorCode::NotFinesse, format!("the answer could not be read: {wire}"))
        }
    }
}

/// A command that Finesse refused, at once or by an event. A code that says all there is to say needs no explanation.
pub(crate) fn refused(refusal: Refusal, errors: &ApiErrors) -> CommandError {
    let (code, about, otherwise) = match refusal {
        Refusal::ReasonRequired => (ErrorCode::ReasonRequired, About::State, REFUSED),
        Refusal::ReasonRefused => (ErrorCode::ReasonRefused, About::State, REFUSED),
        Refusal::StateRefused => (ErrorCode::StateRefused, About::State, REFUSED),
        Refusal::InvalidNumber => (ErrorCode::InvalidNumber, About::Calls, REFUSED),
        Refusal::CallRefused => (ErrorCode::CallRefused, About::Calls, REFUSED),
        Refusal::JoinRefused => (ErrorCode::CallRefused, About::Joining, REFUSED),
        Refusal::CallGone => (ErrorCode::CallGone, About::Calls, "there is no such call any more"),
    };
    let mut error = said(code, errors, about, otherwise);
    error.explanation =
        error.explanation.filter(|_| matches!(refusal, Refusal::StateRefused | Refusal::CallRefused));
    error
}

/// A command that was not sent, because a rule that is known forbids it now.
pub(crate) fn not_now(why: NotNow) -> CommandError {
    let code = if why == NotNow::CallHasChanged { ErrorCode::CallRefused } else { ErrorCode::StateRefused };
    let mut error = error(code, format!("not sent, because Finesse would refuse it: {why:?}"));
    error.explanation = Some(projection::not_now(why));
    error
}

/// A change of call data of which CTI did not keep all. Names are told, values never.
pub(crate) fn not_kept(loss: &desk_model::CallDataLoss) -> CommandError {
    let desk_model::CallDataLoss { dropped, truncated } = loss.clone();
    let detail = format!("not kept: {}; truncated: {}", dropped.join(", "), truncated.join(", "));
    let mut error = error(ErrorCode::CallDataNotKept, detail);
    error.call_data = Some(CallDataLoss { dropped, truncated });
    error
}

/// An extension that Finesse refused (protocol/auth-and-events.md §3.1).
pub(crate) fn phone_refused(errors: &ApiErrors) -> CommandError {
    let is = |kind: &str| errors.0.iter().any(|error| error.error_type.eq_ignore_ascii_case(kind));
    let code = if is("Invalid Device") || is("Parameter Missing") || is("Invalid Input") {
        ErrorCode::InvalidExtension
    } else if is("Device Busy") {
        ErrorCode::ExtensionBusy
    } else {
        ErrorCode::Refused
    };
    let mut error = said(code, errors, About::SignIn, "Finesse did not sign in the extension");
    error.explanation = error.explanation.filter(|_| code == ErrorCode::Refused);
    error
}

/// A failed sign-in, with the step that failed.
pub(crate) fn of_sign_in(trouble: &SignInError) -> CommandError {
    use SignInStep::{SignInPage, Token};
    match trouble {
        SignInError::Window(window) => at_step(of_window(window), SignInPage),
        SignInError::Rest(rest) => at_step(of_rest(rest), Token),
        SignInError::TokenRefused { status } => {
            at_step(error(ErrorCode::SignInRefused, with_status("the token was refused", *status)), Token)
        }
        SignInError::TokenFailed { status } => at_step(
            error(ErrorCode::SignInFailed, with_status("the token could not be made", *status)),
            Token,
        ),
        SignInError::TokenUnreadable(why) => {
            at_step(error(ErrorCode::TokenUnreadable, why.to_string()), Token)
        }
        SignInError::WrongPerson { expected, signed_in } => {
            at_step(wrong_person(expected, signed_in.as_deref()), Token)
        }
        SignInError::NameNeeded => at_step(name_needed(), SignInPage),
        SignInError::PasswordRefused | SignInError::PasswordUnwritable => {
            at_step(error(ErrorCode::PasswordRefused, trouble.to_string()), SignInPage)
        }
        SignInError::UnknownAgent => {
            at_step(error(ErrorCode::UnknownAgent, "Finesse does not know this agent"), Token)
        }
    }
}

/// No name was typed, because policy leaves the field out.
pub(crate) fn name_needed() -> CommandError {
    error(ErrorCode::NameNeeded, "the server does not sign in without a name, and askForName is false")
}

/// The names stand in fields of their own and not in the detail, which is logged.
fn wrong_person(expected: &str, signed_in: Option<&str>) -> CommandError {
    let mut error = error(ErrorCode::WrongPerson, "the token is for another person; it was thrown away");
    error.persons = Some(Persons { expected: expected.to_owned(), signed_in: signed_in.map(str::to_owned) });
    error
}

fn with_status(what: &str, status: Option<u16>) -> String {
    status.map_or_else(|| what.to_owned(), |status| format!("{what} ({status})"))
}

fn of_window(trouble: &WindowError) -> CommandError {
    match trouble {
        WindowError::Closed => error(ErrorCode::Cancelled, "the sign-in window was closed"),
        WindowError::TimedOut => {
            error(ErrorCode::TimedOut, "the sign-in page did not come to an end in time")
        }
        WindowError::NoAnswer { host } => naming(ErrorCode::TimedOut, host, trouble),
        // Only a hidden fetch ends so, and it is followed by a visible one.
        WindowError::NeedsPerson { .. } => error(ErrorCode::SessionExpired, trouble.to_string()),
        WindowError::WrongHost { host, .. } => naming(ErrorCode::WrongServerName, host, trouble),
        WindowError::ClientCertificateRequired { host } => {
            naming(ErrorCode::ClientCertificateRequired, host, trouble)
        }
        WindowError::ClosedByPage | WindowError::PageEnded => {
            error(ErrorCode::SignInPageEnded, trouble.to_string())
        }
        WindowError::Certificate(problem) => certificate(problem),
        WindowError::Refused { host } => naming(ErrorCode::NavigationRefused, host, trouble),
        WindowError::LoadFailed { host, detail } => {
            naming(ErrorCode::SignInPageFailed, host, &format!("{host}: {detail}"))
        }
        WindowError::Unavailable { detail } => {
            error(ErrorCode::Internal, format!("no sign-in window: {detail}"))
        }
    }
}

/// An error whose sentence names a host.
fn naming(code: ErrorCode, host: &str, detail: &impl ToString) -> CommandError {
    CommandError { host: Some(host.to_owned()), ..error(code, detail.to_string()) }
}

fn of_trouble(trouble: &TransportError) -> CommandError {
    match trouble {
        TransportError::NameNotFound { host } => {
            error(ErrorCode::NameNotFound, format!("no computer is named {host}"))
        }
        TransportError::NoNetwork { host, detail } => {
            error(ErrorCode::NoNetwork, format!("{host}: {detail}"))
        }
        TransportError::PortRefused { host, port } => {
            error(ErrorCode::PortRefused, format!("{host} refused port {port}"))
        }
        TransportError::TimedOut { host } => {
            naming(ErrorCode::TimedOut, host, &format!("{host} did not answer in time"))
        }
        TransportError::Certificate(problem) => certificate(problem),
        TransportError::Broken { host, detail } => error(ErrorCode::NotFinesse, format!("{host}: {detail}")),
    }
}

fn certificate(problem: &finesse_client::CertificateProblem) -> CommandError {
    let mut error = error(ErrorCode::CertificateNotTrusted, problem.to_string());
    error.certificate = Some(CertificateProblem {
        host: problem.host.clone(),
        subject: problem.subject.clone(),
        issuer: problem.issuer.clone(),
        reason: reason(&problem.reason),
    });
    error
}

fn reason(reason: &finesse_client::CertificateReason) -> CertificateReason {
    use finesse_client::CertificateReason as From;
    let millis = |seconds: i64| seconds.saturating_mul(1000);
    match reason {
        From::Expired { ended } => CertificateReason::Expired { ended: millis(*ended) },
        From::NotYetValid { begins } => CertificateReason::NotYetValid { begins: millis(*begins) },
        From::ClockWrong { here, there } => {
            CertificateReason::ClockWrong { here: millis(*here), there: millis(*there) }
        }
        From::SelfSigned => CertificateReason::SelfSigned,
        From::UnknownAuthority { authority } => {
            CertificateReason::UnknownAuthority { authority: authority.clone() }
        }
        From::IncompleteChain { missing } => CertificateReason::IncompleteChain { missing: missing.clone() },
        From::OtherName { names } => CertificateReason::OtherName { names: names.clone() },
        From::NoSubjectAltName => CertificateReason::NoSubjectAltName,
        From::OldVersion => CertificateReason::OldVersion,
        From::WrongUsage => CertificateReason::WrongUsage,
        From::WeakSignature => CertificateReason::WeakSignature,
        From::UnknownAlgorithm => CertificateReason::UnknownAlgorithm,
        From::WeakKey { bits } => {
            CertificateReason::WeakKey { bits: u32::try_from(*bits).unwrap_or(u32::MAX) }
        }
        From::ExpiredIntermediate { authority, ended } => {
            CertificateReason::ExpiredIntermediate { authority: authority.clone(), ended: millis(*ended) }
        }
        From::Revoked => CertificateReason::Revoked,
        From::Malformed => CertificateReason::Malformed,
        From::NotProven => CertificateReason::NotProven,
        From::RefusedByEngine => CertificateReason::RefusedByEngine,
        From::Other => CertificateReason::Other,
    }
}

fn said(code: ErrorCode, errors: &ApiErrors, about: About, otherwise: &str) -> CommandError {
    let explanation = explain(errors, about).map(projection::explanation);
    let server = server_said(errors, explanation.is_some());
    let detail = server.as_ref().map_or_else(
        || otherwise.to_owned(),
        |said| format!("{otherwise}: {} {} {}", said.error_type, said.message, said.data).trim().to_owned(),
    );
    let mut error = error(code, detail);
    error.explanation = explanation;
    error.server = server;
    error
}
