//! What the numbers of WebView2's events mean. `adapter.rs` holds each of them against the name in the SDK when it is compiled.

use page_events::{LoadFailure, ProcessEnd};

/// `COREWEBVIEW2_WEB_ERROR_STATUS`.
pub(crate) mod status {
    pub(crate) const UNKNOWN: i32 = 0;
    pub(crate) const CERTIFICATE_COMMON_NAME_IS_INCORRECT: i32 = 1;
    pub(crate) const CERTIFICATE_EXPIRED: i32 = 2;
    pub(crate) const CLIENT_CERTIFICATE_CONTAINS_ERRORS: i32 = 3;
    pub(crate) const CERTIFICATE_REVOKED: i32 = 4;
    pub(crate) const CERTIFICATE_IS_INVALID: i32 = 5;
    pub(crate) const SERVER_UNREACHABLE: i32 = 6;
    pub(crate) const TIMEOUT: i32 = 7;
    pub(crate) const ERROR_HTTP_INVALID_SERVER_RESPONSE: i32 = 8;
    pub(crate) const CONNECTION_ABORTED: i32 = 9;
    pub(crate) const CONNECTION_RESET: i32 = 10;
    pub(crate) const DISCONNECTED: i32 = 11;
    pub(crate) const CANNOT_CONNECT: i32 = 12;
    pub(crate) const HOST_NAME_NOT_RESOLVED: i32 = 13;
    pub(crate) const OPERATION_CANCELED: i32 = 14;
    pub(crate) const REDIRECT_FAILED: i32 = 15;
    pub(crate) const VALID_AUTHENTICATION_CREDENTIALS_REQUIRED: i32 = 17;
    pub(crate) const VALID_PROXY_AUTHENTICATION_REQUIRED: i32 = 18;
}

/// `COREWEBVIEW2_PROCESS_FAILED_KIND`, the three that concern the page.
pub(crate) mod process {
    pub(crate) const BROWSER_EXITED: i32 = 0;
    pub(crate) const RENDERER_EXITED: i32 = 1;
    pub(crate) const RENDERER_UNRESPONSIVE: i32 = 2;
}

/// `COREWEBVIEW2_PROCESS_FAILED_REASON`.
pub(crate) mod reason {
    pub(crate) const OUT_OF_MEMORY: i32 = 5;
    pub(crate) const PROFILE_DELETED: i32 = 6;
}

/// Why a main document could not be loaded, from `WebErrorStatus` and, if the server answered, its HTTP status (else 0). `None` if the load
/// was cancelled on purpose: another one replaced it, it became a download, or the server answered 204.
#[must_use]
pub fn load_failure(web_error_status: i32, http_status: i32) -> Option<LoadFailure> {
    let words = match web_error_status {
        status::OPERATION_CANCELED => return None,
        status::CERTIFICATE_COMMON_NAME_IS_INCORRECT
        | status::CERTIFICATE_EXPIRED
        | status::CERTIFICATE_REVOKED
        | status::CERTIFICATE_IS_INVALID => return Some(LoadFailure::Certificate { chain: Vec::new() }),
        status::CLIENT_CERTIFICATE_CONTAINS_ERRORS => return Some(LoadFailure::ClientCertificateRequired),
        status::SERVER_UNREACHABLE => "server unreachable",
        status::TIMEOUT => "connection timed out",
        status::ERROR_HTTP_INVALID_SERVER_RESPONSE => "the response is not valid HTTP",
        status::CONNECTION_ABORTED => "connection aborted",
        status::CONNECTION_RESET => "connection reset",
        status::DISCONNECTED => "no network connection",
        status::CANNOT_CONNECT => "cannot connect",
        status::HOST_NAME_NOT_RESOLVED => "host name not found (DNS)",
        status::REDIRECT_FAILED => "redirect failed",
        status::VALID_AUTHENTICATION_CREDENTIALS_REQUIRED => "HTTP authentication required",
        status::VALID_PROXY_AUTHENTICATION_REQUIRED => "proxy authentication required",
        status::UNKNOWN if http_status != 0 => {
            return Some(LoadFailure::Other(format!("HTTP status {http_status} without a page")));
        }
        other => return Some(LoadFailure::Other(format!("WebView2 error status {other}"))),
    };
    Some(LoadFailure::Other(words.to_owned()))
}

/// How the page's process ended, from the kind and the reason of `ProcessFailed`. `None` if it concerns another process (of a frame, of the
/// graphics card), which WebView2 restarts automatically, or if the profile was deleted on purpose.
#[must_use]
pub fn page_process_end(kind: i32, reason: i32) -> Option<ProcessEnd> {
    match (kind, reason) {
        (_, reason::PROFILE_DELETED) => None,
        (process::BROWSER_EXITED | process::RENDERER_EXITED, reason::OUT_OF_MEMORY) => {
            Some(ProcessEnd::OutOfMemory)
        }
        (process::BROWSER_EXITED | process::RENDERER_EXITED, _) => Some(ProcessEnd::Crashed),
        (process::RENDERER_UNRESPONSIVE, _) => Some(ProcessEnd::Unresponsive),
        _ => None,
    }
}

/// Whether the whole engine has ended, so that its view can no longer load anything.
#[must_use]
pub fn engine_ended(kind: i32) -> bool {
    kind == process::BROWSER_EXITED
}
