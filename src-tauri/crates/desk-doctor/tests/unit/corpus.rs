//! Lines as servers, libraries and people write them, each with what must not survive in it.

use base64::{Engine, engine::general_purpose::STANDARD};

/// A line, and what in it is secret or personal.
pub(crate) struct Nasty {
    pub(crate) line: String,
    pub(crate) never: Vec<String>,
}

const PASSWORDS: [&str; 5] =
    ["Tr0ub4dor&3", "correct-horse-battery", "žluťoučký-kůň", "p@ss/w0rd!", "S3cret;and;more"];

const PHRASES: [&str; 2] = ["my secret phrase", "open sesame two times"];

const PEOPLE: [&str; 6] =
    ["Martina Nováková", "Jean-Luc O’Brien", "Søren Kjær", "山田 太郎", "محمد علي", "Ana María Pérez"];

const ADDRESSES: [&str; 6] = [
    "martina.novak@example.com",
    "m.novak+finesse@mail.example.co.uk",
    "MNOVAK@EXAMPLE.COM",
    "agent_40217@fin-a.example.test",
    "jörg.müller@beispiel.example",
    "mnovak%40example.com",
];

/// Of ten countries, in the forms that people there write.
const TELEPHONES: [&str; 24] = [
    "+420 555 012 345",
    "00420555012345",
    "06.12.34.56.78",
    "06 12 34 56 78",
    "+33 (0)6 12 34 56 78",
    "(415) 555-0123",
    "415.555.0123",
    "+1-415-555-0123",
    "030/901820-55",
    "+49 (30) 901820",
    "020 7946 0123",
    "+44\u{a0}20\u{a0}7946\u{a0}0123",
    "+39 06 6982 1234",
    "912 345 678",
    "+34-912-345-678",
    "(11) 95555-0123",
    "+55 11 95555 0123",
    "03-5555-0123",
    "+81 90\u{2010}5555\u{2010}0123",
    "138 0013 8000",
    "+8613800138000",
    "٠٥٠١٢٣٤٥٦٧",
    "22 123 45 67",
    "+48 22 123 45 67",
];

const KEY: &str = "q7Rk2TzX0vB9mLw4Yc1N";
const LONG: &str = "AbC9dEf8GhI7jKl6MnO5pQr4StU3vWx2YzA1bCd0";
const HEX: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b";
const JWT: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtbm92YWsifQ.c2lnbmF0dXJlMTIz";

/// `{}` is the password.
const PASSWORD_LINES: [&str; 12] = [
    "<password>{}</password>",
    "<ns2:Password xml:lang=\"en\">{}</ns2:Password>",
    "password={}",
    "Password: {}",
    "\"password\": \"{}\"",
    "{\\\"password\\\":\\\"{}\\\"}",
    "{'passwd': '{}'}",
    "UserName=mnovak&Password={}&Kmsi=true",
    "Passwort: {}",
    "mot de passe : {}",
    "contraseña = {}",
    "the password is {}",
];

const PHRASE_LINES: [&str; 5] = [
    "Password: '{}'",
    "password = \"{}\"",
    "passphrase: {}",
    "PASSWORD=“{}” was refused",
    "the pass phrase was {}",
];

const NAME_LINES: [&str; 6] = [
    "no such user '{}'",
    "user \"{}\" is locked",
    "caller «{}» is waiting",
    "<firstName>{}</firstName>",
    "{\"displayName\": \"{}\", \"role\": \"agent\"}",
    "login name: {}",
];

const ADDRESS_LINES: [&str; 3] = ["no account for {}", "<mail>{}</mail>", "GET /adfs/ls?login_hint={}&x=1"];

const TELEPHONE_LINES: [&str; 2] = ["the call from {} was lost", "<fromAddress>{}</fromAddress>"];

const KEY_LINES: [&str; 30] = [
    "Authorization: Bearer {}",
    "authorization: bearer {}",
    "sent Bearer {} to the node",
    "Proxy-Authorization: Basic {}",
    "X-Auth-Token: {}",
    "WWW-Authenticate: Negotiate {}",
    "Kerberos {} was refused",
    "NTLM {}",
    "Set-Cookie: JSESSIONID={}; Path=/; HttpOnly",
    "Cookie: a=1; MSISAuth={}",
    "cookie => \"FedAuth={}\"",
    "SAMLResponse={}&RelayState=x",
    "RelayState={}",
    "<samlp:Response>{}</samlp:Response>",
    "<auth mechanism=\"PLAIN\">{}</auth>",
    "<response xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\">{}</response>",
    "https://mnovak:{}@proxy.example.test:8080/",
    "GET /desktop/sso/token?refresh-token={}&x=1",
    "GET /desktop/sso/authcode?code={}&state=1",
    "https://idp.example.test/cb#id_token={}&token_type=bearer",
    "grant_type=refresh_token&refresh_token={}",
    "{\"access_token\":\"{}\",\"expires_in\":300}",
    "{\"data\":{\"ticket\":\"{}\"}}",
    "client_secret: {}",
    "api-key={}",
    "x-api_key: {}",
    "Some(Token(\"{}\"))",
    "unexpected value `{}`",
    "the token {} has ended",
    "assertion={}&scope=openid",
];

fn filled(templates: &[&str], values: &[&str], into: &mut Vec<Nasty>) {
    for template in templates {
        for value in values {
            into.push(Nasty { line: template.replace("{}", value), never: vec![(*value).to_owned()] });
        }
    }
}

/// More than 200 lines.
pub(crate) fn corpus() -> Vec<Nasty> {
    let mut all = Vec::new();
    filled(&PASSWORD_LINES, &PASSWORDS, &mut all);
    filled(&PHRASE_LINES, &PHRASES, &mut all);
    filled(&NAME_LINES, &PEOPLE, &mut all);
    filled(&ADDRESS_LINES, &ADDRESSES, &mut all);
    filled(&TELEPHONE_LINES, &TELEPHONES, &mut all);
    filled(&KEY_LINES, &[KEY, LONG, HEX, JWT], &mut all);
    for password in PASSWORDS {
        // As SASL PLAIN and Basic carry them.
        for plain in [format!("\0mnovak\0{password}"), format!("mnovak:{password}")] {
            let encoded = STANDARD.encode(plain);
            for template in ["<auth>{}</auth>", "Basic {}", "sasl: {}", "auth={}"] {
                all.push(Nasty { line: template.replace("{}", &encoded), never: vec![encoded.clone()] });
            }
        }
    }
    all
}
