# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateModerationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_moderation_request_input import (
        CreateModerationRequestInput,
        CreateModerationRequestInputDict,
    )
    from openapiopenai.models.create_moderation_request_model import (
        CreateModerationRequestModel,
        CreateModerationRequestModelDict,
    )

__all__ = [
    "CreateModerationRequest",
    "CreateModerationRequestDict",
]


class CreateModerationRequest(BaseModel):
    """Parameters for a moderation request."""

    input: CreateModerationRequestInput
    """Input to classify: a string, several strings, or content parts with text and images."""
    model: CreateModerationRequestModel | None = None
    """ID of the moderation model."""


class CreateModerationRequestDict(TypedDict, total=False):
    """`CreateModerationRequest` as a dict, for arguments."""

    input: Required[CreateModerationRequestInputDict | CreateModerationRequestInput]
    model: CreateModerationRequestModelDict | CreateModerationRequestModel
