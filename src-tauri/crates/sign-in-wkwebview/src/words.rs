/// The texts of the sheets.
pub struct Words {
    /// A server asks for a name and a password; called with the name of the server.
    pub asks: Box<dyn Fn(&str) -> String + Send>,
    /// The field for the name.
    pub name: String,
    /// The field for the password.
    pub password: String,
    /// The button that sends them.
    pub sign_in: String,
    /// The button that confirms.
    pub ok: String,
    /// The button that does not.
    pub cancel: String,
}
