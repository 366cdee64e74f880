"""A notification client with slixmpp, over TCP with direct TLS.

It reads server and agent from its first line of input, and prints what it receives, one JSON document per line.
"""

import asyncio
import json
import logging
import sys
from pathlib import Path

from slixmpp import ClientXMPP

ITEMS = "{http://jabber.org/protocol/pubsub#event}items"


def say(saw, **more):
    print(json.dumps({"saw": saw, **more}), flush=True)


class Agent(ClientXMPP):
    def __init__(self, told):
        super().__init__(told["jid"], told["password"])
        self.told = told
        self.register_plugin("xep_0060")
        self.register_plugin("xep_0199")
        # The port speaks TLS from the first byte, and nothing else.
        self.enable_starttls = False
        if told["authority"]:
            self.ca_certs = Path(told["authority"])
        self.add_event_handler("session_start", self.online)
        self.add_event_handler("presence_available", lambda presence: self.presence(presence, "available"))
        self.add_event_handler("presence_unavailable", lambda presence: self.presence(presence, "unavailable"))
        self.add_event_handler("pubsub_publish", self.event_came)
        for refusal in ("failed_all_auth", "connection_failed"):
            self.add_event_handler(refusal, self.refused)

    def presence(self, presence, kind):
        say("presence", **{"from": str(presence["from"]), "type": kind})

    def event_came(self, message):
        items = message.xml.find(".//" + ITEMS)
        notification = next(each for each in items.iter() if each.tag.endswith("}notification"))
        say("event", node=items.get("node"), payload=notification.text)

    def refused(self, why):
        say("refused", condition=str(why))
        self.cancel_connection_attempt()

    async def online(self, _event):
        say("online", jid=str(self.boundjid))
        self.send_presence(ppriority=0)
        roster = await self.get_roster()
        say("roster", names=sorted(str(item["jid"]) for item in roster["roster"]))
        await self["xep_0199"].send_ping(self.boundjid.host, timeout=10)
        say("pong")
        pubsub, node = f"pubsub.{self.boundjid.host}", self.told["node"]
        await self["xep_0060"].subscribe(pubsub, node, subscribee=self.boundjid.full, timeout=10)
        say("subscribed")
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
        await self["xep_0060"].unsubscribe(pubsub, node, subscribee=self.boundjid.full, timeout=10)
        self.disconnect()


async def main():
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    told = json.loads(sys.stdin.readline())
    agent = Agent(told)
    agent.connect(told["host"], told["port"])
    await agent.disconnected
    say("gone")


asyncio.run(main())
