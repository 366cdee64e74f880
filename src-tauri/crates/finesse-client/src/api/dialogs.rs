//! Calls (protocol/dialogs.md §2).

use finesse_wire::{
    Action, Dialog, DialogId, Extension, LoginId, parse_dialogs, write_dialog_action, write_dialog_action_to,
    write_dtmf, write_make_call, write_wrap_up,
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

    /// Does something with a call that needs a number: `CONSULT_CALL` and `TRANSFER_SST` (protocol/dialogs.md §2.4, §2.5). `to` is passed
    /// on as it is. The result comes as an event.
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn dialog_action_to(
        &self,
        id: &DialogId,
        action: &Action,
        extension: &Extension,
        to: &str,
    ) -> Result<RequestId, RestError> {
        self.change(Method::PUT, &dialog_path(id), write_dialog_action_to(action, extension, to)).await
    }

    /// Sends touch tones: digits, `*`, `#`, and A to D on UCCE (protocol/dialogs.md §2.6). A success brings no event (UNCERTAIN).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn send_dtmf(
        &self,
        id: &DialogId,
        extension: &Extension,
        digits: &str,
    ) -> Result<RequestId, RestError> {
        self.change(Method::PUT, &dialog_path(id), write_dtmf(extension, digits)).await
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
}

fn dialog_path(id: &DialogId) -> String {
    format!("/finesse/api/Dialog/{}", segment(id.as_str()))
}
