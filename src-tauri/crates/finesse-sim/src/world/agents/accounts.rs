//! Who may: passwords, locks, tokens. The same rules for REST and for the notification service.

use std::time::Duration;

use crate::control::views::TokenState;
use crate::options::AuthMode;
use crate::world::World;
use crate::world::agents::agent::Agent;

/// Wrong passwords that lock a user.
const TRIES: u32 = 5;
/// How long, counted again from each attempt (protocol/auth-and-events.md §2.3).
const LOCKED_FOR: Duration = Duration::from_secs(300);

impl World {
    /// Whether this agent signs in through the identity provider.
    pub(crate) fn is_sso(&self, agent: &Agent) -> bool {
        match self.options.auth_mode {
            AuthMode::Sso => true,
            AuthMode::Hybrid => agent.who.sso,
            AuthMode::NonSso => false,
        }
    }

    /// Whose password this is. Nobody's when wrong, when the user is locked, and when the user signs in with SSO.
    pub(crate) fn check_password(&mut self, name: &str, password: &str) -> Option<String> {
        let now = self.now();
        let agent = self.find_agent(name)?;
        if self.is_sso(agent) {
            return None;
        }
        let login_id = agent.who.login_id.clone();
        let agent = self.agents.get_mut(&login_id)?;
        if agent.locked_until.is_some_and(|until| now < until) {
            agent.locked_until = Some(now + LOCKED_FOR);
            agent.locked_attempts += 1;
            return None;
        }
        if agent.who.password != password {
            agent.wrong_passwords += 1;
            agent.wrong_in_a_row += 1;
            if agent.wrong_in_a_row >= TRIES {
                agent.wrong_in_a_row = 0;
                agent.locked_until = Some(now + LOCKED_FOR);
            }
            return None;
        }
        agent.wrong_in_a_row = 0;
        agent.locked_until = None;
        Some(login_id)
    }

    /// Whose access token this is, when it is good now. Counts the use of expired ones.
    pub(crate) fn check_token(&mut self, token: &str) -> Option<String> {
        let now = self.now();
        let (state, login_id) = self.tokens.look(token, now);
        let login_id = login_id.map(str::to_owned);
        match state {
            TokenState::Valid => {
                let login_id = login_id?;
                self.agents.get(&login_id).filter(|agent| self.is_sso(agent))?;
                Some(login_id)
            }
            TokenState::Expired => {
                self.tokens.counts.expired_uses += 1;
                None
            }
            TokenState::None | TokenState::Unknown => None,
        }
    }

    /// Whether `secret` lets the agent with this agent ID log on to the notification service: the access token of an SSO
    /// user, the password of the others.
    pub(crate) fn check_secret(&mut self, login_id: &str, secret: &str) -> bool {
        let Some(agent) = self.agents.get(login_id) else { return false };
        if self.is_sso(agent) {
            self.check_token(secret).is_some_and(|owner| owner == login_id)
        } else {
            self.check_password(login_id, secret).is_some()
        }
    }
}
