#![doc = include_str!("../README.md")]

mod csv;
mod entry;
mod filter;
mod log;
mod store;

pub use csv::{Headings, csv};
pub use entry::{Call, Direction, Entry, How, State, What};
pub use filter::{Filter, Kind, Page};
pub use log::{Key, StoreError};
pub use store::{Damage, Opened, Store, is_kept, name, remove, remove_older};
