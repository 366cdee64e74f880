#![doc = include_str!("../README.md")]

mod envelope;
mod frames;
mod token_answer;
mod token_page;

/// A target. Panics if a rule does not hold for these bytes.
pub type Target = fn(&[u8]);

/// The targets by name. The corpus folders have the same names.
pub const TARGETS: [(&str, Target); 4] = [
    ("envelope", envelope::envelope),
    ("frames", frames::frames),
    ("token_answer", token_answer::token_answer),
    ("token_page", token_page::token_page),
];

pub use envelope::envelope;
pub use frames::frames;
pub use token_answer::token_answer;
pub use token_page::token_page;
