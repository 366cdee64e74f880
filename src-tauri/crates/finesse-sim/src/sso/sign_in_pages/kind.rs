//! The kinds of sign-in pages.

use serde::{Deserialize, Serialize};

macro_rules! sign_in_pages {
    ($($name:ident = $word:literal, $says:literal;)*) => {
        /// A kind of sign-in page.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum SignInPage {
            $(#[doc = $says] #[serde(rename = $word)] $name,)*
        }

        impl SignInPage {
            /// All kinds.
            pub const ALL: &[SignInPage] = &[$(SignInPage::$name,)*];

            /// The name, as the program and the control address take it.
            pub fn name(self) -> &'static str {
                match self { $(SignInPage::$name => $word,)* }
            }

            /// What the page does.
            pub fn says(self) -> &'static str {
                match self { $(SignInPage::$name => $says,)* }
            }
        }
    };
}

sign_in_pages! {
    Plain = "plain", "A form with user name and password.";
    HomeRealm = "home-realm", "The page asks for the organisation first.";
    LateForm = "late-form", "A script fetches the form 800 ms after loading.";
    Fragment = "fragment", "A script changes the fragment 100 ms after loading and adds a frame 100 ms later.";
    FragmentClick = "fragment-click", "A link to a fragment shows the form.";
    PushState = "push-state", "A script changes the path with history.pushState, then shows the form.";
    Reloading = "reloading", "The page reloads itself for 8 s before it shows the form.";
    MetaRefresh = "meta-refresh", "Five pages refresh to the next one, the last one sends a form by itself.";
    Redirects = "redirects", "Ten redirects in a row lead to the form.";
    ManyRedirects = "many-redirects", "Forty redirects in a row, more than a browser follows.";
    PostsToItself = "posts-to-itself", "The first right password is answered with an error on the same page.";
    ForeignFrames = "foreign-frames", "Hidden frames: other hosts, blob: and about:blank.";
    HangingResources = "hanging-resources", "An image and a script of another host are never answered.";
    EndlessResource = "endless-resource", "An image begins and never ends.";
    StreamingDocument = "streaming-document", "The document itself never ends; the form is in its beginning.";
    DeviceProbe = "device-probe", "Scripts and images look for a service on this computer.";
    FormInFrame = "form-in-frame", "The form is in a frame of the same host.";
    FormInForeignFrame = "form-in-foreign-frame", "The form is in a frame of another host.";
    SecondFactorWindow = "second-factor-window", "After the password a new window asks for a code and closes itself.";
    ResetLink = "reset-link", "The link 'Forgot your password?' opens a new window (target=_blank).";
    ClosesItself = "closes-itself", "A script closes the window.";
    StaySignedIn = "stay-signed-in", "After the password the page asks whether to stay signed in.";
    Consent = "consent", "After the password the person must accept terms.";
    PasswordExpired = "password-expired", "After the password a new one must be chosen.";
    BasicPrompt = "basic-prompt", "401 with WWW-Authenticate: Basic; its body is a form.";
    NtlmPrompt = "ntlm-prompt", "401 with WWW-Authenticate: NTLM; its body is a form.";
    NegotiatePrompt = "negotiate-prompt", "401 with WWW-Authenticate: Negotiate; its body is a form.";
    Alert = "alert", "alert() when the page has loaded.";
    Confirm = "confirm", "confirm() when the form is sent.";
    Prompt = "prompt", "prompt() for a number at a click; the form is sent only with one.";
    BeforeUnload = "before-unload", "A beforeunload handler asks before the form is sent.";
    FileChooser = "file-chooser", "A field for a file.";
    Permissions = "permissions", "The page asks for the location, notifications and the camera.";
    CertificateOptional = "certificate-optional", "A host on the way asks for a client certificate and goes on without one.";
    CertificateRequired = "certificate-required", "A host on the way wants a client certificate.";
    BrokenCookies = "broken-cookies", "Malformed cookies, 60 cookies, and one of 3.9 kB.";
    LargePage = "large-page", "A page of 5 MB.";
    German = "german", "The texts are German.";
    French = "french", "The texts are French.";
    Japanese = "japanese", "The texts are Japanese.";
    Arabic = "arabic", "The texts are Arabic, from right to left.";
    HelpDownload = "help-download", "A link offers help as a file.";
    Mailto = "mailto", "A link with the scheme mailto.";
}

impl SignInPage {
    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<SignInPage> {
        SignInPage::ALL.iter().copied().find(|page| page.name() == name)
    }
}
