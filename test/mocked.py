"""What `test_mock.py` tries a sample of, as a whole: `python -m test.mocked`.

- `make` of every model: it decodes without an issue.
- Steady, the independent judge: the same requests to both servers, those of the examples and broken ones. Where the two
  disagree on whether a request is valid, `REASONS` says why.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

import urllib3

from openapiopenai import BaseModel, models
from openapiopenai._runtime.http.query import flatten
from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi.document import Node, resolve
from openapiopenai.generate.openapi.files import read
from openapiopenai.testing import MockAPI, make
from openapiopenai.testing.document import own_document

from .conftest import ROOT
from .steady import steady
from .test_operations import JSON, Case, cases, path_of

REASONS = {
    "unknown property": "Steady lets unknown properties of a body pass",
    "no credentials": "Steady does not look for credentials",
    "wrong type": "Steady only counts a union of which no variant fits",
}
"""Kind of a broken request → why Steady may accept what the mock refuses."""


def made_models(step: int = 1) -> Iterator[BaseModel]:
    """Make an object of each model, or of each nth."""
    for key in [key for key, schema in own_document().schemas.items() if "properties" in schema][::step]:
        yield make(getattr(models, class_name(key)))


class Sent(NamedTuple):
    """A request to both servers."""

    kind: str
    """What is wrong with it; empty if it is valid."""
    name: str
    verb: str
    target: str
    headers: dict[str, str]
    content: bytes


def requests_of(case: Case) -> Iterator[Sent]:
    """Yield the request of an example, and broken ones."""
    method = case.method
    path = method.path.format_map({each.wire: quote(str(case.arguments[each.name])) for each in path_of(method)})
    query = urlencode(flatten(case.query, default="deepObject"))
    target = f"{path}{'&' if '?' in path else '?'}{query}" if query else path
    headers = {"authorization": "Bearer sk", "accept": "*/*", "content-type": JSON}
    headers |= {name: ",".join(value) for name, value in case.headers.items()}
    body = case.body or {}
    content = json.dumps(body).encode() if case.media else b""
    if not case.media:
        del headers["content-type"]

    def sent(kind: str, **changes: Any) -> Sent:
        return Sent(kind, method.full_name, method.verb, target, headers, content)._replace(**changes)

    yield sent("")
    yield sent("no credentials", headers={name: value for name, value in headers.items() if name != "authorization"})
    yield sent("no path", target=f"/nowhere{target}")
    if not case.media:
        return
    schema = resolve(method.body.content[case.media]["schema"], method.schemas)
    required: list[str] = [name for name in schema.get("required", ()) if name in body]
    for name in required[:1]:
        yield sent("missing", content=json.dumps({key: each for key, each in body.items() if key != name}).encode())
    for name in [*body][:1]:
        yield sent("wrong type", content=json.dumps({**body, name: {"not": ["this"]}}).encode())
    if schema.get("properties") and "additionalProperties" not in schema:
        yield sent("unknown property", content=json.dumps({**body, "nobody_knows": 1}).encode())


def compared(document: Node, step: int = 1) -> tuple[Counter[str], list[str]]:
    """Send requests to both servers; return how many agree or differ, by kind, and the differences without a reason."""
    found = Counter[str]()
    wrong: list[str] = []
    api = MockAPI()
    with (
        tempfile.TemporaryDirectory() as folder,
        urllib3.PoolManager(retries=False) as pool,
        steady(ROOT / "openapi.yaml") as url,
        api.serve() as mock,
    ):
        for case in [each for each in cases(document, Path(folder)) if each.media in (JSON, "") and not each.is_stream][
            ::step
        ]:
            for sent in requests_of(case):
                api.reset()  # otherwise the objects of earlier requests are the only ones
                theirs, ours = (
                    pool.request(sent.verb, f"{base}{sent.target}", body=sent.content, headers=sent.headers)
                    for base in (url, mock)
                )
                verdicts = is_fine(theirs), is_fine(ours)
                is_explained = verdicts == (True, False) and sent.kind in REASONS
                found[f"{sent.kind or 'valid'}: {'the same' if verdicts[0] == verdicts[1] else 'differs'}"] += 1
                if (verdicts[0] != verdicts[1] and not is_explained) or verdicts[1] == bool(sent.kind):
                    wrong.append(
                        f"{sent.name}, {sent.kind}: Steady {theirs.status}, mock {ours.status} {ours.data[:300]!r}"
                    )
    return found, wrong


def is_fine(response: Any) -> bool:
    """Whether a server finds nothing wrong with a request."""
    return 200 <= response.status < 300 and response.headers.get("x-steady-error-count", "0") == "0"


if __name__ == "__main__":
    issues = [f"{each!r}: {each.decode_issues}" for each in made_models() if each.decode_issues]
    counts, differences = compared(read(ROOT / "openapi.yaml"))
    print("\n".join([*issues, *differences, *(f"{number:5} {kind}" for kind, number in sorted(counts.items()))]))
    raise SystemExit(bool(issues or differences))
