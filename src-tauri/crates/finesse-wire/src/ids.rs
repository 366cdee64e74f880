//! A type for every kind of name, so that one cannot be passed for another.

macro_rules! identifier {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
        pub struct $name(String);

        impl $name {
            /// Takes the name as it is, without the blanks around it.
            #[must_use]
            pub fn new(name: impl Into<String>) -> Self {
                let name: String = name.into();
                if name.trim().len() == name.len() { Self(name) } else { Self(name.trim().to_owned()) }
            }

            /// The name.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

identifier! {
    /// Agent id: digits on UCCE, the user name on UCCX. The only name that all REST calls, the JID and the PubSub
    /// nodes take (protocol/auth-and-events.md §2.4).
    LoginId
}
identifier! {
    /// A person's login name, as typed; may be `name@domain` with SSO (protocol/auth-and-events.md §2.4).
    LoginName
}
identifier! {
    /// Id of a dialog (a call).
    DialogId
}
identifier! {
    /// The number of a phone: `extension`, `mediaAddress`, `fromAddress`.
    Extension
}
identifier! {
    /// Database id of a reason code: the last segment of its `uri`, not the printed `code` (protocol/auth-and-events.md §3.4).
    ReasonCodeId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_around_a_name_are_not_part_of_it() {
        assert_eq!(LoginId::new(" 40217\n"), LoginId::new("40217"));
        assert_eq!(Extension::new("6 1234 ").as_str(), "6 1234");
    }
}
