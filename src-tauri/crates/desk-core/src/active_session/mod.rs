//! A signed-in desk: the model, what it works with, and the commands that wait for their outcome.

mod replies;
mod requests;
mod session;
mod workflows;

pub(crate) use replies::Reply;
pub(crate) use requests::{Report, rejection};
pub(crate) use session::{ActiveSession, Happened};
