"""Methods of asynchronous clients that call any path by its HTTP method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.client_async import AsyncClient

if TYPE_CHECKING:
    from .verbs import RequestOptions


class AsyncVerbs(AsyncClient):
    """Calls of paths that have no method, in the manner of the official SDK; see also `request`.

    - `path`: relative to `base_url`, or a whole URL, which gets the credentials, too.
    - `cast_to`: type of the result: a model or union, a list or dict of them, any type that pydantic knows; `str`,
      `bytes`, or `ApiResponse` for the content as it is; `object` for JSON values.
    - `body`: the JSON body; `content`: a body of bytes, or its pieces; `files`: files of a form by name, with `body` as
      its fields.
    - `options`: `headers`, `params`, `extra_json`, `timeout`, `max_retries` and `idempotency_key` of the request.
    - `stream`: whether the response is a stream, of events of the type of `stream_cls`: `AsyncStream[…]`.

    Raises APIError like every method, TypeError or ValueError for an argument that is not valid.
    """

    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a GET request and return the response; for the arguments see the class."""
        return await self._verb("GET", path, cast_to, options, stream=stream, stream_cls=stream_cls)

    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        options: RequestOptions | None = None,
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a POST request and return the response; for the arguments see the class."""
        return await self._verb(
            "POST",
            path,
            cast_to,
            options,
            body=body,
            content=content,
            files=files,
            stream=stream,
            stream_cls=stream_cls,
        )

    async def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send a PUT request and return the response; for the arguments see the class."""
        return await self._verb("PUT", path, cast_to, options, body=body, content=content, files=files)

    async def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send a PATCH request and return the response; for the arguments see the class."""
        return await self._verb("PATCH", path, cast_to, options, body=body, content=content, files=files)

    async def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send a DELETE request and return the response; for the arguments see the class."""
        return await self._verb("DELETE", path, cast_to, options, body=body, content=content)

    async def _verb(
        self,
        method: str,
        path: str,
        cast_to: Any,
        options: RequestOptions | None,
        *,
        stream: bool = False,
        stream_cls: Any = None,
        **bodies: Any,
    ) -> Any:
        from .verbs import verb

        call = verb(self, method, path, options, stream=stream, **bodies)
        call.cast_to = stream_cls if stream else cast_to
        return await self._run(call)
