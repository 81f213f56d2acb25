# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateBatchRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.batch_file_expiration_after import BatchFileExpirationAfter, BatchFileExpirationAfterDict
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "CreateBatchRequest",
    "CreateBatchRequestDict",
]


class CreateBatchRequest(BaseModel):
    """Parameters for creating a batch."""

    input_file_id: str
    """ID of the uploaded JSONL file with the requests, whose `purpose` must be `batch`. It holds at most 50,000 requests and 200 MB."""
    endpoint: (
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
        | str
    )
    """Path of the endpoint that all requests are for. With `/v1/embeddings`, at most 50,000 embedding inputs in all requests together."""
    completion_window: Literal["24h"] = "24h"
    """Time frame for processing the batch; currently only `24h`."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    output_expires_after: BatchFileExpirationAfter | None = None
    """Expiration policy of the batch's output and error files."""


class CreateBatchRequestDict(TypedDict, total=False):
    """`CreateBatchRequest` as a dict, for arguments."""

    input_file_id: Required[str]
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
        | str
    ]
    completion_window: Required[Literal["24h"]]
    metadata: Mapping[str, str] | None
    output_expires_after: BatchFileExpirationAfterDict | BatchFileExpirationAfter
