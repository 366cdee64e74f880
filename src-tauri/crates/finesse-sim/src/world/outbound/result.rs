//! What an agent says of a campaign's call: its classification and its callback (protocol/dialogs.md §2.13).

use time::PrimitiveDateTime;
use time::format_description::FormatItem;
use time::macros::format_description;

use crate::world::World;
use crate::world::calls::collections::Acting;
use crate::world::cti_error::{CtiError, NOT_NOW};
use crate::world::outbound::campaign::{Callback, Campaign};

/// The form of a callback's time: no seconds and no zone (protocol/dialogs.md §1.2).
const MINUTES: &[FormatItem<'_>] = format_description!("[year]-[month]-[day]T[hour]:[minute]");

/// The time of a callback is over. (A **guess**: no document says what comes of it.)
const IN_THE_PAST: CtiError =
    CtiError { kind: "Invalid Input", message: "CF_VALUE_OUT_OF_RANGE", data: "3", peripheral: None };

/// A time of a callback, when it is one.
pub(crate) fn callback_time(text: &str) -> Option<PrimitiveDateTime> {
    PrimitiveDateTime::parse(text, MINUTES).ok()
}

impl World {
    fn campaign_of(&mut self, id: &str) -> Result<&mut Campaign, CtiError> {
        self.calls.get_mut(id).and_then(|call| call.campaign.as_mut()).ok_or(NOT_NOW)
    }

    /// The agent says what the call was. `BAResponse` has it afterwards.
    pub(crate) fn reclassify(
        &mut self,
        id: &str,
        classification: &'static str,
        acting: Acting<'_>,
    ) -> Result<(), CtiError> {
        self.campaign_of(id)?.classification = Some(classification);
        if let Some(call) = self.calls.get_mut(id) {
            call.set_variable("BAResponse", classification);
        }
        self.publish_call(id, acting);
        Ok(())
    }

    /// The agent schedules a callback or changes it; what is not named stays as it is.
    pub(crate) fn schedule_callback(
        &mut self,
        id: &str,
        wanted: Callback,
        acting: Acting<'_>,
    ) -> Result<(), CtiError> {
        let now = self.now().as_millis();
        let campaign = self.campaign_of(id)?;
        let offset = campaign.offset.unwrap_or_default();
        let at =
            wanted.time.as_deref().and_then(callback_time).map(|time| time.assume_utc().unix_timestamp());
        if at.is_some_and(|at| at - offset * 60 <= now / 1_000) {
            return Err(IN_THE_PAST);
        }
        let before = campaign.callback.take().unwrap_or_default();
        let callback =
            Callback { time: wanted.time.or(before.time), number: wanted.number.or(before.number) };
        campaign.callback = Some(callback);
        self.publish_call(id, acting);
        Ok(())
    }

    /// The agent cancels the callback.
    pub(crate) fn cancel_callback(&mut self, id: &str, acting: Acting<'_>) -> Result<(), CtiError> {
        self.campaign_of(id)?.callback = None;
        self.publish_call(id, acting);
        Ok(())
    }
}
