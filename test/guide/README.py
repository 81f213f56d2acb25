"""A model that responds by the schema that it is sent."""

from __future__ import annotations

import json

from test.loopback import Received, Reply


def respond(request: Received) -> Reply | None:
    if not request.target.endswith("/responses") or b"json_schema" not in request.body:
        return None
    part = {"type": "output_text", "text": '{"name": "Anna", "age": 31}', "annotations": []}
    message = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}
    body = {"id": "resp_1", "object": "response", "status": "completed", "output": [message]}
    return Reply(200, {"content-type": "application/json"}, [json.dumps(body).encode()])
