#![doc = include_str!("../README.md")]

use url::Url;

/// A main document, numbered in the order in which documents were committed in one window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Document(pub u64);

/// Whether an engine goes on with a load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Load {
    /// Load it.
    Continue,
    /// Stop it before its request is sent, or as soon as the engine can. [`PageEvents::failed`] is not called for it.
    Stop,
}

/// How much of a document there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readiness {
    /// A person can use it (`document.readyState` is `interactive` or `complete`).
    Usable,
    /// The same, and it shows a field to type into.
    AsksForInput,
}

/// Why a main document could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadFailure {
    /// The rules for main documents (allow-list, https only) forbid the address. Nothing was sent.
    Forbidden,
    /// The server insists on a client certificate, and none was given.
    ClientCertificateRequired,
    /// The engine's certificate check refused the server. DER, the server's own certificate first; empty when the engine does not show it.
    Certificate {
        /// The chain that the server sent.
        chain: Vec<Vec<u8>>,
    },
    /// Anything else: the engine's words, for the log.
    Other(String),
}

/// Something that a page or its server asks the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// A name and a password, by HTTP authentication (Basic, Digest, NTLM, Negotiate).
    Login {
        /// The host that asks; a frame or an image can ask too.
        host: String,
    },
    /// A client certificate.
    ClientCertificate {
        /// The host that asks.
        host: String,
    },
    /// `alert`, `confirm`, `prompt`, or the question before leaving a page.
    Dialog,
    /// A file to upload.
    File,
}

/// What to do about a [`Question`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The window has been shown: let the engine ask the person.
    InSight,
    /// Decline, so that the page goes on.
    Decline,
}

/// Something that a page wanted and does not get. The person is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Declined {
    /// A link with a scheme that leads out of the web (`mailto:`, `tel:`).
    Scheme(String),
    /// A download.
    Download,
    /// A further window.
    NewWindow,
    /// A host that the rules do not allow, in a further window.
    Host(String),
}

/// How the process of a page ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProcessEnd {
    /// It crashed or was killed.
    Crashed,
    /// It used too much memory.
    OutOfMemory,
    /// It no longer responds.
    Unresponsive,
}

/// What happens in the main document of the sign-in window, in the order of a load. Implemented once for all engines; called on the thread of
/// the engine's events.
pub trait PageEvents: 'static {
    /// The main document is about to be loaded from this address, or a redirect leads there.
    fn heads_for(&self, to: &Url) -> Load;

    /// The answer has arrived: this is the document of the window from now on. `chain`: the certificates of its server (DER, the server's
    /// own first), empty when the engine does not show them.
    fn committed(&self, at: &Url, chain: &[Vec<u8>]) -> Document;

    /// A document can be used.
    fn usable(&self, document: Document, readiness: Readiness);

    /// The load has ended, images and all; or it has failed and the document before it stays.
    fn finished(&self, at: &Url);

    /// A load has failed; `at` is where it led.
    fn failed(&self, at: &Url, why: LoadFailure);

    /// Something is asked.
    fn asks(&self, question: &Question) -> Answer;

    /// The answer to a load, or to a press, is a file to save. It has been cancelled.
    fn download(&self, from: &Url);

    /// A page wanted something that it does not get.
    fn declined(&self, what: &Declined);

    /// The process of the page has ended. Gives the address to begin again with, if the window is to go on.
    fn process_ended(&self, how: ProcessEnd) -> Option<Url>;

    /// The page closed its own window; the engine's view is gone.
    fn closed_by_page(&self);
}
