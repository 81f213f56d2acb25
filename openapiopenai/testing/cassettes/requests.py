"""Requests as they are recorded, compared and shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .bodies import body_form, essence
from .notes import runtime_of

if TYPE_CHECKING:
    from ..._runtime.http.request import Request
    from .bodies import Files
    from .scrubbing import Scrubber
    from .storage import Recording


def described(request: Any, content: bytes, scrubber: Scrubber, files: Files) -> Recording:
    """Return a request as it is recorded: without secrets, and without what differs from run to run.

    `request` has the attributes `operation`, `method`, `url` and `headers`.
    """
    headers = scrubber.sent(request.headers)
    kind = request.headers.get("content-type", "")
    form = body_form(content, kind, scrubber, files)
    if essence(kind).startswith("multipart/") and "content-type" in headers:
        headers["content-type"] = essence(kind)  # its boundary is random
    named = {"operation": request.operation} if request.operation else {}
    made = named | {"method": request.method, "url": scrubber.url(request.url), "headers": headers}
    return made | ({"body": form} if form else {})


def content_of(request: Request) -> bytes:
    """Return the body of a request, which can still be sent afterwards."""
    body = request.body
    if body is None or isinstance(body, bytes):
        return body or b""
    content = b"".join(body)
    if not body.rewindable:
        streamed = runtime_of(request, "http.multipart").StreamedBody
        request.body = streamed(body.content_type, [content])
    return content
