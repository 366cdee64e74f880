//! Calls (protocol/dialogs.md §2).

use finesse_wire::{
    CallVariable, Dialog, DialogId, DialogRequest, Extension, LoginId, parse_dialogs, write_call_data,
    write_dialog_request, write_make_call, write_wrap_up,
};
use reqwest::Method;

use super::rest::{RequestId, Rest, user_path};
use crate::{error::RestError, http::segment};

impl Rest {
    /// The user's voice dialogs (protocol/dialogs.md §2.1).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn dialogs(&self, id: &LoginId) -> Result<Vec<Dialog>, RestError> {
        Ok(parse_dialogs(&self.get(&user_path(id, "/Dialogs")).await?)?)
    }

    /// Asks for something with a call: an [`Action`](finesse_wire::Action) alone, or with what it needs (protocol/dialogs.md §2). The
    /// result comes as an event; a success of `SEND_DTMF` and `START_RECORDING` brings none (UNCERTAIN).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn dialog_request(
        &self,
        id: &DialogId,
        request: impl Into<DialogRequest>,
        extension: &Extension,
    ) -> Result<RequestId, RestError> {
        let body = write_dialog_request(&request.into(), extension);
        self.change(Method::PUT, &dialog_path(id), body).await
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

    /// Changes call variables (protocol/dialogs.md §2.7). The result comes as an event, or not at all: CTI may drop or truncate values
    /// without an error.
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn update_call_data(
        &self,
        id: &DialogId,
        changes: &[CallVariable],
    ) -> Result<RequestId, RestError> {
        self.change(Method::PUT, &dialog_path(id), write_call_data(changes)).await
    }
}

fn dialog_path(id: &DialogId) -> String {
    format!("/finesse/api/Dialog/{}", segment(id.as_str()))
}
