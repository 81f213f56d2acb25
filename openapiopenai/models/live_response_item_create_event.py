"""Model `LiveResponseItemCreateEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_input_item import ResponseInputItem, ResponseInputItemDict

__all__ = [
    "LiveResponseItemCreateEvent",
    "LiveResponseItemCreateEventDict",
]


class LiveResponseItemCreateEvent(BaseModel):
    """Adds an item to the input of the model that tasks are handed on to, where that is one of the Responses API. `response.create` asks for its answer."""

    type: Literal["response.item.create"] = "response.item.create"
    """Which variant this is: always `response.item.create`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    item: ResponseInputItem
    """The item, such as a message or what a function returned."""


class LiveResponseItemCreateEventDict(TypedDict, total=False):
    """`LiveResponseItemCreateEvent` as a dict, for arguments."""

    type: Required[Literal["response.item.create"]]
    event_id: str | None
    item: Required[ResponseInputItemDict | ResponseInputItem]
