use super::*;
use crate::Code;

fn finding(code: Code) -> Finding {
    let args = ["version", "port", "apart", "way"].map(|name| (name, "8445".into()));
    code.saying("fin-a.example.test", &args, "what was said")
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
         This computer\n  Fine     The web engine is version 8445.\n\n\
         Network to Finesse\n  Problem  fin-a.example.test refuses connections on port 8445.\n           \
         why   REST, the sign-in and notifications use this port.\n           \
         do    Check whether Finesse Tomcat runs on the node, and whether this is the right port (8445).\n           \
         said  what was said\n           code  portRefused\n\n\
         Agents cannot work. 1 problem.\n"
    );
}

#[test]
fn the_last_line_says_whether_agents_can_work_and_counts() {
    for (codes, last) in [
        (&[][..], "No problems found."),
        (&[Code::EngineFound, Code::DisplayMissing], "No problems found."),
        (&[Code::ClockWrong, Code::HeartbeatLost], "Agents can work. 2 warnings."),
        (
            &[Code::ClockWrong, Code::PortRefused, Code::PortSilent],
            "Agents cannot work. 2 problems, 1 warning.",
        ),
    ] {
        let report = of("1.0.0", None, codes.iter().copied().map(finding).collect());
        assert_eq!(text(&report).lines().last(), Some(last), "{codes:?}");
    }
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
                "what": "fin-a.example.test refuses connections on port 8445.", "why": "REST, the sign-in and notifications use this port.",
                "advice": "Check whether Finesse Tomcat runs on the node, and whether this is the right port (8445).",
                "detail": "what was said",
            }],
        })
    );
}
