use super::*;
use crate::Code;

fn finding(code: Code) -> Finding {
    code.saying("fin-a.example.test", "What was found.", "what was said")
}

#[test]
fn the_worst_finding_decides_the_exit_status() {
    for (codes, status) in [
        (&[][..], 0),
        (&[Code::EngineFound, Code::DisplayMissing], 0),
        (&[Code::EngineFound, Code::ClockWrong], 1),
        (&[Code::ClockWrong, Code::PortRefused, Code::EngineFound], 2),
    ] {
        let report = of("1.0.0", None, codes.iter().copied().map(finding).collect());
        assert_eq!(exit_status(report.level), status, "{codes:?}");
    }
}

#[test]
fn the_text_says_the_whole_advice_for_what_is_not_well_and_one_line_for_the_rest() {
    let report =
        of("1.0.0", Some("fin-a".into()), vec![finding(Code::EngineFound), finding(Code::PortRefused)]);
    assert_eq!(
        text(&report),
        "Aplomb 1.0.0, examining fin-a\n\n\
         This computer\n  ok       What was found.\n\n\
         The way there\n  TROUBLE  What was found.\n           \
         why  REST, the sign-in and notifications use this port.\n           \
         do   See whether Finesse Tomcat runs on the node, and whether this is the right port (8445).\n           \
         said what was said\n           code portRefused\n\n\
         Something keeps agents from working. Troubles: 1, warnings: 0.\n"
    );
}

#[test]
fn the_json_has_a_shape_that_does_not_change() {
    let report = of("1.0.0", Some("fin-a".into()), vec![finding(Code::PortRefused)]);
    let value: serde_json::Value = serde_json::from_str(&json(&report)).unwrap();
    assert_eq!(
        value,
        serde_json::json!({
            "form": 1, "program": "1.0.0", "server": "fin-a", "level": "trouble",
            "findings": [{
                "check": "port", "code": "portRefused", "level": "trouble", "about": "fin-a.example.test",
                "what": "What was found.", "why": "REST, the sign-in and notifications use this port.",
                "advice": "See whether Finesse Tomcat runs on the node, and whether this is the right port (8445).",
                "detail": "what was said",
            }],
        })
    );
}
