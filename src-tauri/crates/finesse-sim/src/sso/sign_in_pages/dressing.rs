//! What a kind of page has around and in its form: scripts, frames, links, another language.

use super::kind::SignInPage;

/// What the page says to a wrong name or password.
pub(crate) const WRONG: &str =
    "Incorrect user ID or password. Type the correct user ID and password, and try again.";

/// The words of a form.
pub(super) struct Language {
    pub(super) code: &'static str,
    pub(super) direction: &'static str,
    pub(super) title: &'static str,
    pub(super) name: &'static str,
    pub(super) password: &'static str,
    pub(super) wrong: &'static str,
}

impl Language {
    pub(super) const ENGLISH: Language = Language {
        code: "en",
        direction: "ltr",
        title: "Sign in",
        name: "User name",
        password: "Password",
        wrong: WRONG,
    };
    const GERMAN: Language = Language {
        code: "de",
        direction: "ltr",
        title: "Anmelden",
        name: "Benutzername",
        password: "Kennwort",
        wrong: "Benutzer-ID oder Kennwort ist falsch. Geben Sie beides erneut ein.",
    };
    const FRENCH: Language = Language {
        code: "fr",
        direction: "ltr",
        title: "Se connecter",
        name: "Nom d\u{2019}utilisateur",
        password: "Mot de passe",
        wrong: "ID d\u{2019}utilisateur ou mot de passe incorrect. Réessayez.",
    };
    const JAPANESE: Language = Language {
        code: "ja",
        direction: "ltr",
        title: "サインイン",
        name: "ユーザー名",
        password: "パスワード",
        wrong: "ユーザー ID またはパスワードが正しくありません。",
    };
    const ARABIC: Language = Language {
        code: "ar",
        direction: "rtl",
        title: "تسجيل الدخول",
        name: "اسم المستخدم",
        password: "كلمة المرور",
        wrong: "معرّف المستخدم أو كلمة المرور غير صحيحة.",
    };
}

/// What is around and in a form.
pub(super) struct Dressing {
    pub(super) language: Language,
    /// Before the form.
    pub(super) before: &'static str,
    /// Whether something before the form has the cursor.
    pub(super) first_has_focus: bool,
    /// An attribute of the form.
    pub(super) on_submit: &'static str,
    /// Further fields.
    pub(super) fields: &'static str,
    /// After the form.
    pub(super) after: &'static str,
}

const USUAL: Dressing = Dressing {
    language: Language::ENGLISH,
    before: "",
    first_has_focus: false,
    on_submit: "",
    fields: "",
    after: "",
};

const fn after(after: &'static str) -> Dressing {
    Dressing { after, ..USUAL }
}

/// Something before the form that has the cursor.
const fn before(before: &'static str) -> Dressing {
    Dressing { before, first_has_focus: true, ..USUAL }
}

const fn language(language: Language) -> Dressing {
    Dressing { language, ..USUAL }
}

const FRAGMENT: &str = r##"<script>
addEventListener("load", () => {
  setTimeout(() => { location.hash = "#/login"; }, 100);
  setTimeout(() => document.body.append(Object.assign(document.createElement("iframe"), { src: "/adfs/fixture/blank", hidden: true })), 200);
});
</script>"##;

const FOREIGN_FRAMES: &str = r#"<iframe src="https://login.example.test/prefetch" style="display:none"></iframe>
<iframe src="{{cdn}}/prefetch" style="display:none"></iframe>
<iframe src="about:blank" hidden></iframe>
<script>
const blob = new Blob(["<!doctype html><p>Hello</p>"], { type: "text/html" });
document.body.append(Object.assign(document.createElement("iframe"), { src: URL.createObjectURL(blob), hidden: true }));
</script>"#;

const HANGING: &str = r#"<img src="{{cdn}}/hang?image" alt="" width="1" height="1">
<script async src="{{cdn}}/hang?script"></script>"#;

const ENDLESS: &str = r#"<img src="{{cdn}}/endless" alt="" width="1" height="1">"#;

const PROBE: &str = r#"<img src="{{closed}}/device.png" alt="" width="1" height="1">
<script>
for (const at of ["{{closed}}/device", "https://localhost/device"]) fetch(at, { mode: "no-cors" }).catch(() => tell("probed"));
</script>"#;

/// An engine may paint nothing of a document that still loads until it has some text.
const NOTICE: &str = "<p>This system is for the use of authorised persons only. Everyone who uses it without permission, or beyond \
    the permission that was given, may have all activities on it recorded by the staff of the service desk. Whoever goes on \
    agrees to this, and knows that the records may be handed over.</p>\n";

const ALERT: &str = r#"<script>
addEventListener("load", () => setTimeout(() => { tell("asked"); alert("Your password ends in 3 days."); tell("answered"); }));
</script>"#;

const CONFIRM: &str = r#" onsubmit="tell('asked'); const yes = confirm('Is this your own computer?'); tell('answered'); return yes;""#;

const PROMPT: &str = r#"<button type="button" id="number" autofocus>Employee number</button>
<script>
document.getElementById("number").onclick = () => {
  tell("asked");
  const typed = prompt("Your employee number?");
  tell("answered");
  document.getElementById("employee").value = typed || "";
  document.getElementById("passwordInput").focus();
};
</script>
"#;

const BEFORE_UNLOAD: &str = r#"<script>
addEventListener("beforeunload", (event) => { tell("asked"); event.preventDefault(); event.returnValue = "Leave?"; });
</script>"#;

const FILE: &str = r#"<label for="card">Smart card file, if you have one</label><input id="card" type="file" autofocus>
<script>
const card = document.getElementById("card");
card.onclick = () => tell("asked");
card.oncancel = card.onchange = () => tell("answered");
</script>
"#;

const PERMISSIONS: &str = r#"<script>
const no = (what) => () => tell("denied-" + what);
navigator.geolocation?.getCurrentPosition(() => tell("granted-location"), no("location"));
window.Notification?.requestPermission().then((said) => tell(said === "granted" ? "granted-notifications" : "denied-notifications"));
navigator.mediaDevices?.getUserMedia({ video: true }).then(() => tell("granted-camera"), no("camera"));
</script>"#;

/// What a kind has around its form.
#[expect(clippy::wildcard_enum_match_arm, reason = "most kinds have the usual form")]
pub(super) fn dressing(kind: SignInPage) -> Dressing {
    match kind {
        SignInPage::Fragment => after(FRAGMENT),
        SignInPage::ForeignFrames => after(FOREIGN_FRAMES),
        SignInPage::HangingResources => after(HANGING),
        SignInPage::EndlessResource => after(ENDLESS),
        SignInPage::DeviceProbe => after(PROBE),
        SignInPage::StreamingDocument => Dressing { before: NOTICE, ..USUAL },
        SignInPage::ResetLink => before(
            "<p><a href=\"/adfs/fixture/reset\" target=\"_blank\" autofocus>Forgot your password?</a></p>\n",
        ),
        SignInPage::HelpDownload => {
            before("<p><a href=\"/adfs/fixture/help.pdf\" autofocus>Help (PDF)</a></p>\n")
        }
        SignInPage::Mailto => {
            before("<p><a href=\"mailto:help@corp.example.test\" autofocus>Write to us</a></p>\n")
        }
        SignInPage::ClosesItself => after("<script>setTimeout(() => window.close(), 3000);</script>"),
        SignInPage::Alert => after(ALERT),
        SignInPage::Confirm => Dressing { on_submit: CONFIRM, ..USUAL },
        SignInPage::Prompt => Dressing {
            on_submit: " onsubmit=\"return document.getElementById('employee').value !== ''\"",
            fields: "<input type=\"hidden\" id=\"employee\" name=\"Employee\" value=\"\">\n",
            ..before(PROMPT)
        },
        SignInPage::BeforeUnload => after(BEFORE_UNLOAD),
        SignInPage::FileChooser => before(FILE),
        SignInPage::Permissions => after(PERMISSIONS),
        SignInPage::German => language(Language::GERMAN),
        SignInPage::French => language(Language::FRENCH),
        SignInPage::Japanese => language(Language::JAPANESE),
        SignInPage::Arabic => language(Language::ARABIC),
        _ => USUAL,
    }
}
