"""What callers build upon: forms of arguments, types of results, names that stay."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from openapiopenai import OpenAI, Timeout

# --- Timeout ---

TIMEOUTS: list[tuple[tuple[Any, ...], dict[str, Any], tuple[float | None, float | None]]] = [
    ((), {}, (600.0, 5.0)),
    ((5,), {}, (5.0, 5.0)),
    ((0.5,), {}, (0.5, 0.5)),
    ((None,), {}, (None, None)),
    ((5,), {"read": 60}, (60.0, 5.0)),
    ((120,), {"connect": 2}, (120.0, 2.0)),
    ((5,), {"connect": None}, (5.0, None)),
    ((None,), {"connect": 2}, (None, 2.0)),
    ((), {"read": 60}, (60.0, 5.0)),
    ((), {"connect": 1}, (600.0, 1.0)),
    ((), {"read": None}, (None, 5.0)),
    ((), {"read": 60, "connect": 1}, (60.0, 1.0)),
]

BAD_TIMEOUTS: list[tuple[tuple[Any, ...], dict[str, Any], type[Exception], str]] = [
    ((5, 2), {}, TypeError, "Timeout: expected one number for every wait, and read=… or connect=…"),
    ((), {"write": 5}, TypeError, "Timeout: expected one number"),
    ((), {"every": 5}, TypeError, "Timeout: expected one number"),
    (("5",), {}, TypeError, "Timeout: expected seconds or None, got str"),
    ((True,), {}, TypeError, "Timeout: expected seconds or None, got bool"),
    ((Timeout(5),), {}, TypeError, "Timeout: expected seconds or None, got Timeout"),
    ((0,), {}, ValueError, "Timeout: expected more than 0 seconds, got 0"),
    ((-1,), {}, ValueError, "Timeout: expected more than 0 seconds, got -1"),
    ((float("nan"),), {}, ValueError, "Timeout: expected more than 0 seconds, got nan"),
    ((), {"read": 0}, ValueError, "Timeout: read: expected more than 0 seconds, got 0"),
    ((5,), {"connect": "2"}, TypeError, "Timeout: connect: expected seconds or None, got str"),
]


@pytest.mark.parametrize(("every", "limits", "expected"), TIMEOUTS)
def test_forms_of_timeouts(every: tuple[Any, ...], limits: dict[str, Any], expected: tuple[Any, Any]) -> None:
    timeout = Timeout(*every, **limits)
    assert (timeout.read, timeout.connect) == expected
    for twin in (copy.copy(timeout), copy.deepcopy(timeout), pickle.loads(pickle.dumps(timeout))):
        assert type(twin) is Timeout and twin == timeout and hash(twin) == hash(timeout)
    assert repr(timeout) == f"Timeout(read={expected[0]}, connect={expected[1]})"
    assert OpenAI(api_key="k", timeout=timeout).timeout is timeout


@pytest.mark.parametrize(("every", "limits", "kind", "message"), BAD_TIMEOUTS)
def test_bad_timeouts(every: tuple[Any, ...], limits: dict[str, Any], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind) as caught:
        Timeout(*every, **limits)
    assert str(caught.value).startswith(message)


def test_a_number_as_timeout_limits_every_wait() -> None:
    assert OpenAI(api_key="k", timeout=5).timeout == Timeout(5) == Timeout(read=5, connect=5)
