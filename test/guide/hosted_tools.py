"""A model that uses the hosted tool that it is given."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

from ..loopback import Received, Reply
from .replies import message, reply, response

CITATION = {
    "type": "url_citation",
    "title": "Harbor",
    "url": "https://example.com/ferries",
    "start_index": 0,
    "end_index": 8,
}
FOUND = {"file_id": "file_1", "filename": "report.pdf", "score": 0.9, "text": "Half a turn.", "attributes": {}}
USES: dict[str, list[dict[str, Any]]] = {
    "web_search": [
        {
            "type": "web_search_call",
            "id": "ws_1",
            "status": "completed",
            "action": {"type": "search", "query": "ferry"},
        },
        message("At eight, says the harbor.", CITATION),
    ],
    "file_search": [
        {"type": "file_search_call", "id": "fs_1", "status": "completed", "queries": ["chain"], "results": [FOUND]}
    ],
    "code_interpreter": [
        {
            "type": "code_interpreter_call",
            "id": "ci_1",
            "status": "completed",
            "container_id": "cntr_1",
            "code": "print((date(2026, 11, 28) - date(1969, 7, 20)).days)",
            "outputs": None,
        }
    ],
    "image_generation": [
        {"type": "image_generation_call", "id": "ig_1", "status": "completed", "result": b64encode(b"\x89PNG").decode()}
    ],
    "mcp": [
        {"type": "mcp_list_tools", "id": "ml_1", "server_label": "calendar", "tools": []},
        {"type": "mcp_call", "id": "mc_1", "server_label": "calendar", "name": "read_agenda", "arguments": "{}"},
    ],
}


def respond(request: Received) -> Reply | None:
    if request.target.endswith("/responses"):
        (tool,) = json.loads(request.body)["tools"]
        return reply(response(*USES[tool["type"]]))
    if "/file_batches" in request.target:
        return reply({"id": "vsfb_1", "object": "vector_store.files_batch", "status": "completed"})
    return None
