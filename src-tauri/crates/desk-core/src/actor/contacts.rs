//! The contacts: read in the background after the sign-in, searched whatever the connection is.

use desk_contract::{CommandError, ContactsFound, ContactsState, SearchContacts, SetFavourite};
use finesse_client::RestError;
use tokio::sync::oneshot;

use super::{messages::answer, state::Actor};
use crate::{
    active_session::Reply,
    contacts::{self, ReadContacts},
    failure::{fault, not_signed_in},
};

impl Actor {
    /// Reads the phone books, unless they are being read. What was read before can be searched meanwhile.
    pub(super) fn reload_contacts(&mut self) {
        let Some(active) = &self.active else { return };
        if self.publisher.desk().contacts != ContactsState::Loading {
            active.read_contacts(&self.tasks);
            self.publisher.contacts(ContactsState::Loading);
        }
    }

    /// The same for a command.
    pub(super) fn contacts_wanted(&mut self, reply: Reply) {
        let result = if self.active.is_some() { Ok(()) } else { Err(not_signed_in()) };
        self.reload_contacts();
        answer(reply, result);
    }

    pub(super) fn contacts_read(&mut self, read: Result<Box<ReadContacts>, RestError>) {
        let Some(active) = &mut self.active else { return };
        let state = match read {
            Ok(read) => {
                let state = state_of(&read);
                active.contacts.replace(*read);
                state
            }
            Err(why) => {
                log_fields::warn!("the phone books could not be read"; personal why = why);
                ContactsState::Failed
            }
        };
        self.publisher.contacts(state);
        // Calls have the names of contacts.
        self.show_model();
    }

    pub(super) fn search_contacts(
        &self,
        args: SearchContacts,
        reply: oneshot::Sender<Result<ContactsFound, CommandError>>,
    ) {
        let Some(active) = &self.active else { return answer(reply, Err(not_signed_in())) };
        let recent = self.publisher.desk().recent.iter();
        let recent = recent.map(|call| contacts::dialled(&call.other_party)).collect();
        let search = active.contacts.search(args, recent);
        self.tasks.spawn(async move {
            let found = tokio::task::spawn_blocking(search).await;
            answer(reply, found.map_err(|why| fault(why.to_string())));
        });
    }

    pub(super) fn set_favourite(&mut self, args: &SetFavourite, reply: Reply) {
        let Some(active) = &mut self.active else { return answer(reply, Err(not_signed_in())) };
        let known = active.contacts.set_favourite(&args.id, args.on);
        active.history.favourites_are(active.contacts.favourites());
        self.flush_history();
        answer(reply, if known { Ok(()) } else { Err(fault("there is no such contact".to_owned())) });
    }
}

fn state_of(read: &ReadContacts) -> ContactsState {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    match read.contacts() {
        0 if !read.cut => ContactsState::None,
        0 => ContactsState::Failed,
        contacts => {
            ContactsState::Ready { contacts: number(contacts), books: number(read.books), cut: read.cut }
        }
    }
}
