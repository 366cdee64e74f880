//! An identity provider of somebody else: the request it gets, and which of its responses are taken. The tests play the
//! provider. What they sign is written in canonical form by hand, so that no library is checked against itself.

use std::io::Read;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use finesse_sim::{Centre, IdentityProvider, Options};
use flate2::read::DeflateDecoder;
use reqwest::StatusCode;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use url::Url;

use crate::browser::{Browser, Form, Page, client};
use crate::desk::token_url;

const ENTITY: &str = "urn:example:idp";
const SSO: &str = "https://sso.example.test/start?tenant=7";
const ECDSA: &str = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
const DIGEST: &str = "http://www.w3.org/2001/04/xmlenc#sha256";
const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
const TRANSFORMS: &str = "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"></ds:Transform>\
                          <ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"></ds:Transform>";

/// A key of an identity provider.
struct Key {
    pair: rcgen::KeyPair,
}

impl Key {
    fn new() -> Key {
        Key { pair: rcgen::KeyPair::generate().unwrap() }
    }

    fn certificate(&self) -> String {
        rcgen::CertificateParams::new(Vec::new()).unwrap().self_signed(&self.pair).unwrap().pem()
    }

    fn sign(&self, message: &str) -> String {
        let random = SystemRandom::new();
        let der = self.pair.serialize_der();
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &der, &random).unwrap();
        STANDARD.encode(key.sign(&random, message.as_bytes()).unwrap())
    }
}

/// How a signature is made.
#[derive(Clone)]
struct Method {
    transforms: &'static str,
    digest: &'static str,
    signature: &'static str,
    canonicalisation: &'static str,
}

const USUAL: Method =
    Method { transforms: TRANSFORMS, digest: DIGEST, signature: ECDSA, canonicalisation: EXCLUSIVE };

/// The signature over an element that is written in canonical form.
fn signature(key: &Key, element: &str, id: &str, method: &Method) -> String {
    let hash = STANDARD.encode(digest(&SHA256, element.as_bytes()));
    let inside = format!(
        "<ds:CanonicalizationMethod Algorithm=\"{}\"></ds:CanonicalizationMethod>\
         <ds:SignatureMethod Algorithm=\"{}\"></ds:SignatureMethod><ds:Reference URI=\"#{id}\">\
         <ds:Transforms>{}</ds:Transforms><ds:DigestMethod Algorithm=\"{}\"></ds:DigestMethod>\
         <ds:DigestValue>{hash}</ds:DigestValue></ds:Reference></ds:SignedInfo>",
        method.canonicalisation, method.signature, method.transforms, method.digest,
    );
    let xmlns = "xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"";
    let value = key.sign(&format!("<ds:SignedInfo {xmlns}>{inside}"));
    format!(
        "<ds:Signature {xmlns}><ds:SignedInfo>{inside}<ds:SignatureValue>{value}</ds:SignatureValue></ds:Signature>"
    )
}

/// Puts a signature behind the issuer, where it belongs.
fn with(element: &str, signature: &str) -> String {
    element.replacen("</saml:Issuer>", &format!("</saml:Issuer>{signature}"), 1)
}

fn attributes(pairs: &[(&str, &str)]) -> String {
    let one = |(name, value): &(&str, &str)| {
        format!(
            "<saml:Attribute Name=\"{name}\"><saml:AttributeValue>{value}</saml:AttributeValue></saml:Attribute>"
        )
    };
    pairs.iter().map(one).collect()
}

/// What an assertion and the response around it say.
#[derive(Clone)]
struct Says {
    id: String,
    issuer: String,
    audience: String,
    recipient: String,
    destination: String,
    request: String,
    outer_request: String,
    status: &'static str,
    from: String,
    until: String,
    confirmed_until: String,
    method: &'static str,
    attributes: String,
}

impl Says {
    /// The assertion in canonical form, without a signature.
    fn assertion(&self) -> String {
        format!(
            "<saml:Assertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"{}\" Version=\"2.0\">\
             <saml:Issuer>{}</saml:Issuer><saml:Subject><saml:SubjectConfirmation Method=\"{}\">\
             <saml:SubjectConfirmationData InResponseTo=\"{}\" NotOnOrAfter=\"{}\" Recipient=\"{}\">\
             </saml:SubjectConfirmationData></saml:SubjectConfirmation></saml:Subject>\
             <saml:Conditions NotBefore=\"{}\" NotOnOrAfter=\"{}\"><saml:AudienceRestriction>\
             <saml:Audience>{}</saml:Audience></saml:AudienceRestriction></saml:Conditions>\
             <saml:AttributeStatement>{}</saml:AttributeStatement></saml:Assertion>",
            self.id,
            self.issuer,
            self.method,
            self.request,
            self.confirmed_until,
            self.recipient,
            self.from,
            self.until,
            self.audience,
            self.attributes,
        )
    }

    /// The response in canonical form around an assertion, without a signature of its own.
    fn response(&self, assertion: &str) -> String {
        format!(
            "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" Destination=\"{}\" ID=\"_outer\" \
             InResponseTo=\"{}\" Version=\"2.0\"><saml:Issuer xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">\
             {}</saml:Issuer><samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:{}\">\
             </samlp:StatusCode></samlp:Status>{assertion}</samlp:Response>",
            self.destination, self.outer_request, self.issuer, self.status,
        )
    }
}

/// A sign-in that has come as far as the identity provider.
struct Visit {
    centre: Centre,
    browser: Browser,
    key: Key,
    relay_state: String,
    says: Says,
}

fn packed(url: &Url) -> String {
    let packed = url.query_pairs().find(|(name, _)| name == "SAMLRequest").unwrap().1.into_owned();
    let mut text = String::new();
    DeflateDecoder::new(STANDARD.decode(packed).unwrap().as_slice()).read_to_string(&mut text).unwrap();
    text
}

impl Visit {
    async fn new() -> Visit {
        let key = Key::new();
        let identity_provider = IdentityProvider {
            sso_url: SSO.to_owned(),
            entity_id: ENTITY.to_owned(),
            certificate_pem: key.certificate(),
            upstream: None,
            oidc_upstream: None,
        };
        let options = Options { identity_provider: Some(Box::new(identity_provider)), ..Options::default() };
        let centre = Centre::start(options).await.unwrap();
        let mut browser = Browser::new(centre.description());
        let start = token_url(centre.description(), 0, "mnovak").parse().unwrap();
        let authorize = browser.step(&start, None).await.unwrap_err();
        let provider = browser.step(&authorize, None).await.unwrap_err();
        assert!(provider.as_str().starts_with(&format!("{SSO}&SAMLRequest=")), "{provider}");
        let request = packed(&provider);
        let document = roxmltree::Document::parse(&request).unwrap();
        let root = document.root_element();
        let us = centre.description().service_provider.clone();
        for (name, value) in [
            ("ForceAuthn", "false"),
            ("IsPassive", "false"),
            ("Destination", SSO),
            ("ProtocolBinding", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"),
            ("AssertionConsumerServiceURL", us.response_url.as_str()),
        ] {
            assert_eq!(root.attribute(name), Some(value), "{request}");
        }
        assert_eq!(crate::reading::element(&request, "Issuer"), Some(us.entity_id.clone()));
        let relay_state =
            provider.query_pairs().find(|(name, _)| name == "RelayState").unwrap().1.into_owned();
        let id = root.attribute("ID").unwrap().to_owned();
        let now = OffsetDateTime::parse(&centre.control().state().now, &Rfc3339).unwrap();
        let at = |seconds: i64| (now + time::Duration::seconds(seconds)).format(&Rfc3339).unwrap();
        let says = Says {
            id: "_inner".to_owned(),
            issuer: ENTITY.to_owned(),
            audience: us.entity_id,
            recipient: us.response_url.clone(),
            destination: us.response_url,
            request: id.clone(),
            outer_request: id,
            status: "Success",
            from: at(-30),
            until: at(300),
            confirmed_until: at(300),
            method: "urn:oasis:names:tc:SAML:2.0:cm:bearer",
            attributes: attributes(&[("uid", "mnovak"), ("user_principal", "mnovak@corp.example.test")]),
        };
        Visit { centre, browser, key, relay_state, says }
    }

    /// A signed assertion in an unsigned response, as AD FS sends it.
    fn signed(&self, says: &Says) -> String {
        let assertion = says.assertion();
        says.response(&with(&assertion, &signature(&self.key, &assertion, &says.id, &USUAL)))
    }

    async fn post(&mut self, response: &str) -> Page {
        let url: Url = self.says.recipient.parse().unwrap();
        let fields = vec![
            ("SAMLResponse".to_owned(), STANDARD.encode(response)),
            ("RelayState".to_owned(), self.relay_state.clone()),
        ];
        let form = Form { id: None, action: String::new(), fields, sends_itself: true };
        self.browser.step(&url, Some(&form)).await.unwrap()
    }

    /// Posts a response that must be refused with these words, on the page and in the state; then the visit goes on.
    async fn refused(&mut self, what: &str, response: &str, words: &str) {
        let before = self.centre.control().state().ids.responses_refused;
        let page = self.post(response).await;
        assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR, "{what}: {}", page.body);
        assert!(page.body.contains(words), "{what}: {}", page.body);
        let ids = self.centre.control().state().ids;
        assert_eq!((ids.responses_accepted, ids.responses_refused), (0, before + 1), "{what}");
        assert!(ids.last_refusal.unwrap().contains(words), "{what}");
    }

    /// Posts a response that must be good, and follows to the tokens.
    async fn accepted(&mut self, response: &str) -> Page {
        let page = self.post(response).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let form = page.form().unwrap();
        self.browser.submit(&page, &form).await
    }
}

#[tokio::test]
async fn a_signed_assertion_leads_to_tokens() {
    let mut visit = Visit::new().await;
    let response = visit.signed(&visit.says);
    let json = visit.accepted(&response).await.json();
    assert_eq!(json["user_id"], "mnovak");
    let state = visit.centre.control().state();
    assert_eq!((state.ids.responses_accepted, state.ids.responses_refused, state.tokens.issued), (1, 0, 1));
}

#[tokio::test]
async fn a_signed_response_is_as_good_and_both_together_too() {
    for both in [false, true] {
        let mut visit = Visit::new().await;
        let mut assertion = visit.says.assertion();
        if both {
            let inner = signature(&visit.key, &assertion, "_inner", &USUAL);
            // In the canonical form of the response, that of the assertion stands as it is.
            assertion = with(&assertion, &inner);
        }
        let response = visit.says.response(&assertion);
        let outer = signature(&visit.key, &response, "_outer", &USUAL);
        let response = with(&response, &outer);
        assert_eq!(visit.accepted(&response).await.json()["user_id"], "mnovak", "{both}");
    }
}

#[tokio::test]
async fn what_is_not_signed_by_the_provider_is_refused() {
    let mut visit = Visit::new().await;
    let good = visit.signed(&visit.says);
    let unsigned = visit.says.response(&visit.says.assertion());
    visit.refused("unsigned", &unsigned, "the assertion is not signed").await;
    let tampered = good.replace("AttributeValue>mnovak<", "AttributeValue>jokafor<");
    assert_ne!(tampered, good);
    visit.refused("tampered", &tampered, "signature invalid").await;
    let info = good.replace(EXCLUSIVE, "http://www.w3.org/TR/2001/REC-xml-c14n-20010315");
    visit.refused("the description of the signature changed", &info, "signature invalid").await;
    let assertion = visit.says.assertion();
    let other = signature(&Key::new(), &assertion, "_inner", &USUAL);
    let other = visit.says.response(&with(&assertion, &other));
    visit.refused("another key", &other, "signature invalid").await;
    // A signature around it does not help when the inner one is bad.
    let wrong = visit.says.response(&with(&assertion, &signature(&Key::new(), &assertion, "_inner", &USUAL)));
    let wrong = with(&wrong, &signature(&visit.key, &wrong, "_outer", &USUAL));
    visit.refused("bad inside good", &wrong, "signature invalid").await;
    let wrong = visit.signed(&visit.says);
    let wrong = with(&wrong, &signature(&Key::new(), &wrong, "_outer", &USUAL));
    visit.refused("good inside bad", &wrong, "signature invalid").await;
    visit.accepted(&good).await;
}

#[tokio::test]
async fn a_signature_is_taken_in_its_one_form_only() {
    let mut visit = Visit::new().await;
    let assertion = visit.says.assertion();
    let three = "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"></ds:Transform>\
                 <ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\"></ds:Transform>\
                 <ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"></ds:Transform>";
    let inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    for (what, method) in [
        ("a third transform", Method { transforms: three, ..USUAL }),
        ("an old digest", Method { digest: "http://www.w3.org/2000/09/xmldsig#sha1", ..USUAL }),
        ("an old signature", Method { signature: "http://www.w3.org/2000/09/xmldsig#rsa-sha1", ..USUAL }),
        ("a secret as the key", Method { signature: "http://www.w3.org/2000/09/xmldsig#hmac-sha1", ..USUAL }),
        ("another canonical form", Method { canonicalisation: inclusive, ..USUAL }),
    ] {
        let response =
            visit.says.response(&with(&assertion, &signature(&visit.key, &assertion, "_inner", &method)));
        visit.refused(what, &response, "signature invalid").await;
    }
    for other in ["_other", "", "xpointer(/)"] {
        let response =
            visit.says.response(&with(&assertion, &signature(&visit.key, &assertion, other, &USUAL)));
        visit.refused("about something else", &response, "signature invalid").await;
    }
}

#[tokio::test]
async fn only_what_was_signed_is_read() {
    let mut visit = Visit::new().await;
    let honest = visit.says.assertion();
    let seal = signature(&visit.key, &honest, "_inner", &USUAL);
    let signed = with(&honest, &seal);
    let mut lie = visit.says.clone();
    lie.attributes = attributes(&[("uid", "jokafor"), ("user_principal", "jokafor@corp.example.test")]);
    lie.id = "_lie".to_owned();
    let forged = lie.assertion();

    let says = visit.says.clone();
    let beside = says.response(&format!("{forged}{signed}"));
    visit.refused("two assertions", &beside, "malformed").await;
    let hidden = says.response(&format!("<samlp:Extensions>{signed}</samlp:Extensions>{forged}"));
    visit.refused("the signed one hidden", &hidden, "not signed").await;
    let inside = seal.replace("</ds:Signature>", &format!("<ds:Object>{honest}</ds:Object></ds:Signature>"));
    visit
        .refused(
            "the signed one in the signature",
            &says.response(&with(&forged, &inside)),
            "signature invalid",
        )
        .await;
    let twin = lie.assertion().replace("_lie", "_inner");
    let twins =
        says.response(&format!("<samlp:Extensions>{signed}</samlp:Extensions>{}", with(&twin, &seal)));
    visit.refused("two of one name", &twins, "signature invalid").await;
    let twice = format!("<samlp:Extensions><x id=\"_inner\"></x></samlp:Extensions>{signed}");
    visit.refused("the name of the signed one twice", &says.response(&twice), "signature invalid").await;
    let around = with(&forged, &signature(&Key::new(), &forged, "_lie", &USUAL));
    let around = around.replace("</saml:Assertion>", &format!("{signed}</saml:Assertion>"));
    visit.refused("the signed one in the forged one", &says.response(&around), "signature invalid").await;

    // A comment is not part of what was signed; it must not cut a name in two either.
    let mut longer = visit.says.clone();
    longer.attributes = attributes(&[("uid", "mnovaks"), ("user_principal", "x")]);
    let assertion = longer.assertion();
    let cut = with(&assertion, &signature(&visit.key, &assertion, "_inner", &USUAL))
        .replace(">mnovaks<", ">mnovak<!---->s<");
    let page = visit.accepted(&longer.response(&cut)).await;
    assert!(page.body.contains("invalid_user"), "{}", page.body);
}

#[tokio::test]
async fn a_document_type_is_refused() {
    let mut visit = Visit::new().await;
    let response = format!("<!DOCTYPE x [<!ENTITY e \"x\">]>{}", visit.signed(&visit.says));
    visit.refused("a document type", &response, "malformed").await;
    visit.refused("no XML", "hello", "malformed").await;
    let long = format!("{}{}", visit.signed(&visit.says), " ".repeat(300_000));
    visit.refused("too long", &long, "malformed").await;
}

/// What another provider, service or day would say.
type Change<'a> = &'a dyn Fn(&mut Says);

#[tokio::test]
async fn what_is_meant_for_others_is_refused() {
    let mut visit = Visit::new().await;
    let with = |change: &dyn Fn(&mut Says), says: &Says| {
        let mut says = says.clone();
        change(&mut says);
        says
    };
    let elsewhere = || "https://elsewhere.example.test/".to_owned();
    let changes: [(&str, Change<'_>, &str); 9] = [
        ("issuer", &|says| says.issuer = elsewhere(), "the issuer is not"),
        ("audience", &|says| says.audience = elsewhere(), "the audience is not"),
        ("recipient", &|says| says.recipient = elsewhere(), "Destination or Recipient"),
        ("destination", &|says| says.destination = elsewhere(), "Destination or Recipient"),
        ("request", &|says| says.request = "_other".to_owned(), "InResponseTo"),
        ("outer request", &|says| says.outer_request = "_other".to_owned(), "InResponseTo"),
        ("status", &|says| says.status = "Responder", "SAML failed, status Responder"),
        ("method", &|says| says.method = "urn:oasis:names:tc:SAML:2.0:cm:sender-vouches", "malformed"),
        ("name", &|says| says.id = String::new(), "signature invalid"),
    ];
    for (what, change, words) in changes {
        let says = with(change, &visit.says);
        let response = visit.signed(&says);
        visit.refused(what, &response, words).await;
    }
}

#[tokio::test]
async fn a_person_needs_both_names_each_once() {
    let mut visit = Visit::new().await;
    for (pairs, words) in [
        (&[("user_principal", "x")][..], "attribute missing: uid"),
        (&[("uid", "mnovak")], "attribute missing: user_principal"),
        (&[("uid", ""), ("user_principal", "x")], "attribute missing: uid"),
        (&[("uid", "mnovak"), ("uid", "jokafor"), ("user_principal", "x")], "attribute missing: uid"),
    ] {
        let says = Says { attributes: attributes(pairs), ..visit.says.clone() };
        let response = visit.signed(&says);
        visit.refused(words, &response, words).await;
    }
}

#[tokio::test]
async fn an_assertion_has_its_time() {
    let mut visit = Visit::new().await;
    let now = visit.centre.control().state().now;
    for says in [
        Says { until: now.clone(), ..visit.says.clone() },
        Says { confirmed_until: now.clone(), ..visit.says.clone() },
        Says { from: visit.says.until.clone(), ..visit.says.clone() },
        Says { from: "soon".to_owned(), ..visit.says.clone() },
    ] {
        let response = visit.signed(&says);
        visit.refused("its time", &response, "time in SubjectConfirmationData or Conditions").await;
    }
    let response = visit.signed(&visit.says);
    visit.centre.control().advance(Duration::from_secs(301));
    visit.refused("by the centre's clock", &response, "time in SubjectConfirmationData or Conditions").await;
}

#[tokio::test]
async fn an_assertion_is_good_once_and_in_its_own_browser() {
    let mut visit = Visit::new().await;
    let response = visit.signed(&visit.says);
    let form = [("SAMLResponse", STANDARD.encode(&response)), ("RelayState", visit.relay_state.clone())];
    let stranger =
        client(visit.centre.description()).post(&visit.says.recipient).form(&form).send().await.unwrap();
    assert_eq!(stranger.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(visit.accepted(&response).await.json()["token"].is_string());
    let page = visit.post(&response).await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR, "the same again");

    // The same assertion, signed anew for the next request of the same browser.
    let start = token_url(visit.centre.description(), 0, "mnovak").parse().unwrap();
    let authorize = visit.browser.step(&start, None).await.unwrap_err();
    let provider = visit.browser.step(&authorize, None).await.unwrap_err();
    let request = packed(&provider);
    let id = roxmltree::Document::parse(&request).unwrap().root_element().attribute("ID").unwrap().to_owned();
    visit.relay_state = provider.query_pairs().find(|(name, _)| name == "RelayState").unwrap().1.into_owned();
    visit.says = Says { request: id.clone(), outer_request: id, ..visit.says.clone() };
    let again = visit.signed(&visit.says);
    assert!(visit.post(&again).await.body.contains("the assertion was used before"));
    visit.says.id = "_new".to_owned();
    let other = visit.signed(&visit.says);
    assert!(visit.accepted(&other).await.json()["token"].is_string());
}

#[tokio::test]
async fn a_certificate_that_is_none_is_told_at_the_start() {
    let identity_provider = IdentityProvider {
        sso_url: "/start".to_owned(),
        entity_id: ENTITY.to_owned(),
        certificate_pem: "nothing".to_owned(),
        upstream: None,
        oidc_upstream: None,
    };
    let options = Options { identity_provider: Some(Box::new(identity_provider)), ..Options::default() };
    assert!(Centre::start(options).await.unwrap_err().to_string().contains("certificate"));
}

#[tokio::test]
async fn what_stands_behind_a_host_is_reached_through_it() {
    let upstream = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = upstream.local_addr().unwrap();
    for (name, idp, oidc) in [("idp", Some(address), None), ("oidc", None, Some(address))] {
        let identity_provider = IdentityProvider {
            sso_url: "/start".to_owned(),
            entity_id: ENTITY.to_owned(),
            certificate_pem: Key::new().certificate(),
            upstream: idp,
            oidc_upstream: oidc,
        };
        let options = Options { identity_provider: Some(Box::new(identity_provider)), ..Options::default() };
        let centre = Centre::start(options).await.unwrap();
        let description = centre.description();
        let host = if name == "idp" { &description.idp } else { description.oidc.as_ref().unwrap() };
        assert_eq!((host.name.as_str(), host.host.as_str()), (name, format!("{name}.localhost").as_str()));
        let origin = host.origin();
        let heard = async {
            let (mut tcp, _) = upstream.accept().await.unwrap();
            let mut heard = Vec::new();
            while !heard.ends_with(b"name=value") {
                assert_ne!(tcp.read_buf(&mut heard).await.unwrap(), 0);
            }
            tcp.write_all(b"HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Type: text/plain\r\n\r\nhere")
                .await
                .unwrap();
            String::from_utf8(heard).unwrap()
        };
        let http = client(description);
        let request = http.post(format!("{origin}/start?x=1")).form(&[("name", "value")]).send();
        let (heard, answer) = tokio::join!(heard, request);
        let answer = answer.unwrap();
        assert_eq!(answer.headers()["set-cookie"], "a=b");
        assert_eq!(answer.text().await.unwrap(), "here");
        assert!(heard.starts_with("POST /start?x=1 HTTP/1.1\r\n"), "{heard}");
        assert!(heard.contains(&format!("host: {}", &origin["https://".len()..])), "{heard}");
        let requests = centre.control().state().requests;
        assert!(requests.iter().any(|request| request.node == name), "{name}: written down");
        centre.stop().await;
        assert!(http.get(format!("{origin}/start")).send().await.is_err(), "{name}: closed with the centre");
    }
}

#[tokio::test]
async fn what_has_gone_from_behind_the_host_of_the_provider_is_told() {
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let identity_provider = IdentityProvider {
        sso_url: "/start".to_owned(),
        entity_id: ENTITY.to_owned(),
        certificate_pem: Key::new().certificate(),
        upstream: Some(gone),
        oidc_upstream: None,
    };
    let options = Options { identity_provider: Some(Box::new(identity_provider)), ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    assert!(centre.description().oidc.is_none(), "there is no such host without something behind it");
    let mut browser = Browser::new(centre.description());
    let page = browser.open(&token_url(centre.description(), 0, "mnovak")).await;
    assert_eq!((page.url.host_str(), page.url.path()), (Some("idp.localhost"), "/start"));
    assert_eq!(page.status, StatusCode::BAD_GATEWAY);
}
