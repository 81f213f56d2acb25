# Generated from azure_async.py by `make generate`; edit that file instead.

"""`AzureOpenAI`: a synchronous client for the deployment-based API of Azure OpenAI.

The newer Azure API, `…/openai/v1`, does not require it: use `OpenAI(base_url=…)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai.client_sync import OpenAI

from .azure import identity, identity_of_environment, place, settings, version_of_environment

if TYPE_CHECKING:
    from typing import Self, Unpack

    from openapiopenai._runtime.calls.options import Key
    from openapiopenai._runtime.http.transport import Transport
    from openapiopenai.account import ClientOptions

    from .providers import Token

__all__ = ["AzureOpenAI"]


class AzureOpenAI(OpenAI):
    """Synchronous client for the deployment-based API of Azure OpenAI. Everything else works as in `OpenAI`."""

    _shorthands = frozenset[str]()

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        api_key: Key | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Token | None = None,
        admin_api_key: Key | None = None,
        transport: Transport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. No request is sent.

        - azure_endpoint: `https://NAME.openai.azure.com`, or the target URI that the portal shows, whose deployment and
          `api-version` apply unless they are passed; default: `AZURE_OPENAI_ENDPOINT`. Alternatively, pass a `base_url`
          that ends in `/openai` or `/openai/deployments/NAME`.
        - azure_deployment: the deployment for chat completions, completions, embeddings, audio, images, and Realtime;
          default: the deployment with the same name as the `model` of the request.
        - api_version: sent with every request as `api-version`; default: `OPENAI_API_VERSION`.
        - One of: `api_key`, sent in the header `api-key`; `azure_ad_token`, a Microsoft Entra ID token;
          `azure_ad_token_provider`, a callable that returns a token, called before each
          attempt.
          Default: `AZURE_OPENAI_AD_TOKEN`, or else `AZURE_OPENAI_API_KEY`.
        - all others: see `OpenAI`; no other key is read from the environment.

        Raises OpenAIError if there is no key or more than one, ValueError or TypeError if a setting is missing or
        invalid.
        """
        placed = place(azure_endpoint, options.get("base_url"), azure_deployment)
        key, changes = settings(
            options,
            identity(api_key, azure_ad_token, azure_ad_token_provider) or identity_of_environment(),
            api_version or placed.version or version_of_environment(),
            placed,
        )
        super().__init__(api_key=key, admin_api_key=admin_api_key or "", transport=transport, **options)
        self._configuration = self._configuration.replace(**changes)

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride] (it takes more)
        self,
        *,
        api_version: str | None = None,
        api_key: Key | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Token | None = None,
        admin_api_key: Key | None = None,
        transport: Transport | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings that shares the connections of this client.

        A new `base_url` also replaces the deployment: with the one in the URL, or with none.
        """
        url = options.get("base_url")
        key, changes = settings(
            options,
            identity(api_key, azure_ad_token, azure_ad_token_provider),
            api_version,
            place(None, url, None) if url else None,
        )
        made = super().with_options(api_key=key, admin_api_key=admin_api_key, transport=transport, **options)
        made._configuration = made._configuration.replace(**changes)
        return made

    copy = with_options
