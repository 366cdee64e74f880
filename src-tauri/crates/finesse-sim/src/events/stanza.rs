//! Stanzas of a bound connection: presence, roster, ping, disco. PubSub has a room of its own.

use roxmltree::Node;

use crate::control::words::IqMode;
use crate::events::iq::{Speaker, error, result};
use crate::events::pubsub;
use crate::sim::Station;
use crate::xml::escape;

/// Takes a stanza; returns the answers.
pub(super) fn take(station: &Station, number: u64, root: Node<'_, '_>) -> Vec<String> {
    let speaker = {
        let world = station.sim.world();
        let Some(session) = world.connections.sessions.get(&number) else { return Vec::new() };
        Speaker {
            login_id: session.login_id.clone(),
            jid: world.jid(session),
            domain: world.nodes[session.node].domain.clone(),
            node: session.node,
        }
    };
    match root.tag_name().name() {
        "presence" => presence(station, number, &speaker, root),
        "iq" => answer(station, number, &speaker, root).into_iter().collect(),
        // Agents have nothing to say to anybody here.
        _ => Vec::new(),
    }
}

fn presence(station: &Station, number: u64, speaker: &Speaker, presence: Node<'_, '_>) -> Vec<String> {
    let finesse = format!("finesse@{}", speaker.domain);
    match presence.attribute("type") {
        None => {
            let priority = presence
                .children()
                .find(|child| child.tag_name().name() == "priority")
                .and_then(|child| child.text())
                .map_or(Some(0), |text| text.trim().parse::<i8>().ok());
            let Some(priority) = priority else {
                return vec![format!(
                    "<presence xmlns='jabber:client' type='error' to='{}'><error type='modify'>\
                     <bad-request xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>",
                    escape(&speaker.jid)
                )];
            };
            let mut world = station.sim.world();
            let first = world.connections.sessions.get(&number).is_some_and(|session| !session.available);
            world.set_presence(number, true, priority);
            // Own presence is not echoed; that of the roster comes as the answer to the first one.
            drop(world);
            if first { finesse_presence(station, number, false) } else { Vec::new() }
        }
        Some("unavailable") => {
            station.sim.world().set_presence(number, false, 0);
            Vec::new()
        }
        Some("subscribe") if presence.attribute("to") == Some(&finesse) => {
            let mut answers = vec![format!(
                "<presence xmlns='jabber:client' type='subscribed' from='{finesse}' to='{}'/>",
                escape(&speaker.jid)
            )];
            answers.extend(finesse_presence(station, number, true));
            answers
        }
        Some(_) => Vec::new(),
    }
}

/// Whether Finesse is there. Of somebody who is not, a server says so only when asked.
fn finesse_presence(station: &Station, number: u64, asked: bool) -> Vec<String> {
    let world = station.sim.world();
    let Some(session) = world.connections.sessions.get(&number) else { return Vec::new() };
    if asked || world.nodes[session.node].finesse_present {
        vec![world.finesse_presence(session)]
    } else {
        Vec::new()
    }
}

/// The answer in the way that the node has been told.
fn answer(station: &Station, number: u64, speaker: &Speaker, root: Node<'_, '_>) -> Option<String> {
    let mode = {
        let mut world = station.sim.world();
        if root.children().any(|child| child.has_tag_name(("urn:xmpp:ping", "ping")))
            && let Some(session) = world.connections.sessions.get_mut(&number)
        {
            session.pings += 1;
        }
        world.nodes[speaker.node].iq
    };
    match mode {
        IqMode::Answers => iq(station, speaker, root),
        IqMode::Errors => Some(error(root, speaker, "wait", "internal-server-error")),
        IqMode::Silent => None,
        IqMode::Echo => root.document().input_text().get(root.range()).map(str::to_owned),
    }
}

fn iq(station: &Station, speaker: &Speaker, iq: Node<'_, '_>) -> Option<String> {
    let kind = iq.attribute("type").unwrap_or_default();
    if kind == "result" || kind == "error" {
        return None;
    }
    if iq.attribute("id").is_none() || (kind != "get" && kind != "set") {
        return Some(error(iq, speaker, "modify", "bad-request"));
    }
    let Some(request) = iq.children().find(Node::is_element) else {
        return Some(error(iq, speaker, "modify", "bad-request"));
    };
    let to = iq.attribute("to").unwrap_or(&speaker.domain);
    let bare = speaker.jid.split('/').next().unwrap_or_default();
    let pubsub = format!("pubsub.{}", speaker.domain);
    if to == pubsub {
        return Some(pubsub::take(station, speaker, iq, request));
    }
    if to != speaker.domain && to != bare {
        return Some(error(iq, speaker, "cancel", "service-unavailable"));
    }
    let namespace = request.tag_name().namespace().unwrap_or_default();
    Some(match (kind, namespace, request.tag_name().name()) {
        ("get", "urn:xmpp:ping", "ping") | ("set", "urn:ietf:params:xml:ns:xmpp-session", "session") => {
            result(iq, speaker, "")
        }
        ("get", "jabber:iq:roster", "query") => result(
            iq,
            speaker,
            &format!(
                "<query xmlns='jabber:iq:roster'><item jid='finesse@{}' name='finesse' subscription='both'>\
                 <group>Finesse</group></item></query>",
                speaker.domain
            ),
        ),
        ("get", "http://jabber.org/protocol/disco#info", "query") => result(
            iq,
            speaker,
            "<query xmlns='http://jabber.org/protocol/disco#info'>\
             <identity category='server' type='im' name='Openfire Server'/>\
             <feature var='http://jabber.org/protocol/disco#info'/><feature var='jabber:iq:roster'/>\
             <feature var='urn:xmpp:ping'/></query>",
        ),
        ("get", "http://jabber.org/protocol/disco#items", "query") => result(
            iq,
            speaker,
            &format!(
                "<query xmlns='http://jabber.org/protocol/disco#items'>\
                 <item jid='{pubsub}' name='Publish-Subscribe service'/></query>"
            ),
        ),
        _ => error(iq, speaker, "cancel", "service-unavailable"),
    })
}
