//! The step between a right password and the assertion, where a kind has one.

use axum::http::StatusCode;
use axum::response::Response;

use super::form::{page, sign_in};
use super::kind::SignInPage;
use super::visit::Visit;
use crate::web::{Parameters, error_page};
use crate::world::World;
use crate::xml::escape;

/// The code that the second factor wants.
const CODE: &str = "246810";

/// The fewest characters of a new password.
const SHORTEST: usize = 8;

const AGAIN: &str = "Your session has expired. Type your password again.";

const STAY_SIGNED_IN: &str = "<h1>Stay signed in?</h1>\n\
    <button type=\"submit\" name=\"Stay\" value=\"no\" autofocus>No</button>\n\
    <button type=\"submit\" name=\"Stay\" value=\"yes\">Yes</button>\n";

const CONSENT: &str = "<h1>Terms of use</h1>\n<p>Finesse reads your name and your e-mail address.</p>\n\
    <button type=\"submit\" name=\"Consent\" value=\"accept\" autofocus>Accept</button>\n";

const EXPIRED: &str = "<h1>Update your password</h1>\n<p>Your password has expired.</p>\n\
    <label for=\"newPassword\">New password</label>\n\
    <input id=\"newPassword\" name=\"NewPassword\" type=\"password\" autofocus>\n\
    <label for=\"confirmPassword\">Confirm it</label>\n\
    <input id=\"confirmPassword\" name=\"ConfirmPassword\" type=\"password\">\n\
    <button type=\"submit\">Update</button>\n";

const SECOND_FACTOR: &str = r#"<h1>Confirm that it is you</h1>
<input type="hidden" name="Code" id="code" value="">
<button type="button" id="open" autofocus>Open the confirmation</button>
<script>
document.getElementById("open").onclick = () => {
  const opened = window.open("/adfs/fixture/second-factor", "second-factor", "popup,width=420,height=420");
  tell(opened ? "opened" : "not-opened");
};
addEventListener("message", ({ origin, data }) => {
  if (origin !== location.origin || typeof data.code !== "string") return;
  document.getElementById("code").value = data.code;
  document.forms[0].submit();
});
</script>
"#;

/// What comes after a right password in place of the assertion; `None`: the assertion.
#[expect(clippy::wildcard_enum_match_arm, reason = "most kinds have no step after the password")]
pub(crate) fn next(world: &mut World, visit: &Visit<'_>, login_name: &str) -> Option<Response> {
    let content = match world.pages.kind {
        SignInPage::PostsToItself => {
            let first = world.pages.refused_once.insert(visit.request_id.to_owned());
            return first.then(|| sign_in(visit, SignInPage::PostsToItself, Some(AGAIN)));
        }
        SignInPage::StaySignedIn => STAY_SIGNED_IN,
        SignInPage::Consent => CONSENT,
        SignInPage::PasswordExpired => EXPIRED,
        SignInPage::SecondFactorWindow => SECOND_FACTOR,
        _ => return None,
    };
    Some(step(world, visit, login_name, content, None))
}

/// A page with one step and the ticket for it.
fn step(
    world: &mut World,
    visit: &Visit<'_>,
    login_name: &str,
    content: &str,
    error: Option<&str>,
) -> Response {
    let ticket = world.pages.ticket(login_name, visit.request_id);
    let error = error.map_or_else(String::new, |error| {
        format!("<p id=\"errorText\" role=\"alert\">{}</p>\n", escape(error))
    });
    let content = format!(
        "<form method=\"post\" id=\"step\" action=\"{action}\">\n{error}\
         <input type=\"hidden\" name=\"Ticket\" value=\"{ticket}\">\n{content}</form>\n\
         <script>usable();</script>\n",
        action = escape(&visit.action()),
    );
    page(visit.station, "Sign in", &content)
}

/// Takes the answer to a step: who has signed in, or the next page.
#[expect(clippy::wildcard_enum_match_arm, reason = "most kinds have no step after the password")]
pub(crate) fn take(
    world: &mut World,
    visit: &Visit<'_>,
    answer: &Parameters,
) -> Result<String, Box<Response>> {
    let ticket = answer.get("Ticket").unwrap_or_default();
    let Some(login_name) = world.pages.redeem(ticket, visit.request_id) else {
        return Err(Box::new(error_page(StatusCode::FORBIDDEN)));
    };
    let again = |world: &mut World, content: &str, why: &str| {
        Err(Box::new(step(world, visit, &login_name, content, Some(why))))
    };
    match world.pages.kind {
        SignInPage::StaySignedIn if answer.get("Stay").is_some() => Ok(login_name),
        SignInPage::Consent if answer.get("Consent") == Some("accept") => Ok(login_name),
        SignInPage::SecondFactorWindow if answer.get("Code") == Some(CODE) => Ok(login_name),
        SignInPage::SecondFactorWindow => again(world, SECOND_FACTOR, "This code is not right."),
        SignInPage::PasswordExpired => {
            let new = answer.get("NewPassword").filter(|new| new.chars().count() >= SHORTEST);
            let Some(new) = new.filter(|new| answer.get("ConfirmPassword") == Some(new)) else {
                return again(world, EXPIRED, "The passwords differ, or are too short.");
            };
            if let Some(agent) = world.agents.values_mut().find(|agent| agent.who.login_name == login_name) {
                new.clone_into(&mut agent.who.password);
            }
            Ok(login_name)
        }
        _ => Err(Box::new(error_page(StatusCode::BAD_REQUEST))),
    }
}
