use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A moment on the desk's clock, in milliseconds from an arbitrary start that lies before anything the page shows.
///
/// The clock is monotonic and counts while the computer sleeps. It has no relation to the wall clock, so that a change of
/// time zone or date never moves a timer. The page turns it into a running time with [`Frame::now`](crate::Frame::now).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
pub struct Millis(#[ts(type = "number")] pub u64);
