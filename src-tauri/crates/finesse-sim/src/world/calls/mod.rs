//! Calls: the Dialog object and what happens to it.

pub(crate) mod action;
pub(crate) mod calling;
pub(crate) mod collections;
pub(crate) mod dialog;
