//! What XEP-0124 wants of a client, seen from the server.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use finesse_client::{Clock, StreamEvent, Transport, WaitingWhy};
use finesse_wire::Payload;
use futures_util::FutureExt;
use tokio::sync::{Semaphore, oneshot};

use crate::{
    desk::{Desk, event, only},
    kit::{BoshScript, Kit, must, seconds, until},
    server::{Reply, Said},
    service::{Meets, attribute, body},
};

/// A desk over BOSH whose requests go through `between` on their way to the service.
async fn desk<F>(
    meets: impl IntoIterator<Item = Meets>,
    between: impl Fn(Said, BoshScript) -> F + Send + Sync + Clone + 'static,
) -> Desk
where
    F: Future<Output = Reply> + Send + 'static,
{
    subscribing([], meets, between).await
}

async fn subscribing<const N: usize, F>(
    subscriptions: [&str; N],
    meets: impl IntoIterator<Item = Meets>,
    between: impl Fn(Said, BoshScript) -> F + Send + Sync + Clone + 'static,
) -> Desk
where
    F: Future<Output = Reply> + Send + 'static,
{
    let kit = Kit::new().await;
    let finesse = kit.finesse.clone();
    Desk::with(kit, meets, |options| {
        only(Transport::Bosh)(options);
        options.subscriptions = subscriptions.map(str::to_owned).into();
        finesse.does(|does| {
            let service = does.bosh.take().unwrap();
            does.bosh = Some(Arc::new(move |said| Box::pin(between.clone()(said, Arc::clone(&service)))));
        });
    })
    .await
}

fn rid(said: &Said) -> u64 {
    attribute(&said.body, "rid").unwrap().parse().unwrap()
}

/// Every request of BOSH so far.
fn requests(desk: &Desk) -> Vec<Said> {
    desk.kit.server.said().into_iter().filter(|said| said.path.starts_with("/http-bind")).collect()
}

async fn number(desk: &mut Desk) -> String {
    let StreamEvent::Notification(notification) = desk.told().await else { panic!() };
    let Payload::User(user) = notification.data else { panic!() };
    user.extension.unwrap().to_string()
}

#[tokio::test]
async fn requests_are_counted_and_two_at_most_are_under_way() {
    let under_way = Arc::new(Mutex::new((0, 0)));
    let counted = Arc::clone(&under_way);
    let gate = Arc::new(Semaphore::new(0));
    let closed = Arc::clone(&gate);
    // More to say at once than there may be requests.
    let mut desk = subscribing(["a", "b", "c"], [], move |said, service| {
        let (counted, closed) = (Arc::clone(&counted), Arc::clone(&closed));
        async move {
            {
                let mut counted = counted.lock().unwrap();
                counted.0 += 1;
                counted.1 = counted.1.max(counted.0);
            }
            if said.body.contains("<subscribe") {
                closed.acquire().await.unwrap().forget();
            }
            let reply = service(said).await;
            counted.lock().unwrap().0 -= 1;
            reply
        }
    })
    .await;
    until("two requests", || under_way.lock().unwrap().0 == 2).await;
    // Long enough for another one, if there were one.
    for _ in 0..5 {
        desk.session.http().system_info(&desk.session.node()).await.unwrap();
    }
    assert_eq!(under_way.lock().unwrap().1, 2);
    gate.add_permits(3);
    desk.online().await;
    for number in 1..=3_u64 {
        must("the next ping", desk.kit.clock.until_sleeper(|at| at == seconds(number * 10))).await;
        desk.kit.clock.advance_to(seconds(number * 10));
        until("the ping", || desk.service.heard(&format!("id='ping-{number}'"))).await;
    }
    until("a request that is held", || under_way.lock().unwrap().0 == 1).await;
    assert_eq!(under_way.lock().unwrap().1, 2);
    let requests = requests(&desk);
    let first = &requests[0];
    assert_eq!(first.header("content-type"), Some("text/xml; charset=utf-8"));
    for (name, value) in [("hold", "1"), ("wait", "30"), ("to", "fin-a.localhost"), ("xmpp:version", "1.0")] {
        assert_eq!(attribute(&first.body, name), Some(value), "{name}");
    }
    assert!(rid(first) < 1 << 53);
    let sids: Vec<_> = requests[1..].iter().map(|said| attribute(&said.body, "sid")).collect();
    assert!(sids.iter().all(|sid| *sid == Some("s1")), "{sids:?}");
    let mut rids: Vec<u64> = requests.iter().map(rid).collect();
    rids.sort_unstable();
    let counted: Vec<u64> = (rids[0]..).take(rids.len()).collect();
    assert_eq!(rids, counted);
    let restarts: Vec<&Said> =
        requests.iter().filter(|said| attribute(&said.body, "xmpp:restart") == Some("true")).collect();
    assert_eq!((restarts.len(), restarts[0].body.contains("<iq")), (1, false));
}

#[tokio::test]
async fn two_sessions_begin_with_different_numbers() {
    let mut desk = desk([Meets::CutAtOnce], |said, service| service(said)).await;
    desk.online().await;
    desk.online().await;
    let begun: Vec<u64> =
        requests(&desk).iter().filter(|said| attribute(&said.body, "sid").is_none()).map(rid).collect();
    assert_eq!(begun.len(), 2);
    assert!(begun[0].abs_diff(begun[1]) > 1_000, "{begun:?}");
}

/// The service hears it, and its answer never comes: cut, and answered by something before it that is out of order.
#[tokio::test]
async fn a_lost_bosh_answer_is_requested_again_and_no_frame_is_sent_twice() {
    for lost in [Reply::cut(), Reply::new(502, "text/html", "")] {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        let lose = lost.clone();
        let mut desk = desk([Meets::Service(vec![event(1), event(2)])], move |said, service| {
            let (log, lost) = (Arc::clone(&log), lose.clone());
            async move {
                let again = {
                    let mut log = log.lock().unwrap();
                    log.push((rid(&said), said.body.clone()));
                    log.iter().filter(|(known, _)| *known == rid(&said)).count() > 1
                };
                let created = attribute(&said.body, "sid").is_some();
                let reply = service(said).await;
                if again || !created { reply } else { lost }
            }
        })
        .await;
        desk.online().await;
        assert_eq!([number(&mut desk).await, number(&mut desk).await], ["1", "2"]);
        assert_eq!((desk.service.connections(), desk.service.count("<auth")), (1, 1), "{}", lost.status);
        assert_eq!((desk.service.count("<priority>"), desk.events.recv().now_or_never()), (1, None));
        let seen = seen.lock().unwrap();
        let auths: Vec<_> = seen.iter().filter(|(_, body)| body.contains("<auth")).collect();
        assert_eq!((auths.len(), auths[0]), (2, auths[1]), "the same number and the same words");
    }
}

#[tokio::test]
async fn missing_answers_end_the_bosh_session_and_not_the_stream() {
    let idle = Arc::new(Mutex::new(0));
    let count = Arc::clone(&idle);
    let mut desk = desk([], move |said, service| {
        if said.body.ends_with("'></body>") {
            *count.lock().unwrap() += 1;
        }
        let lost = said.body.contains("id='ping-1'") && attribute(&said.body, "sid") == Some("s1");
        async move { if lost { Reply::cut() } else { service(said).await } }
    })
    .await;
    desk.online().await;
    until("a request that is held", || *idle.lock().unwrap() == 1).await;
    must("the ping", desk.kit.clock.until_sleeper(|at| at == seconds(10))).await;
    desk.kit.clock.advance_to(seconds(10));
    must("the last try", desk.kit.clock.until_sleeper(|at| at == seconds(12))).await;
    desk.kit.clock.advance_to(seconds(12));
    desk.online().await;
    let tried = requests(&desk).into_iter().filter(|said| said.body.contains("id='ping-1'")).count();
    assert_eq!((tried, desk.service.connections()), (3, 2));
}

/// The second answer comes before the first.
#[tokio::test]
async fn what_is_in_the_answers_is_told_in_the_order_of_the_requests() {
    let (let_go, held) = oneshot::channel::<()>();
    let held = Arc::new(Mutex::new(Some(held)));
    let answered = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&answered);
    let mut desk = desk([], move |said, service| {
        let (held, log) = (Arc::clone(&held), Arc::clone(&log));
        async move {
            let (number, ping) = (rid(&said), said.body.contains("id='ping-1'"));
            let idle = said.body.ends_with("'></body>");
            if ping {
                // Its answer overtakes that of the first one.
                tokio::spawn(service(said));
                log.lock().unwrap().push(number);
                return body("", event(2));
            }
            let reply = service(said).await;
            let held = if idle { held.lock().unwrap().take() } else { None };
            if let Some(held) = held {
                held.await.unwrap();
                log.lock().unwrap().push(number);
                return body("", event(1));
            }
            reply
        }
    })
    .await;
    desk.online().await;
    until("a request that is held", || requests(&desk).last().unwrap().body.ends_with("'></body>")).await;
    desk.kit.clock.advance_to(seconds(10));
    until("the answer to the second", || answered.lock().unwrap().len() == 1).await;
    let_go.send(()).unwrap();
    assert_eq!([number(&mut desk).await, number(&mut desk).await], ["1", "2"]);
    let answered = answered.lock().unwrap();
    assert!(answered[0] > answered[1], "{answered:?}");
}

#[tokio::test]
async fn a_server_that_holds_nothing_is_not_asked_without_end() {
    let idle = Arc::new(Mutex::new(0));
    let count = Arc::clone(&idle);
    let mut desk = desk([], move |said, service| {
        let count = Arc::clone(&count);
        async move {
            if said.body.ends_with("'></body>") {
                *count.lock().unwrap() += 1;
                return body("", "");
            }
            service(said).await
        }
    })
    .await;
    desk.online().await;
    until("the first", || *idle.lock().unwrap() == 1).await;
    must("the pause", desk.kit.clock.until_sleeper(|at| at == seconds(2))).await;
    assert_eq!(*idle.lock().unwrap(), 1);
    desk.kit.clock.advance_to(seconds(2));
    until("the second", || *idle.lock().unwrap() == 2).await;
    must("the pause", desk.kit.clock.until_sleeper(|at| at == seconds(4))).await;
    assert_eq!(*idle.lock().unwrap(), 2);
}

#[tokio::test]
async fn a_bosh_session_that_is_gone_is_created_again() {
    let mut desk = desk([Meets::CutAtOnce, Meets::CutAtOnce], |said, service| service(said)).await;
    desk.online().await;
    desk.online().await;
    assert_eq!(desk.waiting().await.0, WaitingWhy::Refused);
    let condition = "<body type='terminate' condition='remote-stream-error'>\
        <stream:error><conflict/></stream:error></body>";
    let mut taken = self::desk([], move |said, service| async move {
        if said.body.ends_with("'></body>") {
            return Reply::new(200, "text/xml", condition);
        }
        service(said).await
    })
    .await;
    taken.online().await;
    taken.until("the conflict", |state| matches!(state, finesse_client::StreamState::Closed(_))).await;
}

#[tokio::test]
async fn the_end_is_told_with_the_last_number() {
    let mut desk = desk([], |said, service| service(said)).await;
    desk.online().await;
    must("the end", desk.link.close()).await;
    let requests = requests(&desk);
    let last = requests.last().unwrap();
    assert_eq!(attribute(&last.body, "type"), Some("terminate"));
    assert_eq!(Some(rid(last)), requests.iter().map(rid).max());
    assert!(last.body.contains("type='unavailable'"));
    assert_eq!(desk.kit.clock.now().since(seconds(0)), Duration::ZERO);
}
