"""The exchange of a platform's token for one of the API, without a client."""

from __future__ import annotations

import asyncio
from typing import Any

from openapiopenai import azure_managed_identity_token_provider as azure_managed_identity_token_provider
from openapiopenai import client_sync
from openapiopenai import gcp_id_token_provider as gcp_id_token_provider
from openapiopenai import k8s_service_account_token_provider as k8s_service_account_token_provider
from openapiopenai._runtime.calls.call import Call
from openapiopenai._runtime.calls.grants_sync import token_of
from openapiopenai._runtime.calls.operation import Arguments, Operation
from openapiopenai.helpers.workload import URL, exchange_of

__all__ = ["WorkloadIdentityAuth"]


class WorkloadIdentityAuth:
    """Gets tokens for a workload identity, and keeps each as long as it is valid."""

    def __init__(self, *, workload_identity: Any, token_exchange_url: str = URL, **options: Any) -> None:
        self.workload_identity = workload_identity
        self.token_exchange_url = token_exchange_url
        self._exchange = exchange_of(workload_identity)
        self._exchange.url = token_exchange_url
        self._client = client_sync.OpenAI(api_key="")

    def get_token(self) -> str:
        """Return the token. Raises OpenAIError if the platform gives none, APIError if the API gives none."""
        asking = Operation("workload identity", "POST", self.token_exchange_url, auth=((),))
        return token_of(self._client, Call(self._client, asking, Arguments({}, {}, {}, {}, {})), self._exchange)

    async def get_token_async(self) -> str:
        """Return the token; see `get_token`."""
        return await asyncio.to_thread(self.get_token)

    def invalidate_token(self, token: str | None = None) -> None:
        """Forget the token, or only this one."""
        known = self._client._configuration.tokens
        sent = token or known.fresh(self._exchange)
        if sent:
            known.refuse(self._exchange, {"authorization": sent})
