//! Calls. A call has legs, and everything else follows from them: the state of the dialog, what each agent may do, and the agents'
//! states.

pub(crate) mod act;
pub(crate) mod action;
pub(crate) mod call;
pub(crate) mod collections;
pub(crate) mod consult;
pub(crate) mod data;
pub(crate) mod dialog;
pub(crate) mod direct_transfer;
pub(crate) mod end;
pub(crate) mod in_call;
pub(crate) mod incoming;
pub(crate) mod leg;
pub(crate) mod make;
pub(crate) mod merge;
pub(crate) mod permitted;
