//! The words on the wire of Cisco Finesse: bytes in, values out; values in, bytes out.
//!
//! No I/O, no clock, no async, no log. What Finesse writes is read as tolerantly as the field demands (names without
//! regard to case, any order, unknown elements ignored, one-or-many, empty is the same as absent) and within bounds
//! (size, depth, number of elements; no document type, no processing instruction, only the five entities of XML and
//! numeric ones). No error of this crate carries content of the document it could not read.

mod api_errors;
mod bounds;
mod dialog;
mod error;
mod ids;
mod json_text;
mod lists;
mod notification;
mod outbound;
mod phone_books;
mod secret;
mod system_info;
mod timestamp;
mod token_answer;
mod tree;
mod user;
mod variable_name;
mod words;
mod workflows;
mod write;

pub mod xmpp;

pub use api_errors::{ApiError, ApiErrors};
pub use bounds::{MAX_DEPTH, MAX_DOCUMENT, MAX_ELEMENTS};
pub use dialog::{
    Action, CallVariable, Dialog, DialogState, Participant, ParticipantState, StateCause, parse_dialogs,
};
pub use error::WireError;
pub use ids::{DialogId, Extension, LoginId, LoginName, ReasonCodeId};
pub use json_text::json_text;
pub use lists::{
    Entry, MediaLayout, ReasonCode, WrapUpReason, parse_media_layouts, parse_reason_codes,
    parse_wrap_up_reasons,
};
pub use notification::{EventKind, Notification, Payload};
pub use outbound::{CallbackTime, Classification, ScheduledCallback};
pub use phone_books::{BookContacts, Contact, PhoneBook, parse_contacts, parse_phone_books};
pub use secret::{AccessToken, RefreshToken};
pub use system_info::{AuthMode, Deployment, NodeInfo, ServiceStatus, SystemInfo, parse_user_auth_mode};
pub use timestamp::Timestamp;
pub use token_answer::{MAX_TOKEN_ANSWER, TokenAnswer, TokenAnswerError};
pub use user::{AgentState, Device, MobileAgent, MobileMode, Role, Team, User, WrapUpMode};
pub use variable_name::{ECC_PREFIX, array_element, is_named, is_named_or_in_array};
pub use workflows::{Workflow, WorkflowAction, WorkflowCondition, WorkflowVariable, parse_workflows};
pub use write::{
    DialogRequest, write_call_data, write_dialog_request, write_make_call, write_sign_in, write_state,
    write_wrap_up,
};
