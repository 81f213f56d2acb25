# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateConversationBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.input_item import InputItem, InputItemDict
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "CreateConversationBody",
    "CreateConversationBodyDict",
]


class CreateConversationBody(BaseModel):
    """Parameters for creating a conversation."""

    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    items: list[InputItem] | None = None
    """Initial items of the conversation, at most 20."""


class CreateConversationBodyDict(TypedDict, total=False):
    """`CreateConversationBody` as a dict, for arguments."""

    metadata: Mapping[str, str] | None
    items: Sequence[InputItemDict | InputItem] | None
