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

const ADDRESSES: [&str; 14] = [
    "martina.novak@example.com",
    "m.novak+finesse@mail.example.co.uk",
    "MNOVAK@EXAMPLE.COM",
    "agent_40217@fin-a.example.test",
    "jörg.müller@beispiel.example",
    "mnovak%40example.com",
    "martina.novak&#64;example.com",
    "martina.novak&#x40;example.com",
    "martina.novak&amp;#64;example.com",
    "martina.novak%2540example.com",
    "martina.novak%252540example.com",
    "martina.novak＠example.com",
    "martina.novak\\u0040example.com",
    "martina.novak(at)example.com",
];

/// Of ten countries, in the forms that people there write.
const TELEPHONES: [&str; 38] = [
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
    "06_12_34_56_78",
    "06,12,34,56,78",
    "06·12·34·56·78",
    "06:12:34:56:78",
    "06, 12, 34, 56, 78",
    "06\u{200b}12\u{200b}34\u{200b}56\u{200b}78",
    "06\u{2060}12\u{feff}34\u{200d}56\u{ad}78",
    "06\u{202f}12\u{202f}34\u{202f}56\u{202f}78",
    "06\u{2007}12\u{2011}34\u{2212}56\u{a0}78",
    "06%2012%2034%2056%2078",
    "06&#160;12&#160;34&#160;56&#160;78",
    "06&nbsp;12&nbsp;34&nbsp;56&nbsp;78",
    "%2B420%20555%20012%20345",
    "０６１２３４５６７８",
];

const KEY: &str = "q7Rk2TzX0vB9mLw4Yc1N";
const LONG: &str = "AbC9dEf8GhI7jKl6MnO5pQr4StU3vWx2YzA1bCd0";
const HEX: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b";
const JWT: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtbm92YWsifQ.c2lnbmF0dXJlMTIz";

/// `{}` is the password.
const PASSWORD_LINES: [&str; 44] = [
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
    "<password><![CDATA[{}]]></password>",
    "<password><![CDATA[{}",
    "&lt;password&gt;{}&lt;/password&gt;",
    "&amp;lt;password&amp;gt;{}&amp;lt;/password&amp;gt;",
    "&lt;password&gt;{}",
    "\\u003cpassword\\u003e{}\\u003c/password\\u003e",
    "%3Cpassword%3E{}%3C/password%3E",
    "password {} was refused",
    "the password for mnovak is {}",
    "password=[{}]",
    "password=<{}>",
    "password: [{}]",
    "pw={}",
    "old_pw: {}",
    "pwd {}",
    "pass_word={}",
    "password was changed to {}",
    "password set to {}",
    "password was refused ({})",
    "password%3D{}",
    "password%253D{}",
    "ｐａｓｓｗｏｒｄ＝{}",
    "Kennwort {} ist falsch",
    "le mot de passe est {}",
    "contrasen\u{303}a={}",
    "palavra-passe: {}",
    "la parola è {}",
    "hasło={}",
    "heslo: {}",
    "пароль: {}",
    "Lösenord={}",
    "密码：{}",
];

/// `{}` is the password, in ASCII.
const ASCII_PASSWORD_LINES: [&str; 14] = [
    "パスワードは{}です",
    "パスワード：{}",
    "密码是{}",
    "密碼={}",
    "كلمة المرور هي {}",
    "Passwort ist {}",
    "a senha é {}",
    "het wachtwoord is {}",
    "hasło to {}",
    "Пароль {} не принят",
    "PIN 4{}",
    "the PIN is {}",
    "refresh_token%3D{}",
    "refresh_token%3Da%20b{}",
];

const PINS: [&str; 4] = ["PIN {}", "PIN code {}", "PIN-Code {}", "OTP {}"];

/// `{}` is a name in Latin letters.
const UNQUOTED_NAME_LINES: [&str; 8] = [
    "no such user {}",
    "unknown agent {}",
    "cannot find user {}, status 404",
    "the caller {} hung up",
    "User {} is locked",
    "no%20such%20user%20{}",
    "firstName&#61;{}",
    "<lastName>{}",
];

const PHRASE_LINES: [&str; 5] = [
    "Password: '{}'",
    "password = \"{}\"",
    "passphrase: {}",
    "PASSWORD=“{}” was refused",
    "the pass phrase was {}",
];

const NAME_LINES: [&str; 17] = [
    "no such user '{}'",
    "user \"{}\" is locked",
    "caller «{}» is waiting",
    "<firstName>{}</firstName>",
    "{\"displayName\": \"{}\", \"role\": \"agent\"}",
    "login name: {}",
    "<firstName>{} [VIP] Novak</firstName>",
    "<firstName>[VIP] {}</firstName>",
    "<firstName>a > {}</firstName>",
    "<firstName><![CDATA[{}]]></firstName>",
    "&lt;firstName&gt;{}&lt;/firstName&gt;",
    "&#60;firstName&#62;{}&#60;/firstName&#62;",
    "{\\\"displayName\\\":\\\"{}\\\"}",
    "{\\\\\\\"displayName\\\\\\\":\\\\\\\"{}\\\\\\\"}",
    "{\\\"displayName\\\":\\\"{}",
    "{\"displayName\":\"{}",
    "%7B%22displayName%22%3A%22{}%22%7D",
];

const ADDRESS_LINES: [&str; 3] = ["no account for {}", "<mail>{}</mail>", "GET /adfs/ls?login_hint={}&x=1"];

const TELEPHONE_LINES: [&str; 4] = [
    "the call from {} was lost",
    "<fromAddress>{}</fromAddress>",
    "missed call 2031-02-03 {}",
    "missed call 2031-02-03 07:15:09.120 {}",
];

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

/// All lines, each once.
pub(crate) fn corpus() -> Vec<Nasty> {
    let mut all = Vec::new();
    filled(&PASSWORD_LINES, &PASSWORDS, &mut all);
    filled(&ASCII_PASSWORD_LINES, &["hunter2", "correct-horse-battery"], &mut all);
    filled(&PINS, &["4711", "90817263"], &mut all);
    filled(&UNQUOTED_NAME_LINES, &["Martina Novak", "Jean-Luc O’Brien"], &mut all);
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
