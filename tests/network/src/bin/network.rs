//! `network`: desks on failing networks, and how fast they recover.

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use lexopt::prelude::{Long, Short, Value, ValueExt};
use network::{Chaos, Events, Failover, Figures, Herd, Namespace, Scenario, enter, open_files};
use protocol::TestResult;

const HELP: &str = "\
Desks as in the application, on the real clock, against simulated contact centres on failing networks.
Prints a table of figures, goals and measured values, and exits with an error if a goal is missed.

  network PROGRAM [options]

  chaos      network failures of every kind during calls; afterwards the desk must be correct
  failover   a node fails: how long until an agent can work at the other one
  herd       all desks reconnect at the same time
  events     how long an event takes from the simulator to the page

  network PROGRAM --help prints the options of each.
";

const COMMON: &str = "
  --no-timing            print times without goals for them
  --help                 print this help
";

const CHAOS: &str = "\
Cuts the network of many desks in every way, one cut after the other, during calls, consultations and conferences, while
customers call and hang up and states change.
After each cut the desk must show the state of its simulator, and the agent must not be signed out or asked for anything.

  network chaos [options]

  --cuts N               total number of cuts [1000]
  --desks N              parallel desks, each with its own simulator [75]
  --shortest SECONDS     shortest cut [1]
  --longest SECONDS      longest cut [55]
  --quiet SECONDS        longest quiet time before a cut [20]
  --token-life SECONDS   lifetime of an access token [300, the shortest that Cisco IdS allows]
  --seed N               seed of the random durations and actions; printed
  --without-namespaces   only the failures that the simulator makes: refused connections, no responses and delays";

const FAILOVER: &str = "\
Makes the node fail that a desk is connected to, repeatedly, and measures the time until a state change succeeds at the other
node. Alternates between a dead host (packets are dropped, in a Linux network namespace) and a refused port.

  network failover [options]

  --desks N              parallel desks, each with its own simulator [8]
  --rounds N             failures of each kind per desk [10]
  --quiet SECONDS        longest quiet time before a failure, added to two seconds [10]
  --without-namespaces   the dead host acknowledges packets and does not respond";

const HERD: &str = "\
Signs many agents in with passwords. Then, in turn: their node goes out of service while the other one is in service; both go out
of service, close their connections, and come back; both stop and restart; their node stops.

  network herd [options]

  --desks N              agents, at most 9999 [2000]
  --outage SECONDS       how long both nodes are out of service [30]
  --scenario out-of-service|both|both-stopped|stopped
                         run only this scenario; may be repeated";

const EVENTS: &str = "\
Sends events to one desk. Measures the time from just before the simulator writes an event until the desk's subscriber has it.

  network events [options]

  --rate N               events per second [200]
  --seconds N            duration [30]";

enum Asked {
    Say(String),
    Run(Program),
}

enum Program {
    Chaos(Chaos, bool),
    Failover(Failover, bool),
    Herd(Herd),
    Events(Events),
}

fn main() -> ExitCode {
    let program = match read() {
        Ok(Asked::Say(text)) => {
            print(&text);
            return ExitCode::SUCCESS;
        }
        Ok(Asked::Run(program)) => program,
        Err(why) => {
            complain(&format!("{why}; try --help"));
            return ExitCode::from(2);
        }
    };
    match work(program) {
        Ok(figures) => {
            print(&figures.to_string());
            let missed = figures.missed();
            for each in &missed {
                complain(each);
            }
            if missed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(why) => {
            complain(&why.to_string());
            ExitCode::FAILURE
        }
    }
}

fn print(text: &str) {
    // If standard output is closed, there is nothing to do.
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn complain(why: &str) {
    let _ = writeln!(std::io::stderr(), "network: {why}");
}

fn work(program: Program) -> TestResult<Figures> {
    let namespaces = match &program {
        Program::Chaos(_, namespaces) | Program::Failover(_, namespaces) => *namespaces,
        Program::Herd(_) | Program::Events(_) => false,
    };
    if namespaces {
        // Before any thread starts, because the whole process must enter the namespace.
        enter()?;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let figures = runtime.block_on(async {
        let namespace = if namespaces { Some(Namespace::set_up().await?) } else { None };
        match program {
            Program::Chaos(chaos, _) => {
                print(&format!("{} cuts, seed {}\n", chaos.cuts, chaos.seed));
                Chaos { namespace, ..chaos }.run(complain).await
            }
            Program::Failover(failover, _) => Failover { namespace, ..failover }.run().await,
            Program::Herd(herd) => {
                // A desk has one connection for events and up to four for requests; both ends are in this process.
                open_files(u64::from(herd.desks) * 6)?;
                herd.run(complain).await
            }
            Program::Events(events) => events.run().await,
        }
    });
    runtime.shutdown_background();
    figures
}

fn read() -> Result<Asked, lexopt::Error> {
    let mut arguments = lexopt::Parser::from_env();
    match arguments.next()? {
        Some(Value(program)) => match program.to_str() {
            Some("chaos") => chaos(&mut arguments),
            Some("failover") => failover(&mut arguments),
            Some("herd") => herd(&mut arguments),
            Some("events") => events(&mut arguments),
            Some(_) | None => Err(Value(program).unexpected()),
        },
        None | Some(Long("help") | Short('h')) => Ok(Asked::Say(HELP.to_owned())),
        Some(other @ (Long(_) | Short(_))) => Err(other.unexpected()),
    }
}

fn help(text: &str) -> Asked {
    Asked::Say(format!("{text}{COMMON}"))
}

fn chaos(arguments: &mut lexopt::Parser) -> Result<Asked, lexopt::Error> {
    let seed = u64::from(fastrand::u32(..));
    let mut asked = Chaos {
        cuts: 1_000,
        desks: 75,
        shortest: 1.0,
        longest: 55.0,
        quiet: 20.0,
        seed,
        token_life: Duration::from_secs(300),
        timing: true,
        namespace: None,
    };
    let mut namespaces = true;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("cuts") => asked.cuts = arguments.value()?.parse()?,
            Long("desks") => asked.desks = arguments.value()?.parse()?,
            Long("shortest") => asked.shortest = seconds(arguments)?,
            Long("longest") => asked.longest = seconds(arguments)?,
            Long("quiet") => asked.quiet = seconds(arguments)?,
            Long("token-life") => asked.token_life = Duration::from_secs_f64(seconds(arguments)?),
            Long("seed") => asked.seed = arguments.value()?.parse()?,
            Long("without-namespaces") => namespaces = false,
            Long("no-timing") => asked.timing = false,
            Long("help") | Short('h') => return Ok(help(CHAOS)),
            Long(_) | Short(_) | Value(_) => return Err(argument.unexpected()),
        }
    }
    if asked.shortest > asked.longest {
        return Err("--shortest is longer than --longest".into());
    }
    Ok(Asked::Run(Program::Chaos(asked, namespaces)))
}

/// Parses a number of seconds, less than a day.
fn seconds(arguments: &mut lexopt::Parser) -> Result<f64, lexopt::Error> {
    arguments.value()?.parse_with(|text| match text.parse() {
        Ok(seconds) if (0.0..86_400.0).contains(&seconds) => Ok(seconds),
        Ok(_) | Err(_) => Err("must be a number of seconds, less than a day"),
    })
}

fn failover(arguments: &mut lexopt::Parser) -> Result<Asked, lexopt::Error> {
    let mut asked = Failover { desks: 8, rounds: 10, quiet: 10.0, timing: true, namespace: None };
    let mut namespaces = true;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("desks") => asked.desks = arguments.value()?.parse()?,
            Long("rounds") => asked.rounds = arguments.value()?.parse()?,
            Long("quiet") => asked.quiet = seconds(arguments)?,
            Long("without-namespaces") => namespaces = false,
            Long("no-timing") => asked.timing = false,
            Long("help") | Short('h') => return Ok(help(FAILOVER)),
            Long(_) | Short(_) | Value(_) => return Err(argument.unexpected()),
        }
    }
    Ok(Asked::Run(Program::Failover(asked, namespaces)))
}

fn herd(arguments: &mut lexopt::Parser) -> Result<Asked, lexopt::Error> {
    let mut asked =
        Herd { desks: 2_000, scenarios: Vec::new(), outage: Duration::from_secs(30), timing: true };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("desks") => asked.desks = arguments.value()?.parse()?,
            Long("outage") => asked.outage = Duration::from_secs_f64(seconds(arguments)?),
            Long("scenario") => {
                let scenario = arguments.value()?.parse_with(|text| {
                    let found = Scenario::ALL.into_iter().find(|scenario| scenario.name() == text);
                    found.ok_or("must be out-of-service, both, both-stopped or stopped")
                })?;
                asked.scenarios.push(scenario);
            }
            Long("no-timing") => asked.timing = false,
            Long("help") | Short('h') => return Ok(help(HERD)),
            Long(_) | Short(_) | Value(_) => return Err(argument.unexpected()),
        }
    }
    if asked.scenarios.is_empty() {
        asked.scenarios = Scenario::ALL.to_vec();
    }
    Ok(Asked::Run(Program::Herd(asked)))
}

fn events(arguments: &mut lexopt::Parser) -> Result<Asked, lexopt::Error> {
    let mut asked = Events { rate: 200, seconds: 30, timing: true };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("rate") => asked.rate = arguments.value()?.parse()?,
            Long("seconds") => asked.seconds = arguments.value()?.parse()?,
            Long("no-timing") => asked.timing = false,
            Long("help") | Short('h') => return Ok(help(EVENTS)),
            Long(_) | Short(_) | Value(_) => return Err(argument.unexpected()),
        }
    }
    Ok(Asked::Run(Program::Events(asked)))
}
