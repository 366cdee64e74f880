//! Signing in with a password that Finesse itself keeps (`systemAuthMode` `NON_SSO`, or such an agent of a hybrid system).

use std::sync::Arc;

use finesse_client::{
    BoxFuture, Moment, Secret, Session, SignInWindow, TokenPage, TokenRequest, WindowError,
};
use finesse_wire::User;
use url::Url;

use crate::setup::{Failure, Setup};

/// Signs in. A refused password is not sent again: five refusals lock the account.
pub(crate) async fn sign_in(setup: &Setup) -> Result<(Session, User), Failure> {
    let password = Secret::new(setup.password.clone().into_bytes());
    Ok(Session::basic(setup.ports(Arc::new(NoWindow))?, setup.request(), password).await?)
}

/// A password needs no sign-in page.
struct NoWindow;

impl SignInWindow for NoWindow {
    fn fetch(&self, _: TokenRequest) -> BoxFuture<'static, Result<TokenPage, WindowError>> {
        Box::pin(async { Err(WindowError::Unavailable { detail: "there is no window".to_owned() }) })
    }

    fn visit(&self, _: Url, _: Moment) -> BoxFuture<'static, Result<(), WindowError>> {
        Box::pin(async { Err(WindowError::Unavailable { detail: "there is no window".to_owned() }) })
    }

    fn forget(&self) -> BoxFuture<'static, Result<(), WindowError>> {
        Box::pin(async { Ok(()) })
    }

    fn close(&self) {}
}
