//! XML signatures, in the one form that SAML allows: enveloped, over the whole element that holds them, canonicalised
//! exclusively. Everything else is refused, whatever the standard for signatures would permit.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bergshamra_c14n::{C14nMode, canonicalize_doc};
use bergshamra_xml::NodeSet;
use ring::digest;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey, VerificationAlgorithm,
};
use uppsala::{Document, Element, NodeId};
use x509_parser::pem::parse_x509_pem;

use crate::sso::saml::refusal::Refused;

const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";
const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
const SHA256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";
const RSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
const ECDSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";

/// The public key that signatures are checked with. It comes from the set-up alone; what a message says about its key
/// is not looked at.
#[derive(Debug)]
pub(crate) struct Key(Vec<u8>);

impl Key {
    /// Of a certificate.
    pub(crate) fn of(pem: &str) -> Result<Key, String> {
        let (_, pem) = parse_x509_pem(pem.as_bytes()).map_err(|error| error.to_string())?;
        let certificate = pem.parse_x509().map_err(|error| error.to_string())?;
        Ok(Key(certificate.public_key().subject_public_key.data.to_vec()))
    }
}

/// An attribute without a namespace.
fn attribute<'a>(element: &'a Element<'_>, name: &str) -> Option<&'a str> {
    let found = element.attributes.iter();
    found
        .into_iter()
        .find(|attribute| attribute.name.namespace_uri.is_none() && *attribute.name.local_name == *name)
        .map(|attribute| &*attribute.value)
}

/// The only child element with this name.
fn only(document: &Document<'_>, parent: NodeId, namespace: &str, name: &str) -> Result<NodeId, Refused> {
    match document.child_elements_by_name_ns(parent, namespace, name).as_slice() {
        [only] => Ok(*only),
        _ => Err(Refused::Signature),
    }
}

/// The `Algorithm` of an element.
fn algorithm<'a>(document: &'a Document<'_>, element: NodeId) -> Result<&'a str, Refused> {
    document.element(element).and_then(|element| attribute(element, "Algorithm")).ok_or(Refused::Signature)
}

/// The prefixes that an exclusive canonicalisation keeps although they are not used.
fn prefixes(document: &Document<'_>, method: NodeId) -> Vec<String> {
    let lists = document.child_elements_by_name_ns(method, EXCLUSIVE, "InclusiveNamespaces");
    let lists = lists.iter().filter_map(|list| document.element(*list));
    let lists = lists.filter_map(|list| attribute(list, "PrefixList"));
    lists.flat_map(str::split_ascii_whitespace).map(str::to_owned).collect()
}

/// The bytes that base64 in an element stands for.
fn bytes(document: &Document<'_>, element: NodeId) -> Result<Vec<u8>, Refused> {
    let text: String =
        document.text_content_deep(element).chars().filter(|c| !c.is_ascii_whitespace()).collect();
    STANDARD.decode(text).map_err(|_| Refused::Signature)
}

/// The signatures that are children of this element.
pub(super) fn signatures(document: &Document<'_>, element: NodeId) -> Vec<NodeId> {
    document.child_elements_by_name_ns(element, DSIG, "Signature")
}

/// Checks the signature of an element. Returns what was signed, as the bytes that were hashed: whoever reads these
/// instead of the message reads nothing that was not signed.
pub(super) fn signed(document: &Document<'_>, element: NodeId, key: &Key) -> Result<Vec<u8>, Refused> {
    let signature = only(document, element, DSIG, "Signature")?;
    let info = only(document, signature, DSIG, "SignedInfo")?;
    let reference = only(document, info, DSIG, "Reference")?;

    // It must be about the element that holds it, and no other element may have its name.
    let id = document.element(element).and_then(|element| attribute(element, "ID")).unwrap_or_default();
    let uri = document.element(reference).and_then(|reference| attribute(reference, "URI"));
    if id.is_empty() || uri.and_then(|uri| uri.strip_prefix('#')) != Some(id) || !unique(document, id) {
        return Err(Refused::Signature);
    }

    let transforms = only(document, reference, DSIG, "Transforms")?;
    let transforms = document.child_elements_by_name_ns(transforms, DSIG, "Transform");
    let [enveloped, exclusive] = transforms.as_slice() else { return Err(Refused::Signature) };
    if algorithm(document, *enveloped)? != ENVELOPED || algorithm(document, *exclusive)? != EXCLUSIVE {
        return Err(Refused::Signature);
    }
    let without_signature = NodeSet::tree_without_comments(element, document)
        .subtract(&NodeSet::tree_with_comments(signature, document));
    let content = canonical(document, &without_signature, &prefixes(document, *exclusive))?;
    if algorithm(document, only(document, reference, DSIG, "DigestMethod")?)? != SHA256 {
        return Err(Refused::Signature);
    }
    let expected = bytes(document, only(document, reference, DSIG, "DigestValue")?)?;
    if digest::digest(&digest::SHA256, &content).as_ref() != expected {
        return Err(Refused::Signature);
    }

    let method = only(document, info, DSIG, "CanonicalizationMethod")?;
    if algorithm(document, method)? != EXCLUSIVE {
        return Err(Refused::Signature);
    }
    let info_set = NodeSet::tree_without_comments(info, document);
    let message = canonical(document, &info_set, &prefixes(document, method))?;
    let scheme: &dyn VerificationAlgorithm =
        match algorithm(document, only(document, info, DSIG, "SignatureMethod")?)? {
            RSA_SHA256 => &RSA_PKCS1_2048_8192_SHA256,
            ECDSA_SHA256 => &ECDSA_P256_SHA256_FIXED,
            _ => return Err(Refused::Signature),
        };
    let value = bytes(document, only(document, signature, DSIG, "SignatureValue")?)?;
    let key = UnparsedPublicKey::new(scheme, &key.0);
    key.verify(&message, &value).map_err(|_| Refused::Signature)?;
    Ok(content)
}

fn canonical(document: &Document<'_>, set: &NodeSet, prefixes: &[String]) -> Result<Vec<u8>, Refused> {
    canonicalize_doc(document, C14nMode::Exclusive, Some(set), prefixes).map_err(|_| Refused::Malformed)
}

/// Whether exactly one element has this ID, however the attribute is spelt.
fn unique(document: &Document<'_>, id: &str) -> bool {
    let elements =
        document.descendants(document.root()).into_iter().filter_map(|node| document.element(node));
    let named = elements.filter(|element| {
        element
            .attributes
            .iter()
            .any(|attribute| attribute.name.local_name.eq_ignore_ascii_case("id") && *attribute.value == *id)
    });
    named.count() == 1
}
