//! Self-signed certificates of servers that the computer's administrator has put into the system's store.
//!
//! On Linux the system has no verifier of its own, and webpki, which decides there, takes no certificate of an authority (`CA:TRUE`) as that
//! of a server, whether or not it is in the store. Finesse and appliances like it make their first certificate in this form. OpenSSL and
//! GnuTLS accept it (for both see the README). So where webpki refuses, this rule decides: a self-signed certificate that stands in the store
//! byte for byte is trusted for the names in it, as long as nothing else is wrong with it.

use rustls::pki_types::{CertificateDer, ServerName};

use crate::tls::examine::{is_self_signed, own_fault, parse};

/// Whether a self-signed certificate is trusted for a name because it stands in the store. `now` is in seconds since 1970.
pub(super) fn is_trusted(
    der: &CertificateDer<'_>,
    name: &ServerName<'_>,
    now: i64,
    store: impl FnOnce() -> Vec<CertificateDer<'static>>,
) -> bool {
    let Some(certificate) = parse(der) else { return false };
    let validity = certificate.validity();
    is_self_signed(&certificate)
        && (validity.not_before.timestamp()..=validity.not_after.timestamp()).contains(&now)
        && own_fault(der, &certificate, name).is_none()
        && store().iter().any(|stored| stored.as_ref() == der.as_ref())
}

/// The certificates in the system's store, read now: what was installed a moment ago is found. Empty where the system itself decides.
#[cfg(all(unix, not(target_vendor = "apple"), not(target_os = "android")))]
pub(super) fn system_store() -> Vec<CertificateDer<'static>> {
    rustls_native_certs::load_native_certs().certs
}

/// Empty: the system itself decides.
#[cfg(not(all(unix, not(target_vendor = "apple"), not(target_os = "android"))))]
pub(super) fn system_store() -> Vec<CertificateDer<'static>> {
    Vec::new()
}
