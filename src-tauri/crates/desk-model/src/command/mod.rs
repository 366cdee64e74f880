//! What the agent may command: one file for each command, and one line below.

mod accept_reservation;
mod answer;
mod call_data_loss;
mod cancel_callback;
mod close_reservation;
mod conference;
mod consult;
mod direct_transfer;
mod drop_participant;
mod end_call;
mod explanation;
mod hold;
mod make_call;
mod not_ready;
mod ready;
mod reclassify;
mod refusal;
mod reject_reservation;
mod retrieve;
mod schedule_callback;
mod send_dtmf;
mod set_wrap_up;
mod sign_out;
mod start_recording;
mod transfer;
mod update_call_data;
mod verb;

pub use self::{
    accept_reservation::AcceptReservation,
    answer::Answer,
    call_data_loss::CallDataLoss,
    cancel_callback::CancelCallback,
    close_reservation::CloseReservation,
    conference::Conference,
    consult::Consult,
    direct_transfer::DirectTransfer,
    drop_participant::DropParticipant,
    end_call::EndCall,
    explanation::{About, Explanation, explain},
    hold::Hold,
    make_call::MakeCall,
    not_ready::NotReady,
    ready::Ready,
    reclassify::Reclassify,
    refusal::Refusal,
    reject_reservation::RejectReservation,
    retrieve::Retrieve,
    schedule_callback::ScheduleCallback,
    send_dtmf::SendDtmf,
    set_wrap_up::SetWrapUp,
    sign_out::SignOut,
    start_recording::StartRecording,
    transfer::Transfer,
    update_call_data::UpdateCallData,
    verb::{Lane, Request},
};
pub(crate) use verb::{Verb, View};

/// Makes the enum of all commands, and gives each of them to its file.
macro_rules! commands {
    ($($name:ident),* $(,)?) => {
        /// What the agent wants.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Command {
            $(#[allow(missing_docs, reason = "see the type of this name")] $name($name)),*
        }

        $(impl From<$name> for Command {
            fn from(command: $name) -> Self {
                Self::$name(command)
            }
        })*

        impl Command {
            pub(crate) fn verb(&self) -> &dyn Verb {
                match self {
                    $(Self::$name(command) => command),*
                }
            }

            pub(crate) fn verb_mut(&mut self) -> &mut dyn Verb {
                match self {
                    $(Self::$name(command) => command),*
                }
            }
        }
    };
}

commands!(
    AcceptReservation,
    Answer,
    CancelCallback,
    CloseReservation,
    Conference,
    Consult,
    DirectTransfer,
    DropParticipant,
    EndCall,
    Hold,
    MakeCall,
    NotReady,
    Ready,
    Reclassify,
    RejectReservation,
    Retrieve,
    ScheduleCallback,
    SendDtmf,
    SetWrapUp,
    SignOut,
    StartRecording,
    Transfer,
    UpdateCallData,
);
