"""Members of models that are not fields."""

from __future__ import annotations

from typing import Any

import pytest

from openapiopenai import AgentSessionMessage, Response

from .conftest import same


def message(*parts: Any) -> dict[str, Any]:
    return {"type": "message", "role": "assistant", "content": list(parts)}


def text(value: Any) -> dict[str, Any]:
    return {"type": "output_text", "text": value}


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ({}, ""),
        ({"output": None}, ""),
        ({"output": []}, ""),
        ({"output": [message(text("Hello"))]}, "Hello"),
        ({"output": [message(text("a"), {"type": "refusal", "refusal": "no"}, text("b")), message(text("c"))]}, "abc"),
        ({"output": [{"type": "reasoning", "summary": []}, message(text("x")), {"type": "function_call"}]}, "x"),
        ({"output": [message(text(5), text(None), {"type": "new_part", "text": "n"}), {"type": "new_item"}, 7]}, ""),
        ({"output": [{"type": "message", "content": "plain"}]}, "plain"),
        ({"output": [{"type": "message", "content": 5}]}, ""),
        ({"output": 5}, ""),
        ({"output": [message(text("y"))], "output_text": "sent by the server"}, "y"),
    ],
)
def test_output_text(payload: dict[str, Any], expected: str) -> None:
    response = Response.from_dict(payload)
    assert response.output_text == expected
    assert same(response.to_dict(), payload)


def test_output_text_of_a_message() -> None:
    payload = message(text("Hello"), {"type": "refusal", "refusal": "no"}, text(" there"), text(7))
    assert AgentSessionMessage.from_dict(payload).output_text == "Hello there"
    assert AgentSessionMessage.from_dict({}).output_text == ""


def test_members_of_the_users_own() -> None:
    """A subclass decodes as itself, whichever of the two decodes first, and though names of its fields are elsewhere."""
    payload = {"output": [message(text("Hi"))], "model": "m", "metadata": {"a": "b"}, "id": 5}
    Response.from_dict(payload)

    class Polite(Response):
        note: str | None = None

        @property
        def reply(self) -> str:
            return f"{self.output_text}, please"

    polite = Polite.from_dict({**payload, "note": "n"})
    assert (type(polite), polite.reply, polite.note) == (Polite, "Hi, please", "n")
    assert same(polite.to_dict(), {**payload, "note": "n"})
    assert type(Polite.from_json(polite.to_json())) is Polite
    assert type(Response.from_dict(payload)) is Response
