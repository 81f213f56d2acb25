# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVideoEditMultipartBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_video_edit_multipart_body_video import (
        CreateVideoEditMultipartBodyVideo,
        CreateVideoEditMultipartBodyVideoDict,
    )

__all__ = [
    "CreateVideoEditMultipartBody",
    "CreateVideoEditMultipartBodyDict",
]


class CreateVideoEditMultipartBody(BaseModel):
    """Request body for editing a video, as multipart form data; the video may be uploaded as a file."""

    video: CreateVideoEditMultipartBodyVideo
    """The video: a file, or a reference to a generated one by its ID."""
    prompt: str
    """Describes how to edit the video; at most 32,000 characters."""


class CreateVideoEditMultipartBodyDict(TypedDict, total=False):
    """`CreateVideoEditMultipartBody` as a dict, for arguments."""

    video: Required[CreateVideoEditMultipartBodyVideoDict | CreateVideoEditMultipartBodyVideo]
    prompt: Required[str]
