//! Call variables and wrap-up reasons (protocol/dialogs.md §1.6, §2.7).

use crate::control::words::{ControlError, VariablesChange};
use crate::options::CallDataRule;
use crate::world::World;
use crate::world::calls::call::Call;
use crate::world::cti_error::{CtiError, NOT_NOW};
use crate::world::people::{ECC_VARIABLES, Ecc};

/// The longest wrap-up reason, in bytes (protocol/dialogs.md §3.2).
const LONGEST_REASON: usize = 39;

/// The longest value of `callVariable1` to `callVariable10`, in bytes.
const LONGEST_VALUE: usize = 40;

/// The most bytes of names, values and indices of all ECC variables of a call together.
const ALL_ECC: usize = 2_000;

const INVALID: CtiError =
    CtiError { kind: "Invalid Input", message: "CF_VALUE_OUT_OF_RANGE", data: "3", peripheral: None };

const PROTECTED: CtiError = CtiError {
    kind: "Call Variable is protected",
    message: "CF_INVALID_PARAMETER",
    data: "1010",
    peripheral: None,
};

impl World {
    /// Changes the data of a call; says whether anything is told of it.
    pub(crate) fn update(
        &mut self,
        id: &str,
        wrap_up_reasons: Option<Vec<String>>,
        variables: &[(String, String)],
    ) -> Result<bool, CtiError> {
        let (rule, uccx) = (self.options.call_data, self.uccx());
        let Some(call) = self.calls.get_mut(id) else { return Err(NOT_NOW) };
        if !variables.is_empty() && !call.routed {
            return Err(PROTECTED);
        }
        if wrap_up_reasons.iter().flatten().any(|reason| reason.len() > LONGEST_REASON) {
            return Err(INVALID);
        }
        let taken: Vec<_> =
            variables.iter().filter_map(|(name, value)| Some((name, taken(name, value, uccx)?))).collect();
        let is_valid = taken.len() == variables.len() && fits(call, &taken);
        match rule {
            CallDataRule::Refuses if !is_valid => return Err(INVALID),
            CallDataRule::Drops if !variables.is_empty() => return Ok(false),
            CallDataRule::TakesValid if taken.is_empty() && wrap_up_reasons.is_none() => return Ok(false),
            CallDataRule::Refuses | CallDataRule::Drops | CallDataRule::TakesValid => {}
        }
        for (name, value) in taken {
            call.set_variable(name, value);
        }
        if let Some(reasons) = wrap_up_reasons {
            call.wrap_up_reasons = reasons;
        }
        Ok(true)
    }

    /// A script of the contact centre changes variables of a call.
    pub(crate) fn script_changes_variables(&mut self, change: VariablesChange) -> Result<(), ControlError> {
        let VariablesChange { dialog_id, variables } = change;
        let call = self.calls.get_mut(&dialog_id);
        let call = call.ok_or_else(|| ControlError(format!("no dialog {dialog_id}")))?;
        for (name, value) in &variables {
            call.set_variable(name, value);
        }
        self.publish_call(&dialog_id, None);
        Ok(())
    }
}

/// What CTI takes of a value: all of it, or the beginning of one that is too long for its ECC variable. None when it takes nothing: there is
/// no such variable, an element of a scalar or none of an array is named, the index is too high, a call variable is too long, or UCCE finds
/// a character that is not ASCII.
fn taken<'a>(name: &str, value: &'a str, uccx: bool) -> Option<&'a str> {
    if !uccx && !value.is_ascii() {
        return None;
    }
    let number = name.strip_prefix("callVariable").and_then(|number| number.parse::<u8>().ok());
    if number.is_some_and(|number| (1..=10).contains(&number)) {
        return (value.len() <= LONGEST_VALUE).then_some(value);
    }
    let (scalar, index) = match name.strip_suffix(']').and_then(|name| name.split_once('[')) {
        Some((array, index)) => (array, Some(index.parse::<usize>().ok()?)),
        None => (name, None),
    };
    let ecc = ECC_VARIABLES.iter().find(|ecc| ecc.name == scalar)?;
    let is_there = match (ecc.elements, index) {
        (None, None) => true,
        (Some(elements), Some(index)) => index < elements,
        (None, Some(_)) | (Some(_), None) => false,
    };
    is_there.then(|| beginning(value, ecc))
}

fn beginning<'a>(value: &'a str, ecc: &Ecc) -> &'a str {
    let fits = |end: &usize| *end <= ecc.longest && value.is_char_boundary(*end);
    let end = (0..=value.len()).rev().find(fits).unwrap_or_default();
    &value[..end]
}

/// Whether all ECC variables of a call fit together with the new values.
fn fits(call: &Call, taken: &[(&String, &str)]) -> bool {
    let is_new = |name: &str| taken.iter().any(|(taken, _)| *taken == name);
    let kept = call.variables.iter().filter(|(name, _)| !is_new(name));
    let all = kept.map(|(name, value)| (name, value.as_str())).chain(taken.iter().copied());
    let bytes = |(name, value): (&String, &str)| name.len() + value.len();
    all.filter(|(name, _)| name.starts_with("user.")).map(bytes).sum::<usize>() <= ALL_ECC
}
