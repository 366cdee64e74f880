//! The contract's commands as the model's.

use desk_contract::{
    CallAction, CommandError, DialogAction, ErrorCode, MakeCall, SetState, SetWrapUp, SignOut, StateWanted,
};
use desk_model::{Answer, Command, EndCall, Hold, NotReady, Ready, Retrieve};
use finesse_wire::{DialogId, ReasonCodeId};

use crate::failure::error;

pub(crate) fn set_state(args: SetState) -> Command {
    match args.state {
        StateWanted::Ready => Ready.into(),
        StateWanted::NotReady => NotReady { reason: args.reason_id.map(ReasonCodeId::new) }.into(),
    }
}

pub(crate) fn sign_out(args: SignOut) -> Command {
    desk_model::SignOut { reason: args.reason_id.map(ReasonCodeId::new) }.into()
}

pub(crate) fn dialog_action(args: DialogAction) -> Result<Command, Box<CommandError>> {
    let id = DialogId::new(args.id);
    Ok(match args.action {
        CallAction::Answer => Answer { id }.into(),
        CallAction::Hold => Hold { id }.into(),
        CallAction::Retrieve => Retrieve { id }.into(),
        CallAction::Drop => EndCall { id }.into(),
        CallAction::UpdateCallData => {
            return Err(error(ErrorCode::Internal, "call data has a command of its own").into());
        }
    })
}

pub(crate) fn make_call(args: &MakeCall) -> Result<Command, Box<CommandError>> {
    let call = desk_model::MakeCall::parse(&args.to);
    call.map(Command::from).ok_or_else(|| error(ErrorCode::InvalidNumber, "that is no number to dial").into())
}

pub(crate) fn set_wrap_up(args: SetWrapUp) -> Command {
    desk_model::SetWrapUp { id: DialogId::new(args.id), reason: args.reason }.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_action_has_its_command_and_call_data_has_another() {
        let id = || DialogId::new("9");
        for (action, command) in [
            (CallAction::Answer, Command::from(Answer { id: id() })),
            (CallAction::Hold, Hold { id: id() }.into()),
            (CallAction::Retrieve, Retrieve { id: id() }.into()),
            (CallAction::Drop, EndCall { id: id() }.into()),
        ] {
            let args = DialogAction { id: "9".to_owned(), action };
            assert_eq!(dialog_action(args).unwrap(), command);
        }
        let data = DialogAction { id: "9".to_owned(), action: CallAction::UpdateCallData };
        assert_eq!(dialog_action(data).unwrap_err().code, ErrorCode::Internal);
    }

    #[test]
    fn ready_has_no_reason_and_not_ready_keeps_its_own() {
        let args = |state| SetState { state, reason_id: Some("5".to_owned()) };
        assert_eq!(set_state(args(StateWanted::Ready)), Command::from(Ready));
        let reason = Some(ReasonCodeId::new("5"));
        assert_eq!(set_state(args(StateWanted::NotReady)), NotReady { reason }.into());
    }

    #[test]
    fn a_number_that_cannot_be_dialled_is_refused() {
        assert!(make_call(&MakeCall { to: "61235".to_owned() }).is_ok());
        let refused = make_call(&MakeCall { to: "jude".to_owned() }).unwrap_err();
        assert_eq!(refused.code, ErrorCode::InvalidNumber);
    }
}
