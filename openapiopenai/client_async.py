"""`AsyncOpenAI`: the asynchronous client, with the usual settings and environment variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.calls.client import keywords_only
from .account import Account
from .api.root import AsyncRoot
from .helpers.mapping_async import AsyncMapped
from .helpers.verbs_async import AsyncVerbs

if TYPE_CHECKING:
    from typing import Self, Unpack

    from ._runtime.calls.options import AsyncKey
    from ._runtime.http.transport import AsyncTransport
    from .account import ClientOptions

__all__ = ["AsyncOpenAI"]


class AsyncOpenAI(Account, AsyncMapped, AsyncVerbs, AsyncRoot):
    """Asynchronous client for the OpenAI API and compatible servers.

    Safe to use from several tasks, and in one event loop after another. Use `async with AsyncOpenAI() as client:` to
    close its connections at the end of the block.
    """

    @keywords_only
    def __init__(
        self,
        *,
        api_key: AsyncKey | None = None,
        admin_api_key: AsyncKey | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. No request is sent.

        - api_key: the API key, or a callable (synchronous or asynchronous) that returns the current one; default:
          `OPENAI_API_KEY`. "": no key.
        - admin_api_key: the admin API key for `client.admin`; default: `OPENAI_ADMIN_KEY`.
        - transport: sends the requests; default: `AsyncHttp1Transport()`.
        - all others: see `ClientOptions`.

        Raises OpenAIError if there is no key, ValueError or TypeError if a setting is invalid.
        """
        self._set_up({"api_key": api_key, "admin_api_key": admin_api_key}, transport, options)

    def with_options(
        self,
        *,
        api_key: AsyncKey | None = None,
        admin_api_key: AsyncKey | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings that shares the connections of this client.

        Headers and query parameters are merged with those of this client; `organization=None` and `project=None` take
        them back.
        """
        return self._changed({"api_key": api_key, "admin_api_key": admin_api_key}, transport, options)

    copy = with_options
