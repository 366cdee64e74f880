//! The TypeScript in `ui/` is the one that these types make, no secret can be said in them, and a command is read as the table says.

use std::{collections::BTreeSet, error::Error};

use desk_contract::{
    Command, Desk, DeskCommand, RunDoctor, SetState, ShellCommand, StateWanted, Verb, typescript,
};
use serde_json::{Value, json};

type Done = Result<(), Box<dyn Error>>;

mod frames;

const COMMITTED: &str = include_str!("../../../../ui/src/host/contract.gen.ts");

#[test]
fn the_committed_typescript_is_fresh() {
    assert_eq!(COMMITTED, typescript::contract(), "run `npm run bindings`");
}

#[test]
fn the_committed_frames_are_fresh() -> Done {
    let committed = include_str!("../../../../ui/src/state/frames.gen.json");
    assert!(committed == frames::text()?, "run `npm run bindings`");
    Ok(())
}

#[test]
fn no_secret_can_be_represented() {
    // Field names as they stand in the TypeScript: `name: type`.
    let text = typescript::contract();
    let fields: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with(['*', '/']) && !line.starts_with(" *"))
        .flat_map(|line| line.split(['{', ',']))
        .filter_map(|piece| piece.split_once(':'))
        .map(|(name, _)| name.trim())
        .collect();
    assert!(fields.contains(&"loginId"), "the fields were not found");
    let secret: Vec<&str> = fields
        .into_iter()
        .filter(|name| {
            let name = name.to_lowercase();
            ["token", "password", "secret", "credential", "authorization", "cookie"]
                .iter()
                .any(|word| name.contains(word))
        })
        .collect();
    assert!(secret.is_empty(), "these fields look like secrets: {secret:?}");
}

#[test]
fn each_verb_has_a_name_of_its_own_that_leads_back_to_it() -> Done {
    let names: BTreeSet<String> = Verb::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(names.len(), Verb::ALL.len());
    for verb in Verb::ALL.iter().copied() {
        assert_eq!(verb.to_string().parse::<Verb>()?, verb);
        assert!(!verb.windows().is_empty(), "{verb} can be sent from nowhere");
    }
    assert_eq!(Verb::SetWrapUp.to_string(), "setWrapUp");
    for unknown in ["", "SetState", "set_state", "signIn "] {
        assert!(unknown.parse::<Verb>().is_err(), "{unknown:?}");
    }
    Ok(())
}

#[test]
fn a_command_is_read_with_the_arguments_of_its_verb() -> Done {
    let not_ready = SetState { state: StateWanted::NotReady, reason_id: Some("1".into()) };
    let doctor = RunDoctor { server: None };
    for (verb, args, command) in [
        (
            Verb::SetState,
            json!({ "state": "NOT_READY", "reasonId": "1" }),
            Command::Desk(DeskCommand::SetState(not_ready)),
        ),
        (Verb::Resync, Value::Null, Command::Desk(DeskCommand::Resync)),
        (
            Verb::MakeSupportBundle,
            json!({ "server": null }),
            Command::Shell(ShellCommand::MakeSupportBundle(doctor)),
        ),
    ] {
        assert_eq!(verb.command(args)?, command);
    }
    Ok(())
}

#[test]
fn a_command_with_other_arguments_is_refused() {
    for (verb, args) in [
        (Verb::SetState, json!({ "state": "TALKING", "reasonId": null })),
        (Verb::SetState, json!({ "reasonId": null })),
        (Verb::MakeCall, Value::Null),
        (Verb::Resync, json!({ "to": "2002" })),
        (Verb::DismissNotice, json!({ "id": -1 })),
    ] {
        assert!(verb.command(args.clone()).is_err(), "{verb} with {args}");
    }
}

/// The ids of the calls, of the calls that ended, and of the notices.
fn ids(desk: &Desk) -> (Vec<&str>, Vec<&str>, Vec<u32>) {
    (
        desk.calls.iter().map(|call| call.id.as_str()).collect(),
        desk.recent.iter().map(|call| call.id.as_str()).collect(),
        desk.notices.iter().map(|notice| notice.id).collect(),
    )
}

#[test]
fn each_keyed_change_touches_one_entry_and_keeps_the_order() {
    let pictures: Vec<Desk> = frames::shift().into_iter().map(|(_, desk)| desk).collect();
    // In `frames::shift` the calls begin after the first snapshot, a sign-in of five frames and a change of the agent.
    let expected: [(&[&str], &[&str], &[u32]); 12] = [
        (&["3"], &[], &[]),
        (&["21", "3"], &[], &[]),
        (&["20", "21", "3"], &[], &[]),
        (&["20", "21", "3"], &[], &[]),
        (&["20", "3"], &[], &[]),
        (&["20", "3"], &[], &[]),
        (&["20", "3"], &["21"], &[]),
        (&["20", "3"], &["22", "21"], &[]),
        (&["20", "3"], &["21", "22"], &[]),
        (&["20", "3"], &["21"], &[]),
        (&["20", "3"], &["21"], &[1]),
        (&["20", "3"], &["21"], &[1, 2]),
    ];
    for (at, (desk, (calls, recent, notices))) in pictures.iter().skip(7).zip(expected).enumerate() {
        assert_eq!(ids(desk), (calls.to_vec(), recent.to_vec(), notices.to_vec()), "after change {at}");
    }
}
