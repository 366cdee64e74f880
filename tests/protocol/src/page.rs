//! HTML pages as far as the sign-in needs them: their text and their forms.

use dom_query::{Document, Selection};
use url::Url;

/// A form, ready to be filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) id: String,
    pub(crate) action: Url,
    pub(crate) post: bool,
    pub(crate) fields: Vec<(String, String)>,
    /// Its buttons that say something by being pressed: name and value.
    pub(crate) buttons: Vec<(String, String)>,
    /// All its fields are hidden: nobody has to type, and the page sends it by itself.
    pub(crate) self_submitting: bool,
}

impl Form {
    /// Puts a value into a field.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        match self.fields.iter_mut().find(|(field, _)| field == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.fields.push((name.to_owned(), value.to_owned())),
        }
    }
}

/// A page, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Page {
    /// What a person sees, roughly.
    pub(crate) text: String,
    pub(crate) forms: Vec<Form>,
}

impl Page {
    pub(crate) fn read(html: &str, base: &Url) -> Self {
        let document = Document::from(html);
        let forms = document.select("form").iter().filter_map(|form| read_form(&form, base)).collect();
        document.select("head, script, style, noscript").remove();
        let text = document.text().split_whitespace().collect::<Vec<_>>().join(" ");
        Self { text, forms }
    }

    pub(crate) fn form(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }
}

fn read_form(form: &Selection<'_>, base: &Url) -> Option<Form> {
    let inputs = form.select("input[name]");
    let is = |input: &Selection<'_>, kind: &str| input.attr_or("type", "text").eq_ignore_ascii_case(kind);
    let mut fields = Vec::new();
    let mut hidden = true;
    for input in inputs.iter() {
        hidden &= is(&input, "hidden");
        let chosen = !(is(&input, "radio") || is(&input, "checkbox")) || input.has_attr("checked");
        if chosen && !is(&input, "submit") {
            fields.push((input.attr_or("name", "").to_string(), input.attr_or("value", "").to_string()));
        }
    }
    hidden &= !form.select("select, textarea, button[name]").exists();
    let pressed = |button: Selection<'_>| {
        (button.attr_or("name", "").to_string(), button.attr_or("value", "").to_string())
    };
    Some(Form {
        buttons: form.select("button[name], input[type=submit][name]").iter().map(pressed).collect(),
        id: form.attr_or("id", "").to_string(),
        action: base.join(&form.attr_or("action", "")).ok()?,
        post: form.attr_or("method", "get").eq_ignore_ascii_case("post"),
        self_submitting: hidden && !fields.is_empty(),
        fields,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_with_its_hidden_fields() {
        let base = Url::parse("https://idp.localhost:1/adfs/ls/?a=b").unwrap();
        let page = Page::read(
            "<html><head><title>T</title></head><body><h1>Sign&amp;in</h1><script>x()</script>\
             <form id='options' method='POST' action='/adfs/ls/?c=d'><input name='UserName' value='mnovak'>\
             <input type=password name=Password><input type=hidden name=AuthMethod value='FormsAuthentication'></form></body>",
            &base,
        );
        assert_eq!(page.text, "Sign&in");
        let mut form = page.form("options").cloned().unwrap();
        assert_eq!(form.action.as_str(), "https://idp.localhost:1/adfs/ls/?c=d");
        assert!(form.post && !form.self_submitting);
        form.set("Password", "p");
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            form.fields,
            [field("UserName", "mnovak"), field("Password", "p"), field("AuthMethod", "FormsAuthentication")]
        );
    }

    #[test]
    fn a_form_of_hidden_fields_sends_itself() {
        let base = Url::parse("https://ids.localhost:1/").unwrap();
        let page = Page::read(
            "<form method=post action='x'><input type=hidden name=SAMLResponse value=v></form>",
            &base,
        );
        assert!(page.forms.first().is_some_and(|form| form.self_submitting));
    }
}
