//! The TypeScript made from the contract.

use ts_rs::{Config, TS};

use crate::{
    Agent, AgentState, Appearance, Call, CallAction, CallDirection, CallPhase, CallVariable,
    CertificateProblem, Change, CheckConnection, Choices, CommandError, ConnectionReport, Density, Desk,
    DialogAction, DismissNotice, EndedHow, ErrorCode, ExpiredWhy, FailureCause, Frame, FrameBody, Link,
    MakeCall, Millis, Notice, NoticeKind, Participant, ParticipantState, PendingState, Platform, Reason,
    Reasons, RecentCall, Role, SaveSettings, ServerSaid, Session, SetState, SetWrapUp, Settings, SignIn,
    SignInStep, SignOut, SignedInAs, StartUp, StateWanted, WaitingWhy, WrapUp, WrapUpMode,
};

macro_rules! declarations {
    ($($type:ty),* $(,)?) => {{
        let config = Config::default();
        let mut text = String::from("// Made from src-tauri/crates/desk-contract by `npm run bindings`. Do not edit.\n");
        $(
            text.push_str("\nexport ");
            text.push_str(&<$type>::decl(&config));
            text.push('\n');
        )*
        text
    }};
}

/// The whole text of `ui/src/host/contract.gen.ts`.
#[must_use]
pub fn contract() -> String {
    declarations![
        Millis,
        Frame,
        FrameBody,
        Desk,
        Change,
        Reasons,
        Notice,
        NoticeKind,
        Session,
        SignInStep,
        SignedInAs,
        Platform,
        ExpiredWhy,
        Link,
        WaitingWhy,
        ConnectionReport,
        Agent,
        Role,
        AgentState,
        Reason,
        PendingState,
        WrapUp,
        WrapUpMode,
        Choices,
        Call,
        CallDirection,
        CallPhase,
        FailureCause,
        Participant,
        ParticipantState,
        CallAction,
        CallVariable,
        RecentCall,
        EndedHow,
        CommandError,
        ServerSaid,
        CertificateProblem,
        ErrorCode,
        Settings,
        Appearance,
        Density,
        StartUp,
        SignIn,
        CheckConnection,
        SignOut,
        SetState,
        StateWanted,
        DialogAction,
        MakeCall,
        SetWrapUp,
        DismissNotice,
        SaveSettings,
    ]
}
