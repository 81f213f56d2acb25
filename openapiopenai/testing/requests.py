"""What tests say of the requests that were sent: snapshots of them, and assertions."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from .cassettes.bodies import Unkept
from .cassettes.kinds import is_array, is_object
from .cassettes.matching import Difference, Matcher, told
from .cassettes.requests import content_of, described
from .cassettes.scrubbing import VISIBLE, Scrubber
from .naming import NAME

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

    from .cassettes.storage import Recording

__all__ = ["assert_called", "assert_requests"]

UPDATE = f"{NAME.upper()}_SNAPSHOT_UPDATE"
"""Environment variable: if it is set to anything but "" or "0", snapshots are written instead of compared."""


SHOWN = VISIBLE - {"accept", "content-type"}
"""Headers that snapshots have; the others follow from the operation."""


def sent_by(source: Any) -> list[Any]:
    """Return the requests of a mock, a transport or a cassette, or those in a list; raises TypeError for anything else."""
    found = getattr(source, "requests", source)
    if is_array(found):
        return found
    raise TypeError(f"expected a mock, a transport, a cassette, or a list of requests, got {type(source).__name__}")


def shown(request: Any, scrubber: Scrubber) -> Recording:
    """Return a request as a snapshot has it: without secrets, host, and what differs from run to run."""
    scrubber.learn_request(request.url, request.headers)
    content: bytes = content_of(request) if hasattr(request, "streams") else request.content
    made = described(request, content, scrubber, Unkept())
    url = urlsplit(cast("str", made.pop("url")))
    headers = {name: value for name, value in made.pop("headers").items() if name in SHOWN}
    target = {"url": f"{url.path}?{url.query}" if url.query else url.path}
    body = {"body": made.pop("body")} if "body" in made else {}
    return made | target | ({"headers": headers} if headers else {}) | body


def assert_requests(
    source: Any,
    path: str | PathLike[str],
    *,
    update: bool | None = None,
    ignore: Iterable[str] = (),
    any_order: bool = False,
) -> None:
    """Compare the requests that were sent with a snapshot, a JSON file; raises AssertionError where they differ.

    - `source`: a mock, a transport or a cassette, or a list of requests.
    - `update`: write the file instead; default: whether the environment variable `…_SNAPSHOT_UPDATE` is set.
    - `ignore`: places that are not compared, such as `body.json.metadata.run`, `body.json.input[*].id`.
    - `any_order`: whether the requests may come in any order, as those of threads and tasks do.
    """
    file, scrubber = Path(path), Scrubber()
    found = [shown(each, scrubber) for each in sent_by(source)]
    if any_order:
        found.sort(key=lambda each: json.dumps(each, sort_keys=True))
    if os.environ.get(UPDATE, "") not in ("", "0") if update is None else update:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{json.dumps(found, indent=2, ensure_ascii=False)}\n", "utf-8")
        return
    try:
        expected = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        raise AssertionError(f"{file}: there is no such snapshot; {UPDATE}=1 writes it") from None
    if differences := compared(expected, found, Matcher("strict", ignore)):
        raise AssertionError(f"{file}: the requests differ; {UPDATE}=1 accepts them\n{told(differences)}")


def compared(expected: list[Any], found: list[Any], matcher: Matcher) -> list[Difference]:
    """Return where lists of requests differ."""
    if len(expected) != len(found):
        names = [[each.get("operation") or each["url"] for each in requests] for requests in (expected, found)]
        return [Difference("requests", *names)]
    return [
        Difference(f"request {number}: {each.path}", each.recorded, each.sent)
        for number, pair in enumerate(zip(expected, found, strict=True), 1)
        for each in matcher.values(*pair, place=())
    ]


def assert_called(source: Any, operation: str, *, times: int | None = None, **body: Any) -> None:
    """Raise AssertionError unless an operation was called, with this body among others.

    - `source`: a mock, a transport or a cassette, or a list of requests.
    - `operation`: its name, such as `responses.create`.
    - `times`: how many calls there have to be that fit; default: at least one.
    - `body`: properties of the JSON body, or fields of the form; others are not compared.
    """
    scrubber, matcher = Scrubber(), Matcher()
    requests = [each for each in sent_by(source) if each.operation == operation]
    differing = [matcher.values(body, _among(shown(each, scrubber), body)) for each in requests]
    count = sum(not each for each in differing)
    if count >= 1 if times is None else count == times:
        return
    what = f"{operation}: expected {'a call' if times is None else f'{times} calls'}{' with this body' if body else ''}"
    nearest: list[Difference] = min(filter(None, differing), key=len, default=list[Difference]())
    raise AssertionError(f"{what}, got {count} (of {len(requests)})" + (f"\n{told(nearest)}" if nearest else ""))


def _among(request: Recording, wanted: dict[str, Any]) -> dict[str, Any]:
    """Return the properties of a body that are asked for."""
    form = request.get("body", {})
    parts = {part["name"]: part.get("filename", part.get("text")) for part in form.get("parts", ())}
    found = form.get("json", parts or dict(form.get("form", ())))
    return {name: value for name, value in found.items() if name in wanted} if is_object(found) else {}
