//! What the agent changes of a call's data.

use desk_contract::{Call, CallDataChange, CommandError, ErrorCode, Explanation, UpdateCallData};

use super::{messages::answer, state::Actor};
use crate::{active_session::Reply, failure::error, to_model};

impl Actor {
    /// Sends a change of call data, unless the layout, IT or a length forbids it.
    pub(super) fn update_call_data(&mut self, args: UpdateCallData, reply: Reply) {
        let call = self.publisher.desk().calls.iter().find(|call| call.id == args.id);
        if let Some(why) = call.and_then(|call| why_not(call, &args.changes)) {
            return answer(reply, Err(why));
        }
        self.command(to_model::update_call_data(args), reply);
    }
}

/// Why a call's data cannot be changed so. A call that is gone, or has changed, is told of by the model.
fn why_not(call: &Call, changes: &[CallDataChange]) -> Option<CommandError> {
    changes.iter().find_map(|change| {
        let variable = call.variables.iter().find(|variable| variable.name == change.name);
        let is_open = variable.is_some_and(|variable| variable.editable) || !can_change(call);
        let limit = variable.and_then(|variable| variable.limit).unwrap_or(u32::MAX);
        let is_long = !u32::try_from(change.value.trim().len()).is_ok_and(|length| length <= limit);
        let (explanation, detail) = match (is_open, is_long) {
            (false, _) => (Explanation::NotAllowed, "cannot be changed here"),
            (true, true) => (Explanation::ValueNotAllowed, "would be too long"),
            (true, false) => return None,
        };
        // The value is not told to the log.
        let error = error(ErrorCode::CallRefused, format!("not sent: {} {detail}", change.name));
        Some(CommandError { explanation: Some(explanation), ..error })
    })
}

fn can_change(call: &Call) -> bool {
    call.actions.contains(&desk_contract::CallAction::UpdateCallData)
}
