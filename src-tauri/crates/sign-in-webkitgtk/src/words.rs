/// The texts of the strip, except those of its own buttons.
pub struct Words {
    /// They are written from right to left, and the strip is arranged so.
    pub right_to_left: bool,
    /// The tooltip of the lock.
    pub secure: String,
    /// A server asks for a name and a password; called with the name of the server.
    pub asks: OfHost,
    /// The same, after the server rejected the name or password.
    pub asks_again: OfHost,
    /// The label of the field for the name.
    pub name: String,
    /// The label of the field for the password.
    pub password: String,
    /// The label of the field of a `prompt`.
    pub answer: String,
    /// The buttons of an authentication request: send name and password, or continue without.
    pub sign_in: String,
    /// See [`Words::sign_in`].
    pub go_on_without: String,
    /// The buttons of a dialog of the page.
    pub ok: String,
    /// See [`Words::ok`].
    pub cancel: String,
    /// A page asks for confirmation before it is left.
    pub leaves: String,
    /// The buttons of that question.
    pub leave: String,
    /// See [`Words::leave`].
    pub stay: String,
}

/// A text that names a server.
pub type OfHost = Box<dyn Fn(&str) -> String + Send>;
