"""What both halves of `mode="batch"` share; never waits."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from openapiopenai._runtime.json.codec import encode
from openapiopenai.helpers.batches import (
    ENDPOINTS,
    INTERVAL,
    MOST_BYTES,
    MOST_REQUESTS,
    BatchRequest,
    BatchResult,
    Part,
    batch_request,
    endpoints,
    operation_of,
)
from openapiopenai.helpers.structured import parser, parsing_of
from openapiopenai.profile import OpenAIError

from .jobs import Job
from .records import failed, input_of, succeeded, usage_of
from .results import InputError
from .spill import Spill
from .store import Member, Record

if TYPE_CHECKING:
    from collections.abc import Callable

    from .orders import Order

__all__ = ["BatchMode"]

NAME = "openapiopenai_map"
"""Metadata of a batch: its name in the store."""
PASSING = frozenset({408, 409, 429})
"""Statuses with which a request is repeated, as are those from 500."""
CUSTOM_ID = 10
"""Bytes for the position of a request in its batch."""
ENQUEUED = "token_limit_exceeded"
"""Code of a batch that failed since too many requests wait in others."""


@dataclass(frozen=True)
class BatchMode:
    """How `mode="batch"` works: `mode=BatchMode(in_flight=2)`."""

    in_flight: int = 8
    """How many batches may be under way at a time."""
    max_requests: int = MOST_REQUESTS
    """Maximum number of requests per batch."""
    max_bytes: int = MOST_BYTES
    """Maximum size of the file of a batch, in bytes."""
    poll_seconds: float = INTERVAL / 1000
    """Seconds between two polls of the batches."""
    repeats: int = 1
    """How often a request that has expired, or failed for a passing reason, is put into another batch."""
    then: Literal["calls", "fail"] = "calls"
    """What becomes of it afterwards: a direct call is made, or it stays failed."""
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])
    """Metadata of each batch."""

    def __post_init__(self) -> None:
        for name, least in (
            ("in_flight", 1),
            ("max_requests", 1),
            ("max_bytes", 1),
            ("poll_seconds", 0),
            ("repeats", 0),
        ):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or value < least:
                raise ValueError(f"mode: {name}: expected a number from {least}, got {value!r}")
        if self.then not in ("calls", "fail"):
            raise ValueError(f"mode: then: expected 'calls' or 'fail', got {self.then!r}")


def batch_mode(mode: Any) -> BatchMode:
    """Return how batches are used. Raises ValueError for what is no mode."""
    if isinstance(mode, BatchMode):
        return mode
    if mode != "batch":
        raise ValueError(f"mode: expected 'calls', 'batch' or a BatchMode, got {mode!r}")
    return BatchMode()


def check_method(method: Any) -> None:
    """Raise TypeError for a method that is none of an operation, and ValueError for one that batches do not take."""
    plan = getattr(method, "plan", None)
    if hasattr(method, "source"):
        plan, _, _ = parsing_of(method, (), {})
    if plan is None:
        raise TypeError("method: batches take methods of operations, such as client.responses.create")
    if ENDPOINTS + plan.operation.path not in endpoints():
        raise ValueError(f"method: batches take no {plan.operation.name}, only {', '.join(endpoints())}")


class Try(NamedTuple):
    """A job, and how often it was part of a batch."""

    batches: int
    job: Job


class Flight:
    """A batch from its first request to its last result."""

    def __init__(self, name: str, folder: Path | None = None, batch_id: str | None = None) -> None:
        self.name = name
        self.batch_id = batch_id
        self.part = Part(folder / f"{name}.jsonl") if folder else None
        """The file while it is being written; None for a batch of a run before."""
        self.endpoint = ""
        self.tries: Spill[Try] = Spill()
        """The jobs in it; none for a batch of a run before, whose jobs are among those that are deferred."""
        self.members: list[Member] = []
        """Members that are not enlisted yet."""
        self.enlisted = 0
        self.is_sent = batch_id is not None
        """Whether the batch may exist at the server."""

    def takes(self, request: BatchRequest[Any], mode: BatchMode) -> bool:
        """Whether there is room for a request."""
        assert self.part
        return self.part.takes(request, request.line(), mode.max_requests, mode.max_bytes)

    def add(self, request: BatchRequest[Any], each: Try) -> None:
        """Add a request."""
        assert self.part
        self.part.add(request, request.line())
        self.endpoint = request.endpoint
        job = each.job
        self.members.append(Member(job.key, job.index, input_of(job.input), job.content))
        self.tries.append(each)

    @property
    def next_id(self) -> str:
        """`custom_id` of the next request: its position."""
        return str(self.enlisted + len(self.members))

    def take_members(self) -> tuple[list[Member], int]:
        """Return the members that are to be enlisted, and the position of the first."""
        members, start = self.members, self.enlisted
        self.members, self.enlisted = [], start + len(members)
        return members, start

    def uncounted(self) -> Spill[Try]:
        """Return the jobs as if they had not been in this batch."""
        left: Spill[Try] = Spill()
        while block := self.tries.take(256):
            for each in block:
                left.append(Try(each.batches - 1, each.job))
        self.tries.close()
        return left

    def close(self) -> None:
        """Remove the files."""
        self.tries.close()
        if self.part:
            self.part.close()
            self.part.path.unlink(missing_ok=True)


def new_name(now: float) -> str:
    """Return the name of a new batch, which tells when it was made."""
    return f"{now:.0f}-{uuid.uuid4().hex}"


def made_at(name: str) -> float:
    """Return when the batch of a name was made."""
    return float(name.partition("-")[0])


def request_of(order: Order, mode: BatchMode, job: Job) -> BatchRequest[Any]:
    """Return the request of a job. Raises InputError for one that is not valid, or that batches do not take."""
    try:
        request = batch_request(order.method.function, "-", **job.arguments)
    except (TypeError, ValueError) as error:
        raise InputError(str(error)) from None
    if len(request.line()) + CUSTOM_ID > mode.max_bytes:
        raise InputError(f"the request is larger than a batch may be ({mode.max_bytes:,} bytes)")
    return request


def finisher(order: Order, endpoint: str) -> Callable[[Any], Any] | None:
    """Return what makes the value of the method from a result of its operation; None if they are the same."""
    if order.outcome.text_format is None:
        return None
    from openapiopenai.helpers.parsing import format_for

    return parser(operation_of(endpoint).name, format_for(order.outcome.text_format))


def record_of(order: Order, member: Member, result: BatchResult[Any]) -> Record:
    """Return what is stored of the result of a member."""
    job = Job(member.index, member.key, None, {}, member.content)
    info = getattr(result.value, "call_info", None) or getattr(
        getattr(result.error, "response", None), "call_info", None
    )
    try:
        if result.error is not None:
            raise result.error
        value = order.outcome.take(result.value)
        record = succeeded(job, order.outcome, value, body_of(result.line), usage_of(result.value), info)
    except OpenAIError as error:
        record = failed(job, error, info)
    return replace(record, input=member.input)


def body_of(line: Any) -> bytes | None:
    """Return the body of the response in a line of a result file; None if it cannot be written as it is."""
    with suppress(ValueError, KeyError, TypeError):
        return encode(line["response"]["body"])
    return None


def is_passing(record: Record) -> bool:
    """Whether a failure may not occur again."""
    said: dict[str, Any] = json.loads(record.error or b"{}")
    status = said.get("status")
    if status is None:
        return said.get("type") == "APIError"  # there was no response
    return isinstance(status, int) and (status in PASSING or status >= 500)


def is_enqueued_too_much(batch: Any) -> bool:
    """Whether a batch has failed since too many requests wait in others."""
    errors: Any = getattr(batch.errors, "data", None) or ()
    return any(getattr(each, "code", None) == ENQUEUED for each in errors)
