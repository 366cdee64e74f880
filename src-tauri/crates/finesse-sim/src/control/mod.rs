//! The operations of the control address.

pub(crate) mod words;

use std::time::Duration;

use crate::control::words::{
    AgentChange, ControlError, Fault, IncomingCall, LinkFault, NodeStatus, Publish, State,
};

/// Does to a running centre what the control address does.
#[derive(Debug, Clone)]
pub struct Control {}

impl Control {
    /// Everything at once, as of now.
    pub fn state(&self) -> State {
        State {
            now: String::new(),
            agents: Vec::new(),
            dialogs: Vec::new(),
            requests: Vec::new(),
            tokens: words::TokenCounts::default(),
            idp: words::IdpCounts::default(),
        }
    }

    /// Sends a raw notification; returns to how many connections it went.
    ///
    /// # Errors
    ///
    /// Unknown node.
    pub fn publish(&self, publish: &Publish) -> Result<usize, ControlError> {
        let _ = publish;
        Ok(0)
    }

    /// Lets a customer ring; returns the dialog's ID.
    ///
    /// # Errors
    ///
    /// The agent is unknown or not Ready, or nobody is.
    pub fn call(&self, call: IncomingCall) -> Result<String, ControlError> {
        let _ = call;
        Ok(String::new())
    }

    /// The customer of this dialog hangs up.
    ///
    /// # Errors
    ///
    /// Unknown dialog, or nobody outside is on it.
    pub fn hang_up(&self, dialog_id: &str) -> Result<(), ControlError> {
        let _ = dialog_id;
        Ok(())
    }

    /// Moves the centre's clock; everything that falls due on the way has happened when this returns.
    pub fn advance(&self, by: Duration) {
        let _ = by;
    }

    /// Changes a node.
    ///
    /// # Errors
    ///
    /// Unknown node, or its port was taken by somebody else meanwhile.
    pub async fn node(&self, node: &str, status: NodeStatus) -> Result<(), ControlError> {
        let _ = (node, status);
        Ok(())
    }

    /// Breaks notification connections; returns how many.
    ///
    /// # Errors
    ///
    /// Unknown node.
    pub fn link(&self, fault: &LinkFault) -> Result<usize, ControlError> {
        let _ = fault;
        Ok(0)
    }

    /// Makes all tokens worthless, as when IdS gets new keys.
    pub fn revoke_tokens(&self) {}

    /// Changes an agent's state as the system would, with an event.
    ///
    /// # Errors
    ///
    /// Unknown agent, state or reason code.
    pub fn agent(&self, change: &AgentChange) -> Result<(), ControlError> {
        let _ = change;
        Ok(())
    }

    /// Prepares a fault.
    ///
    /// # Errors
    ///
    /// Unknown node or agent.
    pub fn fault(&self, fault: Fault) -> Result<(), ControlError> {
        let _ = fault;
        Ok(())
    }

    /// Ends all faults.
    pub fn clear_faults(&self) {}
}
