"""Whether recordings still fit the present document: requests by the document, responses by the models of their operation."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from ..._runtime.calls.call import Call
from ..._runtime.calls.operation import Arguments
from ..._runtime.http.errors import APIError
from ..._runtime.http.mock_transport import MockResponse, MockTransport
from ..._runtime.json.errors import DecodeError
from ...client import Client
from ...profile import PROFILE
from .bodies import body_bytes, event_bytes, multipart_bytes
from .kinds import is_array
from .storage import Storage, check_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

    from .storage import Recording

MOST = 10
"""Maximum number of deviations named of one recording."""


def check_cassette(path: str | PathLike[str]) -> list[str]:
    """Return where recordings do not fit the present document, in lines such as `recording 2 (files.list): …`.

    Requests are checked against the document, responses and events by decoding them to the models of the operation.
    Raises CassetteError if the file is none of a cassette, MockError without the package `jsonschema`.
    """
    storage = Storage(check_path(path))
    return [line for number, each in enumerate(storage.load(), 1) for line in Checked(each, storage).lines(number)]


class Checked:
    """A recording and its operation."""

    def __init__(self, recording: Recording, storage: Storage) -> None:
        self._request: dict[str, Any] = recording["request"]
        self._response: dict[str, Any] = recording.get("response", {})
        self._storage = storage

    def lines(self, number: int) -> list[str]:
        """Return what does not fit."""
        if self._request["method"] == "WEBSOCKET":
            return []
        where = f"recording {number} ({self._name or 'no operation'})"
        return [f"{where}: {each}" for each in [*self._of_request(), *self._of_response()][:MOST]]

    @cached_property
    def _read(self) -> Any:
        """The request as the mock server reads it."""
        from ..checking import Checker
        from ..document import own_document
        from ..reading import read_request

        body, headers = self._request.get("body", {}), dict(self._request["headers"])
        content = body_bytes(body, self._storage)
        if "parts" in body:
            content, headers["content-type"] = multipart_bytes(body["parts"], self._storage)
        return read_request(Checker(own_document()), self._request["method"], self._request["url"], headers, content)[0]

    @property
    def _name(self) -> str:
        name: str = self._request.get("operation") or self._read.operation
        return name

    def _of_request(self) -> Iterator[str]:
        refused = self._response.get("status") in (400, 404, 405, 422)
        if not refused:  # the server said so, too
            yield from (f"request: {each}" for each in self._read.faults)

    def _of_response(self) -> Iterator[str]:
        if not 200 <= self._response.get("status", 0) < 300:
            return
        try:
            operation = attrgetter(self._name)(client).plan.operation if self._name else None
        except AttributeError:
            operation = None
        if operation is None:
            yield f"response: there is no operation {self._name or self._request['url']} to decode it by"
            return
        streams = "events" in self._response
        call = Call(self._client, operation, self._arguments, streams=streams)
        try:
            result = self._client._run(call)
            for number, each in enumerate(result if streams else [result]):
                yield from issues(each, f"response.events[{number}]" if streams else "response")
        except DecodeError as error:
            yield from (f"response: {issue}" for issue in error.issues)
        except APIError as error:
            if not ({"is_cut", "error"} & self._response.keys()):
                yield f"response: {error}"

    @cached_property
    def _arguments(self) -> Arguments:
        body = self._request.get("body", {}).get("json")
        return Arguments(defaultdict(lambda: "x"), {}, {}, body if isinstance(body, dict) else {}, {})

    @cached_property
    def _client(self) -> Any:
        """A client for which the recorded response is that of the server."""
        pieces = [event_bytes(each, self._storage) for each in self._response.get("events", ())]
        pieces += [body_bytes(self._response["body"], self._storage)] if "body" in self._response else []
        made = MockResponse(status=self._response["status"], headers=self._response["headers"], pieces=pieces)
        return client.with_options(transport=MockTransport(lambda _: made))


_kind: Any = Client
client: Any = _kind(
    **dict.fromkeys(PROFILE.credentials, "check"),
    base_url="http://localhost",
    max_retries=0,
    transport=MockTransport(lambda _: None),
)
"""Has the operations."""


def issues(value: Any, place: str) -> Iterator[str]:
    """Yield what does not fit in a decoded value."""
    if is_array(value):
        for number, each in enumerate(value):
            yield from issues(each, f"{place}[{number}]")
    for issue in getattr(value, "decode_issues", ()):
        path = str(issue)
        yield f"{place}{'' if path.startswith(('[', 'payload')) else '.'}{path}"
