//! What `desk-workflow` says, for the page.

use desk_contract::{ManagedSetting, WorkflowEvent, WorkflowRefusal};
use desk_workflow::{Event, Refusal};

pub(super) fn event(event: Event) -> WorkflowEvent {
    match event {
        Event::Arrives => WorkflowEvent::Arrives,
        Event::Answered => WorkflowEvent::Answered,
        Event::Ends => WorkflowEvent::Ends,
        Event::Makes => WorkflowEvent::Makes,
        Event::Preview => WorkflowEvent::Preview,
    }
}

/// The setting of IT that opens an address at this event; `None` where there is none.
pub(super) fn setting(event: Event) -> Option<ManagedSetting> {
    match event {
        Event::Arrives => Some(ManagedSetting::ScreenPopRinging),
        Event::Answered => Some(ManagedSetting::ScreenPopAnswered),
        Event::Ends => Some(ManagedSetting::ScreenPopEnded),
        Event::Makes | Event::Preview => None,
    }
}

pub(super) fn refused(why: Refusal) -> WorkflowRefusal {
    match why {
        Refusal::UnknownTrigger => WorkflowRefusal::UnknownTrigger,
        Refusal::UnknownComparator => WorkflowRefusal::UnknownComparator,
        Refusal::UnknownAction => WorkflowRefusal::UnknownAction,
        Refusal::Incomplete => WorkflowRefusal::Incomplete,
        Refusal::ForGadget => WorkflowRefusal::ForGadget,
        Refusal::ForFinesse => WorkflowRefusal::ForFinesse,
        Refusal::UnknownMethod => WorkflowRefusal::UnknownMethod,
        Refusal::Template => WorkflowRefusal::Template,
        Refusal::VariableInHost => WorkflowRefusal::VariableInHost,
        Refusal::NotAddress => WorkflowRefusal::NotAddress,
        Refusal::Scheme => WorkflowRefusal::Scheme,
        Refusal::Host => WorkflowRefusal::Host,
        Refusal::IpAddress => WorkflowRefusal::IpAddress,
        Refusal::Credentials => WorkflowRefusal::Credentials,
        Refusal::TooLong => WorkflowRefusal::TooLong,
        Refusal::Masked => WorkflowRefusal::Masked,
        Refusal::TooMany => WorkflowRefusal::TooMany,
    }
}
