"""Responses, and a Batch API whose batches are completed at the second poll."""

from __future__ import annotations

import json
from typing import Any

from test.batch_server import BatchServer
from test.guide.replies import message, reply, response
from test.loopback import Received, Reply


def said(body: dict[str, Any]) -> dict[str, Any]:
    usage = {"input_tokens": 9, "output_tokens": 3, "total_tokens": 12}
    return response(message(f"a word about {body['input'].split()[-1]}"), model=body["model"], usage=usage)


server = BatchServer(lambda line: {"response": {"status_code": 200, "body": said(line["body"])}})


def respond(request: Received) -> Reply:
    if request.target.endswith("/responses"):
        return reply(said(json.loads(request.body)))
    return server.handle(request)
