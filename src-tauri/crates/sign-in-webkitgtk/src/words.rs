/// The texts of the strip, except those of its own buttons.
#[derive(Debug)]
pub struct Words {
    /// The tooltip of the lock.
    pub secure: &'static str,
    /// A server asks for a name and a password; `{host}` is replaced by its name.
    pub asks: &'static str,
    /// The same, after the server rejected the name or password.
    pub asks_again: &'static str,
    /// The label of the field for the name.
    pub name: &'static str,
    /// The label of the field for the password.
    pub password: &'static str,
    /// The label of the field of a `prompt`.
    pub answer: &'static str,
    /// The buttons of an authentication request: send name and password, or continue without.
    pub sign_in: &'static str,
    /// See [`Words::sign_in`].
    pub go_on_without: &'static str,
    /// The buttons of a dialog of the page.
    pub ok: &'static str,
    /// See [`Words::ok`].
    pub cancel: &'static str,
    /// A page asks for confirmation before it is left.
    pub leaves: &'static str,
    /// The buttons of that question.
    pub leave: &'static str,
    /// See [`Words::leave`].
    pub stay: &'static str,
}
