//! Numbers that the agent types or pastes.

/// Longest number that is dialled, in characters.
const MAX_NUMBER: usize = 32;

/// The number in a text as people write it; `None` when it cannot be dialled. Blanks, brackets, dots, slashes and dashes are for people:
/// Finesse passes every character on as it is (protocol/dialogs.md §2.2).
pub(crate) fn dialable(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let typed = typed.strip_prefix("tel:").or_else(|| typed.strip_prefix("callto:")).unwrap_or(typed);
    let is_for_people = |sign: &char| " \u{a0}\t()-./\u{2010}\u{2011}\u{2013}".contains(*sign);
    let to: String = typed.chars().filter(|sign| !is_for_people(sign)).collect();
    let digits = to.strip_prefix('+').unwrap_or(&to);
    let can_be_dialled = |sign: char| sign.is_ascii_digit() || "*#".contains(sign);
    let fits = to.len() <= MAX_NUMBER && !digits.is_empty() && digits.chars().all(can_be_dialled);
    fits.then_some(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_taken_as_people_write_them() {
        assert_eq!(dialable(" +49 (30) 123-45.67 ").as_deref(), Some("+49301234567"));
        assert_eq!(dialable("tel:61235").as_deref(), Some("61235"));
        assert_eq!(dialable("callto:61235").as_deref(), Some("61235"));
        assert_eq!(dialable("*72#").as_deref(), Some("*72#"));
        for wrong in ["", "+", "jude", "61235;1", "6+1", &"1".repeat(33)] {
            assert_eq!(dialable(wrong), None, "{wrong}");
        }
    }
}
