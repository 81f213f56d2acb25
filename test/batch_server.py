"""A small Batch API on loopback: takes files and batches, checks each line, and answers after some questions."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from openapiopenai import models
from openapiopenai.helpers.batches import operation_of

from .loopback import Received, Reply

REQUESTS = {
    "/v1/responses": "CreateResponse",
    "/v1/chat/completions": "CreateChatCompletionRequest",
    "/v1/embeddings": "CreateEmbeddingRequest",
    "/v1/moderations": "CreateModerationRequest",
}
"""Endpoint → model of the bodies that it takes."""


class BatchServer:
    """Plays the server; `handle` is for `loopback`."""

    def __init__(
        self,
        respond: Callable[[dict[str, Any]], dict[str, Any] | str | None] | None = None,
        *,
        final: str = "completed",
        questions: int = 2,
    ) -> None:
        self.respond = respond or good
        """Line of a request → line of its result, text for a line as it is, None for none."""
        self.final = final
        self.questions = questions
        """How often a batch is asked for before it has ended."""
        self.files: dict[str, bytes] = {}
        self.batches: dict[str, dict[str, Any]] = {}
        self.asked: dict[str, int] = {}

    def handle(self, request: Received) -> Reply:
        path = request.target.partition("?")[0].removeprefix("/v1")
        if (request.method, path) == ("POST", "/files"):
            return json_reply(self.take_file(request))
        if (request.method, path) == ("POST", "/batches"):
            return json_reply(self.make(json.loads(request.body)))
        if found := re.fullmatch(r"/batches/(\w+)", path):
            return json_reply(self.state(found[1]))
        if found := re.fullmatch(r"/files/(\w+)/content", path):
            return Reply(200, {"content-type": "application/octet-stream"}, [self.files[found[1]]], "chunked")
        return json_reply({"error": {"message": f"no {path}"}}, 404)

    def take_file(self, request: Received) -> dict[str, Any]:
        boundary = request.headers["content-type"].partition("boundary=")[2].strip('"').encode()
        parts = {
            found[1].decode(): part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n")
            for part in request.body.split(b"--" + boundary)
            if (found := re.search(rb'name="(\w+)"', part))
        }
        assert parts["purpose"] == b"batch" and len(parts["file"]) < 200_000_000
        return self.keep(parts["file"])

    def keep(self, content: bytes) -> dict[str, Any]:
        name = f"file_{len(self.files)}"
        self.files[name] = content
        return {"id": name, "object": "file", "bytes": len(content), "purpose": "batch"}

    def make(self, body: dict[str, Any]) -> dict[str, Any]:
        lines = [json.loads(line) for line in self.files[body["input_file_id"]].splitlines()]
        kind = getattr(models, REQUESTS[body["endpoint"]])
        assert len({line["custom_id"] for line in lines}) == len(lines)
        assert len({line["body"].get("model") for line in lines}) == 1, "one model per batch"
        for line in lines:
            assert line.keys() == {"custom_id", "method", "url", "body"}
            assert (line["method"], line["url"]) == ("POST", body["endpoint"])
            kind.model_validate(line["body"])
        name = f"batch_{len(self.batches)}"
        self.asked[name] = 0
        self.batches[name] = {"id": name, "object": "batch", "status": "validating", "lines": lines, **body}
        return self.shown(name)

    def state(self, name: str) -> dict[str, Any]:
        batch = self.batches[name]
        self.asked[name] += 1
        if self.asked[name] < self.questions:
            batch["status"] = "in_progress"
        elif self.asked[name] == self.questions:
            batch["status"] = self.final
            if self.final == "failed":
                batch["errors"] = {
                    "object": "list",
                    "data": [{"code": "bad", "message": "the file is empty", "line": 1}],
                }
            else:
                self.finish(batch)
        return self.shown(name)

    def finish(self, batch: dict[str, Any]) -> None:
        output: list[str] = []
        errors: list[str] = []
        for line in batch["lines"]:
            result = self.respond(line)
            if isinstance(result, str):
                output.append(result)
            elif result is not None:
                whole = {"id": "batch_req_1", "custom_id": line["custom_id"], "response": None, "error": None, **result}
                is_good = whole["response"] and whole["response"]["status_code"] in (200, "high")
                (output if is_good else errors).append(json.dumps(whole))
        for name, lines in (("output_file_id", output), ("error_file_id", errors)):
            if lines:
                batch[name] = self.keep("\n".join(lines).encode() + b"\n")["id"]

    def shown(self, name: str) -> dict[str, Any]:
        return {key: value for key, value in self.batches[name].items() if key != "lines"}


def good(line: dict[str, Any]) -> dict[str, Any]:
    """A response that repeats the name of the request."""
    name = line["custom_id"]
    operation = operation_of(line["url"])
    assert operation
    body: dict[str, Any] = {"id": f"answer to {name}", "model": line["body"].get("model")}
    if operation.response == "Response":
        part = {"type": "output_text", "text": f"{name}!", "annotations": []}
        body["output"] = [{"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]}]
    return {"response": {"status_code": 200, "request_id": f"req_{name}", "body": body}}


def json_reply(value: Any, status: int = 200) -> Reply:
    return Reply(status, {"content-type": "application/json"}, [json.dumps(value).encode()])
