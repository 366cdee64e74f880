//! The User and Dialog APIs (protocol/auth-and-events.md §3, protocol/dialogs.md §2 and §3).

use std::fmt;

use finesse_wire::{
    Action, AgentState, ApiErrors, Dialog, DialogId, Extension, LoginId, LoginName, MediaLayout, ReasonCode,
    ReasonCodeId, SystemInfo, User, WireError, WrapUpReason, parse_dialogs, parse_media_layouts,
    parse_reason_codes, parse_wrap_up_reasons, write_dialog_action, write_make_call, write_sign_in,
    write_state, write_wrap_up,
};
use reqwest::{
    Method,
    header::{AUTHORIZATION, CONTENT_TYPE},
};

use crate::{
    ExpiredWhy, RestError, Session,
    http::{Answer, SYSTEM_INFO, segment},
    session::Authorization,
};

/// ErrorType of a 401 for good credentials of another user (protocol/auth-and-events.md §3.7): a new token would change nothing.
const ANOTHER_USER: &str = "Invalid Authorization User Specified";

/// The `requestId` header of a request; it comes back in the event, when Finesse is so kind (protocol/auth-and-events.md §3).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RequestId(String);

impl RequestId {
    fn new() -> Self {
        Self(uuid::Uuid::new_v4().to_string())
    }

    /// As it was sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a list of reasons is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReasonCategory {
    /// Not ready.
    NotReady,
    /// Signing out.
    Logout,
}

impl ReasonCategory {
    fn as_str(self) -> &'static str {
        match self {
            Self::NotReady => "NOT_READY",
            Self::Logout => "LOGOUT",
        }
    }
}

/// Finesse's REST interface with the credentials of a session. Clones share the session.
///
/// Every method fails with a [`RestError`]. After a 401 the session is asked for a newer token, and the request is sent once
/// more; a read that failed at the server (500) is sent once more too. Nothing else is repeated.
#[derive(Clone)]
pub struct Rest {
    session: Session,
}

impl fmt::Debug for Rest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rest")
    }
}

impl Rest {
    /// The interface for a session.
    #[must_use]
    pub fn new(session: Session) -> Self {
        Self { session }
    }

    /// Who the node is, and what its clock shows (protocol/auth-and-events.md §1).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn system_info(&self) -> Result<SystemInfo, RestError> {
        Ok(SystemInfo::parse(&self.get(SYSTEM_INFO).await?)?)
    }

    /// The user with this id (protocol/auth-and-events.md §3.5).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn user(&self, id: &LoginId) -> Result<User, RestError> {
        Ok(User::parse(&self.get(&user_path(id, "")).await?)?)
    }

    /// The user with this login name: on UCCE the way from the name to the id (protocol/auth-and-events.md §2.4).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn user_by_name(&self, name: &LoginName) -> Result<User, RestError> {
        Ok(User::parse(&self.get(&format!("/finesse/api/User/{}", segment(name.as_str()))).await?)?)
    }

    /// Signs in at an extension (protocol/auth-and-events.md §3.1). The result comes as an event.
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn sign_in(&self, id: &LoginId, extension: &Extension) -> Result<RequestId, RestError> {
        self.change(Method::PUT, &user_path(id, ""), write_sign_in(extension)).await
    }

    /// Asks for a state (protocol/auth-and-events.md §3.4). The result comes as an event.
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn set_state(
        &self,
        id: &LoginId,
        state: &AgentState,
        reason: Option<&ReasonCodeId>,
    ) -> Result<RequestId, RestError> {
        self.change(Method::PUT, &user_path(id, ""), write_state(state, reason)).await
    }

    /// The user's voice dialogs (protocol/dialogs.md §2.1).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn dialogs(&self, id: &LoginId) -> Result<Vec<Dialog>, RestError> {
        Ok(parse_dialogs(&self.get(&user_path(id, "/Dialogs")).await?)?)
    }

    /// Does something with a call (protocol/dialogs.md §2.3). The result comes as an event.
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn dialog_action(
        &self,
        id: &DialogId,
        action: &Action,
        extension: &Extension,
    ) -> Result<RequestId, RestError> {
        self.change(Method::PUT, &dialog_path(id), write_dialog_action(action, extension)).await
    }

    /// Makes a call (protocol/dialogs.md §2.2). `to` is passed on as it is; the call comes as an event.
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn make_call(&self, id: &LoginId, from: &Extension, to: &str) -> Result<RequestId, RestError> {
        let body = write_make_call(from, &Extension::new(to));
        self.change(Method::POST, &user_path(id, "/Dialogs"), body).await
    }

    /// Sets the wrap-up reasons of a call, by label (protocol/dialogs.md §2.7). The result comes as an event.
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn set_wrap_up(&self, id: &DialogId, reasons: &[String]) -> Result<RequestId, RestError> {
        self.change(Method::PUT, &dialog_path(id), write_wrap_up(reasons)).await
    }

    /// The reasons a user may choose from (protocol/dialogs.md §3.1).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn reason_codes(
        &self,
        id: &LoginId,
        team: Option<&str>,
        category: ReasonCategory,
    ) -> Result<Vec<ReasonCode>, RestError> {
        let query = format!("?category={}", category.as_str());
        self.list(id, team, "ReasonCodes", &query, parse_reason_codes).await
    }

    /// The wrap-up reasons a user may choose from (protocol/dialogs.md §3.1).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn wrap_up_reasons(
        &self,
        id: &LoginId,
        team: Option<&str>,
    ) -> Result<Vec<WrapUpReason>, RestError> {
        self.list(id, team, "WrapUpReasons", "", parse_wrap_up_reasons).await
    }

    /// How call variables are named and ordered (protocol/dialogs.md §3.2).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn media_layouts(
        &self,
        id: &LoginId,
        team: Option<&str>,
    ) -> Result<Vec<MediaLayout>, RestError> {
        self.list(id, team, "MediaPropertiesLayouts", "", parse_media_layouts).await
    }

    /// A list that the team has in common since 12.5(1), and that older releases have for each user (protocol/dialogs.md §3.1).
    async fn list<T>(
        &self,
        id: &LoginId,
        team: Option<&str>,
        name: &str,
        query: &str,
        parse: fn(&[u8]) -> Result<Vec<T>, WireError>,
    ) -> Result<Vec<T>, RestError> {
        if let Some(team) = team {
            let path = format!("/finesse/api/TeamResource/{}/{name}{query}", segment(team));
            // Without a new token after a 401: older releases do not know the address, and say so in more than one way. If it is
            // the token, the second form notices.
            let turn = self.session.turn().await;
            let used = self.session.authorization().await.map_err(RestError::SessionExpired)?;
            let answer = self.send(&Method::GET, &path, None, &used).await?;
            drop(turn);
            match answer.ok() {
                Ok(body) => return Ok(parse(&body)?),
                Err(
                    RestError::Refused { .. } | RestError::NotFinesse { .. } | RestError::Unauthorized(_),
                ) => {}
                Err(
                    why @ (RestError::Trouble(_)
                    | RestError::OutOfService
                    | RestError::SessionExpired(_)
                    | RestError::Unreadable(_)),
                ) => return Err(why),
            }
        }
        Ok(parse(&self.get(&user_path(id, &format!("/{name}{query}"))).await?)?)
    }

    async fn get(&self, path: &str) -> Result<Vec<u8>, RestError> {
        match self.authorized(&Method::GET, path, None).await {
            Err(RestError::Refused { status: 500, .. }) => self.authorized(&Method::GET, path, None).await,
            result => result,
        }
    }

    async fn change(&self, method: Method, path: &str, body: String) -> Result<RequestId, RestError> {
        let id = RequestId::new();
        self.authorized(&method, path, Some((&id, &body))).await?;
        Ok(id)
    }

    async fn authorized(
        &self,
        method: &Method,
        path: &str,
        body: Option<(&RequestId, &str)>,
    ) -> Result<Vec<u8>, RestError> {
        let _turn = self.session.turn().await;
        let used = self.session.authorization().await.map_err(RestError::SessionExpired)?;
        match self.send(method, path, body, &used).await?.ok() {
            Err(RestError::Unauthorized(errors)) if !is_another_user(&errors) => {
                let newer = match self.session.unauthorized(&used).await {
                    Ok(newer) => newer,
                    // The token was refused, but may be good again when a new one is to be had.
                    Err(ExpiredWhy::Unreachable) => return Err(RestError::Unauthorized(errors)),
                    Err(why) => return Err(RestError::SessionExpired(why)),
                };
                self.send(method, path, body, &newer).await?.ok()
            }
            result => result,
        }
    }

    async fn send(
        &self,
        method: &Method,
        path: &str,
        body: Option<(&RequestId, &str)>,
        with: &Authorization,
    ) -> Result<Answer, RestError> {
        let (http, node) = (self.session.http(), &self.session.node());
        let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
        let mut url = node.url(path);
        url.set_query(query);
        let mut request = http.request(method.clone(), url).header(AUTHORIZATION, with.header()?);
        if let Some((id, body)) = body {
            request = request
                .header(CONTENT_TYPE, "application/xml")
                .header("requestId", id.as_str())
                .body(body.to_owned());
        }
        Ok(http.send(request, node).await?)
    }
}

fn is_another_user(errors: &ApiErrors) -> bool {
    errors.0.iter().any(|error| error.error_type == ANOTHER_USER)
}

fn user_path(id: &LoginId, rest: &str) -> String {
    format!("/finesse/api/User/{}{rest}", segment(id.as_str()))
}

fn dialog_path(id: &DialogId) -> String {
    format!("/finesse/api/Dialog/{}", segment(id.as_str()))
}
