//! Toasts in words.

use desk_attention::{Arg, Text};

use super::*;

fn text(id: &'static str, args: &[(&'static str, &str)]) -> Text {
    Text { id, args: args.iter().map(|(name, words)| (*name, Arg::Words((*words).to_owned()))).collect() }
}

#[test]
fn a_call_is_shown_in_the_words_of_the_catalogue() {
    let toast = Toast {
        key: ToastKey::Call("1".into()),
        title: text("toast-call", &[("caller", "0045550123")]),
        lines: vec![
            text("toast-call-queue", &[("queue", "Billing")]),
            text("toast-call-variable", &[("label", "Customer"), ("value", "Jo Sample")]),
        ],
        actions: vec![ToastAction::Answer, ToastAction::NotReady, ToastAction::Open],
        reason: Some(desk_contract::Reason { id: "7".into(), label: "Lunch".into() }),
        urgency: Urgency::Critical,
    };
    let words = Words::of(&toast);
    assert_eq!(words.title, "Call from 0045550123");
    assert_eq!(words.body, "Queue: Billing\nCustomer: Jo Sample");
    let buttons = [
        (ToastAction::Answer, "Answer"),
        (ToastAction::NotReady, "Not Ready after this call: Lunch"),
        (ToastAction::Open, "Open Aplomb"),
    ];
    assert_eq!(words.buttons, buttons.map(|(action, label)| (action, label.to_owned())));
    assert!(words.stays);
}
