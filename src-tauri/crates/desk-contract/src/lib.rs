//! What the page may say to the back end and hear from it.
//!
//! Plain data: no clock, no I/O, no log. Its only behaviour is to put a [`Change`] into its place ([`Desk::apply`]). No secret can
//! be represented here: there is no field for a token or a password, and a test in this crate keeps it so.
//!
//! The page sends the commands of one table (`command_table.rs`). It gets one channel of [`Frame`]s: a snapshot of the whole [`Desk`]
//! first, then numbered [`Change`]s. A gap in [`Frame::seq`] means that the page must ask for a snapshot again.
//! `ui/src/host/contract.gen.ts` is written from these types by `npm run bindings`; a test fails when it is stale.

mod agent;
mod calls;
mod cause;
mod command;
mod command_table;
mod desk;
mod desktop;
mod diagnostics;
mod doctor;
mod error;
mod explanation;
mod mobile;
mod policy;
mod preferences;
mod session;
mod settings;
mod sign_in_step;
mod time;
pub mod typescript;

pub use agent::{Agent, AgentState, Choices, PendingState, Reason, Role, WrapUp, WrapUpMode};
pub use calls::{
    Call, CallAction, CallDirection, CallPhase, CallVariable, EndedHow, FailureCause, Participant,
    ParticipantState, Place, RecentCall,
};
pub use cause::{NotReadyCause, SignOutCause};
pub use command::*;
pub use command_table::{Command, DeskCommand, Reply, ShellCommand, Verb, Window};
pub use desk::{Change, Desk, Frame, FrameBody, Notice, NoticeKind, OfferedNumber, Reasons};
pub use desktop::{Desktop, Hotkey, HotkeyProblem, HotkeySupport, HotkeyTrouble, Toasts};
pub use diagnostics::{Diagnostics, Part, Sample, Transition};
pub use doctor::{Check, DoctorReport, Finding, FindingLevel, SupportBundle};
pub use error::{
    CallDataLoss, CertificateProblem, CertificateReason, CommandError, ErrorCode, Persons, ServerSaid,
};
pub use explanation::Explanation;
pub use mobile::{MobileAgent, MobileMode};
pub use policy::{Managed, ManagedSetting, PolicyFinding, PolicyProblem, ServerProblem};
pub use preferences::{
    Appearance, Columns, CompactBar, Density, Edge, Hotkeys, MAX_FAVOURITES, Notifications, OnClose, OnLock,
    Preferences,
};
pub use session::{
    ConnectionReport, Ending, EndingStage, ExpiredWhy, Link, Platform, Proof, Rung, Session, SignedInAs,
    TokenLife, Transport, WaitingWhy,
};
pub use settings::{
    AlarmLevel, Alarms, Charset, MobileRule, RefreshForm, Settings, SignInMethod, Site, StartUp, UserHint,
};
pub use sign_in_step::SignInStep;
pub use time::Millis;
