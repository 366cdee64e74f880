//! How a condition compares.

/// A comparison of a condition. The words beyond `IS_EQUAL` and `IS_IN_LIST`, which an example of Cisco's shows, are UNCERTAIN
/// (protocol/dialogs.md §3.2): each way in which they are likely to be spelt is accepted, and any other word is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparator {
    Equal,
    NotEqual,
    Contains,
    NotContains,
    BeginsWith,
    EndsWith,
    Empty,
    NotEmpty,
    InList,
    NotInList,
}

const WORDS: [(&str, Comparator); 21] = [
    ("IS_EQUAL", Comparator::Equal),
    ("IS_EQUAL_TO", Comparator::Equal),
    ("EQUALS", Comparator::Equal),
    ("IS_NOT_EQUAL", Comparator::NotEqual),
    ("IS_NOT_EQUAL_TO", Comparator::NotEqual),
    ("NOT_EQUAL", Comparator::NotEqual),
    ("NOT_EQUALS", Comparator::NotEqual),
    ("CONTAINS", Comparator::Contains),
    ("NOT_CONTAINS", Comparator::NotContains),
    ("DOES_NOT_CONTAIN", Comparator::NotContains),
    ("BEGINS_WITH", Comparator::BeginsWith),
    ("STARTS_WITH", Comparator::BeginsWith),
    ("ENDS_WITH", Comparator::EndsWith),
    ("IS_EMPTY", Comparator::Empty),
    ("EMPTY", Comparator::Empty),
    ("IS_NOT_EMPTY", Comparator::NotEmpty),
    ("NOT_EMPTY", Comparator::NotEmpty),
    ("IS_IN_LIST", Comparator::InList),
    ("IN_LIST", Comparator::InList),
    ("IS_NOT_IN_LIST", Comparator::NotInList),
    ("NOT_IN_LIST", Comparator::NotInList),
];

impl Comparator {
    pub(crate) fn of_word(word: &str) -> Option<Self> {
        let word = word.trim().replace([' ', '-'], "_");
        WORDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(&word)).map(|(_, comparator)| *comparator)
    }

    /// Whether it holds. Blanks around both sides, and around the entries of a list, do not count; letters do (UNCERTAIN).
    pub(crate) fn holds(self, actual: &str, wanted: &str) -> bool {
        let (actual, wanted) = (actual.trim(), wanted.trim());
        let in_list = || wanted.split(',').any(|entry| entry.trim() == actual);
        match self {
            Self::Equal => actual == wanted,
            Self::NotEqual => actual != wanted,
            Self::Contains => actual.contains(wanted),
            Self::NotContains => !actual.contains(wanted),
            Self::BeginsWith => actual.starts_with(wanted),
            Self::EndsWith => actual.ends_with(wanted),
            Self::Empty => actual.is_empty(),
            Self::NotEmpty => !actual.is_empty(),
            Self::InList => in_list(),
            Self::NotInList => !in_list(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows: word, the value of the call, the value of the condition, whether it holds.
    #[test]
    fn each_comparison_means_what_its_word_says() {
        for (word, actual, wanted, holds) in [
            ("IS_EQUAL", " gold ", "gold", true),
            ("IS_EQUAL", "Gold", "gold", false),
            ("Is not equal to", "silver", "gold", true),
            ("CONTAINS", "4455501", "555", true),
            ("DOES_NOT_CONTAIN", "4455501", "555", false),
            ("BEGINS_WITH", "+4144", "+41", true),
            ("ENDS_WITH", "+4144", "+41", false),
            ("IS_EMPTY", "  ", "", true),
            ("IS_NOT_EMPTY", "", "", false),
            ("IS_IN_LIST", "ACD_IN", "TRANSFER,\n  ACD_IN", true),
            ("IS_NOT_IN_LIST", "OUT", "TRANSFER, ACD_IN", true),
        ] {
            let comparator = Comparator::of_word(word).unwrap();
            assert_eq!(comparator.holds(actual, wanted), holds, "{actual:?} {word} {wanted:?}");
        }
    }

    #[test]
    fn an_unknown_word_is_no_comparison() {
        for word in ["MATCHES_REGEX", "", "IS", "EQUAL_IS"] {
            assert_eq!(Comparator::of_word(word), None, "{word}");
        }
    }
}
