"""A Batch API whose batches are completed at the second poll."""

from __future__ import annotations

from typing import Any

from test.batch_server import BatchServer
from test.loopback import Received, Reply


def respond(line: dict[str, Any]) -> dict[str, Any]:
    if line["url"] == "/v1/embeddings":
        return {"response": {"status_code": 200, "body": {"object": "list", "data": []}}}
    text = '{"cause": "salt"}' if "text" in line["body"] else "an answer"
    part = {"type": "output_text", "text": text, "annotations": []}
    output = [{"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]}]
    return {"response": {"status_code": 200, "body": {"id": "resp_1", "output": output}}}


server = BatchServer(respond)


def respond(request: Received) -> Reply:
    if request.target.endswith("batch_done"):  # of another day
        request = request._replace(target="/v1/batches/batch_0")
    return server.handle(request)
