//! The texts of `desk-attention` in words.

use desk_attention::{Arg, Text};
use desk_texts::Value;

/// A text in the words of the catalogue.
#[must_use]
pub fn render(text: &Text) -> String {
    let args: Vec<(&str, Value<'_>)> = text
        .args
        .iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Words(words) => Value::from(words.as_str()),
                Arg::Number(number) => Value::from(*number),
                Arg::Text(text) => Value::from(render(text)),
            };
            (*name, value)
        })
        .collect();
    desk_texts::text(text.id, &args)
}
