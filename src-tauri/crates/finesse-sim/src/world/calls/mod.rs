//! Calls: the Dialog object and what happens to it.

pub(crate) mod calling;
pub(crate) mod dialog;
