//! Certificates of forms that no library makes any more: the bytes of a good one are changed, and signed again.

use std::io;

use base64::{Engine, prelude::BASE64_STANDARD};
use rcgen::{KeyPair, SigningKey};

const SEQUENCE: u8 = 0x30;
const BIT_STRING: u8 = 0x03;

/// Tags of the fields `version` and `extensions` (RFC 5280 section 4.1).
const VERSION: u8 = 0xa0;
const EXTENSIONS: u8 = 0xa3;

/// The algorithm identifier `ecdsa-with-SHA1` (RFC 3279 section 2.2.3).
const ECDSA_WITH_SHA1: [u8; 11] = [SEQUENCE, 9, 6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 1];

/// What is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// X.509 version 1: no version field and no extensions, so no alternative names.
    Version1,
    /// The certificate says that its signature is ECDSA with SHA-1. The signature itself is made with SHA-256, because ring makes none with
    /// SHA-1; a client that refuses the algorithm does so before it checks the signature.
    Sha1,
}

/// The certificate in another form, signed again by its issuer's key (ECDSA P-256).
pub(crate) fn in_form(form: Form, certificate: &[u8], issuer: &KeyPair) -> io::Result<Vec<u8>> {
    let whole = one(certificate)?;
    let parts = elements(whole.content)?;
    let [signed, algorithm, _] = parts.as_slice() else { return Err(unreadable()) };
    let fields = elements(signed.content)?;
    let own_algorithm = algorithm.whole;
    let kept =
        fields.iter().filter(|field| form != Form::Version1 || ![VERSION, EXTENSIONS].contains(&field.tag));
    let algorithm = if form == Form::Sha1 { &ECDSA_WITH_SHA1 } else { own_algorithm };
    let fields = kept.map(|field| if field.whole == own_algorithm { algorithm } else { field.whole });
    let signed = element(SEQUENCE, &fields.collect::<Vec<_>>().concat())?;
    // The first byte of a bit string tells how many bits of the last one are unused.
    let signature = [vec![0], issuer.sign(&signed).map_err(io::Error::other)?].concat();
    element(SEQUENCE, &[&signed, algorithm, &element(BIT_STRING, &signature)?].concat())
}

/// A certificate in PEM.
pub(crate) fn pem(certificate: &[u8]) -> String {
    let text = BASE64_STANDARD.encode(certificate);
    let mut pem = String::from("-----BEGIN CERTIFICATE-----\n");
    for (index, letter) in text.chars().enumerate() {
        if index > 0 && index % 64 == 0 {
            pem.push('\n');
        }
        pem.push(letter);
    }
    pem.push_str("\n-----END CERTIFICATE-----\n");
    pem
}

/// One element of DER.
struct Element<'a> {
    tag: u8,
    /// Tag, length and content.
    whole: &'a [u8],
    content: &'a [u8],
}

fn one(bytes: &[u8]) -> io::Result<Element<'_>> {
    elements(bytes)?.into_iter().next().ok_or_else(unreadable)
}

fn elements(mut bytes: &[u8]) -> io::Result<Vec<Element<'_>>> {
    let mut found = Vec::new();
    while let [tag, first, rest @ ..] = bytes {
        let (head, length) = match (first, rest) {
            (0..=0x7f, _) => (2, usize::from(*first)),
            (0x81, [length, ..]) => (3, usize::from(*length)),
            (0x82, [high, low, ..]) => (4, usize::from(u16::from_be_bytes([*high, *low]))),
            _ => return Err(unreadable()),
        };
        let (whole, rest) = bytes.split_at_checked(head + length).ok_or_else(unreadable)?;
        found.push(Element { tag: *tag, whole, content: whole.get(head..).unwrap_or_default() });
        bytes = rest;
    }
    Ok(found)
}

fn element(tag: u8, content: &[u8]) -> io::Result<Vec<u8>> {
    let [high, low] = u16::try_from(content.len()).map_err(io::Error::other)?.to_be_bytes();
    let head = match (high, low) {
        (0, 0..=0x7f) => vec![tag, low],
        (0, _) => vec![tag, 0x81, low],
        _ => vec![tag, 0x82, high, low],
    };
    Ok([&head, content].concat())
}

fn unreadable() -> io::Error {
    io::Error::other("a certificate that was just made cannot be read")
}
