//! The list of promises names only tests that exist.

use std::path::Path;

use protocol::TestResult;

/// Every `file` › `test` of the list.
fn named(list: &str) -> Vec<(String, String)> {
    let quoted: Vec<&str> = list.split('`').collect();
    let pairs = quoted.windows(3).enumerate().filter(|(at, _)| at % 2 == 1);
    pairs
        .filter_map(|(_, three)| match three {
            [file, between, test] if between.trim() == "›" => {
                Some(((*file).to_owned(), (*test).to_owned()))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn every_test_that_a_promise_names_is_there() -> TestResult {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let named = named(&std::fs::read_to_string(tests.join("README.md"))?);
    assert!(named.len() >= 45, "only {} tests are named", named.len());
    for (file, test) in named {
        let text = std::fs::read_to_string(tests.join(&file)).map_err(|why| format!("{file}: {why}"))?;
        let there = if file.ends_with(".rs") {
            text.contains(&format!("fn {test}("))
        } else {
            ["\"", "'"].iter().any(|quote| text.contains(&format!("({quote}{test}{quote},")))
        };
        assert!(there, "{file} has no test {test}");
    }
    Ok(())
}
