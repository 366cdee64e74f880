//! What the agent's leg does not have: the desk does not send it, and a desk whose picture is stale reads Finesse's refusal.

use desk_contract::{CallAction, CommandError, DeskCommand, ErrorCode, Explanation};
use finesse_sim::{DialogView, LegView, Publish};

use super::place::check;
use crate::{Fixture, TestResult};

impl Fixture {
    /// A command for whose action the agent's leg is not fit is refused in words, before it is sent.
    ///
    /// # Errors
    /// When it is sent, or something else stands in the way.
    pub(super) async fn is_not_sent(&self, command: DeskCommand) -> TestResult {
        let changes = || self.count(|request| request.method != "GET" && request.path.contains("/Dialog"));
        let before = changes();
        let error = self.is_refused(command).await?;
        let why = (error.code, error.explanation);
        check(why == (ErrorCode::CallRefused, Some(Explanation::CallHasChanged)), format!("{error:?}"))?;
        check(changes() == before, "it was sent all the same")
    }

    /// The same, and then the desk believes that the leg has the action: gives Finesse's refusal.
    ///
    /// # Errors
    /// When the desk sends it too early, or Finesse does not refuse it.
    pub(super) async fn is_refused_when_stale(
        &mut self,
        id: &str,
        action: &str,
        command: DeskCommand,
    ) -> TestResult<CommandError> {
        self.is_not_sent(command.clone()).await?;
        self.believes(id, action).await?;
        self.is_refused(command).await
    }

    /// An event that Finesse would not send says that the agent's leg has this action.
    ///
    /// # Errors
    /// When the desk does not show it.
    pub(super) async fn believes(&mut self, id: &str, action: &str) -> TestResult {
        let user = self.agent.login_id.clone();
        let publish = Publish {
            node: "a".to_owned(),
            item_node: format!("/finesse/api/User/{user}/Dialogs"),
            user: Some(user),
            body: with_action(&self.dialog(id)?, &self.agent.extension, action),
            escaped: true,
        };
        self.control.publish(&publish)?;
        self.until_may(id, action.parse::<CallAction>()?).await
    }
}

/// A dialog as it is, but with this action alone on the leg with this extension.
fn with_action(dialog: &DialogView, extension: &str, action: &str) -> String {
    let leg = |leg: &LegView| {
        let LegView { media_address: address, state } = leg;
        let action = if address == extension { format!("<action>{action}</action>") } else { String::new() };
        format!(
            "<Participant><mediaAddress>{address}</mediaAddress><state>{state}</state><actions>{action}</actions>\
             </Participant>"
        )
    };
    let legs: String = dialog.legs.iter().map(leg).collect();
    let DialogView { id, state, from_address, to_address, call_type, associated_id, .. } = dialog;
    let associated = associated_id
        .as_ref()
        .map(|other| format!("<associatedDialogUri>/finesse/api/Dialog/{other}</associatedDialogUri>"));
    format!(
        "<Update><event>PUT</event><source>/finesse/api/Dialog/{id}</source><requestId/><data><dialog><id>{id}</id>\
         <mediaType>Voice</mediaType><state>{state}</state><fromAddress>{from_address}</fromAddress>\
         <toAddress>{to_address}</toAddress>{}<mediaProperties><callType>{call_type}</callType></mediaProperties>\
         <participants>{legs}</participants></dialog></data></Update>",
        associated.unwrap_or_default(),
    )
}
