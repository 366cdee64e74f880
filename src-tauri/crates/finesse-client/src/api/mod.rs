//! The User and Dialog APIs (protocol/auth-and-events.md §3, protocol/dialogs.md §2 and §3).

mod configuration;
mod dialogs;
mod phone_books;
mod rest;
mod users;
mod workflows;

pub use phone_books::{MOST_BOOKS, MOST_CONTACTS, PhoneBooks, ReadBook};
pub use rest::{RequestId, Rest};
