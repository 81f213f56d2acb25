"""`AsyncBedrockOpenAI`: an asynchronous client for Amazon Bedrock, with its settings as arguments.

`AsyncOpenAI(provider=bedrock(…))` does the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai.client_async import AsyncOpenAI

from .providers import bedrock

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from openapiopenai._runtime.http.transport import AsyncTransport
    from openapiopenai.account import ClientOptions

    from .providers import AsyncToken

__all__ = ["AsyncBedrockOpenAI"]


class AsyncBedrockOpenAI(AsyncOpenAI):
    """Asynchronous client for Amazon Bedrock. Everything else works as in `AsyncOpenAI`."""

    _shorthands = frozenset({"provider"})

    def __init__(
        self,
        *,
        api_key: str | None = None,
        bedrock_token_provider: AsyncToken | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: Callable[[], object] | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. No request is sent.

        - `api_key`, `bedrock_token_provider`, `aws_…`: arguments of `bedrock`, which are named without the prefix there;
          `bedrock_token_provider` is a callable (synchronous or asynchronous) that returns a token.
        - all others: see `AsyncOpenAI`; no other key is read from the environment.

        Raises ValueError or OpenAIError if the region is missing or invalid, or if there are several ways to
        authenticate.
        """
        options["provider"] = bedrock(
            base_url=options.pop("base_url", None),
            api_key=api_key,
            token_provider=bedrock_token_provider,
            region=aws_region,
            profile=aws_profile,
            access_key_id=aws_access_key_id,
            secret_access_key=aws_secret_access_key,
            session_token=aws_session_token,
            credential_provider=aws_credentials_provider,
        )
        super().__init__(transport=transport, **options)
