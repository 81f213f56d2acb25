"""Things that are done at the second question."""

from __future__ import annotations

import json

from test.loopback import Received, Reply

polls: dict[str, int] = {}


def respond(request: Received) -> Reply | None:
    path = request.target.removeprefix("/v1")
    if path.startswith("/vector_stores") or path.startswith("/batches"):
        polls[path] = polls.get(path, 0) + 1
        status = "completed" if request.method == "GET" and polls[path] > 1 else "in_progress"
        body = {"id": path.rpartition("/")[2], "status": status}
    elif path.startswith("/uploads"):
        body = {"id": "upload_1", "status": "completed" if path.endswith("complete") else "pending"}
    else:
        return None
    return Reply(200, {"content-type": "application/json"}, [json.dumps(body).encode()])
