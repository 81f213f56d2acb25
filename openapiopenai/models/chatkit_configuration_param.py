# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatkitConfigurationParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """ChatKit configuration of a session."""

    automatic_thread_titling: AutomaticThreadTitlingParam | None = None
    """Settings for automatic thread titles; if omitted, they are generated."""
    file_upload: FileUploadParam | None = None
    """File upload settings. If omitted, uploads are disabled; the limits default to 10 files and 512 MB."""
    history: HistoryParam | None = None
    """Chat history settings. If omitted, history is enabled, with no limit on `recent_threads`."""


class ChatkitConfigurationParamDict(TypedDict, total=False):
    """`ChatkitConfigurationParam` as a dict, for arguments."""

    automatic_thread_titling: AutomaticThreadTitlingParamDict | AutomaticThreadTitlingParam
    file_upload: FileUploadParamDict | FileUploadParam
    history: HistoryParamDict | HistoryParam
