//! The contract's commands as the model's.

use desk_contract::{
    CallAction, CancelCallback, Classification, CommandError, Consult, DialogAction, DirectTransfer,
    DropParticipant, ErrorCode, MakeCall, MobileMode, Reclassify, ScheduleCallback, SendDtmf, SetState,
    SetWrapUp, SignOut, StateWanted, UpdateCallData,
};
use desk_model::{
    AcceptReservation, Answer, CloseReservation, Command, Conference, EndCall, Hold, NotReady, Ready,
    RejectReservation, Retrieve, StartRecording, Transfer,
};
use finesse_wire::{CallVariable, CallbackTime, DialogId, ReasonCodeId};

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
        CallAction::Retrieve => Retrieve::new(id).into(),
        CallAction::Drop => EndCall { id }.into(),
        CallAction::Conference => Conference::new(id).into(),
        CallAction::Transfer => Transfer::new(id).into(),
        CallAction::StartRecording => StartRecording { id }.into(),
        CallAction::Accept => AcceptReservation { id }.into(),
        CallAction::Reject => RejectReservation { id }.into(),
        CallAction::Close => CloseReservation { id }.into(),
        CallAction::ConsultCall
        | CallAction::TransferSst
        | CallAction::SendDtmf
        | CallAction::ParticipantDrop
        | CallAction::Reclassify
        | CallAction::UpdateScheduledCallback
        | CallAction::CancelScheduledCallback
        | CallAction::UpdateCallData => {
            return Err(error(ErrorCode::Internal, "this action has a command of its own").into());
        }
    })
}

pub(crate) fn make_call(args: &MakeCall) -> Result<Command, Box<CommandError>> {
    dialable(desk_model::MakeCall::parse(&args.to))
}

pub(crate) fn consult(args: Consult) -> Result<Command, Box<CommandError>> {
    dialable(desk_model::Consult::parse(DialogId::new(args.id), &args.to))
}

pub(crate) fn direct_transfer(args: DirectTransfer) -> Result<Command, Box<CommandError>> {
    dialable(desk_model::DirectTransfer::parse(DialogId::new(args.id), &args.to))
}

pub(crate) fn send_dtmf(args: SendDtmf) -> Result<Command, Box<CommandError>> {
    dialable(desk_model::SendDtmf::parse(DialogId::new(args.id), &args.digits))
}

pub(crate) fn drop_participant(args: DropParticipant) -> Command {
    desk_model::DropParticipant { id: DialogId::new(args.id), address: args.address }.into()
}

/// How a mobile agent is reached, unless the number cannot be dialled.
pub(crate) fn mobile_agent(
    mobile: &desk_contract::MobileAgent,
) -> Result<finesse_wire::MobileAgent, Box<CommandError>> {
    let mode = match mobile.mode {
        MobileMode::CallByCall => finesse_wire::MobileMode::CallByCall,
        MobileMode::NailedConnection => finesse_wire::MobileMode::NailedConnection,
    };
    let number = desk_model::Number::parse(&mobile.number)
        .filter(|number| number.left_out.is_empty())
        .map(|number| number.dialled);
    let number = number.ok_or_else(|| error(ErrorCode::InvalidNumber, "that cannot be dialled"))?;
    Ok(finesse_wire::MobileAgent { mode, dial_number: number })
}

/// The command, unless what was typed cannot be dialled.
fn dialable(command: Option<impl Into<Command>>) -> Result<Command, Box<CommandError>> {
    command.map(Into::into).ok_or_else(|| error(ErrorCode::InvalidNumber, "that cannot be dialled").into())
}

pub(crate) fn set_wrap_up(args: SetWrapUp) -> Command {
    desk_model::SetWrapUp { id: DialogId::new(args.id), reasons: args.reasons }.into()
}

pub(crate) fn update_call_data(args: UpdateCallData) -> Command {
    let changes = args.changes.into_iter();
    let changes = changes.map(|change| CallVariable { name: change.name, value: change.value }).collect();
    desk_model::UpdateCallData::new(DialogId::new(args.id), changes).into()
}

pub(crate) fn reclassify(args: Reclassify) -> Command {
    let as_what = match args.r#as {
        Classification::Voice => finesse_wire::Classification::Voice,
        Classification::Fax => finesse_wire::Classification::Fax,
        Classification::AnsweringMachine => finesse_wire::Classification::AnsweringMachine,
        Classification::Invalid => finesse_wire::Classification::Invalid,
        Classification::DoNotCall => finesse_wire::Classification::DoNotCall,
        Classification::Busy => finesse_wire::Classification::Busy,
    };
    desk_model::Reclassify::new(DialogId::new(args.id), as_what).into()
}

pub(crate) fn schedule_callback(args: ScheduleCallback) -> Result<Command, Box<CommandError>> {
    let unreadable = || Box::new(error(ErrorCode::Internal, "that is no time of a callback"));
    let time = args.time.map(|time| CallbackTime::parse(&time).ok_or_else(unreadable)).transpose()?;
    dialable(desk_model::ScheduleCallback::parse(DialogId::new(args.id), time, args.number.as_deref()))
}

pub(crate) fn cancel_callback(args: CancelCallback) -> Command {
    desk_model::CancelCallback { id: DialogId::new(args.id) }.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_that_needs_only_the_call_has_its_command() {
        let id = || DialogId::new("9");
        for (action, command) in [
            (CallAction::Answer, Command::from(Answer { id: id() })),
            (CallAction::Hold, Hold { id: id() }.into()),
            (CallAction::Retrieve, Retrieve::new(id()).into()),
            (CallAction::Drop, EndCall { id: id() }.into()),
            (CallAction::Conference, Conference::new(id()).into()),
            (CallAction::Transfer, Transfer::new(id()).into()),
            (CallAction::StartRecording, StartRecording { id: id() }.into()),
            (CallAction::Accept, AcceptReservation { id: id() }.into()),
            (CallAction::Reject, RejectReservation { id: id() }.into()),
            (CallAction::Close, CloseReservation { id: id() }.into()),
        ] {
            let args = DialogAction { id: "9".to_owned(), action };
            assert_eq!(dialog_action(args).unwrap(), command);
        }
        for action in [CallAction::SendDtmf, CallAction::UpdateCallData, CallAction::Reclassify] {
            let args = DialogAction { id: "9".to_owned(), action };
            assert_eq!(dialog_action(args).unwrap_err().code, ErrorCode::Internal);
        }
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

    /// Rows: time, number; the code of the refusal.
    #[test]
    fn a_callback_needs_a_time_that_exists_and_a_number_that_can_be_dialled() {
        for (time, number, refusal) in [
            (Some("2031-02-05T14:30"), Some("5550123"), None),
            (Some("2031-02-05T14:30"), None, None),
            (Some("2031-02-30T14:30"), None, Some(ErrorCode::Internal)),
            (Some("2031-02-05T14:30"), Some("jude"), Some(ErrorCode::InvalidNumber)),
        ] {
            let [time, number] = [time, number].map(|text| text.map(str::to_owned));
            let args = ScheduleCallback { id: "9".to_owned(), time, number };
            assert_eq!(schedule_callback(args.clone()).err().map(|why| why.code), refusal, "{args:?}");
        }
    }
}
