# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ModifyRunRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.metadata import Metadata

__all__ = [
    "ModifyRunRequest",
    "ModifyRunRequestDict",
]


class ModifyRunRequest(BaseModel):
    """Request to update a run."""

    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""


class ModifyRunRequestDict(TypedDict, total=False):
    """`ModifyRunRequest` as a dict, for arguments."""

    metadata: Mapping[str, str] | None
