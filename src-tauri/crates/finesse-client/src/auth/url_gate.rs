//! The one gate through which a refresh token gets into an address.
//!
//! Every proxy and every server on the way may write addresses into its log, and a refresh token serves for hours. So there is no other way
//! to build such an address than [`UrlGate::url`], and every refresh, restore and move to another node uses it.

use finesse_wire::RefreshToken;
use url::Url;

use super::refresh_method::RefreshForm;

/// What is known of the POST form of the refresh at one server (protocol/auth-and-events.md §2.5.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum PostForm {
    /// It was not tried there, or it is there.
    #[default]
    NotMissing,
    /// The server answered it with 404, 405 or 501.
    Missing,
}

/// Whether a refresh token may stand in an address.
#[derive(Debug, Clone, Copy)]
pub(super) struct UrlGate {
    open: bool,
}

impl UrlGate {
    /// The gate for a server. Policy decides; without one only a server that has no other form opens it.
    pub(super) fn new(form: RefreshForm, post: PostForm) -> Self {
        let open = match form {
            RefreshForm::Post => false,
            RefreshForm::Auto => post == PostForm::Missing,
            RefreshForm::Get => true,
        };
        Self { open }
    }

    /// Whether [`UrlGate::url`] gives an address.
    pub(super) fn is_open(self) -> bool {
        self.open
    }

    /// The address of the GET form: the token address with the refresh token in its query. `None` when the gate is closed.
    pub(super) fn url(self, mut token_url: Url, refresh: &RefreshToken) -> Option<RefreshUrl> {
        if !self.open {
            return None;
        }
        token_url.query_pairs_mut().append_pair("refresh-token", refresh.expose());
        Some(RefreshUrl(token_url))
    }
}

/// An address with a refresh token in it, which the gate let through. It is not printed.
pub(super) struct RefreshUrl(Url);

impl RefreshUrl {
    pub(super) fn as_url(&self) -> &Url {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refresh_token_is_in_a_url_only_when_policy_or_a_missing_post_form_allows_it() {
        let token_url =
            Url::parse("https://fin-a.example.test:8445/desktop/sso/token?return_user=yes").unwrap();
        let refresh = RefreshToken::new("R1");
        for (form, post, open) in [
            (RefreshForm::Post, PostForm::NotMissing, false),
            (RefreshForm::Post, PostForm::Missing, false),
            (RefreshForm::Auto, PostForm::NotMissing, false),
            (RefreshForm::Auto, PostForm::Missing, true),
            (RefreshForm::Get, PostForm::NotMissing, true),
            (RefreshForm::Get, PostForm::Missing, true),
        ] {
            let gate = UrlGate::new(form, post);
            assert_eq!(gate.is_open(), open, "{form:?}, {post:?}");
            let url = gate.url(token_url.clone(), &refresh);
            let query = url.as_ref().map(|url| url.as_url().query().unwrap_or_default().to_owned());
            assert_eq!(
                query.as_deref(),
                open.then_some("return_user=yes&refresh-token=R1"),
                "{form:?}, {post:?}"
            );
        }
    }
}
