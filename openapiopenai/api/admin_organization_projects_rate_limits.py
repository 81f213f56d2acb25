# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.rate_limits`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.project_rate_limit import ProjectRateLimit
    from openapiopenai.models.project_rate_limit_list_response import ProjectRateLimitListResponse

LIST_RATE_LIMITS = Operation(
    "admin.organization.projects.rate_limits.list_rate_limits",
    "GET",
    "/organization/projects/{project_id}/rate_limits",
    query=("limit", "after", "before"),
    response="ProjectRateLimitListResponse",
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
UPDATE_RATE_LIMIT = Operation(
    "admin.organization.projects.rate_limits.update_rate_limit",
    "POST",
    "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    body="json",
    response="ProjectRateLimit",
    errors={"400": "ErrorResponse"},
    auth="admin",
)


class AdminOrganizationProjectsRateLimits(SyncResource):
    """`client.admin.organization.projects.rate_limits`: The rate limits of a project, by model."""

    _path = "admin.organization.projects.rate_limits"

    @operation(LIST_RATE_LIMITS)
    def list_rate_limits(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectRateLimitListResponse:
        """Lists the rate limits of a project, by model.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /organization/projects/{project_id}/rate_limits`"""
        ...

    @operation(UPDATE_RATE_LIMIT)
    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        max_requests_per_1_minute: int | None = None,
        max_tokens_per_1_minute: int | None = None,
        max_images_per_1_minute: int | None = None,
        max_audio_megabytes_per_1_minute: int | None = None,
        max_requests_per_1_day: int | None = None,
        batch_1_day_max_input_tokens: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectRateLimit:
        """Updates a rate limit of a project.

        - project_id: ID of the project.
        - rate_limit_id: ID of the rate limit.
        - max_requests_per_1_minute: Maximum number of requests per minute.
        - max_tokens_per_1_minute: Maximum number of tokens per minute.
        - max_images_per_1_minute: Maximum number of images per minute; matters for some models only.
        - max_audio_megabytes_per_1_minute: Maximum megabytes of audio per minute; only for models that it applies to.
        - max_requests_per_1_day: Maximum number of requests per day; matters for some models only.
        - batch_1_day_max_input_tokens: Maximum number of batch input tokens per day; only for models that it applies to.

        `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsRateLimits:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsRateLimits:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsRateLimits(AsyncResource):
    """`client.admin.organization.projects.rate_limits`: The rate limits of a project, by model."""

    _path = "admin.organization.projects.rate_limits"

    @operation(LIST_RATE_LIMITS)
    def list_rate_limits(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ProjectRateLimitListResponse, ProjectRateLimit]:
        """Lists the rate limits of a project, by model.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /organization/projects/{project_id}/rate_limits`"""
        ...

    @operation(UPDATE_RATE_LIMIT)
    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        max_requests_per_1_minute: int | None = None,
        max_tokens_per_1_minute: int | None = None,
        max_images_per_1_minute: int | None = None,
        max_audio_megabytes_per_1_minute: int | None = None,
        max_requests_per_1_day: int | None = None,
        batch_1_day_max_input_tokens: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectRateLimit:
        """Updates a rate limit of a project.

        - project_id: ID of the project.
        - rate_limit_id: ID of the rate limit.
        - max_requests_per_1_minute: Maximum number of requests per minute.
        - max_tokens_per_1_minute: Maximum number of tokens per minute.
        - max_images_per_1_minute: Maximum number of images per minute; matters for some models only.
        - max_audio_megabytes_per_1_minute: Maximum megabytes of audio per minute; only for models that it applies to.
        - max_requests_per_1_day: Maximum number of requests per day; matters for some models only.
        - batch_1_day_max_input_tokens: Maximum number of batch input tokens per day; only for models that it applies to.

        `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsRateLimits:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsRateLimits:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsRateLimits:
        """The methods of `AdminOrganizationProjectsRateLimits`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsRateLimits) -> None:
            self.list_rate_limits = raw(of.list_rate_limits)
            self.update_rate_limit = raw(of.update_rate_limit)
            ...

    class AsyncRawAdminOrganizationProjectsRateLimits:
        """The methods of `AsyncAdminOrganizationProjectsRateLimits`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsRateLimits) -> None:
            self.list_rate_limits = async_raw(of.list_rate_limits)
            self.update_rate_limit = async_raw(of.update_rate_limit)
            ...
