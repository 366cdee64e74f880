//! The form with user name and password, and the page around it.

use axum::http::StatusCode;
use axum::response::Response;

use super::dressing::{Dressing, Language, WRONG, dressing};
use super::kind::SignInPage;
use super::visit::Visit;
use crate::description::Host;
use crate::sim::Station;
use crate::web::html;
use crate::xml::escape;

const PAGE: &str = include_str!("page.html");

/// The text of a whole page around `content`.
pub(super) fn page_text(station: &Station, language: &Language, title: &str, content: &str) -> String {
    let description = &station.sim.description;
    PAGE.replace("{{lang}}", language.code)
        .replace("{{dir}}", language.direction)
        .replace("{{title}}", title)
        .replace("{{content}}", content)
        .replace("{{idp}}", &description.idp.origin())
        .replace("{{cdn}}", &description.further("cdn").map(Host::origin).unwrap_or_default())
        .replace("{{closed}}", &format!("http://127.0.0.1:{}", station.sim.closed_port))
}

/// A page around `content`.
pub(crate) fn page(station: &Station, title: &str, content: &str) -> Response {
    html(StatusCode::OK, page_text(station, &Language::ENGLISH, title, content))
}

/// The form alone. The field that comes next has the cursor: the password when the name is known.
pub(super) fn form(
    action: &str,
    user_name: &str,
    error: Option<&str>,
    dressing: &Dressing,
    target: &str,
) -> String {
    let language = &dressing.language;
    let error = error.map_or_else(String::new, |error| {
        format!("<p id=\"errorText\" role=\"alert\">{}</p>\n", escape(error))
    });
    let (name_focus, password_focus) = match (dressing.first_has_focus, user_name.is_empty()) {
        (true, _) => ("", ""),
        (false, true) => (" autofocus", ""),
        (false, false) => ("", " autofocus"),
    };
    format!(
        "<h1>{title}</h1>\n{error}{before}<form method=\"post\" id=\"options\" action=\"{action}\" \
         autocomplete=\"off\"{target}{on_submit}>\n\
         <label for=\"userNameInput\">{name_label}</label>\n\
         <input id=\"userNameInput\" name=\"UserName\" type=\"text\" value=\"{name}\" \
         placeholder=\"someone@example.com\" spellcheck=\"false\" autocapitalize=\"off\"{name_focus}>\n\
         <label for=\"passwordInput\">{password_label}</label>\n\
         <input id=\"passwordInput\" name=\"Password\" type=\"password\" \
         autocomplete=\"off\"{password_focus}>\n\
         <input type=\"hidden\" name=\"AuthMethod\" value=\"FormsAuthentication\">\n\
         {fields}<button id=\"submitButton\" type=\"submit\">{button}</button>\n</form>\n",
        title = language.title,
        before = dressing.before,
        action = escape(action),
        on_submit = dressing.on_submit,
        name_label = language.name,
        name = escape(user_name),
        password_label = language.password,
        fields = dressing.fields,
        button = language.title,
    )
}

/// The text of the page with the form, as the kind wants it.
pub(super) fn sign_in_text(visit: &Visit<'_>, kind: SignInPage, error: Option<&str>) -> String {
    let dressing = dressing(kind);
    let error = error.map(|error| if error == WRONG { dressing.language.wrong } else { error });
    let form = form(&visit.action(), visit.user_name, error, &dressing, "");
    let content = format!("{form}<script>usable();</script>\n{}", dressing.after);
    page_text(visit.station, &dressing.language, dressing.language.title, &content)
}

/// The page with the form, as the kind wants it.
pub(crate) fn sign_in(visit: &Visit<'_>, kind: SignInPage, error: Option<&str>) -> Response {
    html(StatusCode::OK, sign_in_text(visit, kind, error))
}
