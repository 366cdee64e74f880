//! Finesse's words as enums that keep a word they do not know.

/// Makes an enum of words: each variant with its word, and `Other` for every word that a later release may say.
macro_rules! word_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $word:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum $name {
            $( $(#[$variant_meta])* $variant, )+
            /// A word that this program does not know, as it was written.
            Other(String),
        }

        impl $name {
            /// Reads a word without regard to case; never fails.
            #[must_use]
            pub fn from_word(word: &str) -> Self {
                let word = word.trim();
                $( if word.eq_ignore_ascii_case($word) { return Self::$variant; } )+
                Self::Other(word.to_owned())
            }

            /// The word as Finesse writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $word, )+
                    Self::Other(word) => word,
                }
            }
        }

        /// As Finesse's word.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use word_enum;
