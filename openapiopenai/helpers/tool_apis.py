"""The two APIs with tools, behind the interface that the loop of `tool_runner` uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.settings import EVERYWHERE
from openapiopenai._runtime.json.codec import plain
from openapiopenai._runtime.json.model import BaseModel
from openapiopenai._runtime.json.types import Array, Object

from .tool_content import as_chat, written
from .tool_runner import ToolRequest, ToolStep

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from contextlib import AbstractContextManager
    from contextvars import Context

    from .tools import DeclaredTool


class Api:
    """Interface of an API."""

    conversation: list[Any]
    """The input of the next turn."""

    def __init__(self, resource: Any, arguments: dict[str, Any]) -> None:
        self.resource = resource
        self.arguments = arguments

    def around_tools(
        self,
    ) -> list[Callable[[ToolRequest, str, Context], AbstractContextManager[Callable[[str, Exception | None], None]]]]:
        """Return what middleware of the client has for the functions that a model calls: a method `tool`."""
        client = self.resource._client
        return [each.tool for each in EVERYWHERE.middleware + client.middleware if hasattr(each, "tool")]

    def declared(self, tool: DeclaredTool[..., Any]) -> Any:
        """Return the declaration of a tool."""
        raise NotImplementedError

    def request(self, **arguments: Any) -> Awaitable[Any]:
        """Request the next response."""
        raise NotImplementedError

    def as_input(self, response: Any) -> list[Any]:
        """Convert a response to input."""
        raise NotImplementedError

    def calls(self, items: list[Any], foreign: set[str]) -> list[ToolRequest]:
        """Return the calls in a response; [] if a call is left to the user. `foreign`: names of such functions."""
        raise NotImplementedError

    def name_calls(self, calls: list[dict[str, Any]], key: str) -> None:
        """Give an ID to each call that has none, as of some servers, so that its output can refer to it."""
        for number, call in enumerate(calls):
            if not call.get(key):
                call[key] = f"call_{len(self.conversation)}_{number}"

    def pending(self, foreign: set[str]) -> list[ToolRequest]:
        """Return the calls in the conversation that have no output yet."""
        done = [self.answered(item) for item in self.conversation]
        return [call for call in self.calls(self.conversation, foreign) if call.id not in done]

    def answered(self, item: dict[str, Any]) -> Any:
        """Return the ID of the call whose output an item is; None for all others."""
        raise NotImplementedError

    def final(self, stream: Any) -> Awaitable[Any]:
        """Return the whole response of a stream."""
        raise NotImplementedError

    def output(self, call: ToolRequest, step: ToolStep) -> Any:
        """Convert the result of a call to input."""
        raise NotImplementedError

    def outputs(self, calls: list[ToolRequest], steps: list[ToolStep]) -> list[Any]:
        """Convert the results of the calls of a turn to input."""
        return [self.output(call, step) for call, step in zip(calls, steps, strict=True)]

    def advance(self, items: list[Any], outputs: list[Any]) -> None:
        """Set the input of the next turn."""
        self.conversation = [*self.conversation, *items, *outputs]


class ResponsesApi(Api):
    def answered(self, item: dict[str, Any]) -> Any:
        return item.get("call_id") if item.get("type") == "function_call_output" else None

    def final(self, stream: Any) -> Awaitable[Any]:
        response: Awaitable[Any] = stream.get_final_response()
        return response

    def __init__(self, resource: Any, arguments: dict[str, Any]) -> None:
        super().__init__(resource, arguments)
        given = arguments.pop("input", None)
        if isinstance(given, str):
            given = [{"type": "message", "role": "user", "content": given}]
        self.conversation = as_json("input", given)

    def declared(self, tool: DeclaredTool[..., Any]) -> Any:
        return tool.to_response_tool()

    def request(self, **arguments: Any) -> Awaitable[Any]:
        given = {"input": self.conversation} if self.conversation else {}
        response: Awaitable[Any] = self.resource.create(**given, **{**self.arguments, **arguments})
        return response

    def as_input(self, response: Any) -> list[Any]:
        items: list[Any] = response.as_input()
        self.name_calls([item for item in _objects(items) if item.get("type") == "function_call"], "call_id")
        return items

    def calls(self, items: list[Any], foreign: set[str]) -> list[ToolRequest]:
        from openapiopenai.models import InputItem

        taken: Any = InputItem
        found: list[ToolRequest] = []
        objects = _objects(items)
        done = [(item.get("type"), item.get("call_id")) for item in objects]
        for item in objects:
            kind, call_id, name = item.get("type"), item.get("call_id"), _text(item.get("name"))
            if kind == "function_call" and name not in foreign and item.get("namespace") is None:
                found.append(ToolRequest(call_id, name, _text(item.get("arguments")), item.get("caller")))
            elif kind == "mcp_approval_request" or (
                str(kind).endswith("_call")
                and f"{kind}_output" in taken.mapping
                and (f"{kind}_output", call_id) not in done
                and item.get("execution") != "server"
            ):
                return []
        return found

    def output(self, call: ToolRequest, step: ToolStep) -> Any:
        caller = {} if call.caller is None else {"caller": call.caller}
        return {"type": "function_call_output", "call_id": call.id, "output": step.parts or step.output, **caller}

    def advance(self, items: list[Any], outputs: list[Any]) -> None:
        if self.arguments.get("conversation") is not None:  # the server stores the earlier items
            self.conversation = outputs
        else:
            super().advance(items, outputs)


class ChatApi(Api):
    def answered(self, item: dict[str, Any]) -> Any:
        return item.get("tool_call_id")

    def final(self, stream: Any) -> Awaitable[Any]:
        completion: Awaitable[Any] = stream.get_final_completion()
        return completion

    def __init__(self, resource: Any, arguments: dict[str, Any]) -> None:
        super().__init__(resource, arguments)
        self.conversation = as_json("messages", arguments.pop("messages", None))

    def declared(self, tool: DeclaredTool[..., Any]) -> Any:
        return tool.to_chat_tool()

    def request(self, **arguments: Any) -> Awaitable[Any]:
        response: Awaitable[Any] = self.resource.create(messages=self.conversation, **{**self.arguments, **arguments})
        return response

    def as_input(self, response: Any) -> list[Any]:
        choices: Any = response.choices
        message: Any = getattr(choices[0], "message", None) if type(choices) is Array and choices else None
        if not hasattr(message, "as_input"):
            return []
        item = message.as_input()
        self.name_calls(_objects(item.get("tool_calls")), "id")
        return [item]

    def calls(self, items: list[Any], foreign: set[str]) -> list[ToolRequest]:
        found: list[ToolRequest] = []
        for message in items:
            for call in _objects(message.get("tool_calls")):
                function: Any = call.get("function")
                if call.get("type", "function") != "function" or type(function) is not Object:
                    return []
                found.append(ToolRequest(call.get("id"), _text(function.get("name")), _text(function.get("arguments"))))
        return [] if any(call.name in foreign for call in found) else found

    def output(self, call: ToolRequest, step: ToolStep) -> Any:
        return {"role": "tool", "tool_call_id": call.id, "content": step.output}

    def outputs(self, calls: list[ToolRequest], steps: list[ToolStep]) -> list[Any]:
        """Images and files follow in a message of the user: those of tools have text only."""
        parts = [part for step in steps for part in step.parts or () if part["type"] != "input_text"]
        attached = [{"role": "user", "content": as_chat(parts)}] if parts else []
        return [*super().outputs(calls, steps), *attached]


def as_dict(value: Any) -> dict[str, Any]:
    """Return a model or a mapping as a dict."""
    return value.to_dict() if isinstance(value, BaseModel) else dict(value)


def as_json(name: str, items: Any) -> list[Any]:
    """Return the items of an argument as JSON values, which can be saved."""
    found: list[Any] = plain([*(items or ())], name)
    return found


def _objects(values: Any) -> list[dict[str, Any]]:
    """Return the JSON objects of a list; a malformed response may have any value here."""
    return [value for value in values if type(value) is Object] if type(values) is Array else []


def _text(value: Any) -> str:
    return value if isinstance(value, str) else written(value)
