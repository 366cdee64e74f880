//! The command table: the only list of the commands of the page.
//!
//! From it come [`Verb`] and the command enums, the TypeScript of the page (`Commands` and `verbs` in `contract.gen.ts`) and what
//! each window may send ([`Verb::windows`], which `src-tauri/src/ipc.rs` checks). A command crosses the border as its verb and one
//! object of arguments, or `null`.

use std::{fmt, str::FromStr};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{IntoDeserializer, value},
};
use ts_rs::{Config, TS, TypeVisitor};

use crate::{
    CheckConnection, CompactBarSide, ConnectionReport, Consult, Diagnostics, DialogAction, DirectTransfer,
    DismissNotice, DoctorReport, DropParticipant, FitCompactBar, Leave, MakeCall, Preferences, RunDoctor,
    SendDtmf, SetState, SetWrapUp, SignIn, SignOut, StartPractice, StartUp, SupportBundle, UpdateCallData,
};

/// A window of the program that shows a page of our own and may send commands of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// The window of the desk.
    Main,
    /// The bar that stays on top of other windows.
    Compact,
}

impl Window {
    /// The label that Tauri knows the window by.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Compact => "compact",
        }
    }
}

/// What the TypeScript says about one command.
pub(crate) struct Signature {
    pub(crate) verb: Verb,
    pub(crate) doc: &'static [&'static str],
    pub(crate) args: String,
    pub(crate) reply: String,
}

/// Makes everything that is a list of commands from the table below. An entry is
/// `Verb(Arguments) -> Reply, from Window;`, without `(Arguments)` when the command takes none.
macro_rules! command_table {
    ($(
        $(#[doc = $group_doc:literal])+
        $Group:ident: $Commands:ident {
            $(
                $(#[doc = $doc:literal])+
                $Verb:ident $(($Args:ty))? -> $Reply:ty, from $Window:ident $(and $More:ident)*;
            )+
        }
    )+) => {
        /// The name of a command, in camelCase on the wire.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub enum Verb {
            $($( $(#[doc = $doc])+ $Verb, )+)+
        }

        /// A command of the page, by the part of the program that carries it out.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Command {
            $( $(#[doc = $group_doc])+ $Group($Commands), )+
        }

        $(
            $(#[doc = $group_doc])+
            #[derive(Debug, Clone, PartialEq, Eq)]
            pub enum $Commands {
                $( $(#[doc = $doc])+ $Verb $(($Args))?, )+
            }
        )+

        /// What a command is answered with when it succeeded. On the wire it is the content alone, because the page knows what it asked.
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[serde(untagged)]
        pub enum Reply {
            $($(
                #[doc = concat!("To [`Verb::", stringify!($Verb), "`].")]
                $Verb($Reply),
            )+)+
        }

        impl Verb {
            /// Every verb, in the order of the table.
            pub const ALL: &[Self] = &[$($( Self::$Verb, )+)+];

            /// The windows that may send it.
            #[must_use]
            pub const fn windows(self) -> &'static [Window] {
                match self {
                    $($( Self::$Verb => &[Window::$Window $(, Window::$More)*], )+)+
                }
            }

            /// The command with this verb and these arguments.
            ///
            /// # Errors
            /// When the arguments are not those of the verb. A verb without arguments takes `null` only.
            pub fn command<'de, D: Deserializer<'de>>(self, args: D) -> Result<Command, D::Error> {
                match self {
                    $($(
                        Self::$Verb => Ok(Command::$Group(
                            command_table!(@read args, $Commands::$Verb $(, $Args)?)
                        )),
                    )+)+
                }
            }
        }

        /// The signatures of all commands, in the order of the table.
        pub(crate) fn signatures(config: &Config) -> Vec<Signature> {
            vec![$($(
                Signature {
                    verb: Verb::$Verb,
                    doc: &[$($doc),+],
                    args: command_table!(@name config $(, $Args)?),
                    reply: <$Reply as TS>::name(config),
                },
            )+)+]
        }

        /// Shows the visitor every type that a command takes or is answered with.
        pub(crate) fn visit_types(visitor: &mut impl TypeVisitor) {
            $($( $( visitor.visit::<$Args>(); )? visitor.visit::<$Reply>(); )+)+
        }
    };
    (@read $args:ident, $Commands:ident::$Verb:ident) => {{
        <()>::deserialize($args)?;
        $Commands::$Verb
    }};
    (@read $args:ident, $Commands:ident::$Verb:ident, $Args:ty) => {
        $Commands::$Verb(<$Args>::deserialize($args)?)
    };
    (@name $config:ident) => { <() as TS>::name($config) };
    (@name $config:ident, $Args:ty) => { <$Args as TS>::name($config) };
}

command_table! {
    /// What the desk does: `desk-core` carries it out.
    Desk: DeskCommand {
        /// What the page needs before its first picture.
        StartUp -> StartUp, from Main and Compact;
        /// Asks for a new snapshot on the same channel, after a gap in the numbers.
        Resync -> (), from Main and Compact;
        /// How the desk came to be as it is. Nothing is pushed: a page that shows it asks again.
        Diagnostics -> Diagnostics, from Main;
        /// Asks a server who it is, without signing in.
        CheckConnection(CheckConnection) -> ConnectionReport, from Main;
        /// Signs in; answered when the desk is usable.
        SignIn(SignIn) -> (), from Main;
        /// Ends a sign-in that is under way, and closes its window.
        CancelSignIn -> (), from Main;
        /// Signs in again after the token could not be renewed; calls and connection stay.
        SignInAgain -> (), from Main;
        /// Signs out; answered when Finesse confirmed it and everything of the agent is gone.
        SignOut(SignOut) -> (), from Main;
        /// Asks for a state; answered when Finesse confirmed it, at once or as pending.
        SetState(SetState) -> (), from Main and Compact;
        /// Does something with a call; answered when an event shows the result.
        DialogAction(DialogAction) -> (), from Main and Compact;
        /// Makes a call; answered when it exists.
        MakeCall(MakeCall) -> (), from Main;
        /// Calls a third party about a call; answered when the consult call exists.
        Consult(Consult) -> (), from Main;
        /// Hands a call over in a single step; answered when the agent is no longer on it.
        DirectTransfer(DirectTransfer) -> (), from Main;
        /// Sends touch tones on a call; answered when Finesse accepted them.
        SendDtmf(SendDtmf) -> (), from Main;
        /// Removes another party from a call; answered when an event shows it.
        DropParticipant(DropParticipant) -> (), from Main;
        /// Sets the wrap-up reasons of a call; answered when an event shows them.
        SetWrapUp(SetWrapUp) -> (), from Main;
        /// Changes call variables; answered when an event shows the values.
        UpdateCallData(UpdateCallData) -> (), from Main;
        /// Reads again what an administrator has configured for the agent: nothing tells of a change (protocol/dialogs.md §3.1).
        ReloadLists -> (), from Main;
        /// Tries the connection now, or takes it back from another place.
        Reconnect -> (), from Main;
        /// Takes a notice away.
        DismissNotice(DismissNotice) -> (), from Main;
        /// Remembers what the agent chose for the desk.
        SavePreferences(Preferences) -> (), from Main;
    }

    /// What needs more of this computer than the desk has: the shell carries it out.
    Shell: ShellCommand {
        /// Puts the practice contact centre into the sign-in form.
        StartPractice(StartPractice) -> StartUp, from Main;
        /// Ends practice, whatever the state of its agent, and puts the agent's own data into the sign-in form again.
        LeavePractice -> StartUp, from Main;
        /// Shows the compact bar in the place of the window.
        OpenCompactBar -> (), from Main;
        /// Shows the window in the place of the compact bar.
        CloseCompactBar -> (), from Compact;
        /// Makes the compact bar as high as its page needs it, on the side where the screen has room.
        FitCompactBar(FitCompactBar) -> CompactBarSide, from Compact;
        /// Moves the compact bar with the pointer, whose button is down.
        DragCompactBar -> (), from Compact;
        /// Examines this computer and the way to a server.
        RunDoctor(RunDoctor) -> DoctorReport, from Main;
        /// Saves what the support needs into one file.
        MakeSupportBundle(RunDoctor) -> SupportBundle, from Main;
        /// The question what closing the window means is on the screen: the program waits for `leave` and decides nothing by itself.
        ClosingShown -> (), from Main;
        /// Answers that question; answered when the program stays, or when it is about to end.
        Leave(Leave) -> (), from Main;
        /// Plays the ring tone once, as loud and on the device as chosen.
        TryRingTone -> (), from Main;
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The name on the wire.
        self.serialize(f)
    }
}

impl FromStr for Verb {
    type Err = value::Error;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::deserialize(name.into_deserializer())
    }
}
