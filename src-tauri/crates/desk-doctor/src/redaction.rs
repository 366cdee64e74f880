//! Takes secrets and personal data out of text.
//!
//! [`redact_secrets`] takes out what is made or called like a secret. [`redact`], for the log and the support bundle, also takes out whatever a person or a
//! server can have put in: what stands in quotes, in XML elements and in the values of addresses and forms, addresses of people, numbers of seven
//! or more digits, and long random texts. It is the second line: of a support bundle, what is personal is left out by its type (`log-fields`).

use std::{borrow::Cow, net::Ipv4Addr, sync::LazyLock};

use regex::{Captures, Regex};

use crate::encodings::{self, Blanks};

/// What stands in the place of what is taken out.
const REDACTED: &str = "[redacted]";

/// The first group, or `None`, stays before what is taken out, the second after it. In the order in which they are applied.
const SECRETS: &[&str] = &[
    // Authorization headers and their values, in any spelling of a header dump or a debug print.
    r#"(?i)((?:proxy-|x-)?auth(?:orization|entication)?(?:-token)?["']?\s*[:=,]\s*["']?)[^\r\n"']+"#,
    r"(?i)(\b(?:bearer|basic|negotiate|ntlm|kerberos|spnego|digest)\s+)[A-Za-z0-9+/=._~\-]{6,}",
    // Every cookie of a header, and not the first alone.
    r#"(?i)(\b(?:set-)?cookie2?["']?\s*[:=]\s*["']?)[^\r\n"']+"#,
    // Name and password in an address, also where the password has a slash or an at sign.
    r"(://)[^\s?#]*(@)",
    // A secret with its name in quotes, whole.
    r#"(?i)((?:SECRET_NAME)[\\"'`]*\s*(?:[:=]|=>|\bis\b)\s*\\?")[^"\\]+"#,
    r"(?i)((?:SECRET_NAME)\\?[\x22'`]*\s*(?:[:=]|=>|\bis\b)\s*')[^']+",
    // A secret after its name in a sentence, to the end of the line.
    r#"(?i)((?:SECRET_NAME)\\?["'`]*\s*(?::\s+|=\s+))[^\[\s"'{<][^\r\n]*"#,
    r"(?i)(\b(?:pin|one-time code)\s+(?:is|was)\s+)[^\r\n]+",
    r"(?i)(\b(?:pin|otp|one-time code)(?:[ -]?(?:code|number|no\.))?\s+)[^\s:=\[]*\d\S*",
    // In a language without blanks between words.
    r"((?:UNSPACED_PASSWORD)[^\r\n\[A-Za-z0-9]*)[A-Za-z0-9][^\r\n]*",
    // Parameters of the token requests, forms of the sign-in page, members of the token answer; in JSON inside a text too.
    r#"(?i)((?:SECRET_NAME)\\?["'`]*\s*(?:=>?|:)\s*\\?["'`]?)[^\s&"'`\\<\[“„«‹‘「『][^\s&"'`\\<]*"#,
    // A secret in brackets.
    r#"(?i)((?:SECRET_NAME)\\?["'`]*\s*(?:=>?|:)\s*)(?:\[[^\]\r\n]*\]?|<[^/>\r\n][^>\r\n]*>?)[^\s&"'<,;)]*"#,
    // A secret as the content of an XML element or the value of an attribute.
    r"(?i)(<(?:\w+:)?(?:auth|response|challenge|success|(?:\w*(?:SECRET_NAME)\w*))\b[^<>]*>)(?:<!\[CDATA\[(?s:.*?)(?:\]\]>|$)|[^<]+)",
    // The authorization code, and what the identity provider is told about the request.
    r#"(?i)([?&#](?:code|state|nonce|id_token|ticket|wresult|assertion|sid)=)[^\s&"']+"#,
    // The tokens of the contact centre in a box.
    r"()SIM-(?:ACCESS|REFRESH)-[A-Za-z0-9+/=._~\-]*",
    // Anything made like a signed or encrypted token (JWS, JWE), a SAML message or a Kerberos ticket.
    r"()\b(?:eyJ|PHNhbWx|PD94bWwg|YII|TlRMTVNTUA)[A-Za-z0-9+/=_\-]{5,}(?:\.[A-Za-z0-9_\-]*){0,4}",
    // Whatever else is that long and has no blank in it: an encrypted token, a token in base64.
    r"()[A-Za-z0-9+/=_\-]{100,}",
];

/// Names of secrets, besides words for a password. The letters before one are those of ASCII, because a table of all the others takes 200 KiB in each
/// pattern; what they precede is found without them.
const SECRET_NAME: &str = concat!(
    r"[a-z0-9_]*[_-]?token|[a-z0-9_]*secret|PASSWORD|UNSPACED_PASSWORD|\bpass\b|",
    "SAMLResponse|SAMLRequest|SAMLart|RelayState|JSESSIONID|api[_-]?key|private[_-]?key|client_assertion|",
    r"\botp|one-time code|session[_-]?id|\bpin\b",
);

/// Words for a password, in the languages of the pages that ask for one.
const PASSWORD: &str = concat!(
    r"pass[ _-]?(?:word|wd|wort|phrase|code)|\bpwd|(?:\b|_)pw\b|kennwort|mot de passe|contrase[ñn]a|",
    r"\bsenha|palavra-passe|\bparola|wachtwoord|has[łl]o|\bheslo|пароль|l[öo]senord",
);

/// The same in languages that write what follows without a blank.
const UNSPACED_PASSWORD: &str = "パスワード|密[码碼]|비밀번호|كلمة المرور";

/// A sentence about a password: what follows the word (the first group) is the password or tells it, unless it is what servers usually say (the second).
const PASSWORD_SENTENCE: &str = concat!(
    r"(?i)((?:PASSWORD)s?\s+)(?:((?:(?:is|was|are|were|has|must|cannot|could|can|will)\s+(?:(?:not|be|been)\s+)*)?",
    "(?:required|expired|changed|missing|empty|wrong|incorrect|invalid|refused|rejected|accepted|denied|set|stored|kept|removed|reset|read|found|needed|",
    r"too (?:short|long))(?:[.,;!?]|\s(?:for|from|by|because|when|before|after|at)\b|\s*$)|(?:authentication|grant|policy|field)\b)|[^\s\[:=][^\r\n]*)",
);

/// What a person is called by, as the name of a value.
const PERSON_NAME: &str = concat!(
    "(?:user|login|first|last|full|display|given|family|sur|caller|customer|contact|agent|your)[ _-]?(?:name|id|number|address)|",
    "user|login|e-?mail|caller|customer",
);

/// A word that begins like a name.
const NAME: &str = r"[\p{Lu}\p{Lo}][\p{L}'’.\-]*";

/// What can be somebody's. As [`SECRETS`].
const PERSONAL: &[&str] = &[
    // Content of any XML element, also where the end of a person's is cut off.
    r"()<!\[CDATA\[(?s:.*?)(?:\]\]>|$)",
    r"(>)[^<]+(</)",
    r"(?i)(<(?:\w+:)?(?:PERSON_NAME)\b[^<>]*>)[^<]+$",
    // A value of JSON that is cut off.
    r#"("(?:[^"\\\r\n]|\\.)*"\s*:\s*")[^"\r\n]+$"#,
    // Values of any query, and of any form with more than one member.
    r#"([?&][\w.%\-]+=)(?:[^\s&;"'<>\[]|&(?:amp;)*#\w+;)+"#,
    r"(\b[\w.%\-]+=)[^\s&;\[]+(&)",
    // Names of people after what they are called.
    r"(?i)(\b(?:PERSON_NAME)\s*[=:]\s*)[^\s\[→=:][^\r\n,;]*",
    r"(?i)(\b(?:CN|UID|sAMAccountName|userPrincipalName|upn|SSN|IBAN)=)[^,;\s/\[]+(?: [^,;=/\[]+)*",
    r"(?i)(\b(?:no such|unknown|nonexistent|(?:cannot|not) find|found no) (?:user|agent|account|login|caller|customer|contact|supervisor)\s+)[^\s\[:=][^\r\n,;]*",
    r"(\b(?:user|caller|customer|contact|supervisor)\s+)NAME(?:\s+NAME)+",
    r"(\b(?:User|Agent|Caller|Customer|Contact|Supervisor)\s+)NAME(?:\s+NAME)+(\s+(?:is|was|has|does|did|could|cannot|not|hung)\b)",
    // Addresses of people and of their accounts, encoded ones too.
    r#"()[^\s<>"'(),;:=\[\]{}]+(?:@|%40)[^\s<>"'(),;\[\]{}⟨⟩]+"#,
    r"(?i)()[\w.+\-]+\s?[(\[{]at[)\]}]\s?[\w.\-]+",
    r#"()\b[A-Za-z0-9.\-]{2,}\\{1,2}[\p{L}0-9._\-]+"#,
    // Folders of people.
    r"(?i)((?:/home/|/Users/|\\Users\\))[^/\\\s:]+",
    // What ends like base64.
    r#"()[A-Za-z0-9+/_\-]{6,}={1,2}(?:\s|$|["'<,;)\]])"#,
];

/// Text in quotes of any kind. A member's name of JSON is kept: it is followed by a colon and looks like a word of a program.
const QUOTED: &str = concat!(
    r#"(?P<json>"(?P<name>(?:[^"\\\r\n]|\\.)*)"(?P<colon>\s*:)?)"#,
    r"|(?P<before>^|[^\p{L}\p{N}])'[^'\r\n]*'|`[^`\r\n]*`",
    r"|“[^”“\r\n]*[”“]|„[^“”\r\n]*[“”]|«[^»\r\n]*»|‹[^›\r\n]*›|‘[^’\r\n]*’|「[^」\r\n]*」|『[^』\r\n]*』",
);

/// Five or more pairs of digits, which are not a time; dates and the numbers of traces (the first group), which stay; what may be an address of a computer
/// (the second); and whatever else can be a telephone number, an account or the number of a person.
const NUMBERS: &str = concat!(
    r"(?:\b20\d\d-[01]\d-[0-3]\d[T ])?\b\d\d(?:[:,] ?\d\d){4,}\b|",
    r"(\b20\d\d-[01]\d-[0-3]\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)?(?:Z|[+-]\d\d:\d\d|\b)",
    r"|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b",
    r")|(\b(?:\d{1,3}\.){3,}\d{1,3})\b",
    r"|\+?\(?\p{Nd}(?:(?:[\s._·•()/\u{2010}-\u{2015}\u{2212}\-]{0,3}|,)\p{Nd}){6,}",
);

/// A word that may be random.
const WORD: &str = r"[A-Za-z0-9+/_\-]{16,}";

/// The shortest part of a word that is judged by itself, where a slash may be one of base64 or of a path.
const PART: usize = 8;

static SECRET_PATTERNS: LazyLock<Vec<Regex>> = LazyLock::new(|| compiled(SECRETS));
static PERSONAL_PATTERNS: LazyLock<Vec<Regex>> = LazyLock::new(|| compiled(PERSONAL));
static SENTENCES: LazyLock<Vec<Regex>> = LazyLock::new(|| compiled(&[PASSWORD_SENTENCE]));
static FURTHER: LazyLock<Vec<Regex>> = LazyLock::new(|| compiled(&[QUOTED, NUMBERS, WORD]));

fn compiled(patterns: &[&str]) -> Vec<Regex> {
    let parts = [
        ("SECRET_NAME", SECRET_NAME),
        ("UNSPACED_PASSWORD", UNSPACED_PASSWORD),
        ("PERSON_NAME", PERSON_NAME),
        ("PASSWORD", PASSWORD),
        ("NAME", NAME),
    ];
    let whole =
        |text: &str| parts.iter().fold(text.to_owned(), |text, (part, with)| text.replace(part, with));
    patterns.iter().filter_map(|text| Regex::new(&whole(text)).ok()).collect()
}

/// The line without its secrets.
#[must_use]
pub(crate) fn redact_secrets(line: &str) -> Cow<'_, str> {
    in_each_encoding(line, secrets)
}

/// The line without its secrets, and without what can be about a person.
#[must_use]
pub fn redact(line: &str) -> Cow<'_, str> {
    in_each_encoding(line, secrets_and_personal)
}

/// The line as it is, and then decoded. It stays encoded if there is nothing in it that is found only when it is decoded.
fn in_each_encoding<'a>(line: &'a str, redact: fn(Cow<'a, str>) -> Cow<'a, str>) -> Cow<'a, str> {
    let mut kept = redact(Cow::Borrowed(line));
    for blanks in [Blanks::Encoded, Blanks::Decoded] {
        if let Some(plain) = encodings::plain(&kept, blanks) {
            let redacted = redact(Cow::Owned(plain.clone()));
            if redacted != plain {
                kept = redacted;
            }
        }
    }
    kept
}

fn secrets(line: Cow<'_, str>) -> Cow<'_, str> {
    SENTENCES.iter().fold(without(&SECRET_PATTERNS, line), |line, pattern| {
        replaced(pattern, line, |found| {
            let is_harmless = found.get(2).is_some();
            if is_harmless { found[0].to_owned() } else { format!("{}{REDACTED}", &found[1]) }
        })
    })
}

fn secrets_and_personal(line: Cow<'_, str>) -> Cow<'_, str> {
    let line = without(&PERSONAL_PATTERNS, secrets(line));
    match FURTHER.as_slice() {
        [quoted, numbers, words] => {
            let line = replaced(quoted, line, quote);
            let line = replaced(numbers, line, number);
            replaced(words, line, |found| if is_random(&found[0]) { REDACTED } else { &found[0] }.to_owned())
        }
        _ => Cow::Borrowed(REDACTED),
    }
}

fn without<'a>(patterns: &[Regex], line: Cow<'a, str>) -> Cow<'a, str> {
    let kept = |found: &Captures<'_>, group| found.get(group).map_or("", |kept| kept.as_str()).to_owned();
    patterns.iter().fold(line, |line, pattern| {
        replaced(pattern, line, |found| format!("{}{REDACTED}{}", kept(found, 1), kept(found, 2)))
    })
}

/// Replaces each match; text that stays as it was stays borrowed.
fn replaced<'a>(pattern: &Regex, line: Cow<'a, str>, with: impl Fn(&Captures<'_>) -> String) -> Cow<'a, str> {
    match pattern.replace_all(&line, |found: &Captures<'_>| with(found)) {
        Cow::Owned(changed) if changed != line => Cow::Owned(changed),
        Cow::Owned(_) | Cow::Borrowed(_) => line,
    }
}

fn quote(found: &Captures<'_>) -> String {
    let group = |name| found.name(name).map_or("", |part| part.as_str());
    let name = group("name");
    let is_name =
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    if name == REDACTED || (is_name && !group("colon").is_empty()) {
        return found[0].to_owned();
    }
    if found.name("json").is_some() {
        return format!("\"{REDACTED}\"{}", group("colon"));
    }
    format!("{}'{REDACTED}'", group("before"))
}

fn number(found: &Captures<'_>) -> String {
    let kept = found.get(1).or_else(|| found.get(2).filter(|dotted| is_address(dotted.as_str())));
    kept.map_or("[number]", |kept| kept.as_str()).to_owned()
}

/// Whether numbers with dots are an IPv4 address. Four pairs of digits are more often a telephone number.
fn is_address(dotted: &str) -> bool {
    dotted.parse::<Ipv4Addr>().is_ok() && dotted.split('.').any(|part| part.len() != 2)
}

/// Whether a word is more like a key than like a name or a path.
fn is_random(word: &str) -> bool {
    let is_uuid = word.len() == 36 && word.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
    !is_uuid && word.split('/').any(|part| part.len() >= PART && takes_turns(part))
}

/// Whether small letters, capitals and digits take turns, or all of it is a long number to the base 16.
fn takes_turns(part: &str) -> bool {
    let kind = |byte: u8| match byte {
        b'a'..=b'z' => 0,
        b'A'..=b'Z' => 1,
        b'0'..=b'9' => 2,
        _ => 3,
    };
    let kinds: Vec<u8> = part.bytes().map(kind).collect();
    let has = |wanted| kinds.contains(&wanted);
    let turns = kinds.windows(2).filter(|pair| pair[0] != pair[1]).count();
    let is_hex = part.len() >= 24 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hex || (has(0) && has(2) && turns * 4 >= part.len() && (has(1) || part.len() >= 20))
}

#[cfg(test)]
#[path = "../tests/unit/redaction.rs"]
mod tests;
