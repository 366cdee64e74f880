//! Answers to authentication challenges.

use std::ptr::null_mut;

use block2::DynBlock;
use objc2_foundation::{NSURLCredential, NSURLSessionAuthChallengeDisposition};

/// The block that WebKit waits for.
pub(crate) type ChallengeAnswer =
    DynBlock<dyn Fn(NSURLSessionAuthChallengeDisposition, *mut NSURLCredential)>;

/// Continues without a name and a password, so that the server's own 401 page is shown.
pub(crate) fn without_credential(answer: &ChallengeAnswer) {
    answer.call((NSURLSessionAuthChallengeDisposition::UseCredential, null_mut()));
}
