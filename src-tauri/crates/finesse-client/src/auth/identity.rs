//! Who a token is for, and whether that is the person who was meant.
//!
//! Once the company's page has authenticated a person, the names in the token answer decide, and Finesse says which agent that is. What was
//! typed into the form is a hint: it is compared only to notice that another person came back.

use finesse_wire::{LoginId, LoginName, TokenAnswer, User};
use reqwest::{Method, header::AUTHORIZATION};

use super::{
    credential::Authorization,
    sign_in_request::{SignInError, SignInRequest},
};
use crate::{
    error::RestError,
    http::{Http, segment},
    node::Node,
};

/// A name without its domain or realm: `mnovak` of `CORP\mnovak` and of `mnovak@corp.example.test`.
fn without_domain(name: &str) -> &str {
    let name = name.rsplit_once('\\').map_or(name, |(_, name)| name);
    name.split_once('@').map_or(name, |(before, _)| before)
}

/// What all spellings of one name have in common: no domain, no realm, lower case. A name that is nothing but a domain is left as it is.
pub(super) fn bare(name: &str) -> String {
    let name = name.trim();
    let short = without_domain(name);
    if short.is_empty() { name.to_lowercase() } else { short.to_lowercase() }
}

/// Whether two names are spellings of one.
fn is_spelling(one: &str, other: &str) -> bool {
    bare(one) == bare(other)
}

/// The names in a token answer, the one that decides first (protocol/auth-and-events.md §2.6).
fn names_in(answer: &TokenAnswer) -> Vec<&str> {
    [answer.user_id.as_deref(), answer.user_principal.as_deref()].into_iter().flatten().collect()
}

/// The names to look a user up by, in their order: each as it is, then without domain and realm, then that in lower case
/// (protocol/auth-and-events.md §2.4: only as a fallback, because `@` may be part of a login name). Each once.
pub fn spellings<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let names: Vec<&str> = names.into_iter().collect();
    let as_written = names.iter().map(|name| (*name).to_owned());
    let shorter = names.iter().flat_map(|name| [without_domain(name).to_owned(), bare(name)]);
    let mut all: Vec<String> = Vec::new();
    for name in as_written.chain(shorter).filter(|name| !name.is_empty()) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

/// Who the agent of a session is.
pub(super) struct Identity {
    pub(super) login_id: LoginId,
    /// The name that people know: the login name, or the id of a user without one.
    pub(super) name: String,
    /// Exactly these names, in lower case, were this agent's at the sign-in.
    known: Vec<String>,
}

impl Identity {
    /// The agent whom Finesse found, with the names of the token that led there; none for a password.
    pub(super) fn new(user: &User, answer: Option<&TokenAnswer>) -> Self {
        let finesse = [Some(user.login_id.as_str()), user.login_name.as_ref().map(LoginName::as_str)];
        let known = finesse.into_iter().flatten().chain(answer.map(names_in).unwrap_or_default());
        Self {
            login_id: user.login_id.clone(),
            name: name_of(user).to_owned(),
            known: known.map(str::to_lowercase).collect(),
        }
    }

    fn knows(&self, name: &str) -> bool {
        self.known.contains(&name.to_lowercase())
    }
}

fn name_of(user: &User) -> &str {
    user.login_name.as_ref().map_or(user.login_id.as_str(), LoginName::as_str)
}

/// What Finesse says about a name.
enum Found {
    User(Box<User>),
    /// It knows no such user.
    Unknown,
    /// The token belongs to another user.
    Other,
}

async fn look_up(http: &Http, node: &Node, name: &str, with: &Authorization) -> Result<Found, SignInError> {
    let url = node.url(&format!("/finesse/api/User/{}", segment(name)));
    let request = http.request(Method::GET, url).header(AUTHORIZATION, with.header()?);
    match http.send(request, node).await.map_err(RestError::from)?.ok() {
        Ok(body) => Ok(Found::User(Box::new(User::parse(&body).map_err(RestError::from)?))),
        Err(RestError::Refused { status: 400 | 404, .. }) => Ok(Found::Unknown),
        Err(RestError::Unauthorized(errors))
            if errors.0.iter().any(|error| error.error_type.starts_with("Invalid Auth")) =>
        {
            Ok(Found::Other)
        }
        Err(why) => Err(SignInError::Rest(why)),
    }
}

/// The first of these names that is a user whom this token may read.
async fn first_found(
    http: &Http,
    node: &Node,
    names: &[String],
    with: &Authorization,
) -> Result<Option<Box<User>>, SignInError> {
    for name in names {
        match look_up(http, node, name, with).await? {
            Found::User(user) => return Ok(Some(user)),
            Found::Unknown | Found::Other => {}
        }
    }
    Ok(None)
}

/// The agent whom a token is for. `user_id`, then `user_principal`, lead there: by login name where the release looks one up (12.5 and
/// newer on UCCE), by the id otherwise. What was typed is looked up at last, for releases that know neither and for answers that name
/// no one.
///
/// # Errors
/// [`SignInError::WrongPerson`] when the token is for another person than was typed, [`SignInError::UnknownAgent`] when Finesse knows none
/// of the names.
pub(super) async fn of_token(
    http: &Http,
    request: &SignInRequest,
    answer: &TokenAnswer,
) -> Result<User, SignInError> {
    let (node, with) = (&request.node, Authorization::bearer(&answer.token));
    let (said, typed) = (names_in(answer), request.name.as_ref().map(LoginName::as_str));
    let wrong = |signed_in: Option<&str>| match typed {
        Some(typed) => {
            SignInError::WrongPerson { expected: typed.to_owned(), signed_in: signed_in.map(str::to_owned) }
        }
        None => SignInError::UnknownAgent,
    };
    if let Some(user) = first_found(http, node, &spellings(said.iter().copied()), &with).await? {
        return if is_typed(typed, &user, &said) { Ok(*user) } else { Err(wrong(Some(name_of(&user)))) };
    }
    let mut another =
        !said.is_empty() && !said.iter().any(|name| typed.is_none_or(|typed| is_spelling(name, typed)));
    for name in spellings(typed) {
        match look_up(http, node, &name, &with).await? {
            Found::User(user) if said.is_empty() || said.iter().any(|name| is_named(&user, name)) => {
                return Ok(*user);
            }
            Found::User(_) => return Err(wrong(said.first().copied())),
            Found::Unknown => {}
            Found::Other => another = true,
        }
    }
    Err(if another { wrong(said.first().copied()) } else { SignInError::UnknownAgent })
}

/// Whether what was typed is a spelling of any name of this user.
fn is_typed(typed: Option<&str>, user: &User, said: &[&str]) -> bool {
    typed.is_none_or(|typed| is_named(user, typed) || said.iter().any(|name| is_spelling(name, typed)))
}

fn is_named(user: &User, name: &str) -> bool {
    let names = [Some(user.login_id.as_str()), user.login_name.as_ref().map(LoginName::as_str)];
    names.into_iter().flatten().any(|known| is_spelling(known, name))
}

/// Whether a later token is for the agent of a session. A name that is exactly known decides alone; any other is looked up with the new
/// token, because a living session at the company's page may by now be a colleague's.
///
/// # Errors
/// [`SignInError::WrongPerson`] when it is not.
pub(super) async fn is_same(
    http: &Http,
    node: &Node,
    agent: &Identity,
    answer: &TokenAnswer,
) -> Result<(), SignInError> {
    let said = names_in(answer);
    if said.first().is_some_and(|name| agent.knows(name)) {
        return Ok(());
    }
    let names = if said.is_empty() {
        vec![agent.login_id.as_str().to_owned()]
    } else {
        spellings(said.iter().copied())
    };
    match first_found(http, node, &names, &Authorization::bearer(&answer.token)).await? {
        Some(user) if user.login_id == agent.login_id => Ok(()),
        _ => Err(SignInError::WrongPerson {
            expected: agent.name.clone(),
            signed_in: said.first().map(|name| (*name).to_owned()),
        }),
    }
}

/// The agent with a password (protocol/auth-and-events.md §2.3). The name is sent as it was typed, and whatever a 401 says, the password is
/// not sent again.
///
/// # Errors
/// [`SignInError`].
pub(super) async fn of_password(
    http: &Http,
    node: &Node,
    name: &LoginName,
    with: &Authorization,
) -> Result<User, SignInError> {
    match look_up(http, node, name.as_str(), with).await {
        Ok(Found::User(user)) => Ok(*user),
        Ok(Found::Unknown) => Err(SignInError::UnknownAgent),
        Ok(Found::Other) | Err(SignInError::Rest(RestError::Unauthorized(_))) => {
            Err(SignInError::PasswordRefused)
        }
        Err(why) => Err(why),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(user_id: Option<&str>, principal: Option<&str>) -> TokenAnswer {
        let mut answer = TokenAnswer::parse("{\"token\":\"A\"}").unwrap();
        answer.user_id = user_id.map(str::to_owned);
        answer.user_principal = principal.map(str::to_owned);
        answer
    }

    fn user(login_id: &str, login_name: &str) -> User {
        let name = if login_name.is_empty() {
            String::new()
        } else {
            format!("<loginName>{login_name}</loginName>")
        };
        User::parse(
            format!("<User><loginId>{login_id}</loginId>{name}<state>LOGOUT</state></User>").as_bytes(),
        )
        .unwrap()
    }

    #[test]
    fn spellings_of_one_name_are_told_from_other_names() {
        for (one, other, same) in [
            ("mnovak", "MNovak", true),
            ("mnovak", "CORP\\mnovak", true),
            ("mnovak", "mnovak@corp.example.test", true),
            ("CORP\\MNOVAK", "mnovak@corp.example.test", true),
            (" mnovak ", "mnovak", true),
            ("mnovak", "jokafor", false),
            ("mnovak", "mnovak2", false),
            ("mnovak", "novak", false),
            ("corp\\mnovak", "corp\\jokafor", false),
            ("mnovak@corp", "jokafor@corp", false),
            ("40217", "40218", false),
            ("@corp", "@other", false),
            ("CORP\\", "OTHER\\", false),
        ] {
            assert_eq!(is_spelling(one, other), same, "{one} and {other}");
        }
    }

    #[test]
    fn a_user_is_looked_up_by_the_names_as_written_before_shorter_ones() {
        for (names, looked_up) in [
            (vec!["mnovak"], vec!["mnovak"]),
            (vec!["mnovak", "mnovak@corp"], vec!["mnovak", "mnovak@corp"]),
            (vec!["MNovak@corp"], vec!["MNovak@corp", "MNovak", "mnovak"]),
            (vec!["CORP\\mnovak"], vec!["CORP\\mnovak", "mnovak"]),
            (vec!["40217", "mnovak@corp"], vec!["40217", "mnovak@corp", "mnovak"]),
            (vec!["@corp"], vec!["@corp"]),
            (vec![], vec![]),
        ] {
            assert_eq!(spellings(names.clone()), looked_up, "{names:?}");
        }
    }

    #[test]
    fn what_was_typed_is_compared_with_every_name_of_the_user() {
        let agent = user("40217", "mnovak");
        for (typed, said, meant) in [
            (None, vec!["jokafor"], true),
            (Some("40217"), vec!["mnovak"], true),
            (Some("CORP\\MNovak"), vec!["mnovak"], true),
            (Some("mnovak"), vec!["40217"], true),
            (Some("mira.novak@corp"), vec!["40217", "mira.novak@corp.example.test"], true),
            (Some("jokafor"), vec!["mnovak", "mnovak@corp"], false),
            (Some("40218"), vec!["mnovak"], false),
        ] {
            assert_eq!(is_typed(typed, &agent, &said), meant, "{typed:?} and {said:?}");
        }
        assert!(is_typed(Some("mnovak"), &user("mnovak", ""), &["mnovak"]), "UCCX has one name");
    }

    #[test]
    fn only_a_name_that_is_exactly_known_decides_without_a_look_up() {
        let agent = user("40217", "x@corp-a");
        let identity = Identity::new(&agent, Some(&answer(Some("x@corp-a"), Some("x@corp-a.example.test"))));
        for (name, known) in [
            ("x@corp-a", true),
            ("X@CORP-A", true),
            ("x@corp-a.example.test", true),
            ("40217", true),
            ("x", false),
            ("x@corp-b", false),
        ] {
            assert_eq!(identity.knows(name), known, "{name}");
        }
        assert_eq!(identity.name, "x@corp-a");
        assert_eq!(Identity::new(&user("mnovak", ""), None).name, "mnovak");
    }
}
