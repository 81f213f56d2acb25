"""Sessions of agents that are created in the manner of the official SDK: with the handlers of tools, and a result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.json.absent import present

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.call import Call

CREATE = "beta.agents.sessions.create"
OWN = ("tool_handlers", "on_tool_error", "output_type")
"""Arguments that are not sent."""
KEPT = ("extra_headers", "extra_query", "timeout", "max_retries")
"""Options that hold for what is sent during the turn, too."""


def split(arguments: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the arguments that are sent, and those of the stream. Raises ValueError for handlers without a stream."""
    own = present({name: value for name, value in arguments.items() if name in OWN and value is not None})
    sent = {name: value for name, value in arguments.items() if name not in OWN}
    if own.get("tool_handlers") is not None and sent.get("stream") is not True:
        raise ValueError("tool_handlers requires stream=True")
    if "output_type" in own:
        from openapiopenai.helpers.agents import with_format

        sent["agent"] = with_format(present(sent).get("agent"), own["output_type"])
    return sent, own


def collecting(client: Any, call: Call, stream: Any) -> Any:
    """Return the stream of a session that is being created as one that calls tools and has a result."""
    from openapiopenai.helpers import agents_async, agents_sync

    own: dict[str, Any] = dict(call.own)
    options = {name: value for name, value in call.options.items() if name in KEPT}
    kind: Any = agents_async.AsyncCreatedSessionStream if client._is_async else agents_sync.CreatedSessionStream
    return kind(client.beta.agents.sessions, stream, own.pop("output_type", None), {**own, **options})
