//! Explicit subscriptions (protocol/auth-and-events.md §4.6).

use roxmltree::Node;
use uuid::Uuid;

use crate::events::iq::{Speaker, error, result};
use crate::sim::Station;
use crate::world::connections::{Subscribable, subscribable};
use crate::xml::escape;

const PUBSUB: &str = "http://jabber.org/protocol/pubsub";

/// Takes a request to the PubSub service.
pub(super) fn take(station: &Station, speaker: &Speaker, iq: Node<'_, '_>, request: Node<'_, '_>) -> String {
    if request.has_tag_name(("http://jabber.org/protocol/disco#info", "query")) {
        return result(
            iq,
            speaker,
            "<query xmlns='http://jabber.org/protocol/disco#info'>\
             <identity category='pubsub' type='service' name='Publish-Subscribe service'/>\
             <feature var='http://jabber.org/protocol/pubsub'/></query>",
        );
    }
    let asked =
        request.has_tag_name((PUBSUB, "pubsub")).then(|| request.children().find(Node::is_element)).flatten();
    let Some(asked) = asked else { return error(iq, speaker, "cancel", "service-unavailable") };
    match (iq.attribute("type").unwrap_or_default(), asked.tag_name().name()) {
        ("set", name @ ("subscribe" | "unsubscribe")) => {
            change(station, speaker, iq, asked, name == "subscribe")
        }
        ("get", "subscriptions") => list(station, speaker, iq),
        _ => error(iq, speaker, "cancel", "feature-not-implemented"),
    }
}

fn change(
    station: &Station,
    speaker: &Speaker,
    iq: Node<'_, '_>,
    asked: Node<'_, '_>,
    subscribe: bool,
) -> String {
    let (Some(node), Some(jid)) = (asked.attribute("node"), asked.attribute("jid")) else {
        return error(iq, speaker, "modify", "bad-request");
    };
    // Only for oneself. The bare JID is accepted, as in the field, and nothing ever comes to it.
    let bare = speaker.jid.split('/').next().unwrap_or_default();
    if jid != speaker.jid && jid != bare {
        return error(iq, speaker, "modify", "bad-request");
    }
    match subscribable(node, &speaker.login_id) {
        Subscribable::Unknown => return error(iq, speaker, "cancel", "item-not-found"),
        Subscribable::NotAllowed => return error(iq, speaker, "auth", "forbidden"),
        Subscribable::Automatic | Subscribable::Explicit => {}
    }
    let mut world = station.sim.world();
    let key = (speaker.node, node.to_owned(), jid.to_owned());
    if subscribe {
        world.connections.subscriptions.insert(key);
        let inside = format!(
            "<pubsub xmlns='{PUBSUB}'><subscription node='{}' jid='{}' subid='{}' subscription='subscribed'/></pubsub>",
            escape(node),
            escape(jid),
            Uuid::new_v4().simple(),
        );
        result(iq, speaker, &inside)
    } else if world.connections.subscriptions.remove(&key) {
        result(iq, speaker, "")
    } else {
        error(iq, speaker, "cancel", "unexpected-request")
    }
}

fn list(station: &Station, speaker: &Speaker, iq: Node<'_, '_>) -> String {
    let world = station.sim.world();
    let bare = speaker.jid.split('/').next().unwrap_or_default();
    let mine = world
        .connections
        .subscriptions
        .iter()
        .filter(|(index, _, jid)| *index == speaker.node && jid.split('/').next() == Some(bare))
        .map(|(_, node, jid)| {
            format!("<subscription node='{}' jid='{}' subscription='subscribed'/>", escape(node), escape(jid))
        })
        .collect::<String>();
    result(iq, speaker, &format!("<pubsub xmlns='{PUBSUB}'><subscriptions>{mine}</subscriptions></pubsub>"))
}
