//! Texts without what a search does not look at.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// A text as it is compared: without case, accents, apostrophes and marks of direction, and with single blanks.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let nfkd = DecomposingNormalizerBorrowed::new_nfkd();
    for sign in nfkd.normalize_iter(text.chars()).flat_map(char::to_lowercase) {
        if sign.is_whitespace() || sign.is_control() {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        } else if let Some(letters) = spelled(sign) {
            folded.push_str(letters);
        } else if !is_left_out(sign) {
            folded.push(sign);
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// Letters that have no accent to take away, as people type them without a key for them.
fn spelled(sign: char) -> Option<&'static str> {
    Some(match sign {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'þ' => "th",
        'ı' => "i",
        'ς' => "σ",
        _ => return None,
    })
}

/// Accents, apostrophes, and signs without a shape of their own.
fn is_left_out(sign: char) -> bool {
    matches!(sign,
        '\u{300}'..='\u{36f}'
        | '\'' | '`' | '\u{b4}' | '\u{2bc}' | '\u{2018}' | '\u{2019}'
        | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn what_sounds_the_same_to_whoever_types_is_the_same() {
        for (text, folded) in [
            ("Zoë Åberg", "zoe aberg"),
            ("MÜLLER-LÜDENSCHEIDT", "muller-ludenscheidt"),
            ("Straße", "strasse"),
            ("Łukasz Żółć", "lukasz zolc"),
            ("O’Hara", "ohara"),
            ("  two \u{a0}\tblanks ", "two blanks"),
            ("İstanbul", "istanbul"),
            ("ΟΔΥΣΣΕΥΣ", "οδυσσευσ"),
            ("\u{202b}שלום\u{202c}", "שלום"),
            ("ｆｕｌｌ１２", "full12"),
            ("Нина", "нина"),
            ("", ""),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }
}
