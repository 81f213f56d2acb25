# Generated from client_async.py by `make generate`; edit that file instead.

"""`OpenAI`: the synchronous client, with the usual settings and environment variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.calls.client import keywords_only
from .account import Account
from .api.root import Root
from .helpers.mapping_sync import Mapped
from .helpers.verbs_sync import Verbs

if TYPE_CHECKING:
    from typing import Self, Unpack

    from ._runtime.calls.options import Key
    from ._runtime.http.transport import Transport
    from .account import ClientOptions

__all__ = ["OpenAI"]


class OpenAI(Account, Mapped, Verbs, Root):
    """Synchronous client for the OpenAI API and compatible servers.

    Safe to use from several threads, and after a fork. Use `with OpenAI() as client:` to
    close its connections at the end of the block.
    """

    @keywords_only
    def __init__(
        self,
        *,
        api_key: Key | None = None,
        admin_api_key: Key | None = None,
        transport: Transport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. No request is sent.

        - api_key: the API key, or a callable that returns the current one; default:
          `OPENAI_API_KEY`. "": no key.
        - admin_api_key: the admin API key for `client.admin`; default: `OPENAI_ADMIN_KEY`.
        - transport: sends the requests; default: `Http1Transport()`.
        - all others: see `ClientOptions`.

        Raises OpenAIError if there is no key, ValueError or TypeError if a setting is invalid.
        """
        self._set_up({"api_key": api_key, "admin_api_key": admin_api_key}, transport, options)

    def with_options(
        self,
        *,
        api_key: Key | None = None,
        admin_api_key: Key | None = None,
        transport: Transport | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings that shares the connections of this client.

        Headers and query parameters are merged with those of this client; `organization=None` and `project=None` take
        them back.
        """
        return self._changed({"api_key": api_key, "admin_api_key": admin_api_key}, transport, options)

    copy = with_options
