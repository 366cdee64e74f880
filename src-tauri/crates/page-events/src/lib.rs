#![doc = include_str!("../README.md")]

use url::Url;

/// A main document, numbered in the order in which documents were committed in one window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Document(pub u64);

/// Whether an engine continues a load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Load {
    /// Load it.
    Continue,
    /// Stop it before its request is sent, or as soon as the engine can. [`PageEvents::failed`] is not called for it.
    Stop,
}

/// How far a document has loaded.
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
    /// The engine's certificate check refused the server. DER, the server's own certificate first; empty if the engine does not provide it.
    Certificate {
        /// The chain that the server sent.
        chain: Vec<Vec<u8>>,
    },
    /// Anything else: the engine's error message, for the log.
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
    /// The window is visible now: let the engine ask the person.
    InSight,
    /// Decline, so that the page continues.
    Decline,
}

/// Something that a page requested and the window refuses. The window tells the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Declined {
    /// A link with a scheme of another program (`mailto:`, `tel:`).
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

    /// The response has arrived: this is the window's document from now on. `chain`: the certificates of its server (DER, the server's
    /// own first), empty if the engine does not provide them.
    fn committed(&self, at: &Url, chain: &[Vec<u8>]) -> Document;

    /// A document can be used.
    fn usable(&self, document: Document, readiness: Readiness);

    /// The load has ended, including images; or it has failed and the previous document stays.
    fn finished(&self, at: &Url);

    /// A load has failed; `at` is where it led.
    fn failed(&self, at: &Url, why: LoadFailure);

    /// A page or its server asks the person something.
    fn asks(&self, question: &Question) -> Answer;

    /// A navigation or a click leads to a file to save. The engine has cancelled it.
    fn download(&self, from: &Url);

    /// The window refused something that a page requested.
    fn declined(&self, what: &Declined);

    /// The process of the page has ended. Returns the address to start again from, or `None` if the window is to close.
    fn process_ended(&self, how: ProcessEnd) -> Option<Url>;

    /// The page closed its own window; the engine's view is gone.
    fn closed_by_page(&self);
}
