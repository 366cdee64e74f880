//! The data of a call: masked by policy, whole when there is much of it, and never a reason to fail.

use std::collections::BTreeMap;

use desk_contract::{CallPhase, CallVariable, ErrorCode, Explanation, Place, Site};
use finesse_sim::{IncomingCall, Options};
use protocol::{Computer, Fixture, TestResult, action, update_call_data};

/// An agent who talks with a customer whose call has these variables, at a site that masks those of these names.
async fn talking(variables: &BTreeMap<String, String>, masked: &[&str]) -> TestResult<(Fixture, String)> {
    let masked_variables = masked.iter().map(|name| (*name).to_owned()).collect();
    let computer = Computer::of(Site { masked_variables, ..Site::default() });
    let mut fixture = Fixture::on(Options::default(), computer).await?;
    fixture.sign_in().await?;
    fixture.ready().await?;
    let call = IncomingCall { variables: variables.clone(), ..IncomingCall::default() };
    let id = fixture.control.call(call)?;
    fixture.until_calls(&[(&id, CallPhase::Ringing)]).await?;
    fixture.acts(&id, desk_contract::CallAction::Answer).await?;
    fixture.until_calls(&[(&id, CallPhase::Talking)]).await?;
    Ok((fixture, id))
}

fn variables(of: &[(&str, &str)]) -> BTreeMap<String, String> {
    of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn shown<'a>(fixture: &'a Fixture, id: &str, name: &str) -> TestResult<&'a CallVariable> {
    let found = fixture.call(id)?.variables.iter().find(|variable| variable.name == name);
    found.ok_or_else(|| format!("{name} is not shown").into())
}

#[tokio::test]
async fn a_masked_value_never_reaches_the_page_and_cannot_be_changed() -> TestResult {
    let secret = "4111-1111-1111-1234";
    let (mut fixture, id) = talking(
        &variables(&[("callVariable10", secret), ("user.invoice[0]", secret)]),
        &["callvariable10", "user.invoice"],
    )
    .await?;
    for name in ["callVariable10", "user.invoice[0]"] {
        let variable = shown(&fixture, &id, name)?;
        assert_eq!(
            (variable.value.as_str(), variable.masked, variable.editable),
            ("••••34", true, false),
            "{name}"
        );
        let error = fixture.is_refused(update_call_data(&id, &[(name, "x")])).await?;
        assert_eq!((error.code, error.explanation), (ErrorCode::CallRefused, Some(Explanation::NotAllowed)));
    }
    // Every frame since the sign-in is in the picture; and no change of the call brings the value either.
    fixture.acts(&id, desk_contract::CallAction::Hold).await?;
    fixture.until_calls(&[(&id, CallPhase::Held)]).await?;
    let picture = serde_json::to_string(fixture.view.desk()?)?;
    assert!(!picture.contains("4111"), "{picture}");
    Ok(())
}

#[tokio::test]
async fn sixty_variables_are_shown_whole_each_in_its_place() -> TestResult {
    let name = |number: usize| format!("user.many[{number}]");
    let many: BTreeMap<String, String> =
        (0..53).map(|number| (name(number), format!("value {number}"))).collect();
    let (fixture, id) = talking(&many, &[]).await?;
    let call = fixture.call(&id)?;
    assert_eq!(call.variables.len(), 61, "53, the seven of the customer, and a line for the note");
    for number in 0..53 {
        let variable = shown(&fixture, &id, &name(number))?;
        assert_eq!((variable.value.clone(), variable.place), (format!("value {number}"), Place::Rest));
    }
    let places = |place| call.variables.iter().filter(|variable| variable.place == place).count();
    assert_eq!((places(Place::Header), places(Place::Left), places(Place::Right)), (1, 4, 3));
    Ok(())
}

/// Rows: a value as it can stand in a call.
#[tokio::test]
async fn odd_values_and_names_are_shown_as_they_are() -> TestResult {
    let long = "\u{5d0}\u{5d1}".repeat(150);
    let values = [
        ("callVariable1", long.as_str()),
        ("callVariable2", "${callVariable1} \\${x} {{y}}"),
        ("callVariable3", "<b>&amp;</b>"),
        ("user.\u{202e}evil[999]", "\u{202e}abc"),
        ("user.layout", "No such layout"),
    ];
    let (fixture, id) = talking(&variables(&values), &[]).await?;
    for (name, value) in values {
        assert_eq!(shown(&fixture, &id, name)?.value, value, "{name}");
    }
    Ok(())
}

/// A layout that names variables which the call does not have, and a call without any data.
#[tokio::test]
async fn a_layout_may_name_what_is_missing() -> TestResult {
    let (fixture, id) = talking(&variables(&[("user.layout", "Complaints")]), &[]).await?;
    let labels: Vec<_> =
        fixture.call(&id)?.variables.iter().map(|variable| variable.label.as_str()).collect();
    assert_eq!(labels.first(), Some(&"Complaint by"));
    assert!(!labels.contains(&"Open since"), "{labels:?}");
    Ok(())
}

/// What the agent types is not lost to an event that comes meanwhile: only what was asked for is sent.
#[tokio::test]
async fn only_what_was_changed_is_sent() -> TestResult {
    let (fixture, id) = talking(&variables(&[("callVariable10", "old")]), &[]).await?;
    fixture.does(update_call_data(&id, &[("callVariable10", " new ")])).await?;
    let known = fixture.dialog(&id)?.variables;
    assert_eq!(known.get("callVariable10").map(String::as_str), Some("new"));
    assert_eq!(known.get("callVariable1").map(String::as_str), Some("A. Example"));
    fixture.does(action(&id, desk_contract::CallAction::Drop)).await?;
    Ok(())
}
