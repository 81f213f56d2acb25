# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateChatCompletionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.metadata import Metadata

__all__ = [
    "UpdateChatCompletionRequest",
    "UpdateChatCompletionRequestDict",
]


class UpdateChatCompletionRequest(BaseModel):
    """A request to update a stored chat completion."""

    metadata: Metadata | None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""


class UpdateChatCompletionRequestDict(TypedDict, total=False):
    """`UpdateChatCompletionRequest` as a dict, for arguments."""

    metadata: Required[Mapping[str, str] | None]
