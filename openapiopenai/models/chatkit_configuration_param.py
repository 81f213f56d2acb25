"""Model `ChatkitConfigurationParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.automatic_thread_titling_param import (
        AutomaticThreadTitlingParam,
        AutomaticThreadTitlingParamDict,
    )
    from openapiopenai.models.file_upload_param import FileUploadParam, FileUploadParamDict
    from openapiopenai.models.history_param import HistoryParam, HistoryParamDict

__all__ = [
    "ChatkitConfigurationParam",
    "ChatkitConfigurationParamDict",
]


class ChatkitConfigurationParam(BaseModel):
    """What a chat can do in a session."""

    automatic_thread_titling: AutomaticThreadTitlingParam | None = None
    """Whether threads get titles by themselves; true by default."""
    file_upload: FileUploadParam | None = None
    """Whether users may upload files; false by default."""
    history: HistoryParam | None = None
    """Whether users see earlier threads; true by default, and all of them."""


class ChatkitConfigurationParamDict(TypedDict, total=False):
    """`ChatkitConfigurationParam` as a dict, for arguments."""

    automatic_thread_titling: AutomaticThreadTitlingParamDict | AutomaticThreadTitlingParam
    file_upload: FileUploadParamDict | FileUploadParam
    history: HistoryParamDict | HistoryParam
