use desk_attention::Input;
use desk_contract::Desktop;
use tokio::sync::mpsc;

/// What happens outside of the windows of the program.
pub enum Told {
    /// Something for [`desk_attention::Attention`].
    Input(Box<Input>),
    /// The desktop offers something else now.
    Desktop(Box<dyn FnOnce(&mut Desktop) + Send>),
    /// The main window was closed.
    Close,
    /// The user logs off, or the computer shuts down: the program ends.
    LogOff,
    /// The ring tone is to be heard once.
    TryRingTone,
}

/// Where it is told. Clones share it.
#[derive(Clone)]
pub struct Outside(mpsc::UnboundedSender<Told>);

/// A place to tell things, and what was told there.
#[must_use]
pub fn channel() -> (Outside, mpsc::UnboundedReceiver<Told>) {
    let (sender, inbox) = mpsc::unbounded_channel();
    (Outside(sender), inbox)
}

impl Outside {
    /// Tells `Attention` something. At the end of the program nothing listens any more.
    pub fn tell(&self, input: Input) {
        let _ = self.say(Told::Input(Box::new(input)));
    }

    /// Changes what the page knows of the desktop.
    pub fn desktop(&self, change: impl FnOnce(&mut Desktop) + Send + 'static) {
        let _ = self.say(Told::Desktop(Box::new(change)));
    }

    /// Tells anything. Returns whether something listens.
    pub fn say(&self, told: Told) -> bool {
        self.0.send(told).is_ok()
    }
}
