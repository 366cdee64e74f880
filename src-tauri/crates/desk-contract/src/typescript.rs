//! The TypeScript made from the contract.

use ts_rs::{Config, TS};

use crate::{
    Agent, AgentState, Appearance, Call, CallAction, CallDirection, CallPhase, CallVariable,
    CertificateProblem, CertificateReason, Change, Charset, Check, CheckConnection, Choices, CommandError,
    ConnectionReport, Density, Desk, Diagnostics, DialogAction, DismissNotice, DoctorReport, EndedHow,
    Ending, EndingStage, ErrorCode, ExpiredWhy, FailureCause, Finding, FindingLevel, Frame, FrameBody, Link,
    MakeCall, Managed, ManagedSetting, Millis, Notice, NoticeKind, OfferedNumber, Part, Participant,
    ParticipantState, PendingState, Persons, Platform, PolicyFinding, Proof, Reason, Reasons, RecentCall,
    RefreshForm, Role, RunDoctor, Rung, Sample, SaveSettings, ServerSaid, Session, SetState, SetWrapUp,
    Settings, SignIn, SignInMethod, SignInStep, SignOut, SignedInAs, Site, StartUp, StateWanted,
    SupportBundle, TokenLife, Transition, Transport, UserHint, WaitingWhy, WrapUp, WrapUpMode,
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
        OfferedNumber,
        Session,
        SignInStep,
        SignedInAs,
        Proof,
        TokenLife,
        Rung,
        Ending,
        EndingStage,
        Platform,
        ExpiredWhy,
        Link,
        Transport,
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
        Diagnostics,
        Transition,
        Part,
        Sample,
        CommandError,
        ServerSaid,
        CertificateProblem,
        CertificateReason,
        Persons,
        ErrorCode,
        DoctorReport,
        Finding,
        FindingLevel,
        Check,
        SupportBundle,
        Settings,
        Appearance,
        Density,
        SignInMethod,
        Site,
        RefreshForm,
        UserHint,
        Charset,
        Managed,
        ManagedSetting,
        PolicyFinding,
        StartUp,
        SignIn,
        CheckConnection,
        RunDoctor,
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
