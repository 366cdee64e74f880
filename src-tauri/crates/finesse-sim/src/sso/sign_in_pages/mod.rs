//! Sign-in page fixtures: the kinds of pages that identity providers show and that are hard for the window which shows them. A kind
//! changes what a person sees and does; the SAML steps around it stay as strict as they are (protocol/auth-and-events.md §2.9).

pub(crate) mod after;
pub(crate) mod dressing;
pub(crate) mod first;
pub(crate) mod form;
pub(crate) mod hosts;
pub(crate) mod kind;
pub(crate) mod pages;
pub(crate) mod visit;
