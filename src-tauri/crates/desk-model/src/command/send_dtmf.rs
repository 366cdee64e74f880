//! Send touch tones.

use finesse_wire::{Action, ApiErrors, DialogId, DialogRequest};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};

/// Most tones in one request, in characters. No document names a limit.
const MAX_TONES: usize = 32;

/// The agent sends touch tones on a call (protocol/dialogs.md §2.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendDtmf {
    id: DialogId,
    digits: String,
}

impl SendDtmf {
    /// Tones for a call, as people write them: blanks and dashes are left out. `None` when there is none, or a character has no tone.
    #[must_use]
    pub fn parse(id: DialogId, typed: &str) -> Option<Self> {
        let digits: String = typed.chars().filter(|sign| !" \u{a0}\t-".contains(*sign)).collect();
        let has_tone = |sign: char| sign.is_ascii_digit() || "*#ABCD".contains(sign);
        let fits = (1..=MAX_TONES).contains(&digits.len()) && digits.chars().all(has_tone);
        fits.then_some(Self { id, digits })
    }
}

impl Verb for SendDtmf {
    fn name(&self) -> &'static str {
        "send tones"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn request(&self) -> Request {
        let parameters = vec![("dtmfString", self.digits.clone())];
        Request::Act { id: self.id.clone(), request: DialogRequest { parameters, ..Action::SendDtmf.into() } }
    }

    fn is_confirmed(&self, _now: View<'_>) -> bool {
        false
    }

    fn is_done_when_accepted(&self) -> bool {
        true
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tones_are_taken_as_people_write_them() {
        let tones = |typed: &str| SendDtmf::parse(DialogId::new("9"), typed).map(|command| command.digits);
        assert_eq!(tones("12 34-5#").as_deref(), Some("12345#"));
        assert_eq!(tones("*9A").as_deref(), Some("*9A"));
        for wrong in ["", " ", "12x", "+1", &"1".repeat(33)] {
            assert_eq!(tones(wrong), None, "{wrong}");
        }
    }
}
