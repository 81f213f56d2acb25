"""Members of answers besides their fields."""

from __future__ import annotations

from typing import Any


class ResponseMembers:
    """Mixin of `Response` and `BetaResponse`."""

    @property
    def output_text(self) -> str:
        """All texts of the messages in `output`, put together; "" where there is none.

        Computed each time. A server that sends a property of this name keeps it in `to_dict()`.
        """
        output: Any = getattr(self, "output", None)
        messages = [item for item in output or () if getattr(item, "type", None) == "message"]
        return "".join(_text(message) for message in messages)


class MessageMembers:
    """Mixin of `AgentSessionMessage`."""

    @property
    def output_text(self) -> str:
        """All `output_text` parts of `content`, put together; "" where there is none. Computed each time."""
        return _text(self)


def _text(message: Any) -> str:
    # By tag: what a server really sends may be no model at all.
    parts: Any = getattr(message, "content", None) or ()
    texts = [getattr(part, "text", None) for part in parts if getattr(part, "type", None) == "output_text"]
    return "".join(text for text in texts if isinstance(text, str))
