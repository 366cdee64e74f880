//! What the identity service and the identity provider remember between the steps of a sign-in (protocol/auth-and-events.md §2.9).

use std::collections::HashMap;
use std::time::Duration;

#[cfg(feature = "saml")]
use base64::Engine;
#[cfg(feature = "saml")]
use base64::engine::general_purpose::STANDARD;
use uuid::Uuid;

use crate::clock::Moment;
use crate::control::views::{IdpCounts, IdsCounts};
#[cfg(feature = "saml")]
use crate::description::ServiceProvider;
#[cfg(feature = "saml")]
use crate::sso::saml::refusal::Refused;
#[cfg(feature = "saml")]
use crate::sso::saml::{Expected, Provider};

/// How long a session at the identity provider lives.
const IDP_SESSION: Duration = Duration::from_secs(8 * 3_600);
/// How long an assertion is good.
const ASSERTION: Duration = Duration::from_secs(300);

/// A sign-in under way at the identity service.
#[derive(Debug, Clone)]
pub(crate) struct Authorize {
    pub(crate) redirect_uri: String,
    pub(crate) state: String,
    /// Value of the cookie that must come back.
    pub(crate) session: String,
    /// ID of the SAML request.
    pub(crate) request_id: String,
}

struct Assertion {
    login_name: String,
    request_id: String,
    ends: Moment,
}

struct Code {
    login_name: String,
    redirect_uri: String,
    ends: Moment,
}

/// Why an assertion is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum AssertionRefused {
    /// Not made by this identity provider, changed on the way, or used before.
    #[error("signature invalid")]
    Signature,
    /// Too old.
    #[error("time in SubjectConfirmationData or Conditions is invalid")]
    Time,
    /// For another request.
    #[error("InResponseTo does not belong to this session")]
    Request,
}

/// Everything that is remembered.
#[derive(Default)]
pub(crate) struct Identity {
    /// By relay state.
    authorizes: HashMap<String, Authorize>,
    /// By the response exactly as it was made. Knowing it stands in for the signature.
    assertions: HashMap<String, Assertion>,
    /// Assertions of an identity provider of somebody else that were used.
    #[cfg(feature = "saml")]
    used: std::collections::HashSet<String>,
    /// By unique ID: the sign-in and who it is.
    relays: HashMap<String, (Authorize, String)>,
    codes: HashMap<String, Code>,
    /// By cookie: who, and until when.
    sessions: HashMap<String, (String, Moment)>,
    pub(crate) counts: IdpCounts,
    pub(crate) ids_counts: IdsCounts,
}

impl Identity {
    /// Begins a sign-in; returns the relay state.
    pub(crate) fn begin(&mut self, authorize: Authorize) -> String {
        let relay_state = Uuid::new_v4().to_string();
        self.authorizes.insert(relay_state.clone(), authorize);
        relay_state
    }

    /// Writes down an assertion that the provider made.
    pub(crate) fn assert(&mut self, response: &str, login_name: &str, request_id: &str, now: Moment) {
        let ends = now + ASSERTION;
        let assertion =
            Assertion { login_name: login_name.to_owned(), request_id: request_id.to_owned(), ends };
        self.assertions.insert(response.to_owned(), assertion);
    }

    /// The end of an assertion's time.
    pub(crate) fn assertion_ends(now: Moment) -> Moment {
        now + ASSERTION
    }

    /// Takes a response; returns the unique ID of the next step.
    pub(crate) fn consume(
        &mut self,
        response: &str,
        relay_state: &str,
        session: Option<&str>,
        now: Moment,
    ) -> Result<String, AssertionRefused> {
        let assertion = self.assertions.remove(response).ok_or(AssertionRefused::Signature)?;
        let authorize = self.authorizes.remove(relay_state).ok_or(AssertionRefused::Request)?;
        if authorize.request_id != assertion.request_id || session != Some(authorize.session.as_str()) {
            return Err(AssertionRefused::Request);
        }
        if now >= assertion.ends {
            return Err(AssertionRefused::Time);
        }
        let unique_id = Uuid::new_v4().simple().to_string();
        self.relays.insert(unique_id.clone(), (authorize, assertion.login_name));
        Ok(unique_id)
    }

    /// Takes a response of an identity provider of somebody else; returns the unique ID of the next step.
    #[cfg(feature = "saml")]
    pub(crate) fn consume_signed(
        &mut self,
        provider: &Provider,
        us: &ServiceProvider,
        response: &str,
        relay_state: &str,
        session: Option<&str>,
        now: Moment,
    ) -> Result<String, Refused> {
        let authorize = self.authorizes.get(relay_state).ok_or(Refused::Request)?;
        if session != Some(authorize.session.as_str()) {
            return Err(Refused::Request);
        }
        let bytes = STANDARD.decode(response).map_err(|_| Refused::Malformed)?;
        let response = String::from_utf8(bytes).map_err(|_| Refused::Malformed)?;
        let expected = Expected {
            audience: &us.entity_id,
            recipient: &us.response_url,
            request_id: &authorize.request_id,
            now,
        };
        let person = provider.person(&response, expected, &self.used)?;
        self.used.insert(person.assertion);
        let authorize = self.authorizes.remove(relay_state).ok_or(Refused::Request)?;
        let unique_id = Uuid::new_v4().simple().to_string();
        self.relays.insert(unique_id.clone(), (authorize, person.uid));
        Ok(unique_id)
    }

    /// Gives the authorization code for a unique ID; returns the address to go back to.
    pub(crate) fn relay(
        &mut self,
        unique_id: &str,
        session: Option<&str>,
        now: Moment,
        life: Duration,
    ) -> Option<String> {
        let (authorize, login_name) = self.relays.remove(unique_id)?;
        if session != Some(authorize.session.as_str()) {
            return None;
        }
        let code = Uuid::new_v4().simple().to_string();
        let query = crate::web::query([("code", code.as_str()), ("state", authorize.state.as_str())]);
        let back = format!("{}?{query}", authorize.redirect_uri);
        self.codes.insert(code, Code { login_name, redirect_uri: authorize.redirect_uri, ends: now + life });
        Some(back)
    }

    /// Takes a code, once; returns the login name it was given for.
    pub(crate) fn redeem(&mut self, code: &str, redirect_uri: &str, now: Moment) -> Option<String> {
        let code = self.codes.remove(code)?;
        (code.redirect_uri == redirect_uri && now < code.ends).then_some(code.login_name)
    }

    /// Forgets everything that began in this session of the identity service.
    pub(crate) fn close_ids_session(&mut self, session: &str) {
        self.authorizes.retain(|_, authorize| authorize.session != session);
        self.relays.retain(|_, (authorize, _)| authorize.session != session);
    }

    /// Opens a session at the provider; returns its cookie.
    pub(crate) fn open_session(&mut self, login_name: &str, now: Moment) -> String {
        let cookie = Uuid::new_v4().simple().to_string();
        self.sessions.insert(cookie.clone(), (login_name.to_owned(), now + IDP_SESSION));
        cookie
    }

    /// Who has this session at the provider.
    pub(crate) fn session(&self, cookie: &str, now: Moment) -> Option<&str> {
        self.sessions.get(cookie).filter(|(_, ends)| now < *ends).map(|(login_name, _)| login_name.as_str())
    }

    /// Ends a session at the provider.
    pub(crate) fn close_session(&mut self, cookie: &str) {
        self.sessions.remove(cookie);
    }
}
