//! Call variables and wrap-up reasons (protocol/dialogs.md §2.7).

use crate::world::World;
use crate::world::cti_error::{CtiError, NOT_NOW};
use crate::world::people::ECC_VARIABLES;

/// The longest wrap-up reason, in bytes (protocol/dialogs.md §3.2).
const LONGEST_REASON: usize = 39;

const INVALID: CtiError =
    CtiError { kind: "Invalid Input", message: "CF_VALUE_OUT_OF_RANGE", data: "3", peripheral: None };

const PROTECTED: CtiError = CtiError {
    kind: "Call Variable is protected",
    message: "CF_INVALID_PARAMETER",
    data: "1010",
    peripheral: None,
};

impl World {
    /// Changes the data of a call.
    pub(crate) fn update(
        &mut self,
        id: &str,
        wrap_up_reasons: Option<Vec<String>>,
        variables: &[(String, String)],
    ) -> Result<(), CtiError> {
        let Some(call) = self.calls.get_mut(id) else { return Err(NOT_NOW) };
        if !variables.is_empty() && !call.routed {
            return Err(PROTECTED);
        }
        let fits = |(name, value): &(String, String)| {
            longest(name).is_some_and(|most| value.len() <= most) && value.is_ascii()
        };
        if !variables.iter().all(fits) {
            return Err(INVALID);
        }
        if wrap_up_reasons.iter().flatten().any(|reason| reason.len() > LONGEST_REASON) {
            return Err(INVALID);
        }
        for (name, value) in variables {
            call.set_variable(name, value);
        }
        if let Some(reasons) = wrap_up_reasons {
            call.wrap_up_reasons = reasons;
        }
        Ok(())
    }
}

/// The longest value of a call variable in bytes; none when there is no such variable.
fn longest(name: &str) -> Option<usize> {
    let numbered = name
        .strip_prefix("callVariable")
        .and_then(|number| number.parse::<u8>().ok())
        .is_some_and(|n| (1..=10).contains(&n));
    if numbered {
        return Some(40);
    }
    ECC_VARIABLES.iter().find(|(known, _)| *known == name).map(|(_, most)| *most)
}
