//! Values with their class.

use std::fmt::{self, Display, Write};

/// The mark before a personal value.
pub(crate) const OPEN: char = '⟨';

/// The mark after a personal value.
pub(crate) const CLOSE: char = '⟩';

/// Before and after a public value on its way to the line, where they are taken out. No value can have them: they are control characters.
pub(crate) const BEGIN: char = '\u{2}';
pub(crate) const END: char = '\u{3}';

/// Who may read a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Whoever reads a support bundle.
    Public,
    /// Whoever reads the log on this computer.
    Personal,
    /// No one; it is never formatted.
    Secret,
}

/// A value of a log line.
pub struct Field<'a> {
    name: &'static str,
    class: Class,
    value: &'a dyn Display,
}

impl<'a> Field<'a> {
    /// A word of this program, the name of a server, or a number that belongs to no person.
    pub const fn public(name: &'static str, value: &'a dyn Display) -> Self {
        Self { name, class: Class::Public, value }
    }

    /// What a server, the system, a library or a person says.
    pub const fn personal(name: &'static str, value: &'a dyn Display) -> Self {
        Self { name, class: Class::Personal, value }
    }

    /// A token, a password, a cookie.
    pub const fn secret(name: &'static str, value: &'a dyn Display) -> Self {
        Self { name, class: Class::Secret, value }
    }
}

impl fmt::Debug for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Field").field("name", &self.name).field("class", &self.class).finish_non_exhaustive()
    }
}

impl Display for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, " {}=", self.name)?;
        match self.class {
            Class::Public => {
                f.write_char(BEGIN)?;
                write!(Unmarked(f), "{}", self.value)?;
                f.write_char(END)
            }
            Class::Personal => {
                f.write_char(OPEN)?;
                write!(Unmarked(f), "{}", self.value)?;
                f.write_char(CLOSE)
            }
            Class::Secret => f.write_str("[secret]"),
        }
    }
}

/// The values of a line, in order.
#[derive(Debug)]
pub struct Fields<'a>(pub &'a [Field<'a>]);

impl Display for Fields<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|field| field.fmt(f))
    }
}

/// Writes text in one line and without marks.
pub(crate) struct Unmarked<'a, W: ?Sized>(pub &'a mut W);

impl<W: Write + ?Sized> Write for Unmarked<'_, W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|each| match each {
            OPEN => self.0.write_char('<'),
            CLOSE => self.0.write_char('>'),
            '\u{2028}' | '\u{2029}' => self.0.write_char(' '),
            control if control.is_control() => self.0.write_char(' '),
            plain => self.0.write_char(plain),
        })
    }
}
