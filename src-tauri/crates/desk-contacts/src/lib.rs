#![doc = include_str!("../README.md")]

mod fold;
mod index;
mod query;

pub use fold::fold;
pub use index::{Entry, Found, Index, Known, MOST_ROWS, Row, Source};
