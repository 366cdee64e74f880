//! The table of journeys. To add one, write it as a function of a [`Place`] and add a line here.

use std::pin::Pin;

use finesse_sim::Deployment::{self, Ucce, Uccx};

use super::{call_data, ending, in_call, joining, place::Place, ringing, states};
use crate::TestResult;

/// A journey: it starts its own contact centre, and ends with an error where something is not as it should be.
type Journey = fn(Place) -> Pin<Box<dyn Future<Output = TestResult>>>;

/// A line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The platforms that have it.
    pub on: &'static [Deployment],
    /// The action in Finesse's word; for a change of state the state that is asked for.
    pub action: &'static str,
    /// What happens.
    pub what: &'static str,
    pub(super) journey: Journey,
}

const BOTH: &[Deployment] = &[Ucce, Uccx];
const UCCE: &[Deployment] = &[Ucce];
const UCCX: &[Deployment] = &[Uccx];

/// Actions of the vocabulary that no agent has at this desk, and why.
pub const NOT_HERE: &[(&str, &str)] = &[
    ("SILENT_MONITOR", "for supervisors"),
    ("BARGE_CALL", "for supervisors"),
    ("ACCEPT", "for outbound campaigns"),
    ("REJECT", "for outbound campaigns"),
    ("CLOSE", "for outbound campaigns"),
    ("RECLASSIFY", "for outbound campaigns"),
    ("UPDATE_SCHEDULED_CALLBACK", "for outbound campaigns"),
    ("CANCEL_SCHEDULED_CALLBACK", "for outbound campaigns"),
];

macro_rules! table {
    ($($on:ident $action:literal $what:literal $module:ident::$journey:ident;)*) => {
        /// Every journey.
        pub const TABLE: &[Row] = &[
            $(Row { on: $on, action: $action, what: $what, journey: |place| Box::pin($module::$journey(place)) },)*
        ];
    };
}

table! {
    BOTH "MAKE_CALL" "a number outside answers" ringing::a_number_outside_answers;
    BOTH "MAKE_CALL" "it rings at a colleague" ringing::a_colleague_rings;
    BOTH "MAKE_CALL" "a busy number" ringing::a_busy_number_fails;
    BOTH "MAKE_CALL" "an unknown number" ringing::an_unknown_number_fails;
    UCCE "MAKE_CALL" "from Ready, which becomes Not Ready (50006)" ringing::from_ready_the_agent_becomes_not_ready;
    UCCX "MAKE_CALL" "refused from Ready" ringing::refused_from_ready;
    BOTH "MAKE_CALL" "refused to the own extension" ringing::refused_to_the_own_extension;
    BOTH "MAKE_CALL" "a number with letters is not sent" ringing::a_number_with_letters_is_not_sent;
    BOTH "ANSWER" "a call from a queue" ringing::a_call_from_a_queue_is_answered;
    BOTH "ANSWER" "a direct call" ringing::a_direct_call_is_answered;
    BOTH "ANSWER" "a second call; the first is held" ringing::a_second_call_is_answered_and_the_first_is_held;
    BOTH "ANSWER" "a third call, direct, during a consultation" ringing::a_direct_call_comes_during_a_consultation;
    BOTH "MAKE_CALL" "to an agent whose telephone takes no third call" ringing::an_agent_in_a_consultation_is_busy;
    BOTH "ANSWER" "refused when answered already" ringing::refused_when_answered_already;
    BOTH "ANSWER" "refused when the caller is gone" ringing::refused_when_the_caller_is_gone;
    BOTH "HOLD" "a call from a queue" in_call::a_call_is_held;
    BOTH "HOLD" "refused when held already" in_call::hold_is_refused_when_held_already;
    BOTH "HOLD" "refused while it rings" in_call::hold_is_refused_while_it_rings;
    BOTH "RETRIEVE" "a held call" in_call::a_held_call_is_resumed;
    BOTH "RETRIEVE" "two calls swapped with one command" in_call::two_calls_are_swapped;
    BOTH "RETRIEVE" "refused when not held" in_call::retrieve_is_refused_when_not_held;
    BOTH "DROP" "wrap-up follows" ending::a_call_ends_in_wrap_up;
    BOTH "DROP" "a held call" ending::a_held_call_ends;
    BOTH "DROP" "while it dials" ending::a_call_that_dials_is_given_up;
    BOTH "DROP" "a call that failed" ending::a_call_that_failed_is_put_away;
    BOTH "DROP" "a consultation; back to the caller" ending::a_consultation_is_given_up;
    BOTH "DROP" "a conference goes on" ending::a_conference_goes_on_without_the_agent;
    BOTH "DROP" "refused while it rings" ending::refused_while_it_rings;
    BOTH "CONSULT_CALL" "a colleague" joining::a_colleague_is_consulted;
    BOTH "CONSULT_CALL" "a number outside" joining::a_number_outside_is_consulted;
    BOTH "CONSULT_CALL" "a busy number; back to the caller" joining::a_busy_number_cannot_be_consulted;
    BOTH "CONSULT_CALL" "the colleague does not answer; back to the caller" joining::nobody_answers_the_consultation;
    BOTH "CONSULT_CALL" "the colleague hangs up" joining::the_colleague_hangs_up;
    BOTH "CONSULT_CALL" "the caller hangs up meanwhile" joining::the_caller_hangs_up_during_the_consultation;
    BOTH "CONSULT_CALL" "refused while it rings" joining::consult_is_refused_while_it_rings;
    BOTH "CONSULT_CALL" "refused while held" joining::consult_is_refused_while_held;
    BOTH "CONFERENCE" "three parties" joining::a_consultation_becomes_a_conference;
    BOTH "CONFERENCE" "a fourth party" joining::a_conference_grows;
    BOTH "CONFERENCE" "refused with too many parties" joining::conference_is_refused_with_too_many_parties;
    BOTH "CONFERENCE" "refused to whoever did not make it" joining::conference_is_refused_to_whoever_did_not_make_it;
    BOTH "CONFERENCE" "refused while the consultation rings" joining::conference_is_refused_while_it_rings;
    BOTH "CONFERENCE" "refused without a consultation" joining::conference_is_refused_without_a_consultation;
    BOTH "TRANSFER" "the original survives" joining::a_consultation_becomes_a_transfer;
    BOTH "TRANSFER" "without wrap-up" joining::without_wrap_up_the_agent_is_on_no_call;
    BOTH "TRANSFER" "the consult call survives; refused on the original" joining::the_consult_call_survives;
    BOTH "TRANSFER" "refused without a consultation" joining::transfer_is_refused_without_a_consultation;
    BOTH "TRANSFER_SST" "to a colleague" joining::a_call_is_transferred_directly;
    BOTH "TRANSFER_SST" "refused to a busy number" joining::direct_transfer_is_refused_to_a_busy_number;
    BOTH "TRANSFER_SST" "refused to an unknown number" joining::direct_transfer_is_refused_to_an_unknown_number;
    BOTH "TRANSFER_SST" "refused to the own extension" joining::direct_transfer_is_refused_to_the_own_extension;
    BOTH "TRANSFER_SST" "refused before the answer" joining::direct_transfer_is_refused_before_the_answer;
    BOTH "TRANSFER_SST" "refused while held" joining::direct_transfer_is_refused_while_held;
    BOTH "SEND_DTMF" "digits, * and #" in_call::digits_are_sent;
    UCCE "SEND_DTMF" "A to D" in_call::letters_are_sent;
    UCCX "SEND_DTMF" "A to D refused" in_call::letters_are_refused;
    BOTH "SEND_DTMF" "other characters are not sent" in_call::other_characters_are_not_sent;
    BOTH "SEND_DTMF" "refused while held" in_call::digits_are_refused_while_held;
    BOTH "SEND_DTMF" "refused while it rings" in_call::digits_are_refused_while_it_rings;
    BOTH "UPDATE_CALL_DATA" "wrap-up reason during the call" in_call::a_reason_is_set_during_the_call;
    BOTH "UPDATE_CALL_DATA" "wrap-up reason in wrap-up" in_call::a_reason_is_set_in_wrap_up;
    BOTH "UPDATE_CALL_DATA" "the colleague on the call sees it" in_call::a_reason_is_shared_with_the_colleague;
    BOTH "UPDATE_CALL_DATA" "refused when too long" in_call::a_reason_that_is_too_long_is_refused;
    UCCX "UPDATE_CALL_DATA" "several wrap-up reasons" call_data::several_reasons_are_set_and_one_is_taken_back;
    UCCE "UPDATE_CALL_DATA" "one wrap-up reason of several" call_data::of_several_reasons_the_last_is_set;
    BOTH "UPDATE_CALL_DATA" "a call variable and an element of an array" call_data::data_is_changed;
    BOTH "UPDATE_CALL_DATA" "the colleague on the call sees the new value" call_data::a_colleague_sees_the_change;
    BOTH "UPDATE_CALL_DATA" "a value that CTI truncates is told" call_data::a_truncated_value_is_told;
    UCCE "UPDATE_CALL_DATA" "a change of which CTI takes a part is told" call_data::a_partial_change_is_told;
    BOTH "UPDATE_CALL_DATA" "a change that CTI drops is told" call_data::a_dropped_change_is_told;
    BOTH "UPDATE_CALL_DATA" "what is too long or not editable is not sent" call_data::a_bad_change_is_not_sent;
    UCCE "UPDATE_CALL_DATA" "characters beyond ASCII are refused" call_data::characters_beyond_ascii_are_refused;
    UCCX "UPDATE_CALL_DATA" "characters beyond ASCII" call_data::characters_beyond_ascii_are_kept;
    BOTH "UPDATE_CALL_DATA" "refused on a direct call" call_data::data_of_a_direct_call_is_protected;
    BOTH "UPDATE_CALL_DATA" "not while it rings" call_data::data_cannot_be_changed_while_it_rings;
    UCCE "PARTICIPANT_DROP" "by every agent on the call" ending::a_participant_is_dropped;
    UCCE "PARTICIPANT_DROP" "by the controller; refused to others" ending::the_controller_alone_drops;
    UCCE "PARTICIPANT_DROP" "refused where it is for supervisors" ending::dropping_is_for_supervisors;
    UCCX "PARTICIPANT_DROP" "refused: the platform does not have it" ending::dropping_does_not_exist;
    UCCX "START_RECORDING" "a call from a queue" in_call::recording_starts;
    UCCX "START_RECORDING" "refused while held" in_call::recording_is_refused_while_held;
    UCCX "START_RECORDING" "refused while it rings" in_call::recording_is_refused_while_it_rings;
    UCCE "START_RECORDING" "refused: the platform does not have it" in_call::recording_does_not_exist;
    BOTH "READY" "from Not Ready" states::ready;
    UCCE "READY" "after the call" states::ready_after_the_call;
    UCCX "READY" "refused during a call" states::ready_is_refused_during_a_call;
    BOTH "NOT_READY" "with a reason" states::not_ready_with_a_reason;
    BOTH "NOT_READY" "after the call" states::not_ready_after_the_call;
    BOTH "LOGOUT" "from Not Ready" states::sign_out_from_not_ready;
    UCCX "LOGOUT" "from Ready" states::sign_out_from_ready;
    UCCE "LOGOUT" "refused from Ready" states::sign_out_is_refused_from_ready;
}
