//! An agent's desk: signs in, sends requests, hears events.

use std::sync::Arc;

use finesse_sim::{Centre, Description, Options};
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Client, Method, RequestBuilder, StatusCode};

use crate::browser::{Browser, client};
use crate::reading::element;
use crate::xmpp::{Update, Xmpp};

/// How a request proves who sends it.
#[derive(Debug, Clone)]
pub(crate) enum Proof {
    Nothing,
    Token(String),
    Password(String, String),
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) request_id: Option<String>,
    pub(crate) body: String,
}

impl Answer {
    /// The text of the first element with this name.
    pub(crate) fn text(&self, name: &str) -> String {
        element(&self.body, name).unwrap_or_else(|| panic!("no {name} in {}", self.body))
    }
}

/// The fetch address of a node.
pub(crate) fn token_url(description: &Description, node: usize, name: &str) -> String {
    format!(
        "{}/desktop/sso/token?cc_username={name}&return_user=yes&return_refresh_token=true",
        description.nodes[node].origin()
    )
}

/// Both tokens of an agent, fetched through the page.
pub(crate) async fn tokens(description: &Description, name: &str, password: &str) -> (String, String) {
    let mut browser = Browser::new(description);
    let page = browser.open(&token_url(description, 0, name)).await;
    let page = browser.sign_in(&page, name, password).await;
    let json = page.json();
    (json["token"].as_str().unwrap().to_owned(), json["refresh_token"].as_str().unwrap().to_owned())
}

/// A client for REST.
#[derive(Clone)]
pub(crate) struct Rest {
    pub(crate) http: Client,
    base: String,
    pub(crate) proof: Proof,
}

impl Rest {
    pub(crate) fn new(description: &Description, node: usize, proof: Proof) -> Rest {
        let base = format!("{}/finesse/api/", description.nodes[node].origin());
        Rest { http: client(description), base, proof }
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.base));
        match &self.proof {
            Proof::Nothing => request,
            Proof::Token(token) => request.bearer_auth(token),
            Proof::Password(name, password) => request.basic_auth(name, Some(password)),
        }
    }

    pub(crate) async fn send(&self, request: RequestBuilder) -> Answer {
        let response = request.send().await.unwrap();
        Answer {
            status: response.status(),
            request_id: response.headers().get("requestId").map(|id| id.to_str().unwrap().to_owned()),
            body: response.text().await.unwrap(),
        }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    pub(crate) async fn write(&self, method: Method, path: &str, id: &str, body: &str) -> Answer {
        let xml = HeaderValue::from_static("application/xml");
        let request = self.request(method, path).header(CONTENT_TYPE, xml).header("requestId", id);
        self.send(request.body(body.to_owned())).await
    }

    pub(crate) async fn put(&self, path: &str, body: &str) -> Answer {
        self.write(Method::PUT, path, "t-1", body).await
    }
}

/// A centre, and an agent at work in it.
pub(crate) struct Desk {
    pub(crate) centre: Arc<Centre>,
    pub(crate) rest: Rest,
    pub(crate) xmpp: Xmpp,
    pub(crate) id: String,
    pub(crate) extension: String,
}

impl Desk {
    /// The first agent, connected and present, signed out of the telephone.
    pub(crate) async fn connected(options: Options) -> Desk {
        let centre = Arc::new(Centre::start(options).await.unwrap());
        Desk::of(&centre, 0).await
    }

    /// An agent of this centre, by index, connected and present, signed out of the telephone.
    async fn of(centre: &Arc<Centre>, agent: usize) -> Desk {
        let (rest, xmpp) = Box::pin(colleague(centre, agent, 0)).await;
        let who = centre.description().agents[agent].clone();
        Desk { centre: centre.clone(), rest, xmpp, id: who.login_id, extension: who.extension }
    }

    /// The same, signed in and Not Ready.
    pub(crate) async fn not_ready(options: Options) -> Desk {
        let mut desk = Desk::connected(options).await;
        desk.sign_in().await;
        desk
    }

    async fn sign_in(&mut self) {
        let body = format!("<User><state>LOGIN</state><extension>{}</extension></User>", self.extension);
        assert_eq!(self.user(&body).await.status, StatusCode::ACCEPTED);
        self.until_state("NOT_READY").await;
    }

    /// A colleague of the same centre, by index, signed in and Not Ready.
    pub(crate) async fn colleague(&self, agent: usize) -> Desk {
        let mut desk = Desk::of(&self.centre, agent).await;
        desk.sign_in().await;
        desk
    }

    /// The same, Ready.
    pub(crate) async fn ready(options: Options) -> Desk {
        let mut desk = Desk::not_ready(options).await;
        assert_eq!(desk.user("<User><state>READY</state></User>").await.status, StatusCode::ACCEPTED);
        desk.until_state("READY").await;
        desk
    }

    /// Changes the own User.
    pub(crate) async fn user(&self, body: &str) -> Answer {
        self.rest.put(&format!("User/{}", self.id), body).await
    }

    /// Acts on a call.
    pub(crate) async fn act(&self, dialog: &str, action: &str) -> Answer {
        let body = format!(
            "<Dialog><targetMediaAddress>{}</targetMediaAddress><requestedAction>{action}</requestedAction></Dialog>",
            self.extension
        );
        self.rest.put(&format!("Dialog/{dialog}"), &body).await
    }

    /// Acts on a call with further elements.
    pub(crate) async fn act_with(&self, dialog: &str, action: &str, inside: &str) -> Answer {
        let body = format!(
            "<Dialog><targetMediaAddress>{}</targetMediaAddress><requestedAction>{action}</requestedAction>{inside}</Dialog>",
            self.extension
        );
        self.rest.put(&format!("Dialog/{dialog}"), &body).await
    }

    /// The next events must be these, each in the form of [`Update::brief`].
    pub(crate) async fn hears<const N: usize>(&mut self, expected: [String; N]) -> Vec<Update> {
        let mut heard = Vec::new();
        for line in expected {
            let update = self.xmpp.update().await;
            assert_eq!(update.brief(), line, "{}", update.data);
            heard.push(update);
        }
        heard
    }

    /// Makes a call.
    pub(crate) async fn call(&self, to: &str) -> Answer {
        let body = format!(
            "<Dialog><requestedAction>MAKE_CALL</requestedAction><fromAddress>{}</fromAddress><toAddress>{to}</toAddress></Dialog>",
            self.extension
        );
        self.rest.write(Method::POST, &format!("User/{}/Dialogs", self.id), "c-1", &body).await
    }

    /// The next event must be about the user, and say this state.
    pub(crate) async fn until_state(&mut self, state: &str) -> Update {
        let update = self.xmpp.update().await;
        assert_eq!(update.source, format!("/finesse/api/User/{}", self.id), "{}", update.data);
        assert_eq!(update.text("state"), state, "{}", update.data);
        update
    }

    /// The next event must be about a call, with this event word and this state of the dialog.
    pub(crate) async fn until_dialog(&mut self, event: &str, state: &str) -> Update {
        let update = self.xmpp.update().await;
        assert_eq!(update.node, format!("/finesse/api/User/{}/Dialogs", self.id), "{}", update.data);
        assert_eq!(
            (update.event.as_str(), update.dialog_state().as_str()),
            (event, state),
            "{}",
            update.data
        );
        update
    }

    /// The next two events must say that a call is over: its last leg ends, and the call is cleared. Gives the second.
    pub(crate) async fn until_over(&mut self) -> Update {
        self.until_dialog("PUT", "DROPPED").await;
        self.until_dialog("PUT", "DROPPED").await
    }

    /// The next two events must be about a new call of the agent's own: it begins, and the telephone is off hook. Gives the first.
    pub(crate) async fn until_begun(&mut self) -> Update {
        let update = self.until_dialog("POST", "INITIATING").await;
        assert_eq!(self.until_dialog("POST", "INITIATING").await.dialog_id(), update.dialog_id());
        update
    }
}

/// An agent of this centre, by index, connected at a node.
pub(crate) async fn colleague(centre: &Centre, agent: usize, node: usize) -> (Rest, Xmpp) {
    let description = centre.description();
    let who = &description.agents[agent];
    let (token, _) = tokens(description, &who.login_name, &who.password).await;
    let rest = Rest::new(description, node, Proof::Token(token.clone()));
    let mut xmpp = Xmpp::open(description, node).await;
    xmpp.log_on(&who.login_id, &token, "test").await;
    xmpp.be_present(0).await;
    (rest, xmpp)
}
