"""An agent that calls one tool, and a run of an assistant."""

from __future__ import annotations

import json

from test.loopback import Received, Reply
from test.test_agents import BEGIN, Server, called, idle, said, turn
from test.test_assistants import EVENTS, serve

agent = Server(
    [*BEGIN, called("weather", '{"town": "Bergen"}'), said("Take a coat."), turn("completed", "completed"), idle()]
)
assistant = serve(EVENTS, [])


def respond(request: Received) -> Reply | None:
    path = request.target.removeprefix("/v1").partition("?")[0]
    if path.endswith("/runs"):
        reply: Reply = assistant(request)
        return reply
    if path.endswith("/artifacts"):
        artifact = {"id": "a1", "session_id": "s1", "turn_id": "turn_1", "path": "/workspace/outputs/table.csv"}
        body = json.dumps({"object": "list", "data": [artifact], "has_more": False}).encode()
        return Reply(200, {"content-type": "application/json"}, [body])
    return agent.respond(request)
