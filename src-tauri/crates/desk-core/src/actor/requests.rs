//! What the desk is asked, and who answers it.

use std::sync::Arc;

use desk_contract::{
    CheckConnection, CommandError, ConnectionReport, ErrorCode, MAX_FAVOURITES, Part, Preferences, Session,
    Settings, SignOut, StartUp,
};
use desk_model::{Command, Input};
use finesse_client::{Http, Node};
use tokio::sync::oneshot;

use super::{
    messages::{Request, answer},
    state::Actor,
};
use crate::{
    active_session::Reply,
    failure::{error, not_signed_in, of_rest, of_sign_in},
    journal, sign_in, to_model,
};

impl Actor {
    pub(super) fn requested(&mut self, request: Request) {
        match request {
            Request::StartUp(reply) => answer(reply, self.start_up()),
            Request::Look(reply) => answer(reply, self.publisher.look()),
            Request::ShowAgain(reply) => {
                self.publisher.show_again();
                answer(reply, ());
            }
            Request::Diagnostics(reply) => answer(reply, self.publisher.journal.read()),
            Request::CheckConnection(args, reply) => self.check_connection(&args, reply),
            Request::SignIn(args, reply) => self.sign_in(args, reply),
            Request::CancelSignIn(reply) => self.cancel_sign_in(reply),
            Request::SignInAgain(reply) => self.sign_in_again(reply),
            Request::SignOut(args, reply) => self.sign_out(args, reply),
            Request::Command(command, reply) => self.command(command, reply),
            Request::UpdateCallData(args, reply) => self.update_call_data(args, reply),
            Request::ReloadLists(reply) => self.reload_lists(reply),
            Request::Reconnect(reply) => self.reconnect(reply),
            Request::DismissNotice(args, reply) => {
                self.publisher.dismiss(args.id);
                answer(reply, ());
            }
            Request::OfferNumber(text, reply) => {
                self.publisher.offer(text);
                answer(reply, ());
            }
            Request::SavePreferences(args, reply) => self.save_preferences(args, reply),
            Request::Settings(reply) => answer(reply, self.in_force.subscribe()),
            Request::Closing(closing, reply) => {
                self.publisher.closing(closing);
                answer(reply, ());
            }
            Request::Desktop(desktop, reply) => {
                self.publisher.desktop(*desktop);
                answer(reply, ());
            }
            Request::Notice(kind, reply) => {
                // A notice about an agent must not outlive the session.
                if self.active.is_some() {
                    self.publisher.notice(kind);
                }
                answer(reply, ());
            }
            Request::WindowChanged { to, why, reply } => {
                self.publisher.journal.transition(Part::Window, journal::SHOWN, to, why);
                answer(reply, ());
            }
            Request::EnterPractice(practice, reply) => {
                self.practice = Some(practice);
                answer(reply, self.start_up());
            }
            Request::LeavePractice(reply) => {
                self.leave_practice();
                answer(reply, self.start_up());
            }
            Request::ShutDown(reply) => answer(reply, ()),
        }
    }

    fn start_up(&self) -> StartUp {
        StartUp {
            version: self.ports.version.clone(),
            settings: self.form(),
            practice_offered: self.practice_offered,
            practice: self.practice.is_some(),
            practice_hint: self.practice.as_ref().map(|practice| practice.hint.clone()),
            stays_on_top: self.ports.stays_on_top,
            managed: self.ports.policy.managed.clone(),
        }
    }

    /// Ends practice and what goes on in it. A session with another contact centre stays.
    fn leave_practice(&mut self) {
        let Some(practice) = self.practice.take() else { return };
        if let Some(signing_in) = self.signing_in.as_ref().filter(|each| each.args.server == practice.server)
        {
            signing_in.cancel.send_replace(true);
        }
        if self.active.as_ref().is_some_and(|active| active.signed_in_as.practice) {
            self.close_desk(journal::BY_AGENT);
        }
    }

    fn check_connection(
        &self,
        args: &CheckConnection,
        reply: oneshot::Sender<Result<ConnectionReport, CommandError>>,
    ) {
        let (tools, node) = (self.tools.clone(), Node::parse(&args.server));
        self.tasks.spawn(async move {
            let report = async {
                let node = node.map_err(|why| error(ErrorCode::InvalidServer, why.to_string()))?;
                let http = Http::new(tools.trust.clone()).map_err(|why| of_rest(&why))?;
                let info = http.system_info(&node).await.map_err(|why| of_rest(&why))?;
                Ok(sign_in::report(&node, &info))
            };
            answer(reply, report.await);
        });
    }

    fn cancel_sign_in(&self, reply: oneshot::Sender<()>) {
        if let Some(signing_in) = &self.signing_in {
            signing_in.cancel.send_replace(true);
        }
        answer(reply, ());
    }

    fn sign_in_again(&mut self, reply: Reply) {
        let Some(active) = &self.active else { return answer(reply, Err(not_signed_in())) };
        let session = active.session.clone();
        let passwords = Arc::clone(&self.tools.passwords);
        let prompt = sign_in::prompt(&session.node(), session.name());
        self.tasks.spawn(async move {
            let result = if session.has_password() {
                match passwords.ask(prompt).await {
                    Some(password) => session.password(password).await.map_err(|why| of_sign_in(&why)),
                    None => Err(sign_in::no_password()),
                }
            } else {
                session.sign_in_again().await.map_err(|why| of_sign_in(&why))
            };
            answer(reply, result);
        });
    }

    fn sign_out(&mut self, args: SignOut, reply: Reply) {
        if self.is_expired() {
            // Finesse would refuse the request; the agent must be able to leave all the same.
            self.close_desk(journal::BY_AGENT);
            return answer(reply, Ok(()));
        }
        self.command(to_model::sign_out(args), reply);
    }

    pub(super) fn command(&mut self, command: Command, reply: Reply) {
        let expired = self.is_expired();
        match &mut self.active {
            None => answer(reply, Err(not_signed_in())),
            Some(_) if expired => {
                answer(reply, Err(error(ErrorCode::SessionExpired, "sign in again first")));
            }
            Some(active) => {
                let id = active.expect_outcome(&command, reply);
                self.feed(Input::Command(id, command));
            }
        }
    }

    pub(super) fn is_expired(&self) -> bool {
        matches!(self.publisher.desk().session, Session::Expired { .. })
    }

    fn reconnect(&self, reply: Reply) {
        let link = self.active.as_ref().map(|active| active.link.reconnect());
        answer(reply, link.ok_or_else(not_signed_in));
    }

    fn save_preferences(&mut self, mut preferences: Preferences, reply: Reply) {
        preferences.wrap_up_favourites.truncate(MAX_FAVOURITES);
        self.settings = Settings { preferences, ..self.settings.clone() };
        self.in_force.send_replace(self.settings.clone());
        self.settings_writer.write(self.settings.clone(), Some(reply));
    }
}
