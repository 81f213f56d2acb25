"""What the mock server of `testing` knows of the OpenAI API beyond its document."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.json.values import is_node

from .mock_streams import STREAMS as STREAMS

if TYPE_CHECKING:
    from openapiopenai.testing.document import Operation
    from openapiopenai.testing.mock import MockAPI
    from openapiopenai.testing.reading import MockRequest
    from openapiopenai.testing.wire import Wire

Json = Any
Node = dict[str, Any]
Habit = Callable[["MockAPI", "Operation", "MockRequest"], Any]

FILES = "/files"
STORES = "/vector_stores"
DIMENSIONS = 8
"""Length of embeddings if a request does not say one."""
CONTEXT = 60
"""Characters of a search result on either side of what was found."""


# --- factories ---


def with_output_text(value: Node, text: str) -> Node:
    """Return the fields of a response with this text."""
    message = next((each for each in value.get("output", ()) if each.get("type") == "message"), None)
    part: Node = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    made: Node = {
        "id": "msg_1",
        "type": "message",
        "status": "completed",
        "role": "assistant",
        **(message or {}),
        "content": [part],
    }
    return {"output": [made], "status": "completed"}


def with_content(value: Node, text: str) -> Node:
    """Return the fields of a chat completion with this text."""
    choice: Node = value["choices"][0]
    return {"choices": [{**choice, "message": {**choice["message"], "content": text}}]}


def with_text(value: Node, text: str) -> Node:
    """Return the fields of a completion with this text."""
    return {"choices": [{**value["choices"][0], "text": text}]}


SHORTCUTS: dict[str, dict[str, Callable[[Node, Any], Node]]] = {
    "Response": {"output_text": with_output_text},
    "BetaResponse": {"output_text": with_output_text},
    "CreateChatCompletionResponse": {"content": with_content},
    "CreateCompletionResponse": {"text": with_text},
}
"""Component → what `make` takes besides its fields."""


# --- text of models ---


def part(value: Node, name: str) -> Node:
    """Return an object in another one; empty if it is not there."""
    found: Node | None = value.get(name)
    return found or {}


def wanted(text_format: Node) -> str:
    """Return the text that a request asks for as JSON; empty if it does not."""
    schema = text_format.get("schema") or text_format.get("json_schema", {}).get("schema")
    if schema:
        from openapiopenai.testing.document import sample

        return json.dumps(sample(schema, schema.get("$defs", {})))
    return "{}" if text_format.get("type") == "json_object" else ""


def create_response(mock: MockAPI, operation: Operation, request: MockRequest) -> Json:
    """Create a response, and keep what it was made from."""
    body: Node = request.body
    made: Node = mock.usual(operation, request, is_whole=True)
    if text := wanted(part(part(body, "text"), "format")):
        made |= with_output_text(made, text)
    stored = mock.memory.find("/responses", made["id"])
    if stored is not None:
        stored |= made
        for item in input_items(body.get("input", [])):
            keep_item(mock, f"/responses/{made['id']}/input_items", item)
    conversation = body.get("conversation")
    if conversation:
        path = f"/conversations/{conversation['id'] if isinstance(conversation, dict) else conversation}/items"
        for item in [*input_items(body.get("input", [])), *made["output"]]:
            keep_item(mock, path, item)
    return made


def input_items(given: Json) -> list[Node]:
    """Return the input of a response as items."""
    items: list[Node] = [{"role": "user", "content": given}] if isinstance(given, str) else given
    return [item_of(each) for each in items]


def item_of(item: Node) -> Node:
    """Return an item as it is stored: a message has a type, and parts."""
    content = item.get("content")
    if "role" not in item or item.get("type", "message") != "message":
        return {**item}
    kind = "output_text" if item["role"] == "assistant" else "input_text"
    more: Node = {"annotations": [], "logprobs": []} if kind == "output_text" else {}
    parts = [{"type": kind, "text": content, **more}] if isinstance(content, str) else content
    return {**item, "type": "message", "status": "completed", "content": parts}


def keep_item(mock: MockAPI, path: str, item: Node) -> Node:
    """Store an item under its ID, or a new one."""
    prefix = {"message": "msg", "function_call": "fc", "reasoning": "rs"}.get(item.get("type", ""), "item")
    return mock.memory.add(path, {"id": mock.factory.fresh(f"{prefix}_{0:024x}"), **item})


def create_chat_completion(mock: MockAPI, operation: Operation, request: MockRequest) -> Json:
    """Create a chat completion with as many choices as are asked for."""
    body: Node = request.body
    made: Node = mock.usual(operation, request, is_whole=True)
    if text := wanted(body.get("response_format") or {}):
        made |= with_content(made, text)
    made["choices"] = [{**made["choices"][0], "index": index} for index in range(body.get("n") or 1)]
    asks_usage = part(body, "stream_options").get("include_usage")
    return {**made, "usage": None} if body.get("stream") and not asks_usage else made


def create_embeddings(mock: MockAPI, operation: Operation, request: MockRequest) -> Json:
    """Return an embedding for each input: the same one for the same text."""
    from array import array
    from base64 import b64encode

    body: Node = request.body
    made: Node = mock.usual(operation, request)
    given = body["input"]
    inputs = [given] if isinstance(given, str) or (given and isinstance(given[0], int)) else given
    vectors = [vector(each, body.get("dimensions") or DIMENSIONS) for each in inputs]
    if body.get("encoding_format") == "base64":
        coded: list[Any] = [b64encode(array("f", each).tobytes()).decode() for each in vectors]
    else:
        coded = vectors
    data = [{"object": "embedding", "index": index, "embedding": each} for index, each in enumerate(coded)]
    return {**made, "data": data}


def vector(text: Json, size: int) -> list[float]:
    """Return numbers that depend on a text, of length 1 in all."""
    found: list[float] = []
    while len(found) < size:
        digest = hashlib.sha256(f"{text}{len(found)}".encode()).digest()
        found += [each / 128 - 1 for each in digest]
    total = sum(each * each for each in found[:size]) ** 0.5 or 1
    return [each / total for each in found[:size]]


# --- conversations ---


def create_conversation(mock: MockAPI, operation: Operation, request: MockRequest) -> Json:
    """Create a conversation with the items that a request has."""
    made: Node = mock.usual(operation, request)
    for item in input_items(part({"body": request.body}, "body").get("items") or []):
        keep_item(mock, f"/conversations/{made['id']}/items", item)
    return made


def create_items(mock: MockAPI, operation: Operation, request: MockRequest) -> Json:
    """Add items to a conversation."""
    mock.memory.check_parents(operation, request)
    path = f"/conversations/{request.path_params['conversation_id']}/items"
    items = [keep_item(mock, path, item) for item in input_items(request.body["items"])]
    ids: Node = {"first_id": items[0]["id"], "last_id": items[-1]["id"]} if items else {}
    return {"object": "list", "data": items, "first_id": "", "last_id": "", "has_more": False, **ids}


# --- uploads ---


def add_part(mock: MockAPI, operation: Operation, request: MockRequest) -> Json:
    """Keep a part of an upload."""
    made: Node = mock.usual(operation, request)
    made["id"] = mock.factory.fresh(made["id"])
    path = f"/uploads/{request.path_params['upload_id']}/parts"
    return mock.memory.add(path, made, content=request.files["data"].content)


def complete_upload(mock: MockAPI, operation: Operation, request: MockRequest) -> Json:
    """Make a file of the parts of an upload, in the order of the request."""
    made: Node = mock.usual(operation, request)
    path = f"/uploads/{made['id']}/parts"
    content = b"".join(mock.memory.file(path, part) or b"" for part in request.body["part_ids"])
    facts = {"bytes": len(content), "filename": made["filename"], "purpose": made["purpose"]}
    file = mock.factory.value("OpenAIFile", facts)
    file["id"] = mock.factory.fresh(file["id"])
    upload = mock.memory.find("/uploads", made["id"])
    made |= {"status": "completed", "file": file}
    if upload is not None:
        upload |= made
    mock.memory.add(FILES, file, content=content)
    return made


def create_upload(mock: MockAPI, operation: Operation, request: MockRequest) -> Json:
    """Create an upload without a file."""
    made: Node = mock.usual(operation, request)
    stored = mock.memory.find("/uploads", made["id"])
    for each in (made, stored or {}):
        each |= {"status": "pending"}
        each.pop("file", None)
    return made


# --- batches ---


def create_batch(mock: MockAPI, operation: Operation, request: MockRequest) -> Json:
    """Create a batch, and run each line of its file through the mock."""
    body: Node = request.body
    made: Node = mock.usual(operation, request)
    content = mock.memory.file(FILES, body["input_file_id"])
    if content is None:
        return made
    made = {name: value for name, value in made.items() if name not in ("output_file_id", "error_file_id", "usage")}
    lines = {number: read_line(line) for number, line in enumerate(content.splitlines(), 1) if line.strip()}
    if errors := [*wrong_lines(lines, body["endpoint"])]:
        facts: Node = {"status": "failed", "errors": {"object": "list", "data": errors}}
        return mock.memory.add(
            "/batches", {**made, **facts, "request_counts": {"total": 0, "completed": 0, "failed": 0}}
        )
    done: list[Node] = []
    failed: list[Node] = []
    for line in lines.values():
        result = run_line(mock, request, line)
        (done if part(result, "response").get("status_code") == 200 else failed).append(result)
    facts = {
        "status": "completed",
        "request_counts": {"total": len(done) + len(failed), "completed": len(done), "failed": len(failed)},
        "output_file_id": keep_lines(mock, "output.jsonl", done),
        "error_file_id": keep_lines(mock, "errors.jsonl", failed),
    }
    return mock.memory.add("/batches", made | {name: value for name, value in facts.items() if value is not None})


def read_line(line: bytes) -> Node:
    """Return a line of the file of a batch; an empty object for one that is none."""
    try:
        value = json.loads(line)
    except ValueError:
        return {}
    return value if is_node(value) else {}


def wrong_lines(lines: Mapping[int, Node], endpoint: str) -> Iterator[Node]:
    """Yield what a batch says of a file that it does not begin with."""
    if not lines:
        yield {"code": "empty_file", "message": "The file has no requests.", "line": None, "param": None}
    seen: set[str] = set()
    for number, line in lines.items():
        wrong = wrong_line(line, endpoint, seen)
        if wrong:
            code, message, name = wrong
            yield {"code": code, "message": message, "line": number, "param": name}
        seen.add(str(line.get("custom_id")))


def wrong_line(line: Node, endpoint: str, seen: Collection[str]) -> tuple[str, str, str | None] | None:
    """Return the code, the message and the property of an error in a line; None for a right one."""
    if not line:
        return "invalid_json_line", "This line is no JSON object.", None
    for name, kind in {"custom_id": str, "method": str, "url": str, "body": dict}.items():
        if not isinstance(line.get(name), kind):
            return "missing_required_parameter", f"Missing required parameter: '{name}'.", name
    if line["custom_id"] in seen:
        return "duplicate_custom_id", "The custom_id is that of a line before.", "custom_id"
    if line["method"] != "POST" or line["url"] != endpoint:
        return "mismatched_url", f"Expected POST {endpoint}, which the batch is for.", "url"
    return None


def run_line(mock: MockAPI, request: MockRequest, line: Node) -> Node:
    """Return the result of one request of a batch."""
    headers = {name: value for name, value in request.headers.items() if name == "authorization"}
    headers["content-type"] = "application/json"
    wire = mock.handle_now("POST", line["url"], headers, json.dumps(line["body"]).encode())
    response: Node = {
        "status_code": wire.status,
        "request_id": mock.factory.fresh(f"req_{0:024x}"),
        "body": body_of(wire),
    }
    found = {"response": response, "error": None}
    if not wire.status:
        found = {"response": None, "error": {"code": "server_error", "message": "There was no response."}}
    return {"id": mock.factory.fresh(f"batch_req_{0:024x}"), "custom_id": line["custom_id"], **found}


def body_of(wire: Wire) -> Json:
    """Return the body of a response: JSON values, or text that is none."""
    try:
        return json.loads(wire.content)
    except ValueError:
        return wire.content.decode("utf-8", "replace")


def keep_lines(mock: MockAPI, name: str, lines: list[Node]) -> str | None:
    """Store the results of a batch as a file; return its ID."""
    if not lines:
        return None
    content = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    file = mock.factory.value("OpenAIFile", {"filename": name, "purpose": "batch_output", "bytes": len(content)})
    file["id"] = mock.factory.fresh(file["id"])
    return str(mock.memory.add(FILES, file, content=content)["id"])


# --- vector stores ---


def with_files(mock: MockAPI, operation: Operation, request: MockRequest) -> Json:
    """Create a vector store or a batch of its files, with the files that a request names."""
    made: Node = mock.usual(operation, request)
    path = f"{STORES}/{request.path_params.get('vector_store_id', made['id'])}/files"
    body: Node = request.body or {}
    names = body.get("file_ids") or [each["file_id"] for each in body.get("files") or ()]
    for name in names:
        mock.memory.add(
            path, mock.factory.value("VectorStoreFileObject", {"id": name, "vector_store_id": path.split("/")[2]})
        )
    return counted(mock, made, len(names) if "vector_store_id" in made else None)


def counted(mock: MockAPI, store: Node, count: int | None = None) -> Node:
    """Return a vector store, or a batch of its files, with the number of files in it."""
    number = len(mock.memory.all(f"{STORES}/{store['id']}/files")) if count is None else count
    others = dict.fromkeys(("in_progress", "failed", "cancelled"), 0)
    store["file_counts"] = {**others, "completed": number, "total": number}
    return store


def retrieve_store(mock: MockAPI, operation: Operation, request: MockRequest) -> Json:
    """Return a vector store that was created with the number of its present files."""
    made: Node = mock.usual(operation, request)
    return counted(mock, made) if mock.memory.find(STORES, made["id"]) is not None else made


def search(mock: MockAPI, operation: Operation, request: MockRequest) -> Json:
    """Return the files of a vector store in which words of the query are."""
    store: str = request.path_params["vector_store_id"]
    files = mock.memory.all(f"{STORES}/{store}/files")
    page: Node = mock.usual(operation, request)
    if not files:
        return page
    given = request.body["query"]
    queries = [given] if isinstance(given, str) else given
    words = {word.lower() for query in queries for word in re.findall(r"\w+", query)}
    found: list[Node] = [each for file in files if (each := passage(mock, file["id"], words))]
    found.sort(key=lambda each: -each["score"])
    found = found[: request.body.get("max_num_results", 10)]
    return {**page, "search_query": queries, "data": found, "has_more": False, "next_page": None}


def passage(mock: MockAPI, file_id: str, words: set[str]) -> Node | None:
    """Return the place of a file where the first of the words is; None if it has none of them."""
    text = (mock.memory.file(FILES, file_id) or b"").decode("utf-8", "replace")
    known = [match for match in re.finditer(r"\w+", text) if match[0].lower() in words]
    if not known:
        return None
    start, end = max(known[0].start() - CONTEXT, 0), known[0].end() + CONTEXT
    score = len({match[0].lower() for match in known}) / len(words)
    file = mock.memory.find(FILES, file_id) or {}
    content = [{"type": "text", "text": text[start:end]}]
    return {
        "file_id": file_id,
        "filename": file.get("filename", ""),
        "score": score,
        "attributes": {},
        "content": content,
    }


REFERENCES: dict[str, dict[str, str]] = {
    "responses.create": {"previous_response_id": "/responses", "conversation": "/conversations"},
    "batches.create": {"input_file_id": FILES},
    "fine_tuning.jobs.create": {"training_file": FILES, "validation_file": FILES},
    "vector_stores.create": {"file_ids": FILES},
    "vector_stores.files.create": {"file_id": FILES},
    "vector_stores.file_batches.create": {"file_ids": FILES},
}
"""Operation → property of its body → path of the objects whose ID it is, or whose IDs it lists."""

HABITS: dict[str, Habit] = {
    "responses.create": create_response,
    "chat.completions.create": create_chat_completion,
    "embeddings.create": create_embeddings,
    "conversations.create": create_conversation,
    "conversations.items.create": create_items,
    "uploads.create": create_upload,
    "uploads.parts.create": add_part,
    "uploads.complete": complete_upload,
    "batches.create": create_batch,
    "vector_stores.create": with_files,
    "vector_stores.file_batches.create": with_files,
    "vector_stores.retrieve": retrieve_store,
    "vector_stores.search": search,
}
"""Operation → what it does in place of `MockAPI.usual`."""
