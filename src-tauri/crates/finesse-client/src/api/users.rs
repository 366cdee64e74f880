//! Users: who they are, signing in at a phone, their state (protocol/auth-and-events.md §3).

use finesse_wire::{
    AgentState, Extension, LoginId, LoginName, MobileAgent, ReasonCodeId, User, write_sign_in, write_state,
};
use reqwest::Method;

use super::rest::{RequestId, Rest, user_path};
use crate::{error::RestError, http::segment};

impl Rest {
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

    /// Signs in at an extension, as a mobile agent if that is wanted (protocol/auth-and-events.md §3.1, §3.2). The result comes as an
    /// event.
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn sign_in(
        &self,
        id: &LoginId,
        extension: &Extension,
        mobile: Option<&MobileAgent>,
    ) -> Result<RequestId, RestError> {
        self.change(Method::PUT, &user_path(id, ""), write_sign_in(extension, mobile)).await
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
}
