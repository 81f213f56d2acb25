# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.usage`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.usage_decisions_response import UsageDecisionsResponse
    from openapiopenai.models.usage_decisions_response_data_item import UsageDecisionsResponseDataItem
    from openapiopenai.models.usage_response import UsageResponse
    from openapiopenai.models.usage_time_bucket import UsageTimeBucket

AUDIO_SPEECHES = Operation(
    "admin.organization.usage.audio_speeches",
    "GET",
    "/organization/usage/audio_speeches",
    query=(
        "start_time",
        "end_time",
        "bucket_width",
        "project_ids",
        "user_ids",
        "api_key_ids",
        "models",
        "group_by",
        "limit",
        "page",
    ),
    styles={
        "project_ids": "deepObject",
        "user_ids": "deepObject",
        "api_key_ids": "deepObject",
        "models": "deepObject",
        "group_by": "deepObject",
    },
    response="UsageResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "page", "next": "next_page"},
    auth="admin",
)
AUDIO_TRANSCRIPTIONS = Operation(
    "admin.organization.usage.audio_transcriptions",
    "GET",
    "/organization/usage/audio_transcriptions",
    query=(
        "start_time",
        "end_time",
        "bucket_width",
        "project_ids",
        "user_ids",
        "api_key_ids",
        "models",
        "group_by",
        "limit",
        "page",
    ),
    styles={
        "project_ids": "deepObject",
        "user_ids": "deepObject",
        "api_key_ids": "deepObject",
        "models": "deepObject",
        "group_by": "deepObject",
    },
    response="UsageResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "page", "next": "next_page"},
    auth="admin",
)
CODE_INTERPRETER_SESSIONS = Operation(
    "admin.organization.usage.code_interpreter_sessions",
    "GET",
    "/organization/usage/code_interpreter_sessions",
    query=("start_time", "end_time", "bucket_width", "project_ids", "group_by", "limit", "page"),
    styles={"project_ids": "deepObject", "group_by": "deepObject"},
    response="UsageResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "page", "next": "next_page"},
    auth="admin",
)
COMPLETIONS = Operation(
    "admin.organization.usage.completions",
    "GET",
    "/organization/usage/completions",
    query=(
        "start_time",
        "end_time",
        "bucket_width",
        "project_ids",
        "user_ids",
        "api_key_ids",
        "models",
        "batch",
        "group_by",
        "limit",
        "page",
    ),
    styles={
        "project_ids": "deepObject",
        "user_ids": "deepObject",
        "api_key_ids": "deepObject",
        "models": "deepObject",
        "group_by": "deepObject",
    },
    response="UsageResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "page", "next": "next_page"},
    auth="admin",
)
COSTS = Operation(
    "admin.organization.usage.costs",
    "GET",
    "/organization/costs",
    query=(
        "start_time",
        "end_time",
        "bucket_width",
        "project_ids",
        "api_key_ids",
        "group_by",
        "limit",
        "page",
        "line_items",
    ),
    styles={
        "project_ids": "deepObject",
        "api_key_ids": "deepObject",
        "group_by": "deepObject",
        "line_items": "deepObject",
    },
    wire_names={"line_items": "line_items[]"},
    response="UsageResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "page", "next": "next_page"},
    auth="admin",
)
DECISIONS = Operation(
    "admin.organization.usage.decisions",
    "GET",
    "/organization/usage/decisions",
    query=(
        "start_time",
        "api_key_ids",
        "batch",
        "bucket_width",
        "end_time",
        "group_by",
        "limit",
        "models",
        "page",
        "project_ids",
        "user_ids",
    ),
    styles={
        "api_key_ids": "deepObject",
        "group_by": "deepObject",
        "models": "deepObject",
        "project_ids": "deepObject",
        "user_ids": "deepObject",
    },
    wire_names={
        "api_key_ids": "api_key_ids[]",
        "group_by": "group_by[]",
        "models": "models[]",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
    },
    response="UsageDecisionsResponse",
    page={"argument": "page", "next": "next_page"},
    auth="admin",
)
EMBEDDINGS = Operation(
    "admin.organization.usage.embeddings",
    "GET",
    "/organization/usage/embeddings",
    query=(
        "start_time",
        "end_time",
        "bucket_width",
        "project_ids",
        "user_ids",
        "api_key_ids",
        "models",
        "group_by",
        "limit",
        "page",
    ),
    styles={
        "project_ids": "deepObject",
        "user_ids": "deepObject",
        "api_key_ids": "deepObject",
        "models": "deepObject",
        "group_by": "deepObject",
    },
    response="UsageResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "page", "next": "next_page"},
    auth="admin",
)
FILE_SEARCH_CALLS = Operation(
    "admin.organization.usage.file_search_calls",
    "GET",
    "/organization/usage/file_search_calls",
    query=(
        "start_time",
        "end_time",
        "bucket_width",
        "project_ids",
        "user_ids",
        "api_key_ids",
        "vector_store_ids",
        "group_by",
        "limit",
        "page",
    ),
    styles={
        "project_ids": "deepObject",
        "user_ids": "deepObject",
        "api_key_ids": "deepObject",
        "vector_store_ids": "deepObject",
        "group_by": "deepObject",
    },
    response="UsageResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "page", "next": "next_page"},
    auth="admin",
)
IMAGES = Operation(
    "admin.organization.usage.images",
    "GET",
    "/organization/usage/images",
    query=(
        "start_time",
        "end_time",
        "bucket_width",
        "sources",
        "sizes",
        "project_ids",
        "user_ids",
        "api_key_ids",
        "models",
        "group_by",
        "limit",
        "page",
    ),
    styles={
        "sources": "deepObject",
        "sizes": "deepObject",
        "project_ids": "deepObject",
        "user_ids": "deepObject",
        "api_key_ids": "deepObject",
        "models": "deepObject",
        "group_by": "deepObject",
    },
    response="UsageResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "page", "next": "next_page"},
    auth="admin",
)
MODERATIONS = Operation(
    "admin.organization.usage.moderations",
    "GET",
    "/organization/usage/moderations",
    query=(
        "start_time",
        "end_time",
        "bucket_width",
        "project_ids",
        "user_ids",
        "api_key_ids",
        "models",
        "group_by",
        "limit",
        "page",
    ),
    styles={
        "project_ids": "deepObject",
        "user_ids": "deepObject",
        "api_key_ids": "deepObject",
        "models": "deepObject",
        "group_by": "deepObject",
    },
    response="UsageResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "page", "next": "next_page"},
    auth="admin",
)
VECTOR_STORES = Operation(
    "admin.organization.usage.vector_stores",
    "GET",
    "/organization/usage/vector_stores",
    query=("start_time", "end_time", "bucket_width", "project_ids", "group_by", "limit", "page"),
    styles={"project_ids": "deepObject", "group_by": "deepObject"},
    response="UsageResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "page", "next": "next_page"},
    auth="admin",
)
WEB_SEARCH_CALLS = Operation(
    "admin.organization.usage.web_search_calls",
    "GET",
    "/organization/usage/web_search_calls",
    query=(
        "start_time",
        "end_time",
        "bucket_width",
        "project_ids",
        "user_ids",
        "api_key_ids",
        "models",
        "context_levels",
        "group_by",
        "limit",
        "page",
    ),
    styles={
        "project_ids": "deepObject",
        "user_ids": "deepObject",
        "api_key_ids": "deepObject",
        "models": "deepObject",
        "context_levels": "deepObject",
        "group_by": "deepObject",
    },
    response="UsageResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "page", "next": "next_page"},
    auth="admin",
)


class AdminOrganizationUsage(SyncResource):
    """`client.admin.organization.usage`: Usage and costs of the organization, in time buckets."""

    _path = "admin.organization.usage"

    @operation(AUDIO_SPEECHES)
    def audio_speeches(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"] | str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageResponse:
        """Retrieves the organization's usage of speech generation, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/audio_speeches`"""
        ...

    @operation(AUDIO_TRANSCRIPTIONS)
    def audio_transcriptions(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"] | str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageResponse:
        """Retrieves the organization's usage of audio transcription, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/audio_transcriptions`"""
        ...

    @operation(CODE_INTERPRETER_SESSIONS)
    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id"]] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageResponse:
        """Retrieves the organization's number of code interpreter sessions, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/code_interpreter_sessions`"""
        ...

    @operation(COMPLETIONS)
    def completions(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        batch: bool | None = None,
        group_by: Sequence[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"] | str
        ]
        | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageResponse:
        """Retrieves the organization's usage of completions, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - batch: Only usage through the Batch API (true), or only usage outside it (false); both if omitted.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/completions`"""
        ...

    @operation(COSTS)
    def costs(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1d"] | None = None,
        project_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "line_item", "api_key_id", "api_source", "user_id"] | str]
        | None = None,
        limit: int | None = None,
        page: str | None = None,
        line_items: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageResponse:
        """Retrieves the organization's costs, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of each time bucket; only `1d` is supported.
        - project_ids: Only usage of these projects.
        - api_key_ids: Only usage of these API keys.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page, from 1 to 180; 7 by default.
        - page: Cursor of the page to retrieve: `next_page` of the previous one.
        - line_items: Only costs of these line items.

        `GET /organization/costs`"""
        ...

    @operation(DECISIONS)
    def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = None,
        batch: bool | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        end_time: int | None = None,
        group_by: Sequence[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"] | str
        ]
        | None = None,
        limit: int | None = None,
        models: Sequence[str] | None = None,
        page: str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageDecisionsResponse:
        """Retrieves the organization's usage of decisions, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - api_key_ids: Only usage of these API keys.
        - batch: Only usage through the Batch API (true), or only usage outside it (false); both if omitted.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page.
        - models: Only usage of these models.
        - page: Cursor of the page to retrieve: `next_page` of the previous one.
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.

        `GET /organization/usage/decisions`"""
        ...

    @operation(EMBEDDINGS)
    def embeddings(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"] | str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageResponse:
        """Retrieves the organization's usage of embeddings, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/embeddings`"""
        ...

    @operation(FILE_SEARCH_CALLS)
    def file_search_calls(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        vector_store_ids: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"] | str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageResponse:
        """Retrieves the organization's usage of file search calls, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - vector_store_ids: Only usage of these vector stores.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/file_search_calls`"""
        ...

    @operation(IMAGES)
    def images(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        sources: Sequence[Literal["image.generation", "image.edit", "image.variation"] | str] | None = None,
        sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"] | str] | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"] | str]
        | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageResponse:
        """Retrieves the organization's usage of image generation, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - sources: Only usage from these sources, any combination of `image.generation`, `image.edit` and `image.variation`.
        - sizes: Only usage of these image sizes: `256x256`, `512x512`, `1024x1024`, `1792x1792` or `1024x1792`.
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/images`"""
        ...

    @operation(MODERATIONS)
    def moderations(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"] | str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageResponse:
        """Retrieves the organization's usage of moderations, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/moderations`"""
        ...

    @operation(VECTOR_STORES)
    def vector_stores(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id"]] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageResponse:
        """Retrieves the organization's usage of vector stores, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/vector_stores`"""
        ...

    @operation(WEB_SEARCH_CALLS)
    def web_search_calls(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        context_levels: Sequence[Literal["low", "medium", "high"] | str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"] | str]
        | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageResponse:
        """Retrieves the organization's usage of web search calls, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - context_levels: Only usage of web searches with these context levels.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/web_search_calls`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationUsage:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationUsage:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationUsage(AsyncResource):
    """`client.admin.organization.usage`: Usage and costs of the organization, in time buckets."""

    _path = "admin.organization.usage"

    @operation(AUDIO_SPEECHES)
    def audio_speeches(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"] | str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UsageResponse, UsageTimeBucket]:
        """Retrieves the organization's usage of speech generation, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/audio_speeches`"""
        ...

    @operation(AUDIO_TRANSCRIPTIONS)
    def audio_transcriptions(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"] | str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UsageResponse, UsageTimeBucket]:
        """Retrieves the organization's usage of audio transcription, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/audio_transcriptions`"""
        ...

    @operation(CODE_INTERPRETER_SESSIONS)
    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id"]] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UsageResponse, UsageTimeBucket]:
        """Retrieves the organization's number of code interpreter sessions, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/code_interpreter_sessions`"""
        ...

    @operation(COMPLETIONS)
    def completions(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        batch: bool | None = None,
        group_by: Sequence[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"] | str
        ]
        | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UsageResponse, UsageTimeBucket]:
        """Retrieves the organization's usage of completions, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - batch: Only usage through the Batch API (true), or only usage outside it (false); both if omitted.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/completions`"""
        ...

    @operation(COSTS)
    def costs(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1d"] | None = None,
        project_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "line_item", "api_key_id", "api_source", "user_id"] | str]
        | None = None,
        limit: int | None = None,
        page: str | None = None,
        line_items: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UsageResponse, UsageTimeBucket]:
        """Retrieves the organization's costs, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of each time bucket; only `1d` is supported.
        - project_ids: Only usage of these projects.
        - api_key_ids: Only usage of these API keys.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page, from 1 to 180; 7 by default.
        - page: Cursor of the page to retrieve: `next_page` of the previous one.
        - line_items: Only costs of these line items.

        `GET /organization/costs`"""
        ...

    @operation(DECISIONS)
    def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Sequence[str] | None = None,
        batch: bool | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        end_time: int | None = None,
        group_by: Sequence[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"] | str
        ]
        | None = None,
        limit: int | None = None,
        models: Sequence[str] | None = None,
        page: str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UsageDecisionsResponse, UsageDecisionsResponseDataItem]:
        """Retrieves the organization's usage of decisions, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - api_key_ids: Only usage of these API keys.
        - batch: Only usage through the Batch API (true), or only usage outside it (false); both if omitted.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page.
        - models: Only usage of these models.
        - page: Cursor of the page to retrieve: `next_page` of the previous one.
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.

        `GET /organization/usage/decisions`"""
        ...

    @operation(EMBEDDINGS)
    def embeddings(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"] | str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UsageResponse, UsageTimeBucket]:
        """Retrieves the organization's usage of embeddings, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/embeddings`"""
        ...

    @operation(FILE_SEARCH_CALLS)
    def file_search_calls(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        vector_store_ids: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"] | str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UsageResponse, UsageTimeBucket]:
        """Retrieves the organization's usage of file search calls, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - vector_store_ids: Only usage of these vector stores.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/file_search_calls`"""
        ...

    @operation(IMAGES)
    def images(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        sources: Sequence[Literal["image.generation", "image.edit", "image.variation"] | str] | None = None,
        sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"] | str] | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"] | str]
        | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UsageResponse, UsageTimeBucket]:
        """Retrieves the organization's usage of image generation, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - sources: Only usage from these sources, any combination of `image.generation`, `image.edit` and `image.variation`.
        - sizes: Only usage of these image sizes: `256x256`, `512x512`, `1024x1024`, `1792x1792` or `1024x1792`.
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/images`"""
        ...

    @operation(MODERATIONS)
    def moderations(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"] | str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UsageResponse, UsageTimeBucket]:
        """Retrieves the organization's usage of moderations, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/moderations`"""
        ...

    @operation(VECTOR_STORES)
    def vector_stores(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        group_by: Sequence[Literal["project_id"]] | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UsageResponse, UsageTimeBucket]:
        """Retrieves the organization's usage of vector stores, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/vector_stores`"""
        ...

    @operation(WEB_SEARCH_CALLS)
    def web_search_calls(
        self,
        *,
        start_time: int,
        end_time: int | None = None,
        bucket_width: Literal["1m", "1h", "1d"] | str | None = None,
        project_ids: Sequence[str] | None = None,
        user_ids: Sequence[str] | None = None,
        api_key_ids: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        context_levels: Sequence[Literal["low", "medium", "high"] | str] | None = None,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"] | str]
        | None = None,
        limit: int | None = None,
        page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UsageResponse, UsageTimeBucket]:
        """Retrieves the organization's usage of web search calls, in time buckets.

        - start_time: Start of the time range (inclusive), as Unix time in seconds.
        - end_time: End of the time range (exclusive), as Unix time in seconds.
        - bucket_width: Width of the time buckets: a minute, an hour, or a day (the default).
        - project_ids: Only usage of these projects.
        - user_ids: Only usage of these users.
        - api_key_ids: Only usage of these API keys.
        - models: Only usage of these models.
        - context_levels: Only usage of web searches with these context levels.
        - group_by: Fields to group the usage by; there is one result per combination of their values.
        - limit: Maximum number of time buckets per page: up to 31 for `1d` (7 by default), 168 for `1h` (24 by default), 1,440 for `1m` (60 by default).
        - page: Cursor of the page to retrieve: `next_page` of the previous one.

        `GET /organization/usage/web_search_calls`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationUsage:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationUsage:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationUsage:
        """The methods of `AdminOrganizationUsage`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationUsage) -> None:
            self.audio_speeches = raw(of.audio_speeches)
            self.audio_transcriptions = raw(of.audio_transcriptions)
            self.code_interpreter_sessions = raw(of.code_interpreter_sessions)
            self.completions = raw(of.completions)
            self.costs = raw(of.costs)
            self.decisions = raw(of.decisions)
            self.embeddings = raw(of.embeddings)
            self.file_search_calls = raw(of.file_search_calls)
            self.images = raw(of.images)
            self.moderations = raw(of.moderations)
            self.vector_stores = raw(of.vector_stores)
            self.web_search_calls = raw(of.web_search_calls)
            ...

    class AsyncRawAdminOrganizationUsage:
        """The methods of `AsyncAdminOrganizationUsage`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationUsage) -> None:
            self.audio_speeches = async_raw(of.audio_speeches)
            self.audio_transcriptions = async_raw(of.audio_transcriptions)
            self.code_interpreter_sessions = async_raw(of.code_interpreter_sessions)
            self.completions = async_raw(of.completions)
            self.costs = async_raw(of.costs)
            self.decisions = async_raw(of.decisions)
            self.embeddings = async_raw(of.embeddings)
            self.file_search_calls = async_raw(of.file_search_calls)
            self.images = async_raw(of.images)
            self.moderations = async_raw(of.moderations)
            self.vector_stores = async_raw(of.vector_stores)
            self.web_search_calls = async_raw(of.web_search_calls)
            ...
