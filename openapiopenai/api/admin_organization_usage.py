"""`client.admin.organization.usage`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
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
    answer="UsageResponse",
    page=("page", "next_page"),
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
    answer="UsageResponse",
    page=("page", "next_page"),
    auth="admin",
)
CODE_INTERPRETER_SESSIONS = Operation(
    "admin.organization.usage.code_interpreter_sessions",
    "GET",
    "/organization/usage/code_interpreter_sessions",
    query=("start_time", "end_time", "bucket_width", "project_ids", "group_by", "limit", "page"),
    answer="UsageResponse",
    page=("page", "next_page"),
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
    answer="UsageResponse",
    page=("page", "next_page"),
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
    wire_names={"line_items": "line_items[]"},
    answer="UsageResponse",
    page=("page", "next_page"),
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
    wire_names={
        "api_key_ids": "api_key_ids[]",
        "group_by": "group_by[]",
        "models": "models[]",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
    },
    answer="UsageDecisionsResponse",
    page=("page", "next_page"),
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
    answer="UsageResponse",
    page=("page", "next_page"),
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
    answer="UsageResponse",
    page=("page", "next_page"),
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
    answer="UsageResponse",
    page=("page", "next_page"),
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
    answer="UsageResponse",
    page=("page", "next_page"),
    auth="admin",
)
VECTOR_STORES = Operation(
    "admin.organization.usage.vector_stores",
    "GET",
    "/organization/usage/vector_stores",
    query=("start_time", "end_time", "bucket_width", "project_ids", "group_by", "limit", "page"),
    answer="UsageResponse",
    page=("page", "next_page"),
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
    answer="UsageResponse",
    page=("page", "next_page"),
    auth="admin",
)


class AdminOrganizationUsage(SyncResource):
    """`client.admin.organization.usage`: What was used, in buckets of time: tokens, images, seconds, calls, costs."""

    path = "admin.organization.usage"

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
        """Gets how much speech was made for the organization, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how much was transcribed for the organization, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how many sessions of the code interpreter the organization had, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how much the organization used models that write text, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `batch`: Count only what went through the Batch API (true), or only what did not (false); both where left out.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets what the organization's usage cost, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: always `1d`.
        - `project_ids`: Count these projects only.
        - `api_key_ids`: Count these API keys only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: 1 to 180.
        - `page`: Which page to get: `next_page` of the one before.
        - `line_items`: Count these line items only.

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
        """Gets how much the organization used decisions, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `api_key_ids`: Count these API keys only.
        - `batch`: Count only what went through the Batch API (true), or only what did not (false); both where left out.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most.
        - `models`: Count these models only.
        - `page`: Which page to get: `next_page` of the one before.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.

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
        """Gets how much was embedded for the organization, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how often the organization searched in files, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `vector_store_ids`: Count these vector stores only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how many images were made for the organization, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `sources`: Count images of these kinds only: `image.generation`, `image.edit`, `image.variation`.
        - `sizes`: Count images of these sizes only, such as `1024x1024`.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how much was moderated for the organization, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how much the organization stored in vector stores, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how often the organization searched the web, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `context_levels`: Count searches with these sizes of context only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
    """`client.admin.organization.usage`: What was used, in buckets of time: tokens, images, seconds, calls, costs."""

    path = "admin.organization.usage"

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
        """Gets how much speech was made for the organization, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how much was transcribed for the organization, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how many sessions of the code interpreter the organization had, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how much the organization used models that write text, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `batch`: Count only what went through the Batch API (true), or only what did not (false); both where left out.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets what the organization's usage cost, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: always `1d`.
        - `project_ids`: Count these projects only.
        - `api_key_ids`: Count these API keys only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: 1 to 180.
        - `page`: Which page to get: `next_page` of the one before.
        - `line_items`: Count these line items only.

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
        """Gets how much the organization used decisions, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `api_key_ids`: Count these API keys only.
        - `batch`: Count only what went through the Batch API (true), or only what did not (false); both where left out.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most.
        - `models`: Count these models only.
        - `page`: Which page to get: `next_page` of the one before.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.

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
        """Gets how much was embedded for the organization, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how often the organization searched in files, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `vector_store_ids`: Count these vector stores only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how many images were made for the organization, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `sources`: Count images of these kinds only: `image.generation`, `image.edit`, `image.variation`.
        - `sizes`: Count images of these sizes only, such as `1024x1024`.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how much was moderated for the organization, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how much the organization stored in vector stores, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """Gets how often the organization searched the web, by time.

        - `start_time`: Beginning of the time that is asked for, in seconds since 1970; it is part of it.
        - `end_time`: End of the time that is asked for, in seconds since 1970; it is no part of it.
        - `bucket_width`: Width of a bucket of time: a minute, an hour or a day, the default.
        - `project_ids`: Count these projects only.
        - `user_ids`: Count these users only.
        - `api_key_ids`: Count these API keys only.
        - `models`: Count these models only.
        - `context_levels`: Count searches with these sizes of context only.
        - `group_by`: What the figures are broken down by; one result comes per combination.
        - `limit`: How many buckets of time a page has at most: of `1d` up to 31, 7 by default; of `1h` up to 168, 24 by default; of `1m` up to 1,440, 60 by default.
        - `page`: Which page to get: `next_page` of the one before.

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
        """The methods of `AdminOrganizationUsage`, returning answers as they came."""

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
        """The methods of `AsyncAdminOrganizationUsage`, returning answers as they came."""

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
