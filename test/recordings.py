"""Recorded responses of servers: `data/servers`, one file for each server or kind, in a short form.

Each file contains `cases`, and defaults for them. A case is the response to one request:

- `events`: objects, sent as data, and strings, sent as they are. An object gets what `envelope` has besides. `delta`,
  `finish` and `choice` are short for a list of one choice, which gets what the default `choice` has besides.
  `[DONE]` follows unless `done` is false. `newline`: line end.
- or `response`: JSON; or `raw`: the text of the body, with `stream: false` if no stream is requested.
- `of`: resource; default: `chat.completions`. `media`: content type.

The rest is what should come of it: `text`, `calls` (ID, name, arguments), `finish`, `final` (a part of the result),
`issues` (decode issues of all events and the result), `streamed` (the text of the deltas, if it is not `text`). `error`:
part of the message of an APIError; `end`: class of the error; `partial`: text of the result by then. `unsendable`: what
came is not valid input, since it is not whole.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

CHAT = "chat.completions"
FOLDER = Path(__file__).parent / "data" / "servers"


class Recording(NamedTuple):
    name: str
    of: str
    body: bytes
    media: str
    is_stream: bool
    sent: list[Any]
    """The events as JSON values, if there is nothing else in the body; else []."""
    expected: dict[str, Any]

    @property
    def is_healthy(self) -> bool:
        return not {"error", "end"} & self.expected.keys()


def recordings() -> Iterator[Recording]:
    for path in sorted(FOLDER.glob("*.yaml")):
        facts = yaml.safe_load(path.read_text("utf-8"))
        for case in facts["cases"]:
            yield recording(path.stem, {**facts, **case})


def recording(server: str, case: dict[str, Any]) -> Recording:
    is_stream = case.get("stream", "response" not in case)
    events = [event(each, case) for each in case.get("events", ())]
    frames = [each if isinstance(each, str) else f"data: {json.dumps(each, ensure_ascii=False)}" for each in events]
    ending = ["data: [DONE]"] if case.get("done", True) else []
    body = "".join(f"{frame}\n\n" for frame in [*frames, *ending]).replace("\n", case.get("newline", "\n"))
    if not events:
        body = case["raw"] if "raw" in case else json.dumps(case["response"])
    media = case.get("media") or ("text/event-stream" if is_stream else "application/json")
    sent = [] if any(isinstance(each, str) for each in events) else events
    return Recording(f"{server}: {case['name']}", case.get("of", CHAT), body.encode(), media, is_stream, sent, case)


def event(facts: Any, case: dict[str, Any]) -> Any:
    """The JSON values of an event, or the text of a frame."""
    if isinstance(facts, str):
        return facts
    is_chat = case.get("of", CHAT) == CHAT
    short = {name: facts[name] for name in ("delta", "finish", "choice") if is_chat and name in facts}
    rest = {name: value for name, value in facts.items() if name not in short}
    if short:
        choice = {"index": 0, "delta": short.get("delta"), "finish_reason": short.get("finish")}
        rest["choices"] = [{**choice, **case.get("choice", {}), **short.get("choice", {})}]
    return {**case.get("envelope", {}), **rest}


def contains(whole: Any, part: Any) -> bool:
    """Whether JSON values have all that `part` has; lists have the same length."""
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(name in whole and contains(whole[name], part[name]) for name in part)
    if isinstance(part, list):
        return isinstance(whole, list) and len(whole) == len(part) and all(map(contains, whole, part))
    return type(whole) is type(part) and whole == part
