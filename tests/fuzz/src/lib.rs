#![doc = include_str!("../README.md")]

mod envelope;
mod frames;
mod token_answer;
mod token_page;

/// Panics when one of the rules does not hold for these bytes.
pub type Target = fn(&[u8]);

/// The targets by their names, which are also those of the folders of the corpus.
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
