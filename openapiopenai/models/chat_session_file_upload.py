# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatSessionFileUpload`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

__all__ = [
    "ChatSessionFileUpload",
]


class ChatSessionFileUpload(BaseModel):
    """File upload settings of a session."""

    enabled: bool
    """Whether users may upload files in the session."""
    max_file_size: int | None = FROM_SERVER
    """Maximum size of an uploaded file, in megabytes."""
    max_files: int | None = FROM_SERVER
    """Maximum number of files that can be uploaded in the session."""
