# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponseItemCreateEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_input_item import ResponseInputItem, ResponseInputItemDict

__all__ = [
    "LiveResponseItemCreateEvent",
    "LiveResponseItemCreateEventDict",
]


class LiveResponseItemCreateEvent(BaseModel):
    """Adds an item to the input of the delegated model, only with delegation to the Responses API. Send `response.create` to get its answer."""

    type: Literal["response.item.create"] = "response.item.create"
    """Type: always `response.item.create`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
    item: ResponseInputItem
    """The item to add, such as a message or a function output."""


class LiveResponseItemCreateEventDict(TypedDict, total=False):
    """`LiveResponseItemCreateEvent` as a dict, for arguments."""

    type: Required[Literal["response.item.create"]]
    event_id: str | None
    item: Required[ResponseInputItemDict | ResponseInputItem]
