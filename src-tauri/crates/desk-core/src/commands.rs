//! The commands of the page: the only place that goes through the command table of the contract.

use desk_contract::{CommandError, DeskCommand, Reply};

use crate::{Desk, to_model};

impl Desk {
    /// Carries out a command of the page; answered as the command table of the contract says.
    ///
    /// # Errors
    /// As the method of the same name.
    pub async fn perform(&self, command: DeskCommand) -> Result<Reply, CommandError> {
        Ok(match command {
            DeskCommand::StartUp => Reply::StartUp(self.start_up().await?),
            DeskCommand::Resync => Reply::Resync(self.resync().await?),
            DeskCommand::Diagnostics => Reply::Diagnostics(self.diagnostics().await?),
            DeskCommand::CheckConnection(args) => Reply::CheckConnection(self.check_connection(args).await?),
            DeskCommand::SignIn(args) => Reply::SignIn(self.sign_in(args).await?),
            DeskCommand::CancelSignIn => Reply::CancelSignIn(self.cancel_sign_in().await?),
            DeskCommand::SignInAgain => Reply::SignInAgain(self.sign_in_again().await?),
            DeskCommand::SignOut(args) => Reply::SignOut(self.sign_out(args).await?),
            DeskCommand::SetState(args) => Reply::SetState(self.set_state(args).await?),
            DeskCommand::DialogAction(args) => Reply::DialogAction(self.dialog_action(args).await?),
            DeskCommand::MakeCall(args) => Reply::MakeCall(self.make_call(args).await?),
            DeskCommand::Consult(args) => Reply::Consult(self.try_command(to_model::consult(args)).await?),
            DeskCommand::DirectTransfer(args) => {
                Reply::DirectTransfer(self.try_command(to_model::direct_transfer(args)).await?)
            }
            DeskCommand::SendDtmf(args) => {
                Reply::SendDtmf(self.try_command(to_model::send_dtmf(args)).await?)
            }
            DeskCommand::DropParticipant(args) => {
                Reply::DropParticipant(self.command(to_model::drop_participant(args)).await?)
            }
            DeskCommand::SetWrapUp(args) => Reply::SetWrapUp(self.set_wrap_up(args).await?),
            DeskCommand::UpdateCallData(args) => Reply::UpdateCallData(self.update_call_data(args).await?),
            DeskCommand::ReloadLists => Reply::ReloadLists(self.reload_lists().await?),
            DeskCommand::Reconnect => Reply::Reconnect(self.reconnect().await?),
            DeskCommand::DismissNotice(args) => Reply::DismissNotice(self.dismiss_notice(args).await?),
            DeskCommand::SavePreferences(args) => Reply::SavePreferences(self.save_preferences(args).await?),
        })
    }
}
