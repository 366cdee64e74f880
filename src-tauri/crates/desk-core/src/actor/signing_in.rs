//! The actor's part in a sign-in: begun by the agent, or by itself with what an earlier start kept.

use std::{sync::Arc, time::Duration};

use desk_contract::{
    CommandError, ErrorCode, Managed, ManagedSetting, MobileAgent, MobileMode, MobileRule, NoticeKind,
    Platform, Proof, Session, Settings, SignIn, SignInStep, SignedInAs,
};
use desk_model::{Model, NodeAddress, Setup, other_node};
use finesse_client::{Node, StreamState};
use finesse_wire::SystemInfo;
use tokio::sync::{oneshot, watch};

use super::{
    messages::{Inner, answer},
    state::{Actor, SigningIn},
};
use crate::{
    Practice,
    active_session::{ActiveSession, Reply},
    failure::error,
    journal,
    projection::{self, millis},
    sign_in::{self, Failed, Opened, SignInPlan},
    signed_in::proof,
    transport_preference::{TransportPreference, from_client},
};

/// How long a session whose extension or connection failed waits for the next try before it is thrown away.
const PENDING_FOR: Duration = Duration::from_secs(120);

impl Actor {
    pub(super) fn sign_in(&mut self, args: SignIn, reply: Reply) {
        if self.signing_in.is_some() || self.active.is_some() {
            return answer(
                reply,
                Err(error(ErrorCode::Busy, "a sign-in is under way, or somebody is signed in")),
            );
        }
        let args = self.as_managed(args);
        self.begin(args, Some(reply));
    }

    /// What was typed, with what IT has set in its place. Practice mode is none of IT's contact centre.
    fn as_managed(&self, typed: SignIn) -> SignIn {
        if self.practises(&typed.server).is_some() {
            return typed;
        }
        let managed =
            |setting| self.ports.policy.managed.iter().any(|managed: &Managed| managed.setting == setting);
        let Settings { server, extension, method, .. } = self.settings.clone();
        SignIn {
            server: if managed(ManagedSetting::Server) { server } else { typed.server },
            extension: if managed(ManagedSetting::Extension) { extension } else { typed.extension },
            method: if managed(ManagedSetting::SignInMethod) { method } else { typed.method },
            agent: if self.settings.site.ask_for_name { typed.agent } else { String::new() },
            take_over: typed.take_over,
            mobile: as_ruled(typed.mobile, self.settings.site.mobile_agent),
        }
    }

    /// The practice contact centre, when this is its server.
    fn practises(&self, server: &str) -> Option<&Practice> {
        self.practice.as_ref().filter(|practice| practice.server == server.trim())
    }

    /// Looks whether a session is kept from an earlier start, for the agent whom the form names.
    pub(super) fn look_for_kept(&self) {
        let (tools, inner, plan) =
            (self.tools.clone(), self.inner.clone(), self.plan(self.kept_args(), true));
        self.tasks.spawn(async move {
            if sign_in::is_kept(&tools, &plan).await {
                // The desk may be gone by now.
                let _ = inner.send(Inner::Kept);
            }
        });
    }

    /// Takes up what is kept, unless the agent was faster.
    pub(super) fn take_up_kept(&mut self) {
        if self.signing_in.is_none() && self.active.is_none() {
            self.begin(self.kept_args(), None);
        }
    }

    pub(super) fn kept_args(&self) -> SignIn {
        let Settings { server, agent, extension, method, mobile, .. } = self.form();
        SignIn { server, agent, extension, take_over: false, method, mobile }
    }

    pub(super) fn plan(&self, typed: SignIn, only_kept: bool) -> SignInPlan {
        let mut site = self.settings.site.clone();
        if let Some(practice) = self.practises(&typed.server) {
            site.ask_for_name = true;
            site.second_server.clear();
            if !site.allowed_hosts.is_empty() {
                site.allowed_hosts.extend(practice.hosts.iter().cloned());
            }
        }
        SignInPlan { typed, site, transport_preference: TransportPreference::of(&self.settings), only_kept }
    }

    /// Begins a sign-in; without a reply it was not asked for, and the agent is asked nothing.
    pub(super) fn begin(&mut self, args: SignIn, reply: Option<Reply>) {
        let (cancel, cancelled) = watch::channel(false);
        let (tools, inner) = (self.tools.clone(), self.inner.clone());
        let (told, done) = (inner.clone(), inner);
        let (ending, mut given_up) = (self.ending.clone(), cancelled.clone());
        let pending = self.pending.take().map(|(pending, _)| pending);
        let by_itself = reply.is_none();
        let plan = self.plan(args.clone(), by_itself);
        self.tasks.spawn_to_finish(async move {
            let progress = move |progress| {
                // The desk may be gone by now.
                let _ = told.send(Inner::Progress(progress));
            };
            // Until the session before has ended, the sign-in window still has its cookies.
            tokio::select! {
                () = ending.finished() => {}
                _ = given_up.wait_for(|cancelled| *cancelled) => {}
            }
            let result = sign_in::run(tools, plan, pending, progress, cancelled).await;
            // The desk may be gone by now.
            let _ = done.send(Inner::SignedIn(result));
        });
        self.signing_in = Some(SigningIn { cancel, args, by_itself, reply });
        let session = Session::SigningIn { step: SignInStep::SignInPage, waiting_for_agent: false };
        self.publisher.session(session, if by_itself { "a session is kept" } else { journal::BY_AGENT });
    }

    pub(super) fn opened(&mut self, opened: Box<Opened>) {
        if self.signing_in.as_ref().is_some_and(|signing_in| *signing_in.cancel.borrow()) {
            return self.abandon(*opened);
        }
        let Some(signing_in) = self.signing_in.take() else { return };
        self.remember(&signing_in.args);
        if let Some(trouble) = opened.session.keychain_error() {
            log::warn!("the keychain is not available: {trouble}");
            self.publisher.notice(NoticeKind::KeychainUnavailable);
        }
        self.publisher.reasons(opened.lists.reasons.clone());
        let link_state = opened.link_state;
        self.publisher.link(projection::link(&link_state));
        let clock = Arc::clone(&self.ports.clock);
        let (model, effects) = Model::new(self.setup(&opened), clock.now());
        let signed_in_as = self.signed_in_as(&opened);
        // A sign-in that went by itself has no caller; the first resync is waited for all the same.
        let opening = (signing_in.reply.unwrap_or_else(|| oneshot::channel().0), signing_in.by_itself);
        let active = ActiveSession::new(*opened, model, signed_in_as, opening, clock);
        self.active = Some(Box::new(active));
        self.execute_all(effects);
        self.found(&link_state);
    }

    fn signed_in_as(&self, opened: &Opened) -> SignedInAs {
        let state = *opened.session.states().borrow();
        SignedInAs {
            server: opened.node.to_string(),
            login_id: opened.user.login_id.as_str().to_owned(),
            platform: opened.platform,
            practice: self.practises(&opened.node.to_string()).is_some(),
            since: millis(self.ports.clock.now()),
            renewals: 0,
            proof: proof(&opened.session, &state).unwrap_or(Proof::Password),
            mobile: opened.mobile.clone(),
        }
    }

    fn setup(&self, opened: &Opened) -> Setup {
        let site = &self.settings.site;
        Setup {
            user: opened.user.clone(),
            extension: opened.extension.clone(),
            is_mobile: opened.mobile.is_some(),
            platform: match opened.platform {
                Platform::Ucce => desk_model::Platform::Ucce,
                Platform::Uccx => desk_model::Platform::Uccx,
            },
            has_wrap_up_reasons: !opened.lists.reasons.wrap_up.is_empty(),
            server_clock: opened.server_clock,
            node: NodeAddress { host: opened.node.host.clone(), port: opened.node.port },
            other_node: other(&opened.node, &opened.info),
            agents: site.agents,
            restore_ready: site.restore_ready,
            seed: fastrand::u64(..),
        }
    }

    /// The agent gave up in the moment in which the sign-in came through. The sign-in is over when nothing is left of it.
    fn abandon(&self, opened: Opened) {
        let inner = self.inner.clone();
        self.tasks.spawn_to_finish(async move {
            opened.link.close().await;
            opened.session.end().await;
            let error = error(ErrorCode::Cancelled, "the sign-in was cancelled");
            // The desk may be gone by now.
            let _ = inner.send(Inner::SignedIn(Err(Box::new(Failed { error, pending: None }))));
        });
    }

    /// Remembers what was typed, but never the practice contact centre.
    pub(super) fn remember(&mut self, args: &SignIn) {
        if self.practises(&args.server).is_some() {
            return;
        }
        let typed = |text: &str| text.trim().to_owned();
        let agent = if self.settings.site.remember_agent { typed(&args.agent) } else { String::new() };
        let now = Settings {
            server: typed(&args.server),
            agent,
            extension: typed(&args.extension),
            method: args.method,
            // The number of a mobile agent is a person's own.
            mobile: args.mobile.clone().filter(|_| self.settings.site.remember_agent),
            ..self.settings.clone()
        };
        if now == self.settings {
            return;
        }
        self.settings = now;
        self.save();
    }

    /// The link is there, by a way that is tried first the next time.
    pub(super) fn found(&mut self, state: &StreamState) {
        let StreamState::Online { transport, .. } = state else { return };
        let Some(active) = self.active.as_deref().filter(|active| !active.signed_in_as.practice) else {
            return;
        };
        let (server, transport) = (active.signed_in_as.server.clone(), from_client(*transport));
        if self.settings.found.insert(server, transport) != Some(transport) {
            self.save();
        }
    }

    fn save(&self) {
        self.settings_writer.write(self.settings.clone(), None);
    }

    pub(super) fn sign_in_failed(&mut self, failed: Failed) {
        let Some(mut signing_in) = self.signing_in.take() else { return };
        self.pending = failed.pending.map(|pending| (pending, self.ports.clock.now() + PENDING_FOR));
        match signing_in.reply.take() {
            Some(reply) => {
                self.publisher.session(Session::SignedOut { failed: None }, &journal::failed(&failed.error));
                answer(reply, Err(failed.error));
            }
            None => self.kept_failed(failed.error),
        }
    }

    /// What was kept could not be taken up. That a new sign-in is wanted, or the agent cancelled, is no news for the agent.
    pub(super) fn kept_failed(&mut self, why: CommandError) {
        let told = journal::failed(&why);
        let failed = Some(Box::new(why)).filter(|why| why.code != ErrorCode::Cancelled);
        self.publisher.session(Session::SignedOut { failed }, &told);
    }
}

/// How the agent is reached, as IT wants it. A mode without a number cannot be dialled, which the sign-in says.
fn as_ruled(typed: Option<MobileAgent>, rule: MobileRule) -> Option<MobileAgent> {
    let mode = match rule {
        MobileRule::AgentChooses => return typed,
        MobileRule::DeskPhone => return None,
        MobileRule::CallByCall => MobileMode::CallByCall,
        MobileRule::NailedConnection => MobileMode::NailedConnection,
    };
    let number = typed.map(|typed| typed.number).unwrap_or_default();
    Some(MobileAgent { mode, number })
}

/// The other node of the pair; on the same port, when the release names none.
fn other(node: &Node, info: &SystemInfo) -> Option<NodeAddress> {
    let other = other_node(&node.host, info)?;
    let port = other.https_port.unwrap_or(node.port);
    let node = Node::parse(&format!("{}:{port}", other.host)).ok()?;
    Some(NodeAddress { host: node.host, port: node.port })
}
