//! Names of call variables (protocol/dialogs.md §1.6).

/// What the name of an ECC variable begins with (protocol/dialogs.md §1.6).
pub const ECC_PREFIX: &str = "user.";

/// Whether a variable has this name, which a person or a layout wrote: case does not matter, and the prefix of an ECC variable may be left out
/// (UNCERTAIN).
#[must_use]
pub fn is_named(variable: &str, wanted: &str) -> bool {
    let bare = variable.strip_prefix(ECC_PREFIX).unwrap_or(variable);
    variable.eq_ignore_ascii_case(wanted) || bare.eq_ignore_ascii_case(wanted)
}

/// Whether a variable has this name, or is an element of the array that has it.
#[must_use]
pub fn is_named_or_in_array(variable: &str, wanted: &str) -> bool {
    let array = array_element(variable).map(|(array, _)| array);
    is_named(variable, wanted) || array.is_some_and(|array| is_named(array, wanted))
}

/// The array and the index with its brackets, of the name of an element of an array (protocol/dialogs.md §1.6).
#[must_use]
pub fn array_element(variable: &str) -> Option<(&str, &str)> {
    let at = variable.find('[').filter(|_| variable.ends_with(']'))?;
    Some(variable.split_at(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows: variable, name that was written, whether it names the variable, and whether it names the variable or its array.
    #[test]
    fn a_name_means_its_variable_and_the_name_of_an_array_its_elements() {
        for (variable, wanted, named, in_array) in [
            ("callVariable5", "CALLVARIABLE5", true, true),
            ("user.card", "user.Card", true, true),
            ("user.card", "card", true, true),
            ("user.cardholder", "user.card", false, false),
            ("user.card[3]", "card", false, true),
            ("user.card[3]", "user.card[3]", true, true),
            ("user.card[3]", "user.card[2]", false, false),
            ("callVariable1", "callVariable10", false, false),
        ] {
            assert_eq!(is_named(variable, wanted), named, "{variable} {wanted}");
            assert_eq!(is_named_or_in_array(variable, wanted), in_array, "{variable} {wanted}");
        }
    }
}
