# Generated from bedrock_async.py by `make generate`; edit that file instead.

"""`BedrockOpenAI`: a synchronous client for Amazon Bedrock, with its settings as arguments.

`OpenAI(provider=bedrock(…))` does the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai.client_sync import OpenAI

from .providers import bedrock

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from openapiopenai._runtime.http.transport import Transport
    from openapiopenai.account import ClientOptions

    from .providers import Token

__all__ = ["BedrockOpenAI"]


class BedrockOpenAI(OpenAI):
    """Synchronous client for Amazon Bedrock. Everything else works as in `OpenAI`."""

    _shorthands = frozenset({"provider"})

    def __init__(
        self,
        *,
        api_key: str | None = None,
        bedrock_token_provider: Token | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: Callable[[], object] | None = None,
        transport: Transport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. No request is sent.

        - `api_key`, `bedrock_token_provider`, `aws_…`: arguments of `bedrock`, which are named without the prefix there;
          `bedrock_token_provider` is a callable that returns a token.
        - all others: see `OpenAI`; no other key is read from the environment.

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
