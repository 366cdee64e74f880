//! One request to the REST interface, with the credentials of a session.

use std::fmt;

use finesse_wire::{ApiErrors, LoginId, SystemInfo};
use reqwest::{
    Method, StatusCode,
    header::{AUTHORIZATION, CONTENT_TYPE, RANGE},
};

use crate::{
    auth::{Authorization, Session},
    error::{ExpiredWhy, RestError},
    http::{Answer, SYSTEM_INFO, segment},
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

/// What a request carries besides its address.
#[derive(Clone, Copy)]
enum Carries<'a> {
    Nothing,
    /// The objects that are wanted of a list.
    Range(&'a str),
    Change(&'a RequestId, &'a str),
}

/// An answer to a read of a part of a list.
pub(super) struct Part {
    pub(super) body: Vec<u8>,
    /// 206: it is not the whole list.
    pub(super) partial: bool,
}

impl From<Answer> for Part {
    fn from(answer: Answer) -> Self {
        Self { partial: answer.status == StatusCode::PARTIAL_CONTENT, body: answer.body }
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

    pub(super) async fn get(&self, path: &str) -> Result<Vec<u8>, RestError> {
        Ok(self.read(path, Carries::Nothing).await?.body)
    }

    /// A read of these objects of a list, for instance `objects=1-6000` (protocol/dialogs.md §3.1).
    pub(super) async fn get_range(&self, path: &str, range: &str) -> Result<Part, RestError> {
        Ok(self.read(path, Carries::Range(range)).await?.into())
    }

    async fn read(&self, path: &str, carries: Carries<'_>) -> Result<Answer, RestError> {
        match self.authorized(&Method::GET, path, carries).await {
            Err(RestError::Refused { status: 500, .. }) => self.authorized(&Method::GET, path, carries).await,
            result => result,
        }
    }

    /// A read without a new token after a 401: older releases do not know the address, and say so in more than one way. If it is the
    /// token, the next request notices.
    pub(super) async fn get_once(&self, path: &str) -> Result<Vec<u8>, RestError> {
        Ok(self.read_once(path, Carries::Nothing).await?.body)
    }

    /// The same, of these objects of a list.
    pub(super) async fn get_range_once(&self, path: &str, range: &str) -> Result<Part, RestError> {
        Ok(self.read_once(path, Carries::Range(range)).await?.into())
    }

    async fn read_once(&self, path: &str, carries: Carries<'_>) -> Result<Answer, RestError> {
        let _turn = self.session.turn().await;
        let used = self.session.authorization().await.map_err(RestError::SessionExpired)?;
        self.send(&Method::GET, path, carries, &used).await?.succeeded()
    }

    pub(super) async fn change(
        &self,
        method: Method,
        path: &str,
        body: String,
    ) -> Result<RequestId, RestError> {
        let id = RequestId::new();
        self.authorized(&method, path, Carries::Change(&id, &body)).await?;
        Ok(id)
    }

    async fn authorized(
        &self,
        method: &Method,
        path: &str,
        carries: Carries<'_>,
    ) -> Result<Answer, RestError> {
        let _turn = self.session.turn().await;
        let used = self.session.authorization().await.map_err(RestError::SessionExpired)?;
        match self.send(method, path, carries, &used).await?.succeeded() {
            Err(RestError::Unauthorized(errors)) if !is_another_user(&errors) => {
                let newer = match self.session.unauthorized(&used).await {
                    Ok(newer) => newer,
                    // The token was refused, but may be good again when a new one is to be had.
                    Err(ExpiredWhy::Unreachable) => return Err(RestError::Unauthorized(errors)),
                    Err(why) => return Err(RestError::SessionExpired(why)),
                };
                self.send(method, path, carries, &newer).await?.succeeded()
            }
            result => result,
        }
    }

    async fn send(
        &self,
        method: &Method,
        path: &str,
        carries: Carries<'_>,
        with: &Authorization,
    ) -> Result<Answer, RestError> {
        let (http, node) = (self.session.http(), &self.session.node());
        let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
        let mut url = node.url(path);
        url.set_query(query);
        let mut request = http.request(method.clone(), url).header(AUTHORIZATION, with.header()?);
        request = match carries {
            Carries::Nothing => request,
            Carries::Range(range) => request.header(RANGE, range),
            Carries::Change(id, body) => request
                .header(CONTENT_TYPE, "application/xml")
                .header("requestId", id.as_str())
                .body(body.to_owned()),
        };
        Ok(http.send(request, node).await?)
    }
}

fn is_another_user(errors: &ApiErrors) -> bool {
    errors.0.iter().any(|error| error.error_type == ANOTHER_USER)
}

pub(super) fn user_path(id: &LoginId, rest: &str) -> String {
    format!("/finesse/api/User/{}{rest}", segment(id.as_str()))
}
