//! Tokens: opaque (protocol/auth-and-events.md §2.7), wiped when dropped, never printed.

use std::fmt;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

macro_rules! token {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone)]
        pub struct $name(Zeroizing<String>);

        impl $name {
            /// Takes a token as it is.
            #[must_use]
            pub fn new(token: impl Into<String>) -> Self {
                Self(Zeroizing::new(token.into()))
            }

            /// The token itself, for the place that sends or keeps it.
            #[must_use]
            pub fn expose(&self) -> &str {
                &self.0
            }

            /// Eight hexadecimal digits of a SHA-256: tells two tokens apart in a log and gives nothing away.
            #[must_use]
            pub fn fingerprint(&self) -> String {
                Sha256::digest(self.0.as_bytes()).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
            }
        }

        /// Takes the same time whatever the difference is.
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
            }
        }

        impl Eq for $name {}

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, f)
            }
        }
    };
}

token! {
    /// The access token: `Authorization: Bearer …`, and the password of the notification service.
    AccessToken
}
token! {
    /// The refresh token.
    RefreshToken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_never_printed() {
        let token = AccessToken::new("SECRET-1");
        assert_eq!(format!("{token:?} {token}"), "AccessToken(redacted) AccessToken(redacted)");
        assert_eq!(format!("{:?}", RefreshToken::new("SECRET-2")), "RefreshToken(redacted)");
        assert_eq!(token.expose(), "SECRET-1");
    }

    #[test]
    fn a_fingerprint_is_short_and_differs() {
        // The first four bytes of SHA-256("abc"), FIPS 180-2 appendix B.1.
        assert_eq!(AccessToken::new("abc").fingerprint(), "ba7816bf");
        assert_ne!(AccessToken::new("abd").fingerprint(), "ba7816bf");
        assert_eq!(AccessToken::new("abc"), AccessToken::new("abc"));
        assert_ne!(AccessToken::new("abc"), AccessToken::new("abd"));
    }
}
