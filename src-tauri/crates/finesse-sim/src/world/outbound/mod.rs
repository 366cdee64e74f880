//! Outbound campaigns: the dialler reserves an agent, with or without a preview, and connects a customer (protocol/dialogs.md §1.6, §2.12,
//! §2.13).

pub(crate) mod answer;
pub(crate) mod campaign;
mod of_call;
pub(crate) mod reserve;
pub(crate) mod result;
