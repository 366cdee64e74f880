//! Responses of an identity provider of somebody else: what the identity service asks, and what it accepts
//! (protocol/auth-and-events.md §2.9).
//!
//! Only what was signed is read: the check of a signature gives the bytes that it covers, and these are parsed anew. An
//! assertion that was slipped in beside or around a signed one is therefore not refused but never seen.

pub(crate) mod refusal;
mod signature;

use std::collections::HashSet;

use roxmltree::Node;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::clock::Moment;
use crate::options::IdentityProvider;
use crate::sso::saml::refusal::Refused;
use crate::sso::saml::signature::{Key, signatures, signed};

const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
const ASSERTION: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";
const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
/// No response is longer.
const LONGEST: usize = 256 * 1024;

/// A response must fit this.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expected<'a> {
    /// Entity ID of the service.
    pub(crate) audience: &'a str,
    /// Where responses go.
    pub(crate) recipient: &'a str,
    /// ID of the request.
    pub(crate) request_id: &'a str,
    pub(crate) now: Moment,
}

/// The identity provider, as it was set up.
#[derive(Debug)]
pub(crate) struct Provider {
    entity_id: String,
    key: Key,
}

/// Who an assertion is about.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Person {
    pub(crate) uid: String,
    pub(crate) user_principal: String,
    /// ID of the assertion.
    pub(crate) assertion: String,
}

impl Provider {
    /// As it was set up.
    pub(crate) fn new(options: &IdentityProvider) -> Result<Provider, String> {
        Ok(Provider { entity_id: options.entity_id.clone(), key: Key::of(&options.certificate_pem)? })
    }

    /// Reads a response. `seen` are the assertions that were used before.
    pub(crate) fn person(
        &self,
        response: &str,
        expected: Expected<'_>,
        seen: &HashSet<String>,
    ) -> Result<Person, Refused> {
        if response.len() > LONGEST {
            return Err(Refused::Malformed);
        }
        self.envelope(response, expected)?;
        let signed = self.signed_assertion(response)?;
        let text = std::str::from_utf8(&signed).map_err(|_| Refused::Malformed)?;
        let document = roxmltree::Document::parse(text).map_err(|_| Refused::Malformed)?;
        let assertion = match document.root_element() {
            root if root.has_tag_name((ASSERTION, "Assertion")) => root,
            root => only(root, ASSERTION, "Assertion")?,
        };
        self.check(assertion, expected, seen)
    }

    /// What the response says around the assertion. It need not be signed, so that it can only lead to a refusal.
    fn envelope(&self, response: &str, expected: Expected<'_>) -> Result<(), Refused> {
        let document = roxmltree::Document::parse(response).map_err(|_| Refused::Malformed)?;
        let root = document.root_element();
        if !root.has_tag_name((PROTOCOL, "Response")) || root.attribute("Version") != Some("2.0") {
            return Err(Refused::Malformed);
        }
        if root.attribute("Destination") != Some(expected.recipient) {
            return Err(Refused::Recipient);
        }
        if root.attribute("InResponseTo") != Some(expected.request_id) {
            return Err(Refused::Request);
        }
        let code = only(only(root, PROTOCOL, "Status")?, PROTOCOL, "StatusCode")?;
        match code.attribute("Value") {
            Some(SUCCESS) => Ok(()),
            other => Err(Refused::Status(
                other.and_then(|value| value.rsplit(':').next()).unwrap_or("?").to_owned(),
            )),
        }
    }

    /// The bytes of the assertion, or of the response around it, as they were signed. Whatever is signed must be
    /// signed well.
    fn signed_assertion(&self, response: &str) -> Result<Vec<u8>, Refused> {
        let parser = uppsala::Parser::new().with_forbid_dtd(true);
        let document = parser.parse(response).map_err(|_| Refused::Malformed)?;
        let root = document.document_element().ok_or(Refused::Malformed)?;
        let [assertion] = document.child_elements_by_name_ns(root, ASSERTION, "Assertion")[..] else {
            return Err(Refused::Malformed);
        };
        let around = match signatures(&document, root).as_slice() {
            [] => None,
            _ => Some(signed(&document, root, &self.key)?),
        };
        match signatures(&document, assertion).as_slice() {
            [] => around.ok_or(Refused::Unsigned),
            _ => signed(&document, assertion, &self.key),
        }
    }

    fn check(
        &self,
        assertion: Node<'_, '_>,
        expected: Expected<'_>,
        seen: &HashSet<String>,
    ) -> Result<Person, Refused> {
        if text(only(assertion, ASSERTION, "Issuer")?) != self.entity_id {
            return Err(Refused::Issuer);
        }
        let id = assertion.attribute("ID").filter(|id| !id.is_empty()).ok_or(Refused::Malformed)?;
        if seen.contains(id) {
            return Err(Refused::Replayed);
        }
        confirmation(assertion, expected)?;
        let conditions = only(assertion, ASSERTION, "Conditions")?;
        if expected.now < moment(conditions, "NotBefore")?
            || expected.now >= moment(conditions, "NotOnOrAfter")?
        {
            return Err(Refused::Time);
        }
        let restriction = only(conditions, ASSERTION, "AudienceRestriction")?;
        if !children(restriction, ASSERTION, "Audience").any(|audience| text(audience) == expected.audience) {
            return Err(Refused::Audience);
        }
        Ok(Person {
            uid: value(assertion, "uid")?,
            user_principal: value(assertion, "user_principal")?,
            assertion: id.to_owned(),
        })
    }
}

/// The bearer must come to this address, in time, and for this request.
fn confirmation(assertion: Node<'_, '_>, expected: Expected<'_>) -> Result<(), Refused> {
    let confirmation = only(only(assertion, ASSERTION, "Subject")?, ASSERTION, "SubjectConfirmation")?;
    if confirmation.attribute("Method") != Some(BEARER) {
        return Err(Refused::Malformed);
    }
    let data = only(confirmation, ASSERTION, "SubjectConfirmationData")?;
    if data.attribute("Recipient") != Some(expected.recipient) {
        return Err(Refused::Recipient);
    }
    if data.attribute("InResponseTo") != Some(expected.request_id) {
        return Err(Refused::Request);
    }
    if expected.now >= moment(data, "NotOnOrAfter")? {
        return Err(Refused::Time);
    }
    Ok(())
}

fn children<'a, 'input>(
    parent: Node<'a, 'input>,
    namespace: &'static str,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    parent.children().filter(move |child| child.has_tag_name((namespace, name)))
}

fn only<'a, 'input>(
    parent: Node<'a, 'input>,
    namespace: &'static str,
    name: &'static str,
) -> Result<Node<'a, 'input>, Refused> {
    let mut all = children(parent, namespace, name);
    match (all.next(), all.next()) {
        (Some(only), None) => Ok(only),
        _ => Err(Refused::Malformed),
    }
}

fn text<'a>(node: Node<'a, '_>) -> &'a str {
    node.text().unwrap_or_default().trim()
}

/// A time in an attribute.
fn moment(node: Node<'_, '_>, name: &str) -> Result<Moment, Refused> {
    let text = node.attribute(name).ok_or(Refused::Time)?;
    let at = OffsetDateTime::parse(text, &Rfc3339).map_err(|_| Refused::Time)?;
    Ok(Moment::from_millis(i64::try_from(at.unix_timestamp_nanos() / 1_000_000).map_err(|_| Refused::Time)?))
}

/// The only value of an attribute of the person.
fn value(assertion: Node<'_, '_>, name: &'static str) -> Result<String, Refused> {
    let statements = children(assertion, ASSERTION, "AttributeStatement");
    let attributes = statements.flat_map(|statement| children(statement, ASSERTION, "Attribute"));
    let named = attributes.filter(|attribute| attribute.attribute("Name") == Some(name));
    let mut values = named.flat_map(|attribute| children(attribute, ASSERTION, "AttributeValue"));
    match (values.next().map(text), values.next()) {
        (Some(value), None) if !value.is_empty() => Ok(value.to_owned()),
        _ => Err(Refused::Attribute(name)),
    }
}
