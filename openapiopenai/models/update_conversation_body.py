# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateConversationBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.metadata import Metadata

__all__ = [
    "UpdateConversationBody",
    "UpdateConversationBodyDict",
]


class UpdateConversationBody(BaseModel):
    """A request to update a conversation."""

    metadata: Metadata | None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""


class UpdateConversationBodyDict(TypedDict, total=False):
    """`UpdateConversationBody` as a dict, for arguments."""

    metadata: Required[Mapping[str, str] | None]
