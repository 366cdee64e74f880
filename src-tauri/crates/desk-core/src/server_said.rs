//! What a server says in an error: the one place that decides which of type, constant, code and texts a person reads, and what is folded.

use desk_contract::ServerSaid;
use finesse_wire::{ApiError, ApiErrors};

/// What Finesse says; `None` when it says nothing. `explained`: this program has a sentence of its own for it, so that a bare `ErrorType`
/// adds nothing.
pub(crate) fn server_said(errors: &ApiErrors, explained: bool) -> Option<ServerSaid> {
    let (first, further) = errors.0.split_first()?;
    let says = errors.0.iter().find_map(sentence);
    let kind = Some(first.error_type.as_str()).filter(|kind| !explained && !kind.is_empty());
    let says = says.or(kind).map(str::to_owned);
    let mut rest = peripheral(first);
    rest.extend(further.iter().map(line).filter(|line| !line.is_empty()));
    rest.retain(|line| Some(line) != says.as_ref());
    Some(ServerSaid {
        error_type: first.error_type.clone(),
        message: first.message.clone(),
        data: first.data.clone(),
        says,
        rest,
    })
}

/// The sentence of an error, if one of its texts is one.
fn sentence(error: &ApiError) -> Option<&str> {
    let texts = [
        error.peripheral_text.as_deref(),
        Some(&error.message),
        error.peripheral_message.as_deref(),
        Some(&error.data),
    ];
    texts.into_iter().flatten().map(str::trim).find(|text| is_sentence(text))
}

/// Whether a text is written for a person: not a constant, a code, the name of a property or a stack trace. In scripts without capitals, such as Japanese,
/// Chinese and Arabic, a sentence may have no blanks.
fn is_sentence(text: &str) -> bool {
    let is_caseless =
        |letter: char| letter.is_alphabetic() && !letter.is_lowercase() && !letter.is_uppercase();
    let is_word = |letter: char| letter.is_lowercase() || (letter.is_alphabetic() && !letter.is_ascii());
    let has_words =
        text.contains(is_caseless) || (text.contains(char::is_whitespace) && text.contains(is_word));
    has_words && !is_stack_trace(text)
}

/// Whether a text names the class of an exception with its package, or lines of a program.
fn is_stack_trace(text: &str) -> bool {
    let is_frame = |line: &str| line.trim_start().starts_with("at ") && line.contains('(');
    let is_class = |word: &str| {
        let name = word.trim_end_matches(':');
        name.contains('.') && (name.ends_with("Exception") || name.ends_with("Error"))
    };
    text.lines().any(is_frame)
        || text.split_whitespace().any(|word| is_class(word) || word.contains(".java:"))
        || text.starts_with("Traceback (")
}

fn peripheral(error: &ApiError) -> Vec<String> {
    let parts = [&error.peripheral_code, &error.peripheral_message, &error.peripheral_text];
    parts.into_iter().flatten().cloned().collect()
}

fn line(error: &ApiError) -> String {
    let own = [&error.error_type, &error.message, &error.data].map(String::clone);
    let parts: Vec<_> = own.into_iter().chain(peripheral(error)).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(error_type: &str, message: &str, data: &str) -> ApiError {
        let [error_type, message, data] = [error_type, message, data].map(str::to_owned);
        ApiError { error_type, message, data, ..ApiError::default() }
    }

    fn peripheral(error: ApiError, code: &str, message: &str, text: &str) -> ApiError {
        let [code, message, text] = [code, message, text].map(|part| Some(part.to_owned()));
        ApiError { peripheral_code: code, peripheral_message: message, peripheral_text: text, ..error }
    }

    /// Rows: the errors; whether the table explains them; what a person reads, and what is folded (E1).
    #[test]
    fn a_person_reads_the_sentence_and_the_rest_is_folded() {
        let device = || error("Invalid Device", "CF_INVALID_LOGON_DEVICE_SPECIFIED", "260");
        let long = "The phone is not registered. Ask your administrator.";
        for (errors, explained, says, rest) in [
            (
                vec![peripheral(device(), "10125", "PERERR_X", long)],
                true,
                Some(long),
                vec!["10125", "PERERR_X"],
            ),
            (vec![device()], true, None, vec![]),
            (vec![device()], false, Some("Invalid Device"), vec![]),
            (
                vec![error(
                    "Invalid Input",
                    "The reason code does not fit the state",
                    "finesse.api.reasoncode.not_allowed",
                )],
                true,
                Some("The reason code does not fit the state"),
                vec![],
            ),
            (vec![error("User Not Found", "UNKNOWN_USER", "40299")], true, None, vec![]),
            (
                vec![device(), error("Generic Error", "Ask the front desk", "7")],
                true,
                Some("Ask the front desk"),
                vec!["Generic Error Ask the front desk 7"],
            ),
            (vec![error("", "", "")], false, None, vec![]),
        ] {
            let shown = format!("{errors:?}");
            let said = server_said(&ApiErrors(errors), explained).unwrap();
            assert_eq!(
                (said.says.as_deref(), said.rest),
                (says, rest.into_iter().map(str::to_owned).collect()),
                "{shown}"
            );
        }
        assert_eq!(server_said(&ApiErrors::default(), false), None);
    }

    #[test]
    fn a_sentence_in_any_script_is_shown_and_a_code_or_a_stack_trace_is_not() {
        for sentence in [
            "電話機が登録されていません。管理者に連絡してください。",
            "電話機　未登録",
            "话机未注册。",
            "请联系admin@example.com（ERR_PHONE）",
            "الهاتف غير مسجل.",
            "ไม่พบโทรศัพท์",
            "전화기가 등록되지 않았습니다.",
            "ТЕЛЕФОН НЕ ЗАРЕГИСТРИРОВАН",
            "Le poste n'est pas enregistré.",
        ] {
            let said = server_said(&ApiErrors(vec![error("Generic Error", sentence, "7")]), true).unwrap();
            assert_eq!(said.says.as_deref(), Some(sentence));
        }
        for code in [
            "ERREUR_PRÉVUE",
            "fehler.ungültig",
            "GENERIC ERROR 7",
            "10125",
            "java.lang.NullPointerException: 電話機が登録されていません",
            "電話エラー at com.cisco.ccbu.Phone.find(Phone.java:12)",
            "内部エラー\n  at Phone.Find(String name)",
            "Traceback (most recent call last): phone",
        ] {
            let said = server_said(&ApiErrors(vec![error("Generic Error", code, "7")]), true).unwrap();
            assert_eq!(said.says, None, "{code}");
        }
    }
}
