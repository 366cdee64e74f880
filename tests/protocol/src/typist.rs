//! The window for a password, without a window: somebody types what a test says.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use desk_core::{PasswordWindow, Prompt};
use finesse_client::{BoxFuture, Secret};
use tokio::sync::oneshot;

/// Whoever sits in front of the window for a password. Clones share everything.
#[derive(Debug, Clone, Default)]
pub struct Typist {
    inner: Arc<Mutex<Window>>,
}

#[derive(Debug, Default)]
struct Window {
    plans: VecDeque<Plan>,
    prompts: Vec<Prompt>,
    closed: usize,
    /// The question that stands open.
    open: Option<oneshot::Sender<Option<Secret>>>,
}

#[derive(Debug)]
enum Plan {
    Types(String),
    Waits,
}

impl Typist {
    /// Types this the next time somebody asks. Without any plan the window is closed.
    pub fn types(&self, password: &str) {
        self.lock().plans.push_back(Plan::Types(password.to_owned()));
    }

    /// Lets the window stand the next time somebody asks, until the program closes it.
    pub fn waits(&self) {
        self.lock().plans.push_back(Plan::Waits);
    }

    /// What was asked so far.
    #[must_use]
    pub fn prompts(&self) -> Vec<Prompt> {
        self.lock().prompts.clone()
    }

    /// How often the program closed the window while it stood open.
    #[must_use]
    pub fn closed(&self) -> usize {
        self.lock().closed
    }

    fn lock(&self) -> MutexGuard<'_, Window> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PasswordWindow for Typist {
    fn ask(&self, prompt: Prompt) -> BoxFuture<'static, Option<Secret>> {
        let mut window = self.lock();
        window.prompts.push(prompt);
        let (answer, answered) = oneshot::channel();
        match window.plans.pop_front() {
            // Whoever asked waits just below.
            Some(Plan::Types(password)) => drop(answer.send(Some(Secret::new(password.into_bytes())))),
            Some(Plan::Waits) => window.open = Some(answer),
            None => {}
        }
        Box::pin(async move { answered.await.ok().flatten() })
    }

    fn close(&self) {
        let mut window = self.lock();
        if window.open.take().is_some() {
            window.closed += 1;
        }
    }
}
