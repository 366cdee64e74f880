/// A message of the catalogue with its arguments. Whoever shows it renders it in the language of the agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The id of the message.
    pub id: &'static str,
    /// Its arguments by their names.
    pub args: Vec<(&'static str, Arg)>,
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words that are not ours: a number, a queue, a label.
    Words(String),
    /// A number that may select a plural.
    Number(u64),
    /// Another message.
    Text(Box<Text>),
}

impl Text {
    pub(crate) const fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    pub(crate) fn words(mut self, name: &'static str, words: &str) -> Self {
        self.args.push((name, Arg::Words(words.to_owned())));
        self
    }

    pub(crate) fn number(mut self, name: &'static str, number: u64) -> Self {
        self.args.push((name, Arg::Number(number)));
        self
    }

    pub(crate) fn text(mut self, name: &'static str, text: Self) -> Self {
        self.args.push((name, Arg::Text(Box::new(text))));
        self
    }
}
