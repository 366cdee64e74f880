use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far the phone books are read. The contacts themselves stay in the program: the page searches them with `searchContacts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ContactsState {
    /// No contacts are configured, or no agent is signed in.
    #[default]
    None,
    /// They are being read.
    Loading,
    /// They can be searched, also while the connection is down.
    Ready {
        /// How many there are.
        contacts: u32,
        /// In how many phone books.
        books: u32,
        /// Not all are here: there are too many, or a phone book could not be read.
        cut: bool,
    },
    /// They could not be read.
    Failed,
}

/// The answer to `searchContacts`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactsFound {
    /// The best, best first: favourites, then how well they fit, then who was on the telephone last, then by name. At most 50.
    pub rows: Vec<ContactRow>,
    /// How many fit in all.
    pub total: u32,
}

/// A contact, or a recent number that is in no phone book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactRow {
    /// What tells it apart.
    pub id: String,
    /// First and last name; may be empty.
    pub name: String,
    /// The number as it is written in the phone book; may be empty.
    pub number: String,
    /// The number as it will be dialled; empty when it cannot be.
    pub dialled: String,
    /// What the phone book says of it; may be empty.
    pub description: String,
    /// The phone book; empty for a recent number.
    pub book: String,
    /// It is a favourite of the agent.
    pub favourite: bool,
    /// Where it comes from.
    pub source: ContactSource,
}

/// Where a [`ContactRow`] comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ContactSource {
    /// A phone book.
    Book,
    /// A recent call.
    Recent,
}
