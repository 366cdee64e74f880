use desk_contract::Millis;
use desk_model::DeskTime;
use finesse_client::Moment;

/// A moment on the clock of the contract, which begins before that of the program.
#[must_use]
pub fn millis(moment: Moment) -> Millis {
    shown(DeskTime::from(moment))
}

/// A time on the desk's clock, for the page.
pub(super) fn shown(time: DeskTime) -> Millis {
    Millis(time.0)
}
