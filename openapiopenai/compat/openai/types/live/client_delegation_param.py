# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_client_delegation import LiveClientDelegationDict as ClientDelegationParam
__all__ = ["ClientDelegationParam"]
